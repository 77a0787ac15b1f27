/** The value of a button that stands for one section of one shown reply. */
import { z } from 'zod';
import type { Section } from '../../content/page.ts';

const pickSchema = z.tuple([z.string(), z.string(), z.string()]);

/** A section that somebody picked, and the reply in which it was offered. */
export interface Pick {
  readonly reply: string;
  readonly path: string;
  readonly anchor: string;
}

/** Slack takes values of up to 2,000 characters; ids, paths and anchors stay far below. */
export function toPick(reply: string, section: Section): string {
  return JSON.stringify([reply, section.page.path, section.anchor]);
}

/** Reads a value back; one from an older release, or not of ours, gives nothing. */
export function parsePick(value: string | undefined): Pick | undefined {
  try {
    const parsed = pickSchema.safeParse(JSON.parse(value ?? ''));
    if (!parsed.success) return undefined;
    const [reply, path, anchor] = parsed.data;
    return { reply, path, anchor };
  } catch {
    // Not JSON: not one of ours.
    return undefined;
  }
}
