/** The doctor's look at Slack: tokens, scopes, how deliveries arrive, the support channel, the clock. */
import { type Diagnosis, fail, ok, warn } from './diagnosis.ts';
import type { AskSlack, SlackAnswer } from './slack-probe.ts';

/** What is looked at and with what it is compared. */
export interface SlackCase {
  /** The environment as it was given, and what is wrong with variables of it, by name. */
  readonly given: Readonly<Record<string, string>>;
  readonly problems: ReadonlyMap<string, string>;
  readonly ask: AskSlack;
  /** What the manifests ask for: all of `needed`, and `agent` on top where the app is an agent. */
  readonly scopes: { readonly needed: readonly string[]; readonly agent: readonly string[] };
  /** Events that the manifest subscribes to. */
  readonly events: readonly string[];
  /** Deliveries that the database remembers; absent where it cannot be asked. */
  readonly deliveries: number | undefined;
  /** Whether an app at this port takes a request that is signed with this secret. */
  readonly knock: (port: number, secret: string) => Promise<'taken' | 'refused' | 'nobody'>;
}

const appPage = 'https://api.slack.com/apps';

/** Everything about Slack; of what cannot be looked at it says why. */
export async function checkSlack(given: SlackCase): Promise<readonly Diagnosis[]> {
  const token = given.given['SLACK_BOT_TOKEN'];
  if (token === undefined) return [withoutToken(given)];
  const wrongKind = wrongKinds(given);
  if (!token.startsWith('xoxb-')) return [...wrongKind, ...notLooked];
  let self: SlackAnswer;
  try {
    self = await given.ask(token, 'auth.test');
  } catch (error) {
    const found = `Slack cannot be asked: ${reasonOf(error)}`;
    return [fail('tokens', found, 'Check the network, the proxy and SLACK_API_URL.'), ...notLooked];
  }
  if (self.error !== undefined) return [...wrongKind, refusedToken(self.error), ...notLooked, checkClock(self)];
  return [
    ...(wrongKind.length > 0 ? wrongKind : [ok('tokens', `accepted in the workspace ${String(self.body['team'])}`)]),
    checkScopes(given, self),
    ...(await checkEvents(given)),
    await checkSupportChannel(given, token),
    checkClock(self),
  ];
}

function withoutToken({ given }: SlackCase): Diagnosis {
  const other = ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].find((name) => given[name] !== undefined);
  const todo = `Set SLACK_BOT_TOKEN: ${appPage} > your app > Install App > Bot User OAuth Token.`;
  return other === undefined
    ? warn('tokens', 'there is no SLACK_BOT_TOKEN: the app opens the playground', todo)
    : fail('tokens', `${other} is set, and SLACK_BOT_TOKEN is not`, todo);
}

/** What only a token that Slack accepts shows. */
const notLooked = (['scopes', 'support channel'] as const).map((check) =>
  warn(check, 'not looked at: Slack was not asked', 'Put the tokens right, and run doctor again.'),
);

/** What kind of token a text is, by Slack's prefixes. */
const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ['xoxb-', 'a bot token'],
  ['xapp-', 'an app-level token'],
  ['xoxp-', 'a user token'],
  ['xoxe', 'a configuration or refresh token'],
];

function kindOf(text: string): string {
  return kinds.find(([prefix]) => text.startsWith(prefix))?.[1] ?? 'no token of Slack’s';
}

function wrongKinds({ given, problems }: SlackCase): readonly Diagnosis[] {
  const { SLACK_BOT_TOKEN: bot = '', SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = given;
  if (bot.startsWith('xapp-') && app?.startsWith('xoxb-') === true) {
    return [fail('tokens', 'SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped', 'Give each the value of the other.')];
  }
  const found: Diagnosis[] = [];
  if (!bot.startsWith('xoxb-')) {
    const todo = `Take the one that begins with xoxb-: ${appPage} > your app > Install App.`;
    found.push(fail('tokens', `SLACK_BOT_TOKEN is ${kindOf(bot)}`, todo));
  }
  if (app !== undefined && !app.startsWith('xapp-')) {
    const todo = `Take the one that begins with xapp-: ${appPage} > your app > Basic Information > App-Level Tokens.`;
    found.push(fail('tokens', `SLACK_APP_TOKEN is ${kindOf(app)}`, todo));
  }
  const badSecret = problems.get('SLACK_SIGNING_SECRET');
  if (badSecret !== undefined) found.push(fail('tokens', badSecret, 'Copy it anew, without spaces.'));
  if (app === undefined && secret === undefined) {
    const todo = 'Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET and PORT for HTTP.';
    found.push(fail('tokens', 'there is neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET', todo));
  }
  return found;
}

function refusedToken(error: string): Diagnosis {
  const found = `Slack does not accept SLACK_BOT_TOKEN: ${error}`;
  return fail('tokens', found, `Install the app again and take its new token: ${appPage} > your app > Install App.`);
}

function checkScopes({ scopes: { needed, agent } }: SlackCase, { scopes }: SlackAnswer): Diagnosis {
  if (scopes === undefined) {
    return warn('scopes', 'Slack does not say which scopes the token has', 'Compare them with docs/slack.md.');
  }
  const missing = needed.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0) {
    const todo = `Paste manifest.yml anew at ${appPage} > your app > App Manifest, then Install App > Reinstall.`;
    return fail('scopes', `the token lacks ${missing.join(', ')}`, todo);
  }
  const more = scopes.filter((scope) => !needed.includes(scope) && !agent.includes(scope));
  if (more.length > 0) {
    return warn('scopes', `the token may do more than the app needs: ${more.join(', ')}`, 'Take these away again.');
  }
  return ok('scopes', `all ${needed.length} of the manifest`);
}

async function checkEvents(given: SlackCase): Promise<readonly Diagnosis[]> {
  const { SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, PORT: port = '3000' } = given.given;
  const way = app?.startsWith('xapp-') === true ? await socketMode(given, app) : undefined;
  if (way !== undefined) return [way];
  const door = app === undefined && secret !== undefined ? await given.knock(Number(port), secret) : 'taken';
  if (door === 'refused') {
    const todo = 'Start the app that runs here with the same secret, and compare it with Basic Information.';
    return [fail('events', `the app on port ${port} does not take SLACK_SIGNING_SECRET`, todo)];
  }
  if (door === 'nobody') {
    return [warn('events', `nobody listens on port ${port} of this machine`, 'Start the app, and run doctor again.')];
  }
  return [checkDeliveries(given)];
}

async function socketMode({ ask }: SlackCase, token: string): Promise<Diagnosis | undefined> {
  const { error } = await ask(token, 'apps.connections.open').catch((cause) => ({ error: reasonOf(cause) }));
  if (error === undefined) return undefined;
  const todo = `Switch Socket Mode on, and make a token with connections:write: ${appPage} > your app > Basic Information.`;
  return fail('events', `Slack opens no connection with SLACK_APP_TOKEN: ${error}`, todo);
}

/** Slack tells nobody with a bot token what an app is subscribed to: that something came is the only proof. */
function checkDeliveries({ deliveries, events }: SlackCase): Diagnosis {
  if (deliveries !== undefined && deliveries > 0) {
    return ok('events', `${deliveries} deliveries of Slack’s are in the database`);
  }
  const todo = `Mention the app once. If it stays silent, switch on Interactivity and the events ${events.join(', ')}, or paste manifest.yml anew.`;
  return warn('events', 'nothing of Slack’s has arrived yet', todo);
}

async function checkSupportChannel({ given, problems, ask }: SlackCase, token: string): Promise<Diagnosis> {
  const channel = given['SUPPORT_CHANNEL'];
  const wrong = problems.get('SUPPORT_CHANNEL');
  if (channel === undefined || wrong !== undefined) {
    const todo = 'It is the id at the bottom of View channel details, such as C0123456789.';
    return fail('support channel', wrong ?? 'SUPPORT_CHANNEL is missing', todo);
  }
  const answer = await ask(token, 'conversations.info', { channel }).catch(
    (cause): SlackAnswer => ({ error: reasonOf(cause), body: {} }),
  );
  if (answer.error === 'channel_not_found') {
    const todo = 'Correct SUPPORT_CHANNEL, or invite the app: /invite @upgrade-assistant';
    return fail('support channel', `${channel} does not exist, or is private and the app is no member`, todo);
  }
  if (answer.error !== undefined) {
    return warn('support channel', `Slack does not show ${channel}: ${answer.error}`, 'Put the scopes right first.');
  }
  return channelAsItStands(channel, answer.body['channel']);
}

function channelAsItStands(id: string, channel: unknown): Diagnosis {
  const is = new Map(Object.entries(typeof channel === 'object' && channel !== null ? channel : {}));
  const name = is.has('name') ? `#${is.get('name')}` : id;
  if (is.get('is_archived') === true) {
    return fail('support channel', `${name} is archived`, 'Bring it back, or name another in SUPPORT_CHANNEL.');
  }
  if (is.get('is_ext_shared') === true || is.get('is_pending_ext_shared') === true) {
    const todo = 'Private questions would be read there: name a channel of your own people in SUPPORT_CHANNEL.';
    return fail('support channel', `${name} is shared with another organisation`, todo);
  }
  if (is.get('is_member') !== true) {
    return fail('support channel', `the app is no member of ${name}`, 'Write in it: /invite @upgrade-assistant');
  }
  return ok('support channel', `${name}; the app is a member`);
}

const warnAboveMs = 30_000;
/** Requests whose time is five minutes off are refused, and with them all of HTTP mode. */
const failAboveMs = 4 * 60_000;

function checkClock({ aheadMs }: SlackAnswer): Diagnosis {
  if (aheadMs === undefined) {
    return warn('clock', 'Slack did not say what time it is', 'See that the machine sets its clock (NTP).');
  }
  const seconds = Math.abs(Math.round(aheadMs / 1000));
  const found = `${seconds} s ${aheadMs > 0 ? 'behind' : 'ahead of'} Slack’s`;
  const todo = 'Let the machine set its clock (NTP): requests that are five minutes off are refused.';
  if (Math.abs(aheadMs) > failAboveMs) return fail('clock', found, todo);
  return Math.abs(aheadMs) > warnAboveMs ? warn('clock', found, todo) : ok('clock', found);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}
