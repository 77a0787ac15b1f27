/**
 * What Slack itself says and does beside the app: it tells who mentions somebody that is not in the channel, and
 * offers to bring them in; `/invite` does the same.
 *
 * @see https://slack.com/help/articles/201980108-Add-people-to-a-channel
 */
import { createChannelActions } from '../channel-actions.ts';
import type { Channel, Message, User } from '../model.ts';
import type { Parts } from '../parts.ts';
import { compose } from './compose.ts';
import { done, type Outcome } from './outcome.ts';

const SLACKBOT = 'USLACKBOT';
const INVITE = 'slackbot.invite';

/** Tells a person whom of those they mentioned the message does not reach, with a button that invites them. */
export function noticeAbsent(parts: Parts, message: Message): void {
  const { directory, messages } = parts;
  const channel = directory.channel(message.channel);
  if (channel === undefined || channel.kind === 'im') return;
  const absent = mentioned(message.text, parts).filter(({ id }) => !channel.members.has(id));
  if (absent.length === 0) return;
  const names = absent.map(({ id }) => `<@${id}>`).join(', ');
  const text = `You mentioned ${names}, but they’re not in this channel.`;
  const button = (label: string, action: string) => ({
    type: 'button',
    action_id: action,
    text: { type: 'plain_text', text: label },
    value: absent.map(({ id }) => id).join(' '),
  });
  messages.add({
    channel: channel.id,
    user: SLACKBOT,
    username: 'Slackbot',
    ephemeralTo: message.user,
    ...(message.threadTs !== undefined && { threadTs: message.threadTs }),
    text,
    blocks: [
      { type: 'section', block_id: 'absent', text: { type: 'mrkdwn', text } },
      {
        type: 'actions',
        block_id: 'invite',
        elements: [button('Invite Them', INVITE), button('Do Nothing', 'slackbot.ignore')],
      },
    ],
  });
}

/** Whether Slack said this, and not an app: what is pressed there, no app hears of. */
export function isOfSlackbot(message: Message): boolean {
  return message.user === SLACKBOT && message.ephemeralTo !== undefined;
}

/** Does what a button of Slack's own message says, and takes the message away. */
export async function pressSlackbot(parts: Parts, message: Message, actionId: string): Promise<Outcome> {
  parts.messages.remove(message);
  if (actionId !== INVITE) return done;
  const { join } = createChannelActions(parts);
  await Promise.all(mentioned(message.text, parts).map(({ id }) => join(message.channel, id)));
  return done;
}

/** Runs `/invite @somebody` in a channel. */
export async function invite(parts: Parts, channel: Channel, typed: string): Promise<Outcome> {
  const people = mentioned(compose(typed, parts.directory), parts);
  const absent = people.filter(({ id }) => !channel.members.has(id));
  if (people.length === 0)
    return { ok: false, error: 'user_not_found', text: 'Type /invite and the @name of someone to add.' };
  if (channel.kind === 'im' || absent.length === 0) {
    return { ok: false, error: 'already_in_channel', text: 'They’re already in this channel.' };
  }
  const { join } = createChannelActions(parts);
  await Promise.all(absent.map(({ id }) => join(channel.id, id)));
  return done;
}

function mentioned(text: string, { directory }: Parts): readonly User[] {
  const ids = [...text.matchAll(/<@([A-Z0-9]+)>/g)].map(([, id = '']) => id);
  return [...new Set(ids)].flatMap((id) => directory.user(id) ?? []);
}
