/** `desk forget`: a person asked for their words to be forgotten. */
import { createReplies } from '../../store/replies.ts';
import { createTicketStore } from '../../store/tickets.ts';
import { createWishes } from '../../store/wishes.ts';
import { Misuse, print } from '../command.ts';
import type { DeskVerb } from './verb.ts';

/** Takes out their questions, what they wrote in threads of tickets, and what they were shown. That they asked stays. */
export const forget: DeskVerb = async (database, { subject = '' }) => {
  const [, team, user] = /^([A-Z0-9]+)\/([A-Z0-9]+)$/.exec(subject) ?? [];
  if (team === undefined || user === undefined)
    throw new Misuse('desk forget wants a person by the ids of team and user: desk forget T0123ABC/U0456DEF');
  const texts = await createTicketStore(database).forgetWords(user, team);
  const replies = await createReplies(database).forget({ team, user });
  const wishes = await createWishes(database).forget({ team, user });
  print(`Forgotten: ${texts} texts of tickets, ${replies} replies, ${wishes} wishes to be told.`);
  print('Entries of the FAQ may still have a wording of theirs: see faq list.');
  return 0;
};
