/** Plain Markdown as GitHub renders it: the dialect of a folder that shows no sign of another. */
import { githubSlugs } from '../anchor.ts';
import type { Dialect } from './dialect.ts';

export const github: Dialect = { name: 'github', slugs: githubSlugs, reduce: (lines) => lines };
