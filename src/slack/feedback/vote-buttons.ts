/**
 * Feedback on an answer: it solved the question, or it was not the question, and why; and what else matched.
 * In the modal of a question, what follows replaces what was there.
 */
import type { App } from '@slack/bolt';
import type { Desk } from '../../desk/desk.ts';
import { type Shortcoming, shortcomings } from '../../desk/shortcomings.ts';
import { isSameSection } from '../../desk/ticket.ts';
import { messageInView, replyInView } from '../ask/ask-in-view.ts';
import { onModalSection, onSection, type ReplyPressParts } from '../ask/reply-press.ts';
import { isForOne, type PressedSection } from '../ask/shown-replies.ts';
import { ids } from '../ids.ts';
import { numbered, onPress, type Press, presser, replaceMessage } from '../receive/press.ts';
import { parseButtonValue } from '../render/button-value.ts';
import { plainMessage } from '../render/message.ts';
import { words } from '../render/words.ts';
import { update } from '../send/post.ts';
import type { CastVote } from './cast-vote.ts';
import { othersMessage, reasonMessage, whyMessage } from './other-matches.ts';

interface VoteParts extends ReplyPressParts {
  readonly castVote: CastVote;
  readonly desk: Pick<Desk, 'findByKey'>;
}

/** Registers the buttons of feedback under a reply, and in what follows in private. */
export function registerVoteButtons(app: App, parts: VoteParts): void {
  onSection(app, parts, ids.reply.solved, (press, section) => solved(parts, press, section));
  onSection(app, parts, ids.reply.notMine, (press, section) => notMine(parts, press, section));
  for (const why of shortcomings) {
    onSection(app, parts, `${ids.reply.why}.${why}`, (press, section) => because(parts, press, section, why));
  }
  onPress(app, ids.reply.others, (press) => others(parts, press));
  onPress(app, numbered(ids.reply.show), (press) => showMatch(parts, press));
}

/** Registers the same in the modal. */
export function registerModalVoteButtons(app: App, parts: VoteParts): void {
  const { castVote, shownReplies } = parts;
  onModalSection(app, parts, ids.ask.solved, async (section, press) => {
    await castVote(press, section, { verdict: 'solved' });
    return replyInView(shownReplies, section.shown, section.answer);
  });
  onModalSection(app, parts, ids.ask.notMine, async (section, press) => {
    await castVote(press, section, { verdict: 'not-mine' });
    return messageInView(section.shown, whyMessage(section, 'modal'));
  });
  onModalSection(app, parts, ids.ask.others, (section) =>
    messageInView(section.shown, othersMessage(section, 'modal')),
  );
  for (const why of shortcomings) {
    onModalSection(app, parts, `${ids.ask.why}.${why}`, async (section, press) => {
      const before = await castVote(press, section, { verdict: 'not-mine', why });
      return messageInView(section.shown, reasonMessage(before, why, section, 'modal'));
    });
  }
}

/** Marks the message for everybody; a second press by the same person is answered, and changes nothing. */
async function solved(parts: VoteParts, press: Press, section: PressedSection): Promise<void> {
  const before = await parts.castVote(press, section, { verdict: 'solved' });
  if (before?.verdict === 'solved' && isSameSection(before.section, section.value)) {
    return parts.tellPresser(press, words.feedback.solvedAlready);
  }
  await renderAgain(parts, press, section);
}

async function notMine(parts: VoteParts, press: Press, section: PressedSection): Promise<void> {
  const before = await parts.castVote(press, section, { verdict: 'not-mine' });
  if (before?.verdict === 'solved') await renderAgain(parts, press, section);
  await parts.tellPresser(press, whyMessage(section, 'message'));
}

/** The reason, in the place of the question for it. */
async function because(
  { castVote }: VoteParts,
  press: Press,
  section: PressedSection,
  why: Shortcoming,
): Promise<void> {
  const before = await castVote(press, section, { verdict: 'not-mine', why });
  await replaceMessage(press, reasonMessage(before, why, section, 'message'));
}

async function others({ shownReplies, tellPresser }: VoteParts, press: Press): Promise<void> {
  const value = parseButtonValue(press.payload.value);
  const shown = value && (await shownReplies.find(press, value.reply));
  if (value === undefined || shown === undefined) return tellPresser(press, words.replyGone);
  await tellPresser(press, othersMessage({ value, shown }, 'message'));
}

/** Puts another match into the asker's own reply; to anybody else, and where that cannot be, it is shown privately. */
async function showMatch(parts: VoteParts, press: Press): Promise<void> {
  const section = await parts.shownReplies.findSection(press);
  if (typeof section === 'string') return replaceMessage(press, plainMessage(section));
  if (await showInReply(parts, press, section)) return replaceMessage(press, plainMessage(words.feedback.inPlace));
  await replaceMessage(press, await parts.shownReplies.messageOf(section, true));
}

async function showInReply(parts: VoteParts, press: Press, section: PressedSection): Promise<boolean> {
  const { client, desk, shownReplies, replyOutbox } = parts;
  const { id, asker } = section.shown;
  if (asker.user !== presser(press).user) return false;
  // Once there is a ticket about it, it stays as the engineers know it.
  if ((await desk.findByKey(id)) !== undefined) return false;
  const reply = await replyOutbox.whereReplied(id);
  return reply !== undefined && update(client, reply, await shownReplies.messageOf(section, false));
}

/** Shows the message with the votes as they are; somebody may vote in the meantime, so it looks again. */
async function renderAgain({ shownReplies }: VoteParts, press: Press, section: PressedSection): Promise<void> {
  const render = () => shownReplies.messageOf(section, isForOne(press, section));
  let message = await render();
  for (let tries = 0; tries < 3; tries++) {
    await replaceMessage(press, message);
    const now = await render();
    if (JSON.stringify(now) === JSON.stringify(message)) return;
    message = now;
  }
}
