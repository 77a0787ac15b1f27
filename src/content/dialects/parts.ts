/** Cuts a line at the tags or shortcodes that begin and end parts of a page, and replaces other tags by their text. */
import type { Line, Mark } from '../lines.ts';

/** What one tag means. */
export interface TagReading {
  /** The place of the tag in its line. */
  readonly start: number;
  readonly end: number;
  /** Set if it begins or ends a part. */
  readonly mark?: Mark;
  /** Its text in plain Markdown. */
  readonly plain: string;
  /** Whether it only groups parts, and is not worth quoting. */
  readonly scaffold?: boolean;
}

/** Gives one line for each mark, and one for the text before, between and after; blank lines are left out. */
export function cutAtTags(line: Line, tags: readonly TagReading[]): Line[] {
  const pieces: Line[] = [];
  let open = { source: '', plain: '' };
  let at = 0;
  const add = (source: string, plain: string) => {
    open = { source: open.source + source, plain: open.plain + plain };
  };
  const flush = () => {
    if (open.source.trim() !== '' || open.plain.trim() !== '') pieces.push({ ...line, ...open });
    open = { source: '', plain: '' };
  };
  for (const tag of tags) {
    const before = line.plain.slice(at, tag.start);
    const written = line.plain.slice(tag.start, tag.end);
    add(before, before);
    at = tag.end;
    if (tag.mark === undefined) {
      add(tag.scaffold === true ? '' : written, tag.plain);
    } else {
      flush();
      pieces.push({ ...line, source: written, plain: tag.plain, mark: tag.mark });
    }
  }
  add(line.plain.slice(at), line.plain.slice(at));
  flush();
  return pieces.length === 0 ? [{ ...line, source: '', plain: '' }] : pieces;
}
