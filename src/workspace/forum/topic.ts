/** Topics, posts and categories of the forum as values, and how Discourse names and writes them. */
import { compact, type Json } from '../json.ts';

export interface Category {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
}

export interface Post {
  readonly id: number;
  /** From 1, which is the topic's own text. */
  readonly number: number;
  readonly username: string;
  /** As it was typed, in Markdown. */
  readonly raw: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface Topic {
  readonly id: number;
  readonly title: string;
  readonly category: Category;
  /** What another system calls it; no two topics have the same. */
  readonly externalId?: string;
  /** Oldest first. */
  readonly posts: readonly Post[];
  /** Id of the post that was marked as the solution. */
  readonly solution?: number;
}

/** Gives the part of a topic's address that is made of its title. */
export function slugOf({ title }: Topic): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['topic'];
  return words.join('-');
}

/** Gives the path of a topic, or with a number that of one post in it. */
export function pathOf(topic: Topic, number?: number): string {
  return `/t/${slugOf(topic)}/${topic.id}${number === undefined ? '' : `/${number}`}`;
}

/** Writes a post as Discourse answers with it. */
export function postJson(topic: Topic, post: Post): Json {
  const at = new Date(post.createdAt).toISOString();
  return {
    id: post.id,
    name: null,
    username: post.username,
    display_username: post.username,
    avatar_template: `/letter_avatar_proxy/v4/letter/${post.username.slice(0, 1)}/b5a626/{size}.png`,
    created_at: at,
    updated_at: at,
    cooked: cook(post.raw),
    raw: post.raw,
    post_number: post.number,
    post_type: 1,
    post_url: pathOf(topic, post.number),
    reply_to_post_number: null,
    topic_id: topic.id,
    topic_slug: slugOf(topic),
    user_id: userId(post.username),
    version: 1,
    hidden: false,
    wiki: false,
    deleted_at: null,
    user_deleted: false,
    edit_reason: null,
    accepted_answer: topic.solution === post.id,
  };
}

/** Writes a post as it stands in a webhook: with what one has to know of its topic. */
export function webhookPostJson(topic: Topic, post: Post): Json {
  return {
    ...postJson(topic, post),
    topic_title: topic.title,
    topic_posts_count: topic.posts.length,
    topic_filtered_posts_count: topic.posts.length,
    topic_archetype: 'regular',
    category_id: topic.category.id,
    category_slug: topic.category.slug,
  };
}

/** Writes a topic with all its posts. */
export function topicJson(topic: Topic): Json {
  const solution = topic.posts.find(({ id }) => id === topic.solution);
  return compact({
    id: topic.id,
    title: topic.title,
    fancy_title: escapeHtml(topic.title),
    slug: slugOf(topic),
    posts_count: topic.posts.length,
    created_at: new Date(topic.posts[0]?.createdAt ?? 0).toISOString(),
    category_id: topic.category.id,
    external_id: topic.externalId,
    archetype: 'regular',
    closed: false,
    archived: false,
    post_stream: {
      posts: topic.posts.map((post) => postJson(topic, post)),
      stream: topic.posts.map(({ id }) => id),
    },
    accepted_answer: solution && {
      post_number: solution.number,
      username: solution.username,
      excerpt: solution.raw.slice(0, 300),
    },
  });
}

/** Makes text safe inside HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Only paragraphs: the forum does not read Markdown. */
function cook(raw: string): string {
  return raw
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('\n');
}

function userId(username: string): number {
  return [...username].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000, 7);
}
