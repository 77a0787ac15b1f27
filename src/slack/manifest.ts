/**
 * What Slack has to know about the app, as one value: its surfaces, its events, its scopes. Both manifests are
 * written from it (`npm run manifest`): the classic one, for workspaces with guests or on the free plan, and the agent
 * one, whose conversations are Slack's agent view and which guests cannot open.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 * @see https://docs.slack.dev/ai/developing-agents for who may use an agent
 */
import { ids } from './ids.ts';
import { deskWords } from './render/desk-words.ts';
import { words } from './render/words.ts';
import { free, grants } from './scopes.ts';

/** `agent` for workspaces whose plan has agents, `classic` for any. */
export type ManifestKind = 'classic' | 'agent';

/** Gives the manifest of one kind, in the order in which people read it. */
export function manifestOf(kind: ManifestKind) {
  const granted = grants.filter(({ isForAgents }) => isForAgents !== true || kind === 'agent');
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: words.app.name,
      description: words.app.description,
      background_color: '#1f3b57',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: words.app.handle, always_online: true },
      ...(kind === 'agent' && { agent_view: { agent_description: words.app.agent } }),
      slash_commands: [
        {
          command: ids.command,
          description: words.app.command,
          usage_hint: words.app.commandHint,
          should_escape: true,
        },
      ],
      shortcuts: [
        { name: words.app.find, type: 'message', callback_id: ids.shortcut.find, description: words.app.findHint },
        {
          name: deskWords.shortcut,
          type: 'message',
          callback_id: ids.shortcut.reply,
          description: deskWords.shortcutHint,
        },
        { name: words.app.ask, type: 'global', callback_id: ids.shortcut.ask, description: words.app.askHint },
      ],
    },
    oauth_config: { scopes: { bot: granted.map(({ scope }) => scope) } },
    settings: {
      event_subscriptions: { bot_events: [...free.events, ...granted.flatMap(({ events }) => events)].toSorted() },
      interactivity: { is_enabled: true },
      // Custom steps are only offered by apps that could be installed for a whole organisation.
      org_deploy_enabled: true,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
      function_runtime: 'remote',
    },
    functions: { [ids.step]: stepDefinition },
  };
}

/** The step of Workflow Builder: a question in, the section out. */
const stepDefinition = {
  title: words.app.find,
  description: words.step.description,
  input_parameters: {
    properties: { question: { type: 'string', title: words.step.question, description: words.step.questionHint } },
    required: ['question'],
  },
  output_parameters: {
    properties: {
      kind: { type: 'string', title: words.step.kind, description: words.step.kindHint },
      title: { type: 'string', title: words.step.title, description: words.step.titleHint },
      link: { type: 'string', title: words.step.link, description: words.step.linkHint },
      confidence: { type: 'number', title: words.step.confidence, description: words.step.confidenceHint },
    },
    required: ['kind', 'confidence'],
  },
};
