/** The Home tab: a field to ask in, one's tickets and last questions, for engineers the queue. Pure. */
import type { HomeView, KnownBlock, StaticSelect } from '@slack/types';
import type { Shelf } from '../../assistant/shelf.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { Topics } from '../gaps/shown-topics.ts';
import { ids } from '../ids.ts';
import { formatPlace, type ShelfPlace } from '../render/browse-modal.ts';
import { topicBlocks } from '../render/gaps-message.ts';
import { gapsWords } from '../render/gaps-words.ts';
import { actions, button, clip, context, plain, section } from '../render/message.ts';
import { dateOf } from '../render/moment.ts';
import { type Queue, queueBlocks } from '../render/queue-blocks.ts';
import { titleLink } from '../render/reply-message.ts';
import { type Listed, lineOf, mineRow } from '../render/ticket-rows.ts';
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
  readonly gaps?: Topics;
  /** The guides to leaf through. */
  readonly shelf: Shelf;
}

/** Renders Home: 82 blocks at most, of the 100 that Slack accepts. */
export function homeView(content: HomeContent): HomeView {
  const { user, recent, mine, queue, gaps, shelf } = content;
  const { questions, askedAt } = recent;
  const isNew = mine.length + questions.length === 0;
  return {
    type: 'home',
    callback_id: ids.home.view,
    blocks: [
      section(words.home.about),
      ...askBox(askedAt),
      ...(isNew ? examples() : []),
      { type: 'divider' },
      ...(queue === undefined ? [] : [heading(words.home.queue), ...queueBlocks(queue, user)]),
      ...(gaps === undefined ? [] : [heading(gapsWords.heading), ...topicBlocks(gaps)]),
      ...(mine.length === 0 ? [] : [heading(words.home.mine), ...mine.map((listed) => mineRow(listed, user))]),
      ...(questions.length === 0 ? [] : [heading(words.home.recent), ...questions.map(recentRow)]),
      ...browseBlocks(shelf),
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

/** Slack accepts a hundred options, and no menu without one. */
const groupsAtMost = 100;

function browseBlocks(shelf: Shelf): readonly KnownBlock[] {
  const menu = (by: ShelfPlace['by'], label: string): readonly StaticSelect[] => {
    const options = shelf[by].slice(0, groupsAtMost).map(({ name, pages }) => ({
      text: plain(words.browse.group(clip(name === '' ? words.browse.others : name, 60), pages.length)),
      value: formatPlace({ by, group: name, page: 0 }),
    }));
    return options.length === 0
      ? []
      : [{ type: 'static_select', action_id: ids.browse[by], placeholder: plain(label), options }];
  };
  const elements = [...menu('topics', words.browse.byTopic), ...menu('platforms', words.browse.byPlatform)];
  return elements.length === 0 ? [] : [heading(words.browse.heading), { type: 'actions', elements }];
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

function examples(): readonly KnownBlock[] {
  const buttons = words.examples.map(({ title, question }, at) =>
    button(`${ids.home.example}.${at}`, title, { value: question }),
  );
  return [context(words.home.examples), ...actions(buttons)];
}

function heading(text: string): KnownBlock {
  return { type: 'header', text: plain(text) };
}
