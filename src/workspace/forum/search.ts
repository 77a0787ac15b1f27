/**
 * The forum's search. As in Discourse, every word that is no stop word has to be found in one post or its title, in
 * whatever form; a whole question therefore finds little, and a few words of it find much.
 *
 * @see https://docs.discourse.org/#tag/Search/operation/search
 */
import type { Json } from '../json.ts';
import { escapeHtml, type Post, pathOf, slugOf, type Topic } from './topic.ts';

const PAGE = 50;
const BLURB_CHARACTERS = 300;
/** PostgreSQL's English list, as far as questions use it. */
const stopWords = new Set(
  `a about after all am an and any are as at be been before being but by can could did do does doing don down during
  each few for from further had has have having he her here him his how i if in into is it its just me more most my no
  nor not now of off on once only or other our out over own same she should so some such than that the their them then
  there these they this those through to too under until up very was we were what when where which while who whom why
  will with you your`.split(/\s+/),
);

/** Gives what Discourse answers to `q`: the best post of each topic, and those topics. */
export function searchJson(topics: readonly Topic[], q: string, page: number): Json {
  const filters = q.match(/\S+:\S+|#\S+/g) ?? [];
  const words = stemsOf(q.replace(/\S+:\S+|#\S+/g, ' '));
  const found = topics
    .filter((topic) => filters.every((filter) => passes(topic, filter)))
    .flatMap((topic) => {
      const post = topic.posts.find((one) => holds(topic, one, words));
      return post === undefined ? [] : [{ topic, post, score: scoreOf(topic, words) }];
    });
  const shown = found.sort((a, b) => b.score - a.score).slice((page - 1) * PAGE, page * PAGE);
  return {
    posts: shown.map(({ topic, post }) => hitJson(topic, post)),
    // Topics come along with posts, and there is no such member where there are none.
    ...(shown.length > 0 && { topics: shown.map(({ topic }) => topicOfHitJson(topic)) }),
    users: [],
    categories: [],
    tags: [],
    groups: [],
    grouped_search_result: {
      more_posts: null,
      more_users: null,
      more_categories: null,
      term: q,
      search_log_id: 1,
      more_full_page_results: found.length > page * PAGE ? true : null,
      can_create_topic: true,
      error: null,
      post_ids: shown.map(({ post }) => post.id),
      user_ids: [],
      category_ids: [],
      tag_ids: [],
      group_ids: [],
    },
  };
}

function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return [...new Set(words.filter((word) => !stopWords.has(word)).map(stem))];
}

function stem(word: string): string {
  return word.length > 3 ? word.replace(/(ing|ed|es|s|e)$/, '') : word;
}

/** Filters that the forum does not know change nothing, as in Discourse. */
function passes(topic: Topic, filter: string): boolean {
  if (filter === 'status:solved') return topic.solution !== undefined;
  if (filter === 'status:unsolved') return topic.solution === undefined;
  return filter.startsWith('#') ? filter.slice(1) === topic.category.slug : true;
}

function holds(topic: Topic, post: Post, words: readonly string[]): boolean {
  const inside = new Set(stemsOf(`${topic.title} ${post.raw}`));
  return words.length > 0 && words.every((word) => inside.has(word));
}

function scoreOf(topic: Topic, words: readonly string[]): number {
  const inTitle = new Set(stemsOf(topic.title));
  return words.filter((word) => inTitle.has(word)).length;
}

function hitJson(topic: Topic, post: Post): Json {
  return {
    id: post.id,
    name: null,
    username: post.username,
    avatar_template: `/letter_avatar_proxy/v4/letter/${post.username.slice(0, 1)}/b5a626/{size}.png`,
    created_at: new Date(post.createdAt).toISOString(),
    like_count: 0,
    blurb: post.raw.slice(0, BLURB_CHARACTERS),
    post_number: post.number,
    topic_id: topic.id,
    url: pathOf(topic, post.number),
  };
}

function topicOfHitJson(topic: Topic): Json {
  return {
    id: topic.id,
    title: topic.title,
    fancy_title: escapeHtml(topic.title),
    slug: slugOf(topic),
    posts_count: topic.posts.length,
    reply_count: topic.posts.length - 1,
    highest_post_number: topic.posts.length,
    created_at: new Date(topic.posts[0]?.createdAt ?? 0).toISOString(),
    last_posted_at: new Date(topic.posts.at(-1)?.createdAt ?? 0).toISOString(),
    archetype: 'regular',
    closed: false,
    archived: false,
    category_id: topic.category.id,
    has_accepted_answer: topic.solution !== undefined,
    tags: [],
  };
}
