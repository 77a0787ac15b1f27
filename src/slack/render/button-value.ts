/** The value of a button that stands for one section of one shown reply. */
import { z } from 'zod';
import type { Section } from '../../content/page.ts';
import type { SectionRef } from '../../desk/ticket.ts';

const valueSchema = z.tuple([z.string(), z.string(), z.string(), z.string().optional(), z.string().optional()]);

/** A section that a message shows or offers, and the reply that it belongs to. */
export interface ButtonValue extends SectionRef {
  readonly reply: string;
  /** Names the content in which the section was found; empty in buttons of earlier releases. */
  readonly index: string;
  /** Who shared it in the channel, on a message that was shared. */
  readonly sharer?: string;
}

/** Slack accepts values of up to 2,000 characters; ids, paths and anchors are far shorter. */
export function buttonValueOf(reply: string, section: Section, index = ''): string {
  return formatButtonValue({ reply, ...sectionRefOf(section), index });
}

/** Where a section stands, as the desk keeps it. */
export function sectionRefOf({ page, anchor }: Section): SectionRef {
  return { path: page.path, anchor };
}

/** Writes it as Slack carries it. */
export function formatButtonValue({ reply, path, anchor, index, sharer }: ButtonValue): string {
  return JSON.stringify([reply, path, anchor, index, ...(sharer === undefined ? [] : [sharer])]);
}

/** Reads it back; a value that is not one of ours gives nothing. */
export function parseButtonValue(value: string | undefined): ButtonValue | undefined {
  try {
    const parsed = valueSchema.safeParse(JSON.parse(value ?? ''));
    if (!parsed.success) return undefined;
    const [reply, path, anchor, index = '', sharer] = parsed.data;
    return { reply, path, anchor, index, ...(sharer !== undefined && { sharer }) };
  } catch {
    // Not JSON: not one of ours.
    return undefined;
  }
}
