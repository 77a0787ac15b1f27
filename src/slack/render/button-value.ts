/** The value of a button that stands for one section of one shown reply. */
import { z } from 'zod';
import type { Section } from '../../content/page.ts';
import type { SectionRef } from '../../desk/ticket.ts';

const valueSchema = z.tuple([z.string(), z.string(), z.string(), z.string().optional(), z.string().optional()]);
const platformSchema = z.tuple([z.string(), z.string()]);

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
  const parsed = valueSchema.safeParse(json(value));
  if (!parsed.success) return undefined;
  const [reply, path, anchor, index = '', sharer] = parsed.data;
  return { reply, path, anchor, index, ...(sharer !== undefined && { sharer }) };
}

/** The value of a button that stands for a platform on which a shown reply's question is to be answered. */
export function formatPlatformValue(reply: string, platform: string): string {
  return JSON.stringify([reply, platform]);
}

/** Reads it back, as above. */
export function parsePlatformValue(
  value: string | undefined,
): { readonly reply: string; readonly platform: string } | undefined {
  const parsed = platformSchema.safeParse(json(value));
  if (!parsed.success) return undefined;
  const [reply, platform] = parsed.data;
  return { reply, platform };
}

function json(value: string | undefined): unknown {
  try {
    return JSON.parse(value ?? '');
  } catch {
    // Not JSON: not one of ours.
    return undefined;
  }
}
