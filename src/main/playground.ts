/** The playground: a local workspace with its people and channels, in which the app of manifest.yml is installed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Fault } from '../fault.ts';
import { ArchiveError } from '../workspace/archive.ts';
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

/** Tokens of the playground open nothing but the playground. */
const secrets = { botToken: 'xoxb-playground', appToken: 'xapp-playground', signingSecret: '0'.repeat(32) };
const bot = 'U0ASSIST';
const supportChannel = 'C0SUPPORT';

/** The app's scopes and events as the manifest declares them, so that what works here works in Slack. */
export async function appOfManifest(file: 'manifest.yml' | 'manifest.agent.yml' = 'manifest.yml') {
  const manifest = manifestSchema.parse(parse(await readFile(join(root, file), 'utf8')));
  return {
    id: 'A0ASSIST',
    botUserId: bot,
    botName: manifest.display_information.name,
    token: secrets.botToken,
    appToken: secrets.appToken,
    signingSecret: secrets.signingSecret,
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
  ],
  channels: [
    { id: 'C0HELP', name: 'help', members: ['U0ANN', 'U0BEN', 'U0EVE', bot] },
    { id: supportChannel, name: 'support', members: ['U0EVE', bot] },
    { id: 'C0RANDOM', name: 'random', members: ['U0ANN', 'U0BEN', 'U0EVE'] },
  ],
} as const;

/** Opens the workspace on `port`, as `file` remembers it; the app reaches it by Socket Mode, as it would Slack. */
export async function openPlayground(port: number, file: string | undefined): Promise<Setting> {
  const workspace = await createWorkspace({
    port,
    ...(file !== undefined && { file }),
    app: await appOfManifest(),
    ...cast,
  }).catch((cause: unknown) => {
    throw cause instanceof ArchiveError ? unusableFile(file ?? '', cause) : takenPort(port, cause);
  });
  return {
    connection: { mode: 'socket', apiUrl: workspace.apiUrl, botToken: secrets.botToken, appToken: secrets.appToken },
    supportChannel,
    greeting: `The playground is open: ${workspace.url}\nNo Slack token was given, so this is a local workspace. Try: /upgrade how do I upgrade Helm`,
    close: () => workspace.close(),
  };
}

function unusableFile(file: string, cause: ArchiveError): Fault {
  const cure = cause.isHeld
    ? 'Stop the other playground, or give this one a PORT and a DATABASE_URL of its own.'
    : 'Put it right or move it away: the playground then begins with an empty workspace, and the tickets stay.';
  return new Fault('PLAYGROUND_FILE', `The playground cannot open its file ${file}: ${cause.message}.`, {
    cure,
    cause,
  });
}

function takenPort(port: number, cause: unknown): Fault {
  const why = cause instanceof Error ? cause.message : String(cause);
  const cure = 'Stop what listens there, or set PORT to another port.';
  return new Fault('PORT_TAKEN', `The playground cannot open on port ${port}: ${why}.`, { cure, cause });
}
