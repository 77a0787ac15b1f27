/** From a reply or a ticket to the community forum: the form, and what becomes of it when it is sent. */

import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { App, ViewResponseAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Desk } from '../../desk/desk.ts';
import {
  type DraftProblem,
  draftOf,
  type Forum,
  type ForumTopic,
  type ForumTopics,
  maskedDraft,
  type TopicDraft,
} from '../../desk/forum.ts';
import type { Person, Place } from '../../desk/ticket.ts';
import type { ShownReplies } from '../ask/shown-replies.ts';
import { ids } from '../ids.ts';
import { onForm, onLink, onOpen, type Press, presser, type Submitted } from '../receive/press.ts';
import type { TellPresser } from '../receive/tell-presser.ts';
import { carriedLine } from '../render/forum-messages.ts';
import { type ForumMetadata, forumForm, forumLooking, forumNotice, parseForumMetadata } from '../render/forum-modal.ts';
import { refusalWords } from '../render/refusal-words.ts';
import { words } from '../render/words.ts';
import type { OutboxRow } from '../send/outbox-row.ts';
import { replaceView } from '../send/views.ts';

/** What the form needs. */
export interface ForumFormParts {
  readonly client: WebClient;
  readonly forum?: Forum | undefined;
  readonly forumTopics: ForumTopics;
  /** The forum's own editor, filled in. */
  readonly editorUrl: (question: string) => string;
  readonly desk: Pick<Desk, 'findByKey'>;
  readonly shownReplies: ShownReplies;
  readonly tellPresser: TellPresser;
  /** There is something to send. */
  readonly wake: () => void;
  readonly clock: () => number;
  readonly log: Logger;
}

/** A question that may be carried to the forum, and by whom. */
interface Carried {
  readonly key: string;
  readonly question: string;
  readonly asker: Person;
  readonly place: Place;
}

/** Registers the button under replies and notes, and the form. */
export function registerForumForm(app: App, parts: ForumFormParts): void {
  onLink(app, ids.forum.editor);
  onOpen(app, ids.reply.forum, async (press) => {
    // The button itself is a link, where no form leads there.
    if (press.payload.value !== undefined && parts.forum !== undefined) await open(parts, parts.forum, press);
  });
  onForm(app, ids.forum.view, (submitted) => submit(parts, submitted));
}

/** Sends the draft as it was seen: one that has to be masked again is shown again first. */
async function submit(parts: ForumFormParts, { body, view }: Submitted): Promise<ViewResponseAction> {
  const given = parseForumMetadata(view.private_metadata);
  const typed = { title: typedIn(view, ids.forum.title, given), body: typedIn(view, ids.forum.body, given) };
  const draft = maskedDraft(typed);
  if (draft.title !== typed.title.trim() || draft.body !== typed.body.trim()) {
    const again = forumForm({ ...given, mark: given.mark + 1 }, draft, { isMaskedAgain: true });
    return { response_action: 'update', view: again };
  }
  const carried = await find(parts, presser({ body }), given.key);
  if (typeof carried === 'string') return { response_action: 'update', view: forumNotice(carried) };
  const state = await carry(parts, carried, draft);
  if (state.kind === 'rejected') return { response_action: 'errors', errors: errorsOf(state.problems, given) };
  return { response_action: 'update', view: forumNotice(carriedLine(state)) };
}

/** At once, for the trigger lives three seconds; filled in when the forum was searched. */
async function open(parts: ForumFormParts, forum: Forum, press: Press): Promise<void> {
  const { client, forumTopics, log } = parts;
  const carried = await find(parts, presser(press), press.payload.value ?? '');
  if (typeof carried === 'string') return parts.tellPresser(press, carried);
  const opening = { trigger_id: press.body.trigger_id, view: forumLooking() };
  const { view } = await (press.body.view?.type === 'modal' ? client.views.push(opening) : client.views.open(opening));
  if (view?.id === undefined) return;
  const known = await forumTopics.find(carried.key);
  if (known?.state.kind === 'posted' || known?.state.kind === 'sending') {
    return replaceView(client, view.id, forumNotice(carriedLine(known.state)));
  }
  const similar = await forum.similar(carried.question).catch((error: unknown) => {
    log.warn({ err: error }, 'the forum was not searched');
    return null;
  });
  const given = { key: carried.key, mark: 0, similar: similar?.map(({ id: _, ...topic }) => topic) ?? null };
  const editor = forum.publish === undefined ? { editorUrl: parts.editorUrl(carried.question) } : {};
  await replaceView(client, view.id, forumForm(given, draftOf(carried.question), editor));
}

/** The question with this key, or why this person may not carry it there: what others asked is theirs. */
async function find({ desk, shownReplies }: ForumFormParts, person: Person, key: string): Promise<Carried | string> {
  const ticket = await desk.findByKey(key);
  if (ticket !== undefined && ticket.team === person.team) {
    const { question, asker, team } = ticket;
    const isTheirs = asker.user === person.user;
    return isTheirs ? { key, question, asker: { team, user: asker.user }, place: asker.place } : notTheirs();
  }
  const shown = await shownReplies.find({ body: { team: { id: person.team }, user: { id: person.user } } }, key);
  if (shown === undefined) return words.replyGone;
  const { question, asker, place } = shown;
  return asker.user === person.user ? { key, question, asker, place } : notTheirs();
}

function notTheirs(): string {
  return refusalWords['not-the-asker']();
}

/** Of the three seconds in which Slack wants an answer to a form, those that the forum may take. */
const waitAtMostMs = 1_800;
const lookEveryMs = 100;

/** Stores the draft, has it sent, and gives what came of it while the form waits. */
async function carry(
  { forumTopics, wake, clock }: ForumFormParts,
  { key, asker, place }: Carried,
  draft: TopicDraft,
): Promise<ForumTopic['state']> {
  const until = clock() + waitAtMostMs;
  const row: OutboxRow = { kind: 'topic', key, externalId: externalIdOf(key), ...asker, ...draft, until };
  await forumTopics.begin({ key, asker, place }, (round) => ({
    key: `forum/${key}/${round}`,
    lane: `forum/${key}`,
    position: round,
    payload: row,
    dueAt: clock(),
  }));
  wake();
  for (;;) {
    const isLast = clock() > until;
    const state = (await forumTopics.find(key))?.state ?? { kind: 'sending' };
    if (state.kind !== 'sending' || isLast) return state;
    await pause(lookEveryMs);
  }
}

/** Discourse takes 50 characters of letters, digits and dashes, and no id twice. */
function externalIdOf(key: string): string {
  return `ua-${hash('sha256', key).slice(0, 32)}`;
}

function typedIn(view: Submitted['view'], block: string, { mark }: ForumMetadata): string {
  return view.state.values[`${block}.${mark}`]?.[ids.forum.input]?.value ?? '';
}

/** The forum's own sentences, each at its field. */
function errorsOf(problems: readonly DraftProblem[], { mark }: ForumMetadata): Record<string, string> {
  const fields = Map.groupBy(problems, ({ field }) => field);
  return Object.fromEntries(
    [...fields].map(([field, found]) => [`${ids.forum[field]}.${mark}`, found.map(({ says }) => says).join(' ')]),
  );
}
