/** What people say of an answer: it solved the question, or it was another question, and why; and what else matched. */
import type { App } from '@slack/bolt';
import { isSameSection } from '../../desk/ticket.ts';
import { type Shortcoming, shortcomings } from '../../desk/votes.ts';
import { replyKey } from '../ask/answer.ts';
import {
  findPressedSection,
  findShown,
  isForOne,
  type PressedSection,
  pressedMessage,
  replace,
} from '../ask/pressed-section.ts';
import { numbered } from '../ask/reply-buttons.ts';
import type { Parts } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { onPress, type Press, presser, whisper } from '../receive/press.ts';
import { parseButtonValue } from '../render/button-value.ts';
import { plainMessage } from '../render/message.ts';
import { words } from '../render/words.ts';
import { update } from '../send/post.ts';
import { castVote } from './cast-vote.ts';
import { othersMessage, reasonMessage, whyMessage } from './other-matches.ts';

/** Listens to the buttons of feedback, under a reply and in what follows in private. */
export function registerVoteButtons(app: App, parts: Parts): void {
  onPress(app, ids.reply.solved, (press) => solved(parts, press));
  onPress(app, ids.reply.notMine, (press) => notMine(parts, press));
  for (const why of shortcomings) onPress(app, `${ids.reply.why}.${why}`, (press) => because(parts, press, why));
  onPress(app, ids.reply.others, (press) => others(parts, press));
  onPress(app, numbered(ids.reply.show), (press) => show(parts, press));
}

/** Marks the message for everybody; a second press of the same person is answered, and changes nothing. */
async function solved(parts: Parts, press: Press): Promise<void> {
  const picked = await findPressedSection(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  const before = await castVote(parts, press, picked, { verdict: 'solved' });
  if (before?.verdict === 'solved' && isSameSection(before.section, picked.pick)) {
    return whisper(parts, press, words.feedback.solvedAlready);
  }
  await redraw(parts, press, picked);
}

async function notMine(parts: Parts, press: Press): Promise<void> {
  const picked = await findPressedSection(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  const before = await castVote(parts, press, picked, { verdict: 'not-mine' });
  if (before?.verdict === 'solved') await redraw(parts, press, picked);
  await whisper(parts, press, whyMessage(picked, 'message'));
}

/** The reason, in the place of the question for it. */
async function because(parts: Parts, press: Press, why: Shortcoming): Promise<void> {
  const picked = await findPressedSection(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  const before = await castVote(parts, press, picked, { verdict: 'not-mine', why });
  await replace(press, reasonMessage(before, why, picked, 'message'));
}

async function others(parts: Parts, press: Press): Promise<void> {
  const pick = parseButtonValue(press.payload.value);
  const shown = pick && (await findShown(parts, press, pick.reply));
  if (pick === undefined || shown === undefined) return whisper(parts, press, words.replyGone);
  await whisper(parts, press, othersMessage({ pick, shown }, 'message'));
}

/** Puts another match into the asker's own reply; to anybody else, and where that cannot be, it is shown privately. */
async function show(parts: Parts, press: Press): Promise<void> {
  const picked = await findPressedSection(parts, press);
  if (typeof picked === 'string') return replace(press, plainMessage(picked));
  if (await showInReply(parts, press, picked)) return replace(press, plainMessage(words.feedback.inPlace));
  await replace(press, await pressedMessage(parts, picked, true));
}

async function showInReply(parts: Parts, press: Press, picked: PressedSection): Promise<boolean> {
  if (picked.shown.asker.user !== presser(press).user) return false;
  // What a ticket is about stays as the engineers know it.
  if ((await parts.desk.findByKey(picked.shown.id)) !== undefined) return false;
  const reply = await parts.outbox.whereSent(replyKey(picked.shown.id));
  return reply !== undefined && update(parts.client, reply, await pressedMessage(parts, picked, false));
}

/** Shows the message with the votes as they are; whoever voted meanwhile was perhaps drawn over, so it looks again. */
async function redraw(parts: Parts, press: Press, picked: PressedSection): Promise<void> {
  const draw = () => pressedMessage(parts, picked, isForOne(press, picked));
  let message = await draw();
  for (let tries = 0; tries < 3; tries++) {
    await replace(press, message);
    const now = await draw();
    if (JSON.stringify(now) === JSON.stringify(message)) return;
    message = now;
  }
}
