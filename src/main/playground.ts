/**
 * The playground: a local workspace with its people and channels, in which the app of manifest.yml is installed, and
 * a community forum beside it.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Fault } from '../fault.ts';
import { ArchiveError } from '../workspace/archive.ts';
import { createForum, type Forum } from '../workspace/forum/forum.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import type { Setting } from './setting.ts';

const root = join(import.meta.dirname, '../..');

const parameters = z
  .object({
    properties: z.record(z.string(), z.object({ type: z.string(), title: z.string() })),
    required: z.array(z.string()),
  })
  .transform(({ properties, required }) =>
    Object.entries(properties).map(([name, parameter]) => ({
      name,
      ...parameter,
      isRequired: required.includes(name),
    })),
  );

const manifestSchema = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean() }),
    shortcuts: z.array(z.object({ name: z.string(), type: z.enum(['message', 'global']), callback_id: z.string() })),
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string(), should_escape: z.boolean() }),
    ),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  functions: z.record(
    z.string(),
    z.object({ title: z.string(), input_parameters: parameters, output_parameters: parameters }),
  ),
});

/** Made anew at every start, so that no other program and no web page can know them. */
const secret = (prefix: string): string => `${prefix}${randomBytes(16).toString('hex')}`;
const bot = 'U0ASSIST';
const supportChannel = 'C0SUPPORT';
const apiUser = 'upgrade-assistant';
const category = 5;

/** The app's scopes and events as the manifest declares them, so that what works here works in Slack. */
export async function appOfManifest(file: 'manifest.yml' | 'manifest.agent.yml' = 'manifest.yml') {
  const manifest = manifestSchema.parse(parse(await readFile(join(root, file), 'utf8')));
  return {
    id: 'A0ASSIST',
    botUserId: bot,
    botName: manifest.display_information.name,
    token: secret('xoxb-'),
    appToken: secret('xapp-'),
    signingSecret: secret(''),
    scopes: manifest.oauth_config.scopes.bot,
    events: manifest.settings.event_subscriptions.bot_events,
    commands: manifest.features.slash_commands.map((command) => ({
      command: command.command,
      description: command.description,
      usageHint: command.usage_hint,
      shouldEscape: command.should_escape,
    })),
    shortcuts: manifest.features.shortcuts.map(({ name, type, callback_id: callbackId }) => ({
      name,
      type,
      callbackId,
    })),
    steps: Object.entries(manifest.functions).map(([callbackId, step]) => ({
      callbackId,
      title: step.title,
      inputs: step.input_parameters,
      outputs: step.output_parameters,
    })),
    homeTab: manifest.features.app_home.home_tab_enabled,
  };
}

/** The cast: people who ask, people who answer, and where they meet. */
export const cast = {
  users: [
    { id: 'U0ANN', name: 'ann', realName: 'Ann', title: 'asker' },
    { id: 'U0BEN', name: 'ben', realName: 'Ben', title: 'asker' },
    { id: 'U0EVE', name: 'eve', realName: 'Eve', title: 'support engineer' },
    { id: 'U0KIT', name: 'kit', realName: 'Kit', title: 'support engineer' },
  ],
  channels: [
    { id: 'C0HELP', name: 'help', members: ['U0ANN', 'U0BEN', 'U0EVE', 'U0KIT', bot] },
    { id: supportChannel, name: 'support', members: ['U0EVE', 'U0KIT', bot] },
    { id: 'C0RANDOM', name: 'random', members: ['U0ANN', 'U0BEN', 'U0EVE', 'U0KIT'] },
  ],
} as const;

/** What the community forum holds before anybody has posted. */
const forumTopics = [
  {
    title: 'Dashboard shows no analytics after an upgrade',
    username: 'mira',
    raw: 'We upgraded the dashboard and the gateway last night. Since then the analytics pages are empty, while the\nAPIs themselves work. Did we miss a step?',
    replies: [
      {
        username: 'jonas',
        raw: 'Check that the pump was upgraded too, and that it still writes to the same MongoDB collection. In our case its configuration had been replaced by the defaults.',
        isSolution: true,
      },
    ],
  },
  {
    title: 'How long does a rolling upgrade of ten gateways take?',
    username: 'jonas',
    raw: 'We want to upgrade ten gateways behind a load balancer one after the other. What should we plan for?',
    replies: [{ username: 'mira', raw: 'About two minutes each for us, most of it waiting for connections to drain.' }],
  },
] as const;

/** Opens the workspace on `port`, as `file` remembers it; the app reaches it by Socket Mode, as it would Slack. */
export async function openPlayground(port: number, file: string | undefined): Promise<Setting> {
  await using opening = new AsyncDisposableStack();
  const apiKey = secret('');
  const forum = opening.adopt(await openForum(port, apiKey, file), (opened) => opened.close());
  const app = await appOfManifest();
  const workspace = await createWorkspace({
    port,
    ...(file !== undefined && { file }),
    app,
    ...cast,
    links: [{ title: 'Community forum', url: forum.url }],
  }).catch((cause: unknown) => {
    throw cause instanceof ArchiveError ? unusableFile(file ?? '', cause) : takenPort(port, cause);
  });
  opening.adopt(workspace, (opened) => opened.close());
  const opened = opening.move();
  return {
    connection: { mode: 'socket', apiUrl: workspace.apiUrl, botToken: app.token, appToken: app.appToken },
    supportChannel,
    greeting: `The playground is open: ${workspace.url}\nThere is no Slack token, so this is a local workspace. Try: /upgrade how do I upgrade Helm\nIts community forum: ${forum.url}`,
    forum: { url: forum.url, apiKey, apiUser, category, sendWebhooksTo: forum.sendWebhooksTo },
    close: () => opened.disposeAsync(),
  };
}

/** Opens the forum on the next port, or on any other where that is taken: nobody has to type its address. */
async function openForum(port: number, apiKey: string, file: string | undefined): Promise<Forum> {
  const options = {
    apiKey,
    users: ['mira', 'jonas', apiUser],
    categories: [{ id: category, name: 'Support', slug: 'support' }],
    seeds: forumTopics,
    ...(file !== undefined && { file: file.replace(/\.json$/, '-forum.json') }),
  };
  const isFixed = port > 0 && port < 65_535;
  if (!isFixed) return createForum(options);
  return createForum({ ...options, port: port + 1 }).catch(() => createForum(options));
}

function unusableFile(file: string, cause: ArchiveError): Fault {
  const cure = cause.isHeld
    ? 'Stop the other playground, or give this one its own PORT and DATABASE_URL.'
    : 'Fix the file, or move it away: the playground then starts with an empty workspace. Tickets are kept.';
  return new Fault('PLAYGROUND_FILE', `The playground cannot open its file ${file}: ${cause.message}.`, {
    cure,
    cause,
  });
}

function takenPort(port: number, cause: unknown): Fault {
  const why = cause instanceof Error ? cause.message : String(cause);
  const cure = 'Stop whatever is using it, or set PORT to another port.';
  return new Fault('PORT_TAKEN', `The playground cannot open on port ${port}: ${why}.`, { cure, cause });
}
