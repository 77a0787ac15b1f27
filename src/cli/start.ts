/** `start`: the app itself, until it is told to stop. */
import { flushCompileCache } from 'node:module';
import { readConfig } from '../config.ts';
import { createLog } from '../ops/log.ts';
import { type Command, print } from './command.ts';

export const start: Command = {
  name: 'start',
  summary: 'run the app; without a Slack token, the playground',
  help: [
    'Usage: node src/cli.ts start',
    '',
    'Connects to Slack with the tokens of the environment (README.md, "Configuration"). Without SLACK_BOT_TOKEN it',
    'opens the playground, a local workspace with a web page, on http://localhost:3000 (PORT changes that).',
  ].join('\n'),
  options: {},
  async run() {
    const config = readConfig();
    // Heard from the beginning: what is told to stop while it starts, stops when it has started.
    using stop = listenForStop();
    // Bolt takes its time to load, and no other command needs it.
    const { main } = await import('../main.ts');
    const log = await createLog(config.log.level);
    const running = await main(config, log);
    print(running.greeting);
    // Node keeps compiled code when a process ends by itself; one that is killed would start as slowly each time.
    flushCompileCache();
    await stop.heard;
    log.info('stopping');
    await running.stop();
    return 0;
  },
};

/** Hears the first SIGINT or SIGTERM; a second one ends the process as it would any other. */
function listenForStop() {
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const deafen = () => {
    process.off('SIGINT', hear);
    process.off('SIGTERM', hear);
  };
  const hear = () => {
    deafen();
    resolve();
  };
  process.on('SIGINT', hear);
  process.on('SIGTERM', hear);
  return { heard, [Symbol.dispose]: deafen };
}
