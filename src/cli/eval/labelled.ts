/**
 * Labelled questions: what people asked, and the sections that a support engineer would accept as the answer. One a
 * line, as JSON with the keys of `line` below.
 */
import { z } from 'zod';
import type { Turn } from '../../assistant/reply.ts';
import type { Section } from '../../content/page.ts';
import { Fault } from '../../fault.ts';

/** A question and the sections that a support engineer would accept. */
export interface Labelled {
  readonly id: string;
  /** `messy` is an answerable question in the words of a hurried person; `link` is the text of a link. */
  readonly kind: 'answerable' | 'messy' | 'unanswerable' | 'link';
  readonly question: string;
  /** What was asked before it, the oldest first. */
  readonly turns: readonly Turn[];
  /** Places, as `placeOf` writes them; none for what must not be answered. */
  readonly relevant: ReadonlySet<string>;
  /** The page that holds the link, which must not be found. */
  readonly from?: string;
}

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  kind: z.enum(['answerable', 'messy', 'unanswerable']).optional(),
  question: z.string(),
  turns: z.array(z.string()).default([]),
  relevant: z
    .array(z.object({ path: z.string(), anchor: z.string().default(''), top: z.boolean().default(false) }))
    .default([]),
  from: z.string().optional(),
  why: z.string().default(''),
});

/**
 * Reads questions from lines of JSON; a line without `kind` is to be answered when it names sections. One that must not
 * be answered although its `why` says "answered elsewhere in docs" is no test of silence, and is left out.
 *
 * @throws {Fault} QUESTIONS_INVALID, naming the first line that is no question.
 */
export function readLabelled(text: string): Labelled[] {
  return text.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return [];
    const parsed = line.safeParse(parseJson(json));
    if (!parsed.success) throw invalid(index, whyNot(parsed.error));
    const { why, ...labelled } = parsed.data;
    const question = toLabelled(labelled);
    if (question.kind === 'unanswerable' && why.includes('answered elsewhere in docs')) return [];
    if (question.kind !== 'unanswerable' && question.relevant.size === 0)
      throw invalid(index, 'it is to be answered, and relevant names no section');
    return [question];
  });
}

function toLabelled({ id, kind, question, turns, relevant, from }: Omit<z.infer<typeof line>, 'why'>): Labelled {
  const places = new Set(relevant.map(({ path, anchor, top }) => `${path}#${top ? '' : anchor}`));
  const implied = places.size === 0 ? 'unanswerable' : from === undefined ? 'answerable' : 'link';
  return {
    ...{ id, kind: kind ?? implied, question, relevant: places },
    turns: turns.map((before) => ({ question: before })),
    ...(from !== undefined && { from }),
  };
}

/** Where a section stands, as the labels name it; sections of tabs and parts of long ones share a place. */
export function placeOf({ page, heading }: Section): string {
  return `${page.path}#${heading}`;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The schema says what is wrong with it.
    return undefined;
  }
}

function whyNot({ issues: [first] }: z.ZodError): string {
  return first === undefined || first.path.length === 0
    ? 'no object of JSON'
    : `${first.path.join('.')}: ${first.message}`;
}

function invalid(index: number, why: string): Fault {
  return new Fault('QUESTIONS_INVALID', `Line ${index + 1} is no labelled question: ${why}.`, {
    cure: 'A line is {"id":"1","question":"…","relevant":[{"path":"guides/helm.md","anchor":"helm"}]}.',
  });
}
