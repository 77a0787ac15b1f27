/**
 * Why the app may do what it may: every scope with its reason and what needs it. The manifests are made of this
 * table and docs/slack.md shows it; a test holds it against the calls and subscriptions that stand in the code.
 *
 * @see https://docs.slack.dev/reference/scopes
 */

/** A scope that the app asks for. */
export interface Grant {
  readonly scope: string;
  /** A sentence for whoever has to approve it. */
  readonly why: string;
  /** Web API methods that need it. */
  readonly methods: readonly string[];
  /** Events that are delivered only with it, in the manifest's spelling. */
  readonly events: readonly string[];
  /** Asked for by the agent manifest alone. */
  readonly isForAgents?: true;
}

/** Reading back a thread: what was asked above a bare mention, and whether a message of ours stands there already. */
const reading = ['conversations.replies', 'conversations.history'];
const looking = ['conversations.info', 'conversations.members'];

/** Every scope, in alphabetical order. */
export const grants: readonly Grant[] = [
  {
    scope: 'app_mentions:read',
    why: 'Hears questions that mention the app.',
    methods: [],
    events: ['app_mention'],
  },
  {
    scope: 'assistant:write',
    why: 'Offers first questions in an empty conversation, and shows whether the app works on one.',
    methods: ['assistant.threads.setSuggestedPrompts', 'agents.sessions.setStatus'],
    events: ['agent_session_stopped'],
    isForAgents: true,
  },
  {
    scope: 'channels:history',
    why: 'Follows the threads that it answered (further questions, edits, mute), and reads the thread above a bare mention.',
    methods: reading,
    events: ['message.channels'],
  },
  {
    scope: 'channels:read',
    why: 'Knows who is a member of the support channel, and quotes nothing in channels shared with other companies.',
    methods: looking,
    events: [],
  },
  {
    scope: 'chat:write',
    why: 'Answers, keeps its messages up to date, and tells one person alone what concerns only them.',
    methods: ['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'agents.sessions.setStatus'],
    events: [],
  },
  { scope: 'commands', why: 'Adds the slash command and the two shortcuts.', methods: [], events: [] },
  {
    scope: 'groups:history',
    why: 'The same as channels:history, in private channels.',
    methods: reading,
    events: ['message.groups'],
  },
  { scope: 'groups:read', why: 'The same as channels:read, in private channels.', methods: looking, events: [] },
  {
    scope: 'im:history',
    why: 'Hears questions in direct messages, and recognises an answer that it has already given there.',
    methods: reading,
    events: ['message.im'],
  },
  {
    scope: 'im:write',
    why: 'Writes first to somebody who asked privately and waits for an answer.',
    methods: ['conversations.open'],
    events: [],
  },
];

/** What Slack gives to any app. */
export const free = {
  methods: [
    'auth.test',
    'chat.getPermalink',
    'functions.completeError',
    'functions.completeSuccess',
    'views.open',
    'views.publish',
    'views.push',
    'views.update',
  ],
  events: ['app_home_opened', 'function_executed'],
} as const;
