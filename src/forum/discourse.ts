/**
 * Discourse's API, as far as a question needs it: similar topics, and a topic of its own.
 *
 * @see https://docs.discourse.org
 */
import { z } from 'zod';
import {
  type DraftProblem,
  type Forum,
  ForumFailure,
  type Published,
  type SimilarTopic,
  type TopicDraft,
} from '../desk/forum.ts';
import { redactForPublic, withoutMarks } from '../desk/redact.ts';
import type { TopicRef } from '../desk/ticket.ts';
import { type Answer, callForum } from './call.ts';

/** Which forum, and as whom. */
export interface DiscourseOptions {
  /** Without a slash at its end. */
  readonly url: string;
  /** Without it, the forum is only searched. */
  readonly account?: { readonly key: string; readonly user: string; readonly category: number };
  /** How much a word of a question asks for. */
  readonly weigh: (word: string) => number;
  /** How long one call may take, for tests to be short. */
  readonly timeoutMs?: number;
}

/** Somebody waits for what is similar before they see anything. */
const searchWithinMs = 2_500;
const postWithinMs = 15_000;
const similarAtMost = 3;
const topicsOfASearch = 10;
const wordsAtMost = 3;
const leastLetters = 3;

const found = z.object({
  topics: z
    .array(
      z.object({ id: z.number(), title: z.string(), slug: z.string(), has_accepted_answer: z.boolean().nullish() }),
    )
    .default([]),
});
const posted = z.object({ topic_id: z.number(), topic_slug: z.string() });
const known = z.object({ id: z.number(), slug: z.string() });
const refused = z.object({ errors: z.array(z.string()) });

/** Makes it; nothing is asked before the first question. */
export function createDiscourse({ url, account, weigh, timeoutMs }: DiscourseOptions): Forum {
  const headers = account && { 'api-key': account.key, 'api-username': account.user };
  const ask = (path: string) => callForum(`${url}${path}`, { headers }, timeoutMs ?? searchWithinMs);
  const refOf = (id: number, slug: string): TopicRef => ({ id, url: `${url}/t/${slug}/${id}` });

  async function search(words: readonly string[]): Promise<readonly SimilarTopic[]> {
    const answer = await ask(`/search.json?${new URLSearchParams({ q: words.join(' ') })}`);
    const { topics } = read(found, answer);
    return topics.slice(0, topicsOfASearch).map(({ id, slug, title, has_accepted_answer: solved }) => ({
      ...refOf(id, slug),
      title,
      isSolved: solved === true,
    }));
  }

  /** The topic under an id of ours, which an earlier try may have opened. */
  async function findOwn(externalId: string): Promise<TopicRef | undefined> {
    const answer = await ask(`/t/external_id/${externalId}.json`);
    if (answer.status === 404) return undefined;
    const { id, slug } = read(known, answer);
    return refOf(id, slug);
  }

  async function post(externalId: string, { title, body: raw }: TopicDraft, category: number): Promise<Published> {
    const body = JSON.stringify({ title, raw, category, external_id: externalId });
    const sending = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
    const answer = await callForum(`${url}/posts.json`, sending, timeoutMs ?? postWithinMs);
    if (answer.status !== 422) {
      const { topic_id: id, topic_slug: slug } = read(posted, answer);
      return { kind: 'posted', topic: refOf(id, slug) };
    }
    const own = await findOwn(externalId);
    if (own !== undefined) return { kind: 'posted', topic: own };
    return { kind: 'rejected', problems: problemsOf(toShape(refused, answer.body).errors) };
  }

  return {
    async similar(question) {
      const found = await Promise.all(pairsOf(tellingWords(question, weigh)).map(search));
      const topics = new Map(found.flat().map((topic) => [topic.id, topic]));
      const timesFound = (id: number) => found.filter((each) => each.some((topic) => topic.id === id)).length;
      return [...topics.values()]
        .toSorted((one, other) => timesFound(other.id) - timesFound(one.id))
        .slice(0, similarAtMost);
    },
    ...(account !== undefined && {
      publish: (externalId: string, draft: TopicDraft) => post(externalId, draft, account.category),
    }),
  };
}

/**
 * The words of a question that ask for most, none twice: of its first line, if that says enough. Nothing that the
 * public need not know is among them.
 */
function tellingWords(question: string, weigh: (word: string) => number): readonly string[] {
  const masked = withoutMarks(redactForPublic(question)).trim().toLowerCase();
  const [first, all] = [masked.split('\n')[0] ?? '', masked].map((text) => {
    const words = new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    const weighed = [...words].flatMap((word) => ({ word, weight: word.length < leastLetters ? 0 : weigh(word) }));
    return weighed.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  });
  const told = first !== undefined && first.length >= wordsAtMost ? first : (all ?? []);
  return told.slice(0, wordsAtMost).map(({ word }) => word);
}

/** Every word of a search has to be in one post: with each one more, less is found. */
function pairsOf([one, two, three]: readonly string[]): readonly (readonly string[])[] {
  if (one === undefined) return [];
  if (two === undefined) return [[one]];
  return three === undefined
    ? [[one, two]]
    : [
        [one, two],
        [one, three],
        [two, three],
      ];
}

function read<Shape>(schema: z.ZodType<Shape>, { status, body }: Answer): Shape {
  if (status !== 200) throw new ForumFailure('refused', `the forum answered ${status}`);
  return toShape(schema, body);
}

function toShape<Shape>(schema: z.ZodType<Shape>, body: unknown): Shape {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ForumFailure('temporary', 'the forum answered with something else');
}

/** Rails names the attribute at the beginning of its sentence; what is about neither field is no matter of the draft. */
function problemsOf(errors: readonly string[]): readonly DraftProblem[] {
  const setup = errors.find((says) => /^(?:Category|External)\b/.test(says));
  if (setup !== undefined || errors.length === 0)
    throw new ForumFailure('refused', setup ?? 'the forum gave no reason');
  return errors.map((says) => ({ field: /^Title\b/.test(says) ? 'title' : 'body', says }));
}
