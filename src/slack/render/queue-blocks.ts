/** The queue as blocks, on Home and under `/upgrade queue`: views, what it is narrowed down to, tickets, pages. Pure. */

import type { ActionsBlockElement, KnownBlock, PlainTextOption, StaticSelect } from '@slack/types';
import { type QueuePage, type QueueView, queueViews } from '../../desk/queue.ts';
import { narrowings, type QueueChoice } from '../../desk/queue-choices.ts';
import { ids } from '../ids.ts';
import { listWords } from './list-words.ts';
import { actions, button, clip, context, plain, section } from './message.ts';
import { type Listed, queueRow } from './ticket-rows.ts';

/** One page of the queue, with how it was chosen and what else could be. */
export interface Queue extends Omit<QueuePage, 'tickets'> {
  readonly rows: readonly Listed[];
  readonly choice: QueueChoice;
  /** What it can be narrowed down to. */
  readonly names: { readonly platforms: readonly string[]; readonly components: readonly string[] };
}

/** Renders it for the engineer `user`: 20 blocks at most beside the tickets. */
export function queueBlocks(queue: Queue, user: string): readonly KnownBlock[] {
  const { rows } = queue;
  return [
    ...actions(queueViews.map((each, at) => viewButton(each, at, queue))),
    ...narrowingBlocks(queue),
    ...(rows.length === 0 ? [section(nothing(queue))] : rows.map((listed) => queueRow(listed, user))),
    ...pager(queue),
  ];
}

function nothing({ choice, view }: Queue): string {
  return isNarrowed(choice) ? listWords.queue.noMatch : listWords.queue.empty[view];
}

function isNarrowed(choice: QueueChoice): boolean {
  return narrowings.some((by) => choice[by] !== undefined);
}

function viewButton(view: QueueView, at: number, { view: shown, counts }: Queue) {
  const label = listWords.queue.view(listWords.queue.views[view], counts[view]);
  const isShown = view === shown;
  return button(`${ids.queue.view}.${at}`, label, { value: view, ...(isShown && { style: 'primary' }) });
}

/** Slack keeps what was chosen in a block as long as that has its id: each state has one of its own. */
function narrowingBlocks({ choice, names }: Queue): readonly KnownBlock[] {
  const { platform, component, person, search } = choice;
  const state = clip([platform, component, person, search].map((part) => part ?? '').join('/'), 200);
  const chosen = (actionId: string, any: string, all: readonly string[], one: string | undefined) =>
    all.length === 0 && one === undefined ? [] : [nameSelect(actionId, any, all, one)];
  const elements: ActionsBlockElement[] = [
    ...chosen(ids.queue.platform, listWords.queue.anyPlatform, names.platforms, platform),
    ...chosen(ids.queue.component, listWords.queue.anyComponent, names.components, component),
    {
      type: 'users_select',
      action_id: ids.queue.person,
      placeholder: plain(listWords.queue.anyPerson),
      ...(person !== undefined && { initial_user: person }),
    },
    ...(isNarrowed(choice) ? [button(ids.queue.widen, listWords.queue.widen)] : []),
  ];
  return [
    { type: 'actions', block_id: `${ids.queue.block}.by.${state}`, elements },
    {
      type: 'input',
      block_id: `${ids.queue.block}.search.${state}`,
      dispatch_action: true,
      label: plain(listWords.queue.search),
      element: {
        type: 'plain_text_input',
        action_id: ids.queue.search,
        max_length: 100,
        placeholder: plain(listWords.queue.searchHint),
        ...(search !== undefined && { initial_value: search }),
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      },
    },
  ];
}

/** The names of most pages, and short ones: all of them together count as text of the message. */
const namesAtMost = 30;
const labelAtMost = 40;
/** Slack's own limit for the value of an option; no name is as long. */
const valueAtMost = 75;

function nameSelect(actionId: string, any: string, names: readonly string[], chosen: string | undefined): StaticSelect {
  const known = chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
  const options = [option(any, ids.queue.any), ...known.slice(0, namesAtMost).map((name) => option(name, name))];
  const initial = options.find(({ value }) => value === (chosen ?? ids.queue.any));
  return {
    type: 'static_select',
    action_id: actionId,
    options,
    ...(initial !== undefined && { initial_option: initial }),
  };
}

function option(label: string, value: string): PlainTextOption {
  return { text: plain(clip(label, labelAtMost)), value: clip(value, valueAtMost) };
}

function pager({ page, pages, view, counts }: Queue): readonly KnownBlock[] {
  if (pages === 1) return [];
  const to = (at: 0 | 1, label: string, value: number) =>
    button(`${ids.queue.page}.${at}`, label, { value: `${value}` });
  return [
    context(listWords.queue.page(page + 1, pages, counts[view])),
    ...actions([
      ...(page === 0 ? [] : [to(0, listWords.queue.previous, page - 1)]),
      ...(page === pages - 1 ? [] : [to(1, listWords.queue.next, page + 1)]),
    ]),
  ];
}
