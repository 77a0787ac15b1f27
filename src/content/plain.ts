/**
 * Turns a piece of any page into plain Markdown, without what only one dialect understands. For showing excerpts, which
 * are quoted as written in the file.
 */
import { quoteAdmonitions } from './dialects/admonitions.ts';
import { reduceIndentedBlocks } from './dialects/blocks.ts';
import { reduceContainers } from './dialects/containers.ts';
import { reduceDetails } from './dialects/details.ts';
import { docusaurus } from './dialects/docusaurus.ts';
import { github } from './dialects/github.ts';
import { hugo } from './dialects/hugo.ts';
import { mintlify } from './dialects/mintlify.ts';
import { withoutSigns } from './dialects/signs.ts';
import { withoutIds } from './headings.ts';
import { type Line, toLines } from './lines.ts';

const nothing = () => undefined;

/** Turns a piece into plain Markdown. It is read in all dialects at once, since a piece alone does not show its own. */
export function toPlainMarkdown(piece: string): string {
  return plainLines(piece)
    .map(({ plain, code }) => (code ? plain : withoutIds(plain)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Does the same, but gives lines, which tell code from prose. */
export function plainLines(piece: string): readonly Line[] {
  const written = quoteAdmonitions(github.reduce(toLines(piece), nothing));
  const blocks = reduceContainers(reduceIndentedBlocks(hugo.reduce(written, nothing)), '///');
  return reduceDetails(docusaurus.reduce(mintlify.reduce(blocks, nothing), nothing)).map(withoutSigns);
}
