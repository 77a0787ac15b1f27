/** The same feedback in the modal of a question, where each answer takes the place of what was there. */
import type { App } from '@slack/bolt';
import { shortcomings } from '../../desk/votes.ts';
import { messageInView, replyInView } from '../ask/ask-in-view.ts';
import { type ModalPressParts, onSectionPress } from '../ask/modal-press.ts';
import { ids } from '../ids.ts';
import type { CastVote } from './cast-vote.ts';
import { othersMessage, reasonMessage, whyMessage } from './other-matches.ts';

/** Registers the buttons of feedback in the modal. */
export function registerModalVoteButtons(app: App, parts: ModalPressParts & { readonly castVote: CastVote }): void {
  const { castVote, shownReplies } = parts;
  onSectionPress(app, parts, ids.ask.solved, async (section, press) => {
    await castVote(press, section, { verdict: 'solved' });
    return replyInView(shownReplies, section.shown, section.answer);
  });
  onSectionPress(app, parts, ids.ask.notMine, async (section, press) => {
    await castVote(press, section, { verdict: 'not-mine' });
    return messageInView(section.shown, whyMessage(section, 'modal'));
  });
  onSectionPress(app, parts, ids.ask.others, (section) =>
    messageInView(section.shown, othersMessage(section, 'modal')),
  );
  for (const why of shortcomings) {
    onSectionPress(app, parts, `${ids.ask.why}.${why}`, async (section, press) => {
      const before = await castVote(press, section, { verdict: 'not-mine', why });
      return messageInView(section.shown, reasonMessage(before, why, section, 'modal'));
    });
  }
}
