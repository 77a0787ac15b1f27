/** What people read about their topic on the community forum outside the form and without a ticket. Pure. */
import type { ForumTopic, TopicDraft } from '../../desk/forum.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { escapeText, inert, link } from './escape.ts';
import { forumWords } from './forum-words.ts';
import { context, fallback, type Message, plainMessage, section, typed } from './message.ts';

/** What came of a draft; what was not posted is handed back. */
export function carriedMessage(state: ForumTopic['state'], { title, body }: TopicDraft): Message {
  const line = carriedLine(state);
  if (state.kind === 'posted' || state.kind === 'sending') return plainMessage(line);
  return {
    text: fallback(`${line}\n${escapeText(title)}\n${escapeText(body)}`),
    blocks: [section(line), typed(title, 300), typed(body, 2900)],
  };
}

/** The same in a sentence. */
export function carriedLine(state: ForumTopic['state']): string {
  switch (state.kind) {
    case 'posted':
      return forumWords.posted(link(state.topic.url, forumWords.topic));
    case 'rejected':
      return forumWords.rejected(inert(state.problems.map(({ says }) => says).join(' ')));
    case 'sending':
    case 'failed':
      return forumWords[state.kind];
  }
}

/** A solution, or that it was taken back, to who carried the question there. */
export function solutionMessage(solution: {
  readonly what: 'accepted' | 'unaccepted';
  readonly topic: { readonly title: string; readonly url: string };
  readonly url: string;
  readonly by: string;
  readonly text: string;
  readonly user: string;
}): Message {
  const { what, topic, url, by, text, user } = solution;
  const who = `<@${user}>`;
  if (what === 'unaccepted') return plainMessage(forumWords.unsolved(who, link(topic.url, topic.title)));
  const head = [section(forumWords.solution(who, inert(by))), typed(topic.title, 300)];
  const foot = context(link(url, forumWords.read));
  return {
    text: fallback(`${forumWords.solution(who, inert(by))}\n${escapeText(text)}`),
    blocks: [...head, ...renderEngineerMarkdown(text, [...head, foot]), foot],
  };
}
