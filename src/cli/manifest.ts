/** `npm run manifest`, for whoever changes the app: writes both manifests, and the table of scopes in docs/slack.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFiles, withScopeTable } from '../main/manifest.ts';
import { print } from './command.ts';

const root = join(import.meta.dirname, '../..');
const page = 'docs/slack.md';
const files = { ...manifestFiles(), [page]: withScopeTable(await readFile(join(root, page), 'utf8')) };
for (const [name, text] of Object.entries(files)) {
  await writeFile(join(root, name), text);
  print(name);
}
