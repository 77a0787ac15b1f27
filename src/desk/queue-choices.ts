/** What an engineer last chose to see of the queue: it is shown so wherever they open it next. */
import { z } from 'zod';
import { queueViews } from './queue.ts';
import { written } from './redacted-text.ts';
import type { Person } from './ticket.ts';

/** A view, a page of it, and what it is narrowed down to. */
export const queueChoiceSchema = z.object({
  view: z.enum(queueViews),
  /** From 0 on. */
  page: z.number(),
  platform: z.string().exactOptional(),
  component: z.string().exactOptional(),
  /** Who asked, or joined; a user id. */
  person: z.string().exactOptional(),
  search: z.string().exactOptional(),
});
/** One engineer's choice. */
export type QueueChoice = z.infer<typeof queueChoiceSchema>;

/** What is shown to who has chosen nothing so far. */
export const firstChoice: QueueChoice = { view: 'all', page: 0 };

/** What a choice is narrowed down by, one after the other, or to nothing. */
export const narrowings = ['platform', 'component', 'person', 'search'] as const;
/** One of them. */
export type Narrowing = (typeof narrowings)[number];

/** The choice with one thing narrowed down, or widened again where the value is empty; on its first page. */
export function narrowed(before: QueueChoice, by: Narrowing, value: string): QueueChoice {
  const { [by]: _, ...others } = before;
  const kept = written(value);
  return { ...others, page: 0, ...(kept !== '' && { [by]: kept }) };
}

/** The choice with nothing narrowed down. */
export function widened({ view }: QueueChoice): QueueChoice {
  return { view, page: 0 };
}

/** Keeps choices; safe for many processes at once. */
export interface QueueChoices {
  /** What a person chose last, `firstChoice` where they chose nothing. */
  of(person: Person): Promise<QueueChoice>;
  keep(person: Person, choice: QueueChoice): Promise<void>;
}
