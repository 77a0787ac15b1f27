/** The modal of a question and its answer: the form, the wait, what was found. Pure. */
import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { Reply } from '../../assistant/reply.ts';
import { ids } from '../ids.ts';
import { hasOthers } from './answer-message.ts';
import { buttonValueOf } from './button-value.ts';
import { actions, button, context, typed } from './message.ts';
import { formModal } from './modals.ts';
import { forumButton } from './people-buttons.ts';
import type { ReplyContext } from './reply-context.ts';
import { words } from './words.ts';

/** Slack's own limit for a text input. */
const questionLimit = 3000;

const frame = {
  type: 'modal',
  callback_id: ids.ask.view,
  title: { type: 'plain_text', text: words.ask.title },
  close: { type: 'plain_text', text: words.ask.close },
} as const;

/** The field to ask in. */
export function askForm(): ModalView {
  return formModal(ids.ask, words.ask, {
    type: 'plain_text_input',
    action_id: ids.ask.input,
    multiline: true,
    max_length: questionLimit,
    focus_on_load: true,
    placeholder: { type: 'plain_text', text: words.ask.placeholder },
  });
}

/** What it shows until there is an answer. */
export function lookingModal(question: string): ModalView {
  return { ...frame, blocks: [typed(question, 1000), context(words.ask.looking)] };
}

/** A question and what there is to say to it, with the buttons that fit. */
export function foundModal(question: string, body: readonly KnownBlock[], buttons: readonly Button[]): ModalView {
  return { ...frame, blocks: [typed(question, 1000), ...body, ...actions(buttons)] };
}

/** The buttons under a reply: what the same reply has under a message, with ids of their own, for they answer in the modal. */
export function replyButtons(reply: Reply, given: ReplyContext): readonly Button[] {
  const { id, index } = given;
  switch (reply.kind) {
    case 'answer': {
      const value = buttonValueOf(id, reply.section, index);
      return [
        button(ids.ask.solved, words.solved, { value }),
        button(ids.ask.notMine, words.notMine, { value }),
        ...(hasOthers(reply) ? [button(ids.ask.others, words.otherMatches, { value })] : []),
        button(ids.ask.share, words.share, { value }),
        button(ids.ask.human, words.askHuman, { value: id }),
        ...againButtons(),
      ];
    }
    case 'choice':
      return [
        ...reply.choices.map(({ label, section }, at) =>
          button(`${ids.ask.choose}.${at}`, label, { value: buttonValueOf(id, section, index) }),
        ),
        button(ids.ask.noneOfThese, words.noneOfThese, { value: id }),
      ];
    case 'none':
      return reply.reason === 'not-covered' ? peopleButtons(given) : againButtons();
  }
}

/** The buttons where the guides have nothing: the ways to people. */
export function peopleButtons({ id, forumUrl }: ReplyContext): readonly Button[] {
  return [button(ids.ask.human, words.askSupport, { value: id }), forumButton(forumUrl), ...againButtons()];
}

/** The one button where people have been asked: to go on. */
export function againButtons(): readonly Button[] {
  return [button(ids.ask.again, words.ask.again)];
}
