/** What people say of an answer: it solved the question, or it was another question, and why; and what else matched. */
import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Desk } from '../../desk/desk.ts';
import { isSameSection } from '../../desk/ticket.ts';
import { type Shortcoming, shortcomings } from '../../desk/votes.ts';
import { isForOne, type PressedSection, type ShownReplies } from '../ask/shown-replies.ts';
import { ids } from '../ids.ts';
import { numbered, onPress, type Press, presser, replaceMessage, type TellPresser } from '../receive/press.ts';
import { parseButtonValue } from '../render/button-value.ts';
import { plainMessage } from '../render/message.ts';
import { words } from '../render/words.ts';
import { update } from '../send/post.ts';
import type { ReplyOutbox } from '../send/reply-outbox.ts';
import type { CastVote } from './cast-vote.ts';
import { othersMessage, reasonMessage, whyMessage } from './other-matches.ts';

interface VoteButtonParts {
  readonly client: WebClient;
  readonly desk: Pick<Desk, 'findByKey'>;
  readonly shownReplies: ShownReplies;
  readonly replyOutbox: ReplyOutbox;
  readonly castVote: CastVote;
  readonly tellPresser: TellPresser;
}

/** Registers the buttons of feedback, under a reply and in what follows in private. */
export function registerVoteButtons(app: App, parts: VoteButtonParts): void {
  onPress(app, ids.reply.solved, (press) => solved(parts, press));
  onPress(app, ids.reply.notMine, (press) => notMine(parts, press));
  for (const why of shortcomings) onPress(app, `${ids.reply.why}.${why}`, (press) => because(parts, press, why));
  onPress(app, ids.reply.others, (press) => others(parts, press));
  onPress(app, numbered(ids.reply.show), (press) => showMatch(parts, press));
}

/** Marks the message for everybody; a second press of the same person is answered, and changes nothing. */
async function solved(parts: VoteButtonParts, press: Press): Promise<void> {
  const section = await parts.shownReplies.findSection(press);
  if (typeof section === 'string') return parts.tellPresser(press, section);
  const before = await parts.castVote(press, section, { verdict: 'solved' });
  if (before?.verdict === 'solved' && isSameSection(before.section, section.value)) {
    return parts.tellPresser(press, words.feedback.solvedAlready);
  }
  await renderAgain(parts, press, section);
}

async function notMine(parts: VoteButtonParts, press: Press): Promise<void> {
  const section = await parts.shownReplies.findSection(press);
  if (typeof section === 'string') return parts.tellPresser(press, section);
  const before = await parts.castVote(press, section, { verdict: 'not-mine' });
  if (before?.verdict === 'solved') await renderAgain(parts, press, section);
  await parts.tellPresser(press, whyMessage(section, 'message'));
}

/** The reason, in the place of the question for it. */
async function because(parts: VoteButtonParts, press: Press, why: Shortcoming): Promise<void> {
  const section = await parts.shownReplies.findSection(press);
  if (typeof section === 'string') return parts.tellPresser(press, section);
  const before = await parts.castVote(press, section, { verdict: 'not-mine', why });
  await replaceMessage(press, reasonMessage(before, why, section, 'message'));
}

async function others({ shownReplies, tellPresser }: VoteButtonParts, press: Press): Promise<void> {
  const value = parseButtonValue(press.payload.value);
  const shown = value && (await shownReplies.find(press, value.reply));
  if (value === undefined || shown === undefined) return tellPresser(press, words.replyGone);
  await tellPresser(press, othersMessage({ value, shown }, 'message'));
}

/** Puts another match into the asker's own reply; to anybody else, and where that cannot be, it is shown privately. */
async function showMatch(parts: VoteButtonParts, press: Press): Promise<void> {
  const section = await parts.shownReplies.findSection(press);
  if (typeof section === 'string') return replaceMessage(press, plainMessage(section));
  if (await showInReply(parts, press, section)) return replaceMessage(press, plainMessage(words.feedback.inPlace));
  await replaceMessage(press, await parts.shownReplies.messageOf(section, true));
}

async function showInReply(parts: VoteButtonParts, press: Press, section: PressedSection): Promise<boolean> {
  const { client, desk, shownReplies, replyOutbox } = parts;
  const { id, asker } = section.shown;
  if (asker.user !== presser(press).user) return false;
  // What a ticket is about stays as the engineers know it.
  if ((await desk.findByKey(id)) !== undefined) return false;
  const reply = await replyOutbox.whereReplied(id);
  return reply !== undefined && update(client, reply, await shownReplies.messageOf(section, false));
}

/** Shows the message with the votes as they are; somebody may vote in the meantime, so it looks again. */
async function renderAgain({ shownReplies }: VoteButtonParts, press: Press, section: PressedSection): Promise<void> {
  const render = () => shownReplies.messageOf(section, isForOne(press, section));
  let message = await render();
  for (let tries = 0; tries < 3; tries++) {
    await replaceMessage(press, message);
    const now = await render();
    if (JSON.stringify(now) === JSON.stringify(message)) return;
    message = now;
  }
}
