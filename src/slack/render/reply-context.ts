/** What the message of a reply needs beside the reply. */
import type { Section } from '../../content/page.ts';
import type { LinkResolver } from './markdown/inline.ts';
import type { TicketStatus } from './ticket-note.ts';

/** For whom a reply is rendered, and what has become of it. */
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
  /** The ticket about it, once people were asked. */
  readonly ticket?: TicketStatus;
}
