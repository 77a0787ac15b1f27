/**
 * Any delivery of Slack's -> what a person wrote in a thread, changed or took back there: whoever waits for a ticket in
 * that thread says it to the support team, whether or not it names the app. A question is changed and taken back at
 * the root of its thread. In direct messages a reply may stand in no thread: each message there counts.
 */
import { z } from 'zod';
import { messageRefSchema } from '../../desk/place-schema.ts';
import { personsMessageSchema } from './persons-message.ts';
import { plainWords } from './question.ts';
import { withTeam } from './team-of.ts';

/** What was said, as it is kept in the inbox. */
export const spokenSchema = z.object({
  by: z.object({ team: z.string(), user: z.string() }),
  /** Root of the thread. */
  root: messageRefSchema,
  words: z.object({
    how: z.enum(['wrote', 'edited', 'deleted']),
    message: messageRefSchema,
    text: z.string(),
    files: z.array(z.object({ name: z.string(), url: z.string() })),
  }),
});
/** As `spokenSchema` says. */
export type Spoken = z.infer<typeof spokenSchema>;

const file = z.object({ name: z.string().nullish(), title: z.string().nullish(), permalink: z.string().optional() });

const personsMessage = personsMessageSchema.extend({ files: z.array(file).default([]) });
type PersonsMessage = z.infer<typeof personsMessage>;

const envelope = { type: z.literal('event_callback'), team_id: z.string() };

const writtenBody = z.object({
  ...envelope,
  event: personsMessage.extend({
    channel: z.string(),
    channel_type: z.string().optional(),
    type: z.enum(['message', 'app_mention']),
  }),
});
const editedBody = z.object({
  ...envelope,
  event: z.object({
    type: z.literal('message'),
    subtype: z.literal('message_changed'),
    channel: z.string(),
    message: personsMessage.required({ edited: true }),
    previous_message: z.object({ text: z.string().default('') }),
  }),
});
const deletedBody = z.object({
  ...envelope,
  event: z.object({
    type: z.literal('message'),
    subtype: z.literal('message_deleted'),
    channel: z.string(),
    previous_message: personsMessage,
  }),
});

/** Reads the body of a delivery; what no person said in a thread gives nothing. */
export function parseSpoken(given: unknown, botUserId: string): Spoken | undefined {
  const body = withTeam(given);
  const spoken = fromWritten(body) ?? fromEdited(body) ?? fromDeleted(body);
  return spoken === undefined || spoken.by.user === botUserId || spoken.by.user === 'USLACKBOT' ? undefined : spoken;
}

/** Names what was said for good: a second delivery of it is the same. */
export function keyOfSpoken({ words: { how, message } }: Spoken, editedAt: string): string {
  const key = `${message.team}/${message.channel}/${message.ts}`;
  return how === 'wrote' ? `${key}/said` : `${key}/said/${how}/${editedAt}`;
}

function fromWritten(body: unknown): Spoken | undefined {
  const { success, data } = writtenBody.safeParse(body);
  if (!success || data.event.edited !== undefined) return undefined;
  const { thread_ts: root, ts, channel, channel_type: type } = data.event;
  const isReply = root !== undefined && root !== ts;
  return isReply || type === 'im' ? toSpoken(data.team_id, channel, 'wrote', data.event) : undefined;
}

function fromEdited(body: unknown): Spoken | undefined {
  const { success, data } = editedBody.safeParse(body);
  if (!success || data.event.message.text === data.event.previous_message.text) return undefined;
  return toSpoken(data.team_id, data.event.channel, 'edited', data.event.message);
}

function fromDeleted(body: unknown): Spoken | undefined {
  const { success, data } = deletedBody.safeParse(body);
  if (!success) return undefined;
  const message = { ...data.event.previous_message, text: '', files: [] };
  return toSpoken(data.team_id, data.event.channel, 'deleted', message);
}

function toSpoken(team: string, channel: string, how: Spoken['words']['how'], message: PersonsMessage): Spoken {
  const { user, ts, thread_ts: root = ts, text, files } = message;
  const links = files.flatMap(({ name, title, permalink: url }) =>
    url === undefined ? [] : [{ name: title ?? name ?? url, url }],
  );
  return {
    by: { team, user },
    root: { team, channel, ts: root },
    words: { how, message: { team, channel, ts }, text: plainWords(text), files: links },
  };
}
