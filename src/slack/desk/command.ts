/** `/upgrade help`, `/upgrade status` and `/upgrade queue`: answered to the person alone. */
import type { App } from '@slack/bolt';
import type { Person } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { type Subcommand, toSubcommand } from '../receive/subcommand.ts';
import { plainText } from '../render/markdown/plain-text.ts';
import { renderMarkdown } from '../render/markdown/render.ts';
import { actions, button, type Message } from '../render/message.ts';
import { words } from '../render/words.ts';
import type { TicketLists } from './ticket-lists.ts';

/** Registers the command where its text is one of these words; the router takes questions. */
export function registerCommand(app: App, lists: TicketLists, escalation: Support['escalation']): void {
  app.command(ids.command, async ({ ack, command, respond }) => {
    await ack();
    const person = { team: command.team_id, user: command.user_id };
    const subcommand = toSubcommand(command.text) ?? 'help';
    const { text, blocks } = subcommand === 'help' ? helpMessage(escalation) : await listFor(subcommand, person, lists);
    await respond({ response_type: 'ephemeral', text, blocks: [...blocks] });
  });
}

/** `/upgrade help`: every way to ask, and what follows. */
function helpMessage(escalation: Support['escalation']): Message {
  const { blocks } = renderMarkdown(words.help(escalation), () => undefined, false);
  return { text: plainText(blocks), blocks: [...blocks, ...actions([button(ids.ask.open, words.ask.open)])] };
}

function listFor(list: Exclude<Subcommand, 'help'>, person: Person, lists: TicketLists): Promise<Message> {
  return list === 'status' ? lists.statusFor(person) : lists.queueFor(person);
}
