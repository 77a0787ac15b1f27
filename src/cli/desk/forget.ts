/** `desk forget`: a person asked for their words to be forgotten. */
import { forgetPerson } from '../../store/forget-person.ts';
import { Misuse, print } from '../command.ts';
import type { DeskVerb } from './verb.ts';

/** Takes out what they asked, wrote and answered, wherever it is kept. That they did, and when, stays. */
export const forget: DeskVerb = async (database, { subject = '' }) => {
  const [, team, user] = /^([A-Z0-9]+)\/([A-Z0-9]+)$/.exec(subject) ?? [];
  if (team === undefined || user === undefined)
    throw new Misuse('desk forget wants a person by the ids of team and user: desk forget T0123ABC/U0456DEF');
  const { tickets, replies, wordings, entries, topics, wishes, rows } = await forgetPerson(database, { team, user });
  print(
    `Forgotten: ${tickets} texts of tickets, ${replies} questions, ${wordings} learned wordings, wordings of ${entries} entries of the FAQ, ${topics} topics, ${wishes} wishes to be told, ${rows} rows of the inbox and the outbox.`,
  );
  print('What stands in Slack, in the log and in backups is not touched.');
  return 0;
};
