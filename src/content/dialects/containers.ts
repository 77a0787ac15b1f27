/**
 * Handles blocks between lines of colons (`:::note Title`) or, in MkDocs, slashes (`/// note | Title`). Those that fold
 * and tabs become parts of the page. The others keep what they hold, and their title takes the place of the first line.
 */
import type { Line } from '../lines.ts';

/** What opens and closes a container. */
type Sign = ':::' | '///';

const parts = new Set(['details', 'tab']);

/** Removes the lines that open and close containers. */
export function reduceContainers(lines: readonly Line[], sign: Sign): readonly Line[] {
  if (!lines.some(({ plain }) => plain.trimStart().startsWith(sign))) return lines;
  const open: Opening[] = [];
  return lines.map((line) => {
    if (line.code || !line.plain.trimStart().startsWith(sign)) return line;
    const opening = openingOf(line.plain.trim());
    if (opening !== undefined) open.push(opening);
    return opening === undefined ? closed(line, open.pop()) : opened(line, opening);
  });
}

interface Opening {
  readonly title: string;
  readonly isPart: boolean;
}

/** The container that a line opens; `undefined` for the bare sign, which closes one. */
function openingOf(row: string): Opening | undefined {
  const [, name = '', rest = ''] = /^[:/]{3,}[ \t]?([\w-]*)(.*)$/.exec(row) ?? [];
  if (name === '' && rest === '') return undefined;
  const isPart = parts.has(name);
  return { title: titleOf(rest) || (isPart ? name : ''), isPart };
}

function opened(line: Line, { title, isPart }: Opening): Line {
  const plain = title === '' ? '' : `**${title}**`;
  return isPart ? { ...line, plain, mark: { kind: 'open', title, anchored: false } } : { ...line, plain };
}

function closed(line: Line, opening: Opening | undefined): Line {
  return opening?.isPart === true ? { ...line, plain: '', mark: { kind: 'close' } } : { ...line, plain: '' };
}

/** `Title`, `[Title]` or `| Title`, without the attributes that may follow. */
function titleOf(rest: string): string {
  const [said = ''] = rest.trim().replace(/^\|/, '').split('{', 1);
  return said.trim().replace(/^\[|\]$/g, '');
}
