/**
 * `npm run slack-hook`, for the Slack CLI (`slack run`): which hooks there are, the manifest, and the app itself,
 * connected with the tokens that the CLI hands over.
 *
 * @see https://docs.slack.dev/tools/slack-cli/reference/hooks
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestOf } from '../slack/manifest.ts';
import { print } from './command.ts';
import { run } from './commands.ts';

const hook = (name: string) => `npm run -s slack-hook -- ${name}`;

const hooks = {
  runtime: 'node',
  hooks: { 'get-manifest': hook('get-manifest'), start: hook('start') },
  config: {
    'protocol-version': ['message-boundaries'],
    // The app connects by itself: the CLI is not to open a connection of its own.
    'sdk-managed-connection-enabled': true,
    watch: {
      app: { 'filter-regex': '\\.ts$', paths: ['src'] },
      manifest: { paths: ['manifest.yml'] },
    },
  },
};

const { values, positionals } = parseArgs({
  options: { protocol: { type: 'string' }, boundary: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});

/** Between the marks of the CLI, where it asked for them, so that it can tell the answer from anything else. */
function respond(value: unknown): void {
  const mark = values.protocol === 'message-boundaries' ? String(values.boundary) : '';
  print(`${mark}${JSON.stringify(value)}${mark}`);
}

async function start(): Promise<number> {
  const variables = join(import.meta.dirname, '../../.env');
  if (existsSync(variables)) process.loadEnvFile(variables);
  return run(['start']);
}

switch (positionals[0]) {
  case 'get-hooks':
    print(JSON.stringify(hooks));
    break;
  case 'get-manifest':
    respond(manifestOf('classic'));
    break;
  case 'start':
    process.exitCode = await start();
    break;
  default:
    process.stderr.write('slack-hook wants one of get-hooks, get-manifest, start\n');
    process.exitCode = 2;
}
