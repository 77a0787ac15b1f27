/** The buttons under a reply: pick a section, share it, ask a human. */
import type { App } from '@slack/bolt';
import type { Answer } from '../../assistant/reply.ts';
import { ids } from '../ids.ts';
import { context, type Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { type Press, presser, refusalText, whisper } from '../press.ts';
import { words } from '../words.ts';
import { escalate, told } from './answer.ts';
import { type Pick, parsePick } from './pick.ts';
import { answerMessage } from './reply-message.ts';

export function listenToReplies(app: App, parts: Parts, wakeSender: () => void): void {
  app.action<Press['body']>(ids.reply.askHuman, async (press) => {
    await press.ack();
    await askHuman(parts, press, wakeSender);
  });
  app.action<Press['body']>(new RegExp(`^${ids.reply.choose.replace('.', '\\.')}\\.\\d$`), async (press) => {
    await press.ack();
    await show(parts, press);
  });
  app.action<Press['body']>(ids.reply.share, async (press) => {
    await press.ack();
    await share(parts, press);
  });
  app.action(ids.reply.forum, async ({ ack }) => ack());
}

async function askHuman(parts: Parts, press: Press, wakeSender: () => void): Promise<void> {
  const shown = await parts.replies.find(press.payload.value ?? '');
  if (shown === undefined) return whisper(parts, press, words.replyGone);
  const opened = await escalate(parts, shown, 'asked-for-a-person', presser(press));
  wakeSender();
  if (opened.kind === 'refused') return whisper(parts, press, refusalText(opened));
  if (shown.place.kind === 'private' || opened.as !== 'opened') await whisper(parts, press, told(opened));
}

/** Puts the picked section in the place of the choice. */
async function show(parts: Parts, press: Press): Promise<void> {
  const picked = await find(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  const message = render(parts, picked, press.body.container['is_ephemeral'] === true);
  await press.respond({ replace_original: true, text: message.text, blocks: [...message.blocks] });
}

/** Posts the section in the channel, with the question and who shared it; works where the app is no member. */
async function share(parts: Parts, press: Press): Promise<void> {
  const picked = await find(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  const message = render(parts, picked, false);
  const shared = withQuestion(message, press.body.user.id, picked.question);
  await press.respond({ response_type: 'in_channel', replace_original: false, ...shared });
  const own = render(parts, picked, false);
  await press.respond({ replace_original: true, text: own.text, blocks: [...own.blocks, context(words.sharedNow)] });
}

interface Picked {
  readonly pick: Pick;
  readonly question: string;
  readonly answer: Answer;
}

/** The picked section as an answer, or the sentence that says why there is none. */
async function find(parts: Parts, press: Press): Promise<Picked | string> {
  const pick = parsePick(press.payload.value);
  const shown = pick && (await parts.replies.find(pick.reply));
  if (pick === undefined || shown === undefined) return words.replyGone;
  const answer = parts.assistant().quote(shown.question, pick.path, pick.anchor);
  return answer === undefined ? words.sectionGone : { pick, question: shown.question, answer };
}

function render(parts: Parts, { pick, question, answer }: Picked, isPrivate: boolean): Message {
  const showing = { id: pick.reply, isPrivate, forumUrl: parts.forumUrl(question), resolve: parts.resolve };
  return answerMessage(answer, showing);
}

function withQuestion(message: Message, user: string, question: string) {
  const asked = { type: 'section', text: { type: 'plain_text', text: question.slice(0, 1000), emoji: false } } as const;
  return {
    text: message.text,
    blocks: [context(words.sharedBy(`<@${user}>`)), asked, ...message.blocks],
  };
}
