/** The Home tab: a field to ask in, one's tickets and last questions, for engineers the queue. Pure. */
import type { HomeView, KnownBlock } from '@slack/types';
import type { ShownReply } from '../../desk/shown.ts';
import type { Queue } from '../desk/ticket-lists.ts';
import { ids } from '../ids.ts';
import { actions, button, context, section } from '../render/message.ts';
import { titleLink } from '../render/reply-message.ts';
import { dateOf, type Listed, lineOf, mineRow, queueRow } from '../render/ticket-rows.ts';
import { words } from '../render/words.ts';

/** A person's last questions. */
export interface Recent {
  /** Newest first: without those that are tickets, and without thanks and greetings. */
  readonly questions: readonly ShownReply[];
  /** When something was asked last, listed or not; 0 for never. */
  readonly askedAt: number;
}

/** What is on one person's Home. */
export interface HomeContent {
  readonly user: string;
  readonly recent: Recent;
  readonly mine: readonly Listed[];
  /** For engineers. */
  readonly queue?: Queue;
  readonly supportChannel: string;
}

/** Renders Home: 50 blocks at most, of the 100 that Slack accepts. */
export function homeView(content: HomeContent): HomeView {
  const { recent, mine, queue } = content;
  const { questions, askedAt } = recent;
  return {
    type: 'home',
    callback_id: ids.home.view,
    blocks: [
      ...askBox(askedAt),
      { type: 'divider' },
      ...(queue === undefined ? [] : queueBlocks(queue, content)),
      ...(mine.length === 0 ? [] : [heading(words.home.mine), ...mine.map((listed) => mineRow(listed, content.user))]),
      ...(questions.length === 0 ? [] : [heading(words.home.recent), ...questions.map(recentRow)]),
      ...(mine.length + questions.length + (queue?.tickets.length ?? 0) === 0 ? welcome() : []),
    ],
  };
}

/** Slack keeps what is typed in a field while its block keeps its id: a new id after each question empties it. */
function askBox(askedAt: number): readonly KnownBlock[] {
  return [
    {
      type: 'input',
      block_id: `${ids.home.block}.${askedAt}`,
      dispatch_action: true,
      label: { type: 'plain_text', text: words.home.title },
      element: {
        type: 'plain_text_input',
        action_id: ids.home.input,
        max_length: 3000,
        placeholder: { type: 'plain_text', text: words.ask.placeholder },
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      },
    },
    ...actions([button(ids.home.ask, words.home.ask, { style: 'primary' })]),
  ];
}

function queueBlocks({ tickets, isCut }: Queue, { user, supportChannel }: HomeContent): readonly KnownBlock[] {
  return [
    heading(words.home.queue),
    ...(tickets.length === 0 ? [section(words.home.queueEmpty)] : tickets.map((listed) => queueRow(listed, user))),
    ...(isCut ? [context(words.home.more(`<#${supportChannel}>`))] : []),
  ];
}

function recentRow(shown: ShownReply): KnownBlock {
  const outcome = shown.kind === 'answer' ? answeredBy(shown) : words.home.kind[shown.kind];
  const text = `*${outcome}* · ${dateOf(shown.shownAt)}\n>${lineOf(shown.question)}`;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text, verbatim: true },
    accessory: button(ids.home.show, words.home.show, { value: shown.id }),
  };
}

function answeredBy({ tried: [first] }: ShownReply): string {
  return first === undefined ? words.home.kind.answer : titleLink({ ...first, title: lastOf(first.title) });
}

/** A breadcrumb is long; its end says what the section is about. */
function lastOf(breadcrumb: string): string {
  return breadcrumb.split(' › ').at(-1) ?? breadcrumb;
}

function welcome(): readonly KnownBlock[] {
  const examples = words.examples.map(({ title, question }, at) =>
    button(`${ids.home.example}.${at}`, title, { value: question }),
  );
  return [section(words.home.welcome), context(words.home.examples), ...actions(examples)];
}

function heading(text: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}
