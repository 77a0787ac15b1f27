/** What the message of a reply needs beside the reply. */
import type { Section } from '../../content/page.ts';
import type { Parts } from '../dependencies.ts';
import type { LinkResolver } from './markdown/inline.ts';
import type { TicketStatus } from './ticket-note.ts';

/** For whom a reply is drawn, and what has become of it. */
export interface ReplyContext {
  /** Id of the shown reply: what the buttons carry. */
  readonly id: string;
  readonly question: string;
  /** Only one person sees it, and may share it. */
  readonly isPrivate: boolean;
  /** Names the content that the reply was taken from. */
  readonly index: string;
  /** A prefilled new topic on the community forum. */
  readonly forumUrl: string;
  /** Where a link inside a section leads. */
  readonly resolve: (section: Section) => LinkResolver;
  /** Who says that it solved their question. */
  readonly solvedFor?: readonly string[];
  /** Who shared it with others, and whose question it was. */
  readonly shared?: { readonly by: string; readonly asker: string };
  /** How the ticket about it stands, once people were asked. */
  readonly standing?: TicketStatus;
}

/** What is needed to show a reply to this question, now. */
export function replyContextOf(
  { index, forumUrl, resolve }: Pick<Parts, 'index' | 'forumUrl' | 'resolve'>,
  { id, question }: { readonly id: string; readonly question: string },
  isPrivate: boolean,
): ReplyContext {
  return { id, question, isPrivate, index: index(), forumUrl: forumUrl(question), resolve };
}
