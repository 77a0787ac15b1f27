/** What engineers press in the queue to see another part of it: it is shown again where it is. */
import type { App } from '@slack/bolt';
import { queueViews } from '../../desk/queue.ts';
import { type Narrowing, narrowed, type QueueChoice, type QueueChoices, widened } from '../../desk/queue-choices.ts';
import type { Person } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { numbered, onPress, type Press, presser } from '../receive/press.ts';
import { replaceOrTell, type TellPresser } from '../receive/tell-presser.ts';
import type { TicketLists } from './ticket-lists.ts';

/** What the controls need. */
export interface QueueControlParts {
  readonly lists: TicketLists;
  readonly queueChoices: QueueChoices;
  readonly tellPresser: TellPresser;
  /** Shows a person's Home again. */
  readonly publishHome: (person: Person) => void;
}

/** Registers them. The choice is the person's own, whoever they are; who may see the queue is asked when it is shown. */
export function registerQueueControls(app: App, parts: QueueControlParts): void {
  const { lists, queueChoices, publishHome } = parts;
  function onControl(id: string | RegExp, choose: (before: QueueChoice, value: string) => QueueChoice): void {
    onPress(app, id, async (press: Press) => {
      const person = presser(press);
      const before = await queueChoices.of(person);
      await queueChoices.keep(person, choose(before, press.payload.value ?? ''));
      if (press.body.view?.type === 'home') publishHome(person);
      else await replaceOrTell(parts, press, await lists.queueFor(person));
    });
  }

  onControl(numbered(ids.queue.view), (before, value) => {
    const view = queueViews.find((known) => known === value);
    return view === undefined ? before : { ...before, view, page: 0 };
  });
  onControl(numbered(ids.queue.page), (before, value) => ({ ...before, page: Number.parseInt(value, 10) || 0 }));
  onControl(ids.queue.widen, widened);
  onControl(ids.queue.refresh, (before) => before);
  const by: readonly (readonly [string, Narrowing])[] = [
    [ids.queue.platform, 'platform'],
    [ids.queue.component, 'component'],
    [ids.queue.person, 'person'],
    [ids.queue.search, 'search'],
  ];
  for (const [id, what] of by)
    onControl(id, (before, value) => narrowed(before, what, value === ids.queue.any ? '' : value.trim()));
}
