/**
 * What Slack has to know about the app, as one value: its surfaces, its events, its scopes. Both manifests are
 * written from it (`npm run manifest`): the classic one, for workspaces with guests or on the free plan, and the agent
 * one, whose conversations are Slack's agent view and which guests cannot open.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 * @see https://docs.slack.dev/ai/developing-agents for who may use an agent
 */
import { ids } from './ids.ts';
import { appWords } from './render/app-words.ts';
import { deskWords } from './render/desk-words.ts';
import { free, grants } from './scopes.ts';

/** `agent` for workspaces whose plan has agents, `classic` for any. */
export type ManifestKind = 'classic' | 'agent';

/** Gives the manifest of one kind, in the order in which people read it. */
export function manifestOf(kind: ManifestKind) {
  const granted = grants.filter(({ isForAgents }) => isForAgents !== true || kind === 'agent');
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: appWords.name,
      description: appWords.description,
      background_color: '#1f3b57',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: appWords.handle, always_online: true },
      ...(kind === 'agent' && { agent_view: { agent_description: appWords.agent } }),
      slash_commands: [
        {
          command: ids.command,
          description: appWords.command,
          usage_hint: appWords.commandHint,
          should_escape: true,
        },
      ],
      shortcuts: [
        { name: appWords.find, type: 'message', callback_id: ids.shortcut.find, description: appWords.findHint },
        {
          name: deskWords.shortcut,
          type: 'message',
          callback_id: ids.shortcut.reply,
          description: deskWords.shortcutHint,
        },
        { name: appWords.ask, type: 'global', callback_id: ids.shortcut.ask, description: appWords.askHint },
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
  title: appWords.find,
  description: appWords.step.description,
  input_parameters: {
    properties: {
      question: { type: 'string', title: appWords.step.question, description: appWords.step.questionHint },
    },
    required: ['question'],
  },
  output_parameters: {
    properties: {
      kind: { type: 'string', title: appWords.step.kind, description: appWords.step.kindHint },
      title: { type: 'string', title: appWords.step.title, description: appWords.step.titleHint },
      link: { type: 'string', title: appWords.step.link, description: appWords.step.linkHint },
      confidence: { type: 'number', title: appWords.step.confidence, description: appWords.step.confidenceHint },
    },
    required: ['kind', 'confidence'],
  },
};
