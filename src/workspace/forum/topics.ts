/** The topics of the forum and what can be done to them. With a file they are there again at the next start. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Clock } from '../clock.ts';
import { jsonOf, listOf, parseJson, textOf } from '../json.ts';
import { problemsOfBody, problemsOfTopic, type TopicDraft } from './rules.ts';
import type { Category, Post, Topic } from './topic.ts';

/** A post and the topic it stands in. */
export interface Placed {
  readonly topic: Topic;
  readonly post: Post;
}

/** What was published, or why it was not, in Discourse's sentences. */
export type Published = Placed | { readonly problems: readonly string[] };

export interface Topics {
  readonly categories: readonly Category[];
  /** Those in which somebody wrote last come first. */
  all(): readonly Topic[];
  find(id: number): Topic | undefined;
  findByExternalId(externalId: string): Topic | undefined;
  findPost(id: number): Placed | undefined;
  open(username: string, draft: TopicDraft): Published;
  reply(username: string, topicId: number, raw: string): Published;
  /** Marks a reply as the solution of its topic, in the place of another one. */
  accept(postId: number): Placed | undefined;
  unaccept(postId: number): Placed | undefined;
}

/** What a forum begins with. */
export interface Seed {
  readonly title: string;
  readonly username: string;
  readonly raw: string;
  readonly replies?: readonly { readonly username: string; readonly raw: string; readonly isSolution?: boolean }[];
}

/** Creates the topics: those of the file, or the seeds where there is none. */
export function createTopics(given: {
  readonly clock: Clock;
  readonly categories: readonly Category[];
  readonly seeds: readonly Seed[];
  readonly file: string | undefined;
}): Topics {
  const { clock, categories, seeds, file } = given;
  const kept = file === undefined ? undefined : readTopics(file);
  const topics = new Map((kept ?? sown(seeds, categories, clock.now())).map((topic) => [topic.id, topic]));
  const idsAfter = (ids: readonly number[]): number => Math.max(0, ...ids) + 1;

  function keep(topic: Topic): Topic {
    topics.set(topic.id, topic);
    if (file !== undefined) writeTopics(file, [...topics.values()]);
    return topic;
  }
  function newPost(username: string, raw: string, number: number): Post {
    const ids = [...topics.values()].flatMap(({ posts }) => posts.map(({ id }) => id));
    return { id: idsAfter(ids), number, username, raw, createdAt: clock.now() };
  }
  function findPost(id: number): Placed | undefined {
    for (const topic of topics.values()) {
      const post = topic.posts.find((one) => one.id === id);
      if (post !== undefined) return { topic, post };
    }
    return undefined;
  }
  return {
    categories,
    all: () => [...topics.values()].sort((a, b) => (b.posts.at(-1)?.id ?? 0) - (a.posts.at(-1)?.id ?? 0)),
    find: (id) => topics.get(id),
    findByExternalId: (externalId) => [...topics.values()].find((topic) => topic.externalId === externalId),
    findPost,
    open(username, draft) {
      const category = categories.find(({ id }) => id === draft.category);
      const problems = problemsOfTopic(draft, [...topics.values()], category !== undefined);
      const all = problems.length > 0 ? problems : problemsOfBody(draft.raw);
      if (category === undefined || all.length > 0) return { problems: all };
      const post = newPost(username, draft.raw, 1);
      const { externalId } = draft;
      const topic = keep({
        id: idsAfter([...topics.keys()]),
        title: draft.title.trim(),
        category,
        posts: [post],
        ...(externalId !== undefined && { externalId }),
      });
      return { topic, post };
    },
    reply(username, topicId, raw) {
      const topic = topics.get(topicId);
      if (topic === undefined) return { problems: ['The topic was deleted.'] };
      const problems = problemsOfBody(raw);
      if (problems.length > 0) return { problems };
      const post = newPost(username, raw, topic.posts.length + 1);
      return { topic: keep({ ...topic, posts: [...topic.posts, post] }), post };
    },
    accept(postId) {
      const found = findPost(postId);
      if (found === undefined || found.post.number === 1) return undefined;
      return { topic: keep({ ...found.topic, solution: postId }), post: found.post };
    },
    unaccept(postId) {
      const found = findPost(postId);
      if (found?.topic.solution !== postId) return undefined;
      const { solution: _, ...topic } = found.topic;
      return { topic: keep(topic), post: found.post };
    },
  };
}

function sown(seeds: readonly Seed[], categories: readonly Category[], now: number): readonly Topic[] {
  const [category] = categories;
  if (category === undefined) return [];
  let id = 0;
  return seeds.map(({ title, username, raw, replies = [] }, at) => {
    const posts = [{ username, raw, isSolution: false }, ...replies].map((post, place) => {
      id += 1;
      return { id, number: place + 1, username: post.username, raw: post.raw, createdAt: now };
    });
    const solution = posts[replies.findIndex(({ isSolution }) => isSolution === true) + 1];
    const isSolved = replies.some(({ isSolution }) => isSolution === true);
    return { id: at + 1, title, category, posts, ...(isSolved && solution && { solution: solution.id }) };
  });
}

function readTopics(file: string): readonly Topic[] | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  return listOf(jsonOf(parseJson(text))['topics']).filter(isTopic);
}

/** The file is ours; this asks only whether it is whole. */
function isTopic(value: unknown): value is Topic {
  const { id, title, category, posts } = jsonOf(value);
  const isWhole = listOf(posts).every((post) => textOf(jsonOf(post)['raw']) !== undefined);
  return (
    typeof id === 'number' && textOf(title) !== undefined && textOf(jsonOf(category)['slug']) !== undefined && isWhole
  );
}

/** A full disk is no reason to refuse a post: it is written with the next one. */
function writeTopics(file: string, topics: readonly Topic[]): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify({ topics }));
    renameSync(`${file}.new`, file);
  } catch (error) {
    process.emitWarning(`the local forum cannot write ${file}: ${String(error)}`);
  }
}
