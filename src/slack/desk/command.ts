/** `/upgrade help`, `/upgrade status` and `/upgrade queue`: answered to the person alone. */
import type { App } from '@slack/bolt';
import type { Person } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { type Subcommand, toSubcommand } from '../receive/subcommand.ts';
import { helpMessage } from '../render/help-message.ts';
import type { Message } from '../render/message.ts';
import type { TicketLists } from './ticket-lists.ts';

/** Registers the command where its text is one of these words; the router takes questions. */
export function registerCommand(app: App, lists: TicketLists): void {
  app.command(ids.command, async ({ ack, command, respond }) => {
    await ack();
    const person = { team: command.team_id, user: command.user_id };
    const { text, blocks } = await answerTo(toSubcommand(command.text) ?? 'help', person, lists);
    await respond({ response_type: 'ephemeral', text, blocks: [...blocks] });
  });
}

async function answerTo(subcommand: Subcommand, person: Person, lists: TicketLists): Promise<Message> {
  switch (subcommand) {
    case 'help':
      return helpMessage();
    case 'status':
      return lists.statusFor(person);
    case 'queue':
      return lists.queueFor(person);
  }
}
