/**
 * Feedback on an answer: it solved the question, or it was not the question, and why; and what else matched.
 * In the modal of a question, what follows replaces what was there.
 */
import type { App } from '@slack/bolt';
import type { Reply } from '../../assistant/reply.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Shortcoming, shortcomings } from '../../desk/shortcomings.ts';
import type { ShownReply } from '../../desk/shown.ts';
import { isSameSection } from '../../desk/ticket.ts';
import { messageInView, replyInView } from '../ask/ask-in-view.ts';
import {
  forSection,
  inModal,
  onModalReply,
  onModalSection,
  onSection,
  type ReplyPressParts,
} from '../ask/reply-press.ts';
import { showInReply } from '../ask/show-in-reply.ts';
import { isForOne, type PressedSection } from '../ask/shown-replies.ts';
import type { Guides } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { doer, isEphemeral, numbered, onMenu, onPress, type Press } from '../receive/press.ts';
import { replaceMessage, replaceOrTell } from '../receive/tell-presser.ts';
import { parsePlatformValue, sectionRefOf } from '../render/button-value.ts';
import { plainMessage } from '../render/message.ts';
import { replyMessage } from '../render/reply-message.ts';
import { words } from '../render/words.ts';
import type { CastVote } from './cast-vote.ts';
import { type About, othersMessage, reasonMessage, whyMessage } from './other-matches.ts';

interface VoteParts extends ReplyPressParts {
  readonly castVote: CastVote;
  readonly desk: Pick<Desk, 'findByKey' | 'solve' | 'withdraw'>;
  readonly guides: Guides;
}

/** Registers the buttons of feedback under a reply, and in what follows in private. */
export function registerVoteButtons(app: App, parts: VoteParts): void {
  onSection(app, parts, ids.reply.solved, (press, section) => solved(parts, press, section));
  onSection(app, parts, ids.reply.notMine, (press, section) => notMine(parts, press, section));
  for (const why of shortcomings) {
    onSection(app, parts, `${ids.reply.why}.${why}`, (press, section) => because(parts, press, section, why));
  }
  const listOthers = forSection(parts, (press, section) =>
    parts.tellPresser(press, othersMessage(aboutOf(parts, section), 'message')),
  );
  onPress(app, ids.reply.others, listOthers);
  onMenu(app, ids.reply.more, 'others', listOthers);
  onPress(app, numbered(ids.reply.platform), (press) => onPlatform(parts, press));
  onPress(app, numbered(ids.reply.show), (press) => showMatch(parts, press));
}

/** Registers the same in the modal. */
export function registerModalVoteButtons(app: App, parts: VoteParts): void {
  const { castVote, shownReplies } = parts;
  onModalSection(app, parts, ids.ask.solved, async (section, press) => {
    await castVote(press, section, { verdict: 'solved' });
    await closeTicket(parts, press, section);
    return replyInView(shownReplies, section.shown, section.answer);
  });
  onModalSection(app, parts, ids.ask.notMine, async (section, press) => {
    await castVote(press, section, { verdict: 'not-mine' });
    return messageInView(section.shown, whyMessage(aboutOf(parts, section), 'modal'));
  });
  const listOthers = inModal(parts, (section) =>
    messageInView(section.shown, othersMessage(aboutOf(parts, section), 'modal')),
  );
  onPress(app, ids.ask.others, listOthers);
  onMenu(app, ids.ask.more, 'others', listOthers);
  onModalReply(app, parts, numbered(ids.ask.platform), (shown, press) =>
    replyInView(shownReplies, shown, replyOn(parts, press, shown)),
  );
  for (const why of shortcomings) {
    onModalSection(app, parts, `${ids.ask.why}.${why}`, async (section, press) => {
      const { before } = await castVote(press, section, { verdict: 'not-mine', why });
      return messageInView(section.shown, reasonMessage(before, why, aboutOf(parts, section), 'modal'));
    });
  }
}

/** Marks the message for everybody; a second press by the same person is answered, and changes nothing. */
async function solved(parts: VoteParts, press: Press, section: PressedSection): Promise<void> {
  const { before } = await parts.castVote(press, section, { verdict: 'solved' });
  await closeTicket(parts, press, section);
  if (before?.verdict === 'solved' && isSameSection(before.section, section.value)) {
    return parts.tellPresser(press, words.feedback.solvedAlready);
  }
  await renderAgain(parts, press, section);
}

/**
 * Whose question is solved needs nobody any more, whatever it was that solved it: an answered ticket is resolved, any
 * other withdrawn. The desk refuses where it is not theirs, is closed, or has others waiting, and that is right.
 */
async function closeTicket({ desk }: VoteParts, press: Press, { shown }: PressedSection): Promise<void> {
  const ticket = await desk.findByKey(shown.id);
  if (ticket === undefined) return;
  const solved = await desk.solve(ticket.id, doer(press));
  if (solved.kind === 'refused' && solved.reason === 'not-answered') await desk.withdraw(ticket.id, doer(press));
}

async function notMine(parts: VoteParts, press: Press, section: PressedSection): Promise<void> {
  const { before, isAgain } = await parts.castVote(press, section, { verdict: 'not-mine' });
  if (before?.verdict === 'solved' || isAgain) await renderAgain(parts, press, section);
  await parts.tellPresser(press, whyMessage(aboutOf(parts, section), 'message'));
}

/** The reason, in the place of the question for it. */
async function because(parts: VoteParts, press: Press, section: PressedSection, why: Shortcoming): Promise<void> {
  const { before } = await parts.castVote(press, section, { verdict: 'not-mine', why });
  await replaceOrTell(parts, press, reasonMessage(before, why, aboutOf(parts, section), 'message'));
}

function aboutOf({ guides, shownReplies }: VoteParts, section: PressedSection): About {
  const given = shownReplies.contextOf(section.shown, false);
  return { ...section, given, platforms: guides.platforms() };
}

/** Answers the question for the platform that was meant: in the asker's own reply, or in the place of what was asked. */
async function onPlatform(parts: VoteParts, press: Press): Promise<void> {
  const { shownReplies } = parts;
  const shown = await shownReplies.find(press, parsePlatformValue(press.payload.value)?.reply ?? '');
  if (shown === undefined) return replaceOrTell(parts, press, plainMessage(words.replyGone));
  if (shownReplies.isPaused(shown)) return replaceOrTell(parts, press, plainMessage(words.paused.press));
  const reply = replyOn(parts, press, shown);
  if (reply.kind !== 'answer') {
    return replaceOrTell(parts, press, replyMessage(reply, shownReplies.contextOf(shown, isEphemeral(press))));
  }
  const { id, index } = shownReplies.contextOf(shown, false);
  const section = { shown, answer: reply, value: { reply: id, ...sectionRefOf(reply.section), index } };
  if (await showInReply(parts, press, section))
    return replaceOrTell(parts, press, plainMessage(words.feedback.inPlace));
  await replaceOrTell(parts, press, await shownReplies.messageOf(section, true));
}

/** The reply to a question where the person says for which platform. */
function replyOn({ guides }: VoteParts, press: Press, { question }: ShownReply): Reply {
  const platform = parsePlatformValue(press.payload.value)?.platform ?? '';
  return guides.assistant().ask(`on ${platform}`, [{ question }]);
}

/** Puts another match into the asker's own reply; to anybody else, and where that cannot be, it is shown privately. */
async function showMatch(parts: VoteParts, press: Press): Promise<void> {
  const section = await parts.shownReplies.findSection(press);
  if (typeof section === 'string') return replaceOrTell(parts, press, plainMessage(section));
  if (await showInReply(parts, press, section))
    return replaceOrTell(parts, press, plainMessage(words.feedback.inPlace));
  await replaceOrTell(parts, press, await parts.shownReplies.messageOf(section, true));
}

/** Shows the message with the votes as they are; somebody may vote in the meantime, so it looks again. */
async function renderAgain({ shownReplies }: VoteParts, press: Press, section: PressedSection): Promise<void> {
  const render = () => shownReplies.messageOf(section, isForOne(press, section));
  let message = await render();
  for (let tries = 0; tries < 3; tries++) {
    if (!(await replaceMessage(press, message))) return;
    const now = await render();
    if (JSON.stringify(now) === JSON.stringify(message)) return;
    message = now;
  }
}
