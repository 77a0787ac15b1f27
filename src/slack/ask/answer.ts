/** A question -> its reply, on the way out; or, where the guides have none, a ticket; or a polite no. */
import type { Reply } from '../../assistant/reply.ts';
import type { Refusal } from '../../desk/acts.ts';
import type { Opened } from '../../desk/desk.ts';
import { type ShownReply, toShortfall, toShown } from '../../desk/shown.ts';
import { type MessageRef, type Person, type Place, type SectionRef, waitingOf } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import type { Hindrance } from '../receive/gate.ts';
import { refusalText } from '../receive/press.ts';
import { isUnprompted, type Question, type ResponseUrl } from '../receive/question.ts';
import { isForUs, isWorthSaying } from '../receive/should-answer.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { replyContextOf } from '../render/reply-context.ts';
import { replyMessage } from '../render/reply-message.ts';
import { openedNote } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';
import { replyTo, shownBefore } from './reply-to.ts';

/** What a question came to. */
type Said =
  | {
      readonly kind: 'reply';
      /** As it is kept: its id is what the buttons of `message` carry. */
      readonly shown: ShownReply;
      readonly reply: Reply;
      /** What became of handing it to people, where that was done. */
      readonly opened?: Opened | Refusal;
      readonly message: Message;
    }
  /** Not answered here. Without a `message` nothing is to be said: it was said already, or nobody asked us. */
  | { readonly kind: 'refused'; readonly why: Hindrance | 'not-ours'; readonly message?: Message };

/** Answers questions of every surface; what is expected to go wrong is said, what is thrown is a fault or a bug. */
export interface Answering {
  /**
   * For a surface that shows the message itself: visibility, limits, the reply, kept, and a ticket where the team
   * wants one (`escalates: false` never opens any). The same key again gives the same reply and the same ticket.
   */
  ask(question: Question, how?: { readonly escalates: boolean }): Promise<Said>;
  /** The same, and says it by the outbox: in the question's thread, or as `to` says. Once, though it may run twice. */
  answer(question: Question, to?: ResponseUrl): Promise<void>;
}

/** Makes the one that answers. */
export function createAnswering(parts: Parts): Answering {
  const { gate, clock, log, wakeSender } = parts;

  async function ask(question: Question, { escalates } = { escalates: true }): Promise<Said> {
    const before = await shownBefore(parts, question);
    if (!(await isForUs(parts, question, before))) return { kind: 'refused', why: 'not-ours' };
    const verdict = await gate.admit(question);
    if (verdict.kind === 'closed') return refused(question, verdict.why, verdict.text);
    const { text, reply } = await replyTo(parts, question, before);
    if (!isWorthSaying(question, reply)) return { kind: 'refused', why: 'not-ours' };
    const { key: id, asker, place } = question;
    const shown = toShown(reply, { id, asker, place, question: text }, clock());
    await parts.replies.keep(shown);
    const opened = escalates ? await handOver(parts, question, shown, reply) : undefined;
    const message = opened === undefined ? messageOf(parts, question, shown, reply) : noteOf(parts, shown, opened);
    return { kind: 'reply', shown, reply, message, ...(opened !== undefined && { opened }) };
  }

  return {
    ask,
    async answer(question, to) {
      const startedAt = clock();
      const said = await ask(question);
      if (said.message !== undefined && !isNoteInThread(said)) await putReply(parts, question, said.message, to);
      wakeSender();
      const about = { delivery: question.key, surface: question.surface, tookMs: clock() - startedAt };
      if (said.kind === 'refused') log.info({ ...about, why: said.why }, 'question not answered');
      else log.info({ ...about, kind: said.reply.kind, confidence: said.reply.confidence }, 'question answered');
    },
  };
}

/** Nobody is escalationText why they were not answered who did not ask us. */
function refused(question: Question, why: Hindrance, text: string | undefined): Said {
  const isSilent = text === undefined || isUnprompted(question);
  return { kind: 'refused', why, ...(!isSilent && { message: plainMessage(text) }) };
}

/** Opens a ticket at once for what the guides do not answer; not for a follow-up, which named nobody. */
async function handOver(
  parts: Parts,
  question: Question,
  shown: ShownReply,
  reply: Reply,
): Promise<Opened | Refusal | undefined> {
  const isForPeople = reply.kind === 'none' && reply.reason === 'not-covered' && parts.escalation === 'auto';
  return isForPeople && !isUnprompted(question) ? escalate(parts, shown, 'not-covered') : undefined;
}

/** In a thread the note that the desk posts is the reply; who asked privately hears at once, and gets it directly. */
function isNoteInThread(said: Said): boolean {
  return said.kind === 'reply' && said.opened?.kind === 'done' && said.shown.place.kind === 'thread';
}

function noteOf(parts: Parts, { asker, place }: ShownReply, opened: Opened | Refusal): Message {
  const waiting = opened.kind === 'done' ? waitingOf(opened.ticket, asker.user) : undefined;
  if (opened.kind === 'refused' || waiting === undefined) return plainMessage(escalationText(opened, place));
  return openedNote(opened.ticket, waiting, parts.forumUrl(opened.ticket.question));
}

/** The message that shows a reply as it stands. */
export function messageOf(parts: Parts, { surface }: Question, shown: ShownReply, reply: Reply): Message {
  if (reply.kind === 'none' && reply.reason === 'empty') {
    if (surface === 'mention') return plainMessage(words.emptyMention);
    if (surface === 'shortcut') return plainMessage(words.ask.noText);
  }
  return replyMessage(reply, replyContextOf(parts, shown, shown.place.kind === 'private'));
}

/** The outbox's key for the message that answers a question. */
export function replyKey(question: string): string {
  return `reply/${question}`;
}

/** Puts the message that answers a question into the outbox; a second one for the same question is not said. */
export async function putReply(parts: Parts, question: Question, message: Message, to?: ResponseUrl): Promise<void> {
  const { asker, place } = question;
  const base = { team: asker.team, user: asker.user, message };
  const payload = to === undefined ? { kind: 'reply', ...base, place } : { kind: 'privately', ...base, to };
  const key = replyKey(question.key);
  await parts.outbox.put([{ key, lane: key, position: 0, payload, dueAt: parts.clock() }]);
}

/** Opens a ticket for a shown reply, or joins the one that stands; with the place where people can read along. */
export async function escalate(
  parts: Parts,
  shown: ShownReply,
  why: 'not-covered' | 'asked-for-a-person',
  asked: AskedForPeople = { asker: shown.asker },
): Promise<Opened | Refusal> {
  const { asker, section, note } = asked;
  const place = await withPermalink(parts, shown.place);
  const shortfall = toShortfall(shown, why, section);
  const escalation = { key: shown.id, asker, place, question: shown.question, shortfall };
  return parts.desk.open({ ...escalation, ...(note !== undefined && { note }) });
}

/** Who asked for people, with which section before them, and by the button of which lasting message. */
interface AskedForPeople {
  readonly asker: Person;
  readonly section?: SectionRef | undefined;
  readonly note?: MessageRef | undefined;
}

/** What one who asked for people is escalationText, where no note says it; `place` is where the answer to them goes. */
export function escalationText(opened: Opened | Refusal, place: Place): string {
  if (opened.kind === 'refused') return refusalText(opened);
  const { number, status } = opened.ticket;
  if (opened.as === 'opened') return words.askedPeople(number);
  if (status.state === 'answered') return words.answeredAlready(number, place.kind);
  return status.state === 'reopened' ? words.askedAgain(number) : words.askedAlready(number);
}

/** With the address by which the engineers open it; without, the card names the channel. */
async function withPermalink({ permalinks }: Parts, place: Place): Promise<Place> {
  if (place.kind === 'private') return place;
  const permalink = await permalinks(place.message);
  return permalink === undefined ? place : { ...place, permalink };
}
