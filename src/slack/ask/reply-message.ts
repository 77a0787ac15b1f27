/** A Reply -> the message that shows it. Pure; every word comes from `words.ts`, every quote from the guides. */
import type { Button, KnownBlock } from '@slack/types';
import type { Answer, Choice, None, Reply } from '../../assistant/reply.ts';
import type { Section } from '../../content/page.ts';
import { toPlainMarkdown } from '../../content/plain.ts';
import { escapeText, link } from '../escape.ts';
import { ids } from '../ids.ts';
import {
  actions,
  button,
  clip,
  context,
  fallback,
  type Message,
  plainMessage,
  section,
  sectionLimit,
} from '../message.ts';
import { type LinkResolver, toMrkdwn } from '../mrkdwn.ts';
import { words } from '../words.ts';
import { toPick } from './pick.ts';

/** What a reply's message needs beside the reply. */
export interface Showing {
  /** Id of the shown reply: what the buttons carry. */
  readonly id: string;
  /** Only the asker sees it, and may share it. */
  readonly isPrivate: boolean;
  /** A prefilled new topic on the community forum. */
  readonly forumUrl: string;
  /** Where a link inside a section leads. */
  readonly resolve: (section: Section) => LinkResolver;
}

/** Renders any reply. */
export function replyMessage(reply: Reply, showing: Showing): Message {
  switch (reply.kind) {
    case 'answer':
      return answerMessage(reply, showing);
    case 'choice':
      return choiceMessage(reply, showing);
    case 'none':
      return noneMessage(reply, showing);
  }
}

/** The section, quoted: where it stands, what it says, what matched, where else to look, how to reach people. */
export function answerMessage(reply: Answer, showing: Showing): Message {
  const buttons = [...shareButton(reply.section, showing), askHuman(words.askHuman, showing)];
  const pieces = toMrkdwn(toPlainMarkdown(reply.excerpt), showing.resolve(reply.section), sectionLimit);
  return {
    text: fallback(`${escapeText(crumbs(reply.section))}\n${pieces.join('\n')}`),
    blocks: [section(heading(reply.section)), ...pieces.map(section), ...footing(reply), ...actions(buttons)],
  };
}

function choiceMessage(reply: Choice, showing: Showing): Message {
  const options = reply.choices.map((option, at) =>
    button(`${ids.reply.choose}.${at}`, option.label, { value: toPick(showing.id, option.section) }),
  );
  const labels = reply.choices.map((option) => option.label).join(', ');
  return {
    text: fallback(escapeText(words.choiceText(reply.prompt, labels))),
    blocks: [
      section(`*${escapeText(reply.prompt)}*`),
      ...actions([...options, askHuman(words.noneOfThese, showing)]),
      ...footing(reply),
    ],
  };
}

function noneMessage(reply: None, showing: Showing): Message {
  switch (reply.reason) {
    case 'small-talk':
      return plainMessage(words.greeting);
    case 'empty':
      return plainMessage(words.empty);
    case 'too-long':
      return plainMessage(words.tooLong);
    case 'not-covered':
      return {
        text: `${words.notCovered} ${words.ways}`,
        blocks: [
          section(`*${words.notCovered}* ${words.ways}`),
          ...nearest(reply.nearest),
          ...actions([askHuman(words.askSupport, showing), forumButton(showing.forumUrl)]),
        ],
      };
  }
}

/** Titles that came near, marked as perhaps not answering. */
function nearest(sections: readonly Section[]): readonly KnownBlock[] {
  if (sections.length === 0) return [];
  return [context([words.nearest, ...sections.map(titleLink)].join('\n• '))];
}

export function forumButton(url: string): Button {
  return button(ids.reply.forum, words.forum, { url });
}

function askHuman(label: string, showing: Showing): Button {
  return button(ids.reply.askHuman, label, { value: showing.id });
}

function shareButton(shown: Section, showing: Showing): readonly Button[] {
  return showing.isPrivate ? [button(ids.reply.share, words.share, { value: toPick(showing.id, shown) })] : [];
}

function footing(reply: Answer | Choice): readonly KnownBlock[] {
  const corrections = reply.corrections.map(({ from, to }) => escapeText(words.corrected(clip(from, 40), to)));
  const matched = reply.matched.length === 0 ? [] : [words.matched(escapeText(reply.matched.slice(0, 8).join(', ')))];
  const line = [...matched, ...corrections.slice(0, 4)].join(' · ');
  const related = reply.kind === 'answer' ? reply.related.map(titleLink) : [];
  return [
    ...(line === '' ? [] : [context(line)]),
    ...(related.length === 0 ? [] : [context([`${words.seeAlso}:`, ...related].join('\n• '))]),
  ];
}

function heading(shown: Section): string {
  const title = clip(crumbs(shown), 300);
  return `*${shown.url === '' ? escapeText(title) : link(shown.url, title)}*`;
}

function titleLink(shown: Section): string {
  const title = clip(shown.breadcrumbs.slice(-2).join(' › '), 120);
  return shown.url === '' ? escapeText(title) : link(shown.url, title);
}

/** A section that is named as its page is says so once. */
function crumbs(shown: Section): string {
  return shown.breadcrumbs.filter((crumb, at, all) => crumb !== all[at - 1]).join(' › ');
}
