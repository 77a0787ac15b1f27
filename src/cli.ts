#!/usr/bin/env node
/** The command line: see `cli/commands.ts`. What stands here is how Node is to run it. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// Taking the types out of the code costs a fifth of a second at each start; once is enough.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
const { run } = await import('./cli/commands.ts');

// Reading a documentation makes V8's nursery grow to 100 MB and more, which it never gives back; as it is now, it is as
// fast. Held smaller, from the start, it would fill the rest of the heap instead.
setFlagsFromString('--semi-space-growth-factor=1');
// On a large machine V8 lets garbage become three times what is in use before it looks, and keeps the pages: 400 MB
// after 20,000 questions, where 53 are in use. As it is now, it is 250 after 40,000, and as fast.
setFlagsFromString('--heap-growing-percent=30');

process.exitCode = await run(process.argv.slice(2));
