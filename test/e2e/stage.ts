/** The stage for stories: a workspace with its people, and the real app connected to it over real HTTP. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { type LiveContent, openContent } from '../../src/main/content.ts';
import { sourcesOf } from '../../src/main/content-sources.ts';
import { appOfManifest, cast } from '../../src/main/playground.ts';
import { main } from '../../src/main.ts';
import { logOptions } from '../../src/ops/log.ts';
import { systemClock } from '../../src/workspace/clock.ts';
import type { WorkspaceOptions } from '../../src/workspace/options.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { freePort } from '../free-port.ts';

export type Transport = 'socket' | 'http';

export interface StageOptions {
  readonly transport?: Transport;
  readonly escalation?: 'auto' | 'offer';
  /** The manifest that the app is installed from. */
  readonly manifest?: 'manifest.yml' | 'manifest.agent.yml';
  /** Further events to subscribe to, beside those of the manifest. */
  readonly events?: readonly string[];
  /** Further channels, beside those of the cast. */
  readonly channels?: WorkspaceOptions['channels'];
  readonly usergroups?: WorkspaceOptions['usergroups'];
  /** Further variables of the environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

let bundled: Promise<LiveContent> | undefined;

/** The bundled guides, read once for all stories: what an app learns is its own, and it is told at its start. */
function bundledContent(): Promise<LiveContent> {
  bundled ??= openContent(sourcesOf([]), pino({ level: 'silent' }));
  return bundled;
}

/** Opens the stage; `close` takes everything down again. */
export async function openStage({
  transport = 'socket',
  escalation = 'auto',
  manifest: file = 'manifest.yml',
  events = [],
  channels = [],
  usergroups = [],
  variables = {},
}: StageOptions = {}) {
  const manifest = await appOfManifest(file);
  const port = await freePort();
  let aheadMs = 0;
  const workspace = await createWorkspace({
    app: {
      ...manifest,
      events: [...manifest.events, ...events],
      ...(transport === 'http' && { requestUrl: `http://127.0.0.1:${port}/slack/events` }),
    },
    ...cast,
    channels: [...cast.channels, ...channels],
    usergroups,
    clock: { ...systemClock, now: () => systemClock.now() + aheadMs },
  });
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  const environment = {
    SLACK_BOT_TOKEN: manifest.token,
    ...(transport === 'http'
      ? { SLACK_SIGNING_SECRET: manifest.signingSecret, PORT: String(port) }
      : { SLACK_APP_TOKEN: manifest.appToken }),
    SLACK_API_URL: workspace.apiUrl,
    SUPPORT_CHANNEL: 'C0SUPPORT',
    ESCALATION: escalation,
    DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`,
    LOG_LEVEL: 'silent',
    ...variables,
  };
  const content = 'CONTENT_SOURCES' in variables ? undefined : await bundledContent();
  let logged = '';
  const write = (line: string) => {
    logged += line;
  };
  const start = (changed = {}) => {
    const config = readConfig({ ...environment, ...changed });
    return main(config, pino(logOptions(config.log.level), { write }), content);
  };
  let running = await start();
  return {
    workspace,
    environment,
    ann: workspace.member('U0ANN'),
    ben: workspace.member('U0BEN'),
    eve: workspace.member('U0EVE'),
    get running() {
      return running;
    },
    /** Everything that the app logged so far: nothing, unless LOG_LEVEL says otherwise. */
    logged: () => logged,
    /** Lets time pass in the workspace, though not in the app; over HTTP it would find Slack's requests too new. */
    later(ms: number) {
      aheadMs += ms;
    },
    /** Ends the app and starts it again, with these variables changed. */
    async restart(changed: Readonly<Record<string, string>> = {}) {
      await running.stop();
      running = await start(changed);
    },
    async close() {
      await running.stop();
      await workspace.close();
      await rm(folder, { recursive: true });
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
