/**
 * A piece of any page to Markdown that everybody reads: what only one dialect knows is gone. For showing an excerpt,
 * which is quoted as it stands in its file.
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

/** Reads all dialects at once, since a piece does not tell which it is written in. */
export function toPlainMarkdown(piece: string): string {
  return plainLines(piece)
    .map(({ plain, code }) => (code ? plain : withoutIds(plain)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same as lines, for who must tell code from prose. */
export function plainLines(piece: string): readonly Line[] {
  const written = quoteAdmonitions(github.reduce(toLines(piece), nothing));
  const blocks = reduceContainers(reduceIndentedBlocks(hugo.reduce(written, nothing)), '///');
  return reduceDetails(docusaurus.reduce(mintlify.reduce(blocks, nothing), nothing)).map(withoutSigns);
}
