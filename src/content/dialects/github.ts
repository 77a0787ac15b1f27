/** Plain Markdown as GitHub renders it; the dialect of a folder without signs of another. */
import { githubSlugs } from '../anchor.ts';
import type { Line } from '../lines.ts';
import type { Dialect } from './dialect.ts';

export const github: Dialect = { name: 'github', slugs: githubSlugs, reduce: reduceCallouts };

/** Turns callouts, which other sites have adopted from GitHub, into quotes with a title: `> [!NOTE]`. */
export function reduceCallouts(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    if (line.code || !line.plain.includes('[!')) return line;
    const [, quote, kind = '', title = ''] = /^([ \t]*>[ \t>]*)\[!(\w{2,20})\][-+]?(.*)$/.exec(line.plain) ?? [];
    if (quote === undefined) return line;
    const name = title.trim() || kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
    return { ...line, plain: `${quote}**${name}**` };
  });
}
