/** `/upgrade help`, `status`, `queue`, `pause` and `resume`: answered to the person alone. */
import type { App } from '@slack/bolt';
import type { Pause } from '../../desk/pause.ts';
import type { Person } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { onCommand } from '../receive/press.ts';
import { type Subcommand, toSubcommand } from '../receive/subcommand.ts';
import { plainText } from '../render/markdown/plain-text.ts';
import { renderMarkdown } from '../render/markdown/render.ts';
import { actions, button, type Message } from '../render/message.ts';
import { words } from '../render/words.ts';
import { pauseFor, resumeFor } from './pausing.ts';
import type { TicketLists } from './ticket-lists.ts';

interface CommandParts {
  readonly lists: TicketLists;
  readonly pause: Pause;
  readonly support: Pick<Support, 'escalation'>;
}

/** Registers the command where its text is one of these words; the router takes questions. */
export function registerCommand(app: App, parts: CommandParts): void {
  onCommand(app, ids.command, async ({ by, text, answer }) => {
    await answer(await answerTo(toSubcommand(text) ?? 'help', by, parts));
  });
}

/** `/upgrade help`: every way to ask, and what follows. */
function helpMessage(escalation: Support['escalation']): Message {
  const { blocks } = renderMarkdown(words.help(escalation), () => undefined, false);
  return { text: plainText(blocks), blocks: [...blocks, ...actions([button(ids.ask.open, words.ask.open)])] };
}

function answerTo(subcommand: Subcommand, person: Person, { lists, pause, support }: CommandParts) {
  switch (subcommand) {
    case 'help':
      return helpMessage(support.escalation);
    case 'status':
      return lists.statusFor(person);
    case 'queue':
      return lists.queueFor(person);
    case 'pause':
      return pauseFor(pause, person);
    case 'resume':
      return resumeFor(pause, person);
  }
}
