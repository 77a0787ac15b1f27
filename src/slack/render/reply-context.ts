/** What the message of a reply needs beside the reply. */
import type { Button } from '@slack/types';
import type { Section } from '../../content/page.ts';
import type { LinkResolver } from './markdown/inline.ts';

/** The state of a ticket in a sentence, and what somebody who waits for it can do. */
export interface TicketStatus {
  readonly line: string;
  readonly buttons: readonly Button[];
}

/** For whom a reply is rendered, and what has become of it. */
export interface ReplyContext {
  /** Id of the shown reply: what the buttons carry. */
  readonly id: string;
  readonly question: string;
  /** Only one person sees it, and may share it. */
  readonly isPrivate: boolean;
  /** Names the content that the reply was taken from. */
  readonly index: string;
  /** A prefilled new topic on the community forum; absent where a form of ours leads there. */
  readonly forumUrl?: string;
  /** Where a link inside a section leads. */
  readonly resolve: (section: Section) => LinkResolver;
  /** Who says that it solved their question. */
  readonly solvedFor?: readonly string[];
  /** Who shared it with others, and whose question it was. */
  readonly shared?: { readonly by: string; readonly asker: string };
  /** The channel to which asking people carries a question that was asked privately; said before it is done. */
  readonly carriedTo?: string;
  /** The ticket about it, once people were asked. */
  readonly ticket?: TicketStatus;
}
