/** Replies that were shown: found again by the buttons under them, and rendered as things are now. */
import type { Answer } from '../../assistant/reply.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Pause } from '../../desk/pause.ts';
import type { Replies, ShownReply } from '../../desk/shown.ts';
import { isSameSection, type Person, type Ticket, type Waiting, waitingOf } from '../../desk/ticket.ts';
import { solvedFor, type Votes } from '../../desk/votes.ts';
import type { Guides } from '../dependencies.ts';
import { isEphemeral, type Press, type Pressed, presser } from '../receive/press.ts';
import { answerMessage } from '../render/answer-message.ts';
import { type ButtonValue, parseButtonValue, sectionRefOf } from '../render/button-value.ts';
import type { Message } from '../render/message.ts';
import { wasAskedPrivately } from '../render/privacy.ts';
import type { ReplyContext, TicketStatus } from '../render/reply-context.ts';
import { ticketNote, ticketStatusOf } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';

/** The section that a pressed button stands for, quoted as the guides have it now. */
export interface PressedSection {
  readonly value: ButtonValue;
  readonly shown: ShownReply;
  readonly answer: Answer;
}

/** Finds and renders them. */
export interface ShownReplies {
  /** The shown reply with this id; one of another workspace counts as gone. */
  find(press: Pressed, id: string): Promise<ShownReply | undefined>;
  /** The section that the pressed button stands for, or the sentence that says why it cannot be shown. */
  findSection(press: Pressed & { readonly payload: { readonly value?: string } }): Promise<PressedSection | string>;
  /** Whether answering is paused where this was asked: then nothing new is shown. */
  isPaused(shown: ShownReply): boolean;
  /** What the message of a reply to this question needs beside the reply. */
  contextOf(shown: Pick<ShownReply, 'id' | 'question' | 'place'>, isPrivate: boolean): ReplyContext;
  /** Who says that this section of a shown reply solved their question. */
  solversOf(id: string, answer: Answer): Promise<readonly string[]>;
  /** The message that quotes a section, with who was helped by it and the ticket about it; shared by `sharer`. */
  messageOf(section: PressedSection, isPrivate: boolean, sharer?: string): Promise<Message>;
  /**
   * A ticket for one who waits for it: a note, unless people were asked under a reply that quotes a section; then that
   * reply shows the state of the ticket from then on.
   */
  noteFor(ticket: Ticket, waiting: Waiting): Promise<{ readonly first: Message; readonly later: Message }>;
}

/** Where what is shown is found. */
export interface ShownParts {
  readonly replies: Replies;
  readonly votes: Votes;
  readonly desk: Pick<Desk, 'find' | 'findByKey'>;
  readonly guides: Guides;
  readonly pause: Pick<Pause, 'of'>;
  readonly forumUrl: (question: string) => string | undefined;
  readonly supportChannel: string;
}

/** Makes it. */
export function createShownReplies(parts: ShownParts): ShownReplies {
  const { replies, votes, desk, guides, pause, forumUrl, supportChannel } = parts;

  async function find(press: Pressed, id: string): Promise<ShownReply | undefined> {
    const shown = await replies.find(id);
    return shown?.asker.team === presser(press).team ? shown : undefined;
  }

  function forumLink(question: string): Pick<ReplyContext, 'forumUrl'> {
    const url = forumUrl(question);
    return url === undefined ? {} : { forumUrl: url };
  }

  const contextOf: ShownReplies['contextOf'] = ({ id, question, place }, isPrivate) => ({
    id,
    question,
    isPrivate,
    index: guides.id(),
    ...forumLink(question),
    resolve: guides.links,
    ...(wasAskedPrivately(place) && { carriedTo: supportChannel }),
  });

  const isPaused: ShownReplies['isPaused'] = ({ asker }) => pause.of(asker.team) !== undefined;

  async function solversOf(id: string, answer: Answer): Promise<readonly string[]> {
    const here = sectionRefOf(answer.section);
    return solvedFor((await votes.on(id)).filter(({ section }) => isSameSection(section, here)));
  }

  /** Somebody who asked privately has the ticket's note in their direct messages; nobody else should read it. */
  async function ticketAbout(id: string): Promise<TicketStatus | undefined> {
    const ticket = await desk.findByKey(id);
    if (ticket === undefined || ticket.asker.place.kind === 'private') return undefined;
    return ticketStatusOf(ticket, ticket.asker, await goesOnAt(desk, ticket, ticket.asker.user));
  }

  async function render(
    shown: Pick<ShownReply, 'id' | 'question' | 'place'> & { readonly asker: Pick<Person, 'user'> },
    answer: Answer,
    isPrivate: boolean,
    sharer?: string,
  ): Promise<Message> {
    const ticket = isPrivate ? undefined : await ticketAbout(shown.id);
    const { carriedTo: _, ...inPublic } = contextOf(shown, isPrivate);
    return answerMessage(answer, {
      // What was shared is private no more.
      ...(sharer === undefined ? contextOf(shown, isPrivate) : inPublic),
      solvedFor: await solversOf(shown.id, answer),
      ...(sharer !== undefined && { shared: { by: sharer, asker: shown.asker.user } }),
      ...(ticket !== undefined && { ticket }),
    });
  }

  return {
    find,
    isPaused,
    contextOf,
    solversOf,
    async findSection(press) {
      const value = parseButtonValue(press.payload.value);
      const shown = value && (await find(press, value.reply));
      if (value === undefined || shown === undefined) return words.replyGone;
      if (isPaused(shown)) return words.paused.press;
      const answer = guides.assistant().quote(shown.question, value.path, value.anchor);
      return answer === undefined ? words.sectionGone : { value, shown, answer };
    },
    messageOf({ value, shown, answer }, isPrivate, sharer = value.sharer) {
      return render(shown, answer, isPrivate, sharer);
    },
    async noteFor(ticket, waiting) {
      const goesOn = await goesOnAt(desk, ticket, waiting.user);
      const first = ticketNote(ticket, waiting, forumUrl(ticket.question), goesOn);
      const { shown } = ticket.shortfall;
      if (shown === undefined || waiting.user !== ticket.asker.user) return { first, later: first };
      const { key: id, question } = ticket;
      const { place } = ticket.asker;
      const answer = guides.assistant().quote(question, shown.path, shown.anchor);
      const later = answer && (await render({ id, question, place, asker: waiting }, answer, false));
      return { first, later: later ?? first };
    },
  };
}

/** The address where somebody waits for the ticket that a merged one is part of. */
async function goesOnAt(desk: Pick<Desk, 'find'>, { status }: Ticket, user: string): Promise<string | undefined> {
  const staying = status.state === 'merged' ? await desk.find(status.into.id) : undefined;
  const place = staying && waitingOf(staying, user)?.place;
  return place?.kind === 'thread' ? place.permalink : undefined;
}

/** Whether only one person reads the message with the pressed button, and may share it: as a direct message, too. */
export function isForOne(press: Press, { value, shown }: PressedSection): boolean {
  return isEphemeral(press) || (shown.place.kind === 'private' && value.sharer === undefined);
}
