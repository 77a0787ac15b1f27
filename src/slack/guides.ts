/** The guides in use, which change while the app runs: new content answers the next question. */
import type { Assistant } from '../assistant/reply.ts';
import type { Section } from '../content/page.ts';
import type { LinkResolver } from './render/markdown/inline.ts';

/** Asked at each question. */
export interface Guides {
  assistant(): Assistant;
  /** Where the links inside a section lead. */
  links(section: Section): LinkResolver;
  /** Names the state of the content; changes with it. */
  id(): string;
}
