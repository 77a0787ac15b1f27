/** The value of a button that stands for one section of one shown reply. */
import { z } from 'zod';
import type { Section } from '../../content/page.ts';
import type { SectionRef } from '../../desk/ticket.ts';

const pickSchema = z.tuple([z.string(), z.string(), z.string(), z.string().optional(), z.string().optional()]);

/** A section that a message shows or offers, and the reply that it belongs to. */
export interface Pick extends SectionRef {
  readonly reply: string;
  /** Names the content in which the section was found; empty in buttons of earlier releases. */
  readonly index: string;
  /** Who shared it in the channel, on a message that was shared. */
  readonly sharer?: string;
}

/** Slack takes values of up to 2,000 characters; ids, paths and anchors stay far below. */
export function buttonValueOf(reply: string, section: Section, index = ''): string {
  return formatButtonValue({ reply, ...refOf(section), index });
}

/** Where a section stands, as the desk keeps it. */
export function refOf({ page, anchor }: Section): SectionRef {
  return { path: page.path, anchor };
}

/** Writes a pick as the value of a button. */
export function formatButtonValue({ reply, path, anchor, index, sharer }: Pick): string {
  return JSON.stringify([reply, path, anchor, index, ...(sharer === undefined ? [] : [sharer])]);
}

/** Reads a value back; one that is not of ours gives nothing. */
export function parseButtonValue(value: string | undefined): Pick | undefined {
  try {
    const parsed = pickSchema.safeParse(JSON.parse(value ?? ''));
    if (!parsed.success) return undefined;
    const [reply, path, anchor, index = '', sharer] = parsed.data;
    return { reply, path, anchor, index, ...(sharer !== undefined && { sharer }) };
  } catch {
    // Not JSON: not one of ours.
    return undefined;
  }
}
