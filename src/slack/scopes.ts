/**
 * What the app is allowed to do, and why: every scope with its reason and what needs it. The manifests are made of this
 * table and docs/slack.md shows it; a test compares it with the calls and subscriptions in the code.
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

/** Reading back a thread: what was asked above a bare mention, and whether a message of ours is already there. */
const reading = ['conversations.replies', 'conversations.history'];
const looking = ['conversations.info', 'conversations.members'];

/** Every scope, in alphabetical order. */
export const grants: readonly Grant[] = [
  {
    scope: 'app_mentions:read',
    why: 'Receives the messages that mention the app.',
    methods: [],
    events: ['app_mention'],
  },
  {
    scope: 'assistant:write',
    why: 'Offers first questions in an empty conversation, and shows while the app is working on an answer.',
    methods: ['assistant.threads.setSuggestedPrompts', 'agents.sessions.setStatus'],
    events: ['agent_session_stopped'],
    isForAgents: true,
  },
  {
    scope: 'channels:history',
    why: 'Follows the threads in which it answered (more questions, edits, mute), and reads the thread above a bare mention.',
    methods: reading,
    events: ['message.channels'],
  },
  {
    scope: 'channels:read',
    why: 'Finds out who is in the support channel, and which channels are shared with other companies; hears when that changes.',
    methods: looking,
    events: ['channel_archive', 'channel_left', 'channel_shared', 'channel_unarchive', 'channel_unshared'],
  },
  {
    scope: 'chat:write',
    why: 'Answers, keeps its messages up to date, and tells people privately what concerns only them.',
    methods: ['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'agents.sessions.setStatus'],
    events: [],
  },
  { scope: 'commands', why: 'Adds the slash command and the two shortcuts.', methods: [], events: [] },
  {
    scope: 'files:write',
    why: 'Puts the picture of the weekly report under the digest in the support channel.',
    methods: ['files.getUploadURLExternal', 'files.completeUploadExternal'],
    events: [],
  },
  {
    scope: 'groups:history',
    why: 'The same as channels:history, in private channels.',
    methods: reading,
    events: ['message.groups'],
  },
  {
    scope: 'groups:read',
    why: 'The same as channels:read, in private channels.',
    methods: looking,
    events: ['group_archive', 'group_left', 'group_unarchive'],
  },
  {
    scope: 'im:history',
    why: 'Receives questions in direct messages, and recognises the answers that it has already given there.',
    methods: reading,
    events: ['message.im'],
  },
  {
    scope: 'im:write',
    why: 'Opens a direct message with somebody who asked privately and is waiting for an answer.',
    methods: ['conversations.open'],
    events: [],
  },
  {
    scope: 'usergroups:read',
    why: 'Gives new tickets to the people of the user group that ROTA names, one after the other.',
    methods: ['usergroups.users.list'],
    events: [],
  },
  {
    scope: 'users:read',
    why: 'Leaves out who of that user group is away.',
    methods: ['users.getPresence'],
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
