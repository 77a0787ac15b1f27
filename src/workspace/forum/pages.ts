/** The pages of the forum: all topics, one topic, and the form of a new one. Plain HTML with forms and no script. */
import { escapeHtml, type Post, pathOf, type Topic } from './topic.ts';
import type { Topics } from './topics.ts';
import type { WebhookDelivery } from './webhooks.ts';

/** What somebody typed in the form of a new topic, and what was wrong with it. */
export interface NewTopicForm {
  readonly title: string;
  readonly raw: string;
  readonly category: string;
  readonly username: string;
  readonly problems: readonly string[];
}

/** The page of all topics. */
export function topicsPage({ categories, all }: Topics): string {
  const rows = all().map(
    (topic) => `<tr>
      <td><a href="${pathOf(topic)}">${escapeHtml(topic.title)}</a>${topic.solution === undefined ? '' : solvedMark}</td>
      <td>${escapeHtml(topic.category.name)}</td>
      <td class="number">${topic.posts.length - 1}</td>
    </tr>`,
  );
  return page(
    'Topics',
    `<div class="head"><h1>Topics</h1><a class="button" href="/new-topic">New topic</a></div>
    <table>
      <thead><tr><th>Topic</th><th>Category</th><th class="number">Replies</th></tr></thead>
      <tbody>${rows.join('')}</tbody>
    </table>
    ${categories.length === 0 ? '<p>This forum has no categories yet.</p>' : ''}`,
  );
}

/** The page of one topic, with what the app was told of its solution. */
export function topicPage(
  topic: Topic,
  given: {
    readonly users: readonly string[];
    readonly told: readonly WebhookDelivery[];
    readonly typed?: string;
    readonly problems?: readonly string[];
  },
): string {
  const { users, told, typed = '', problems = [] } = given;
  const last = told.filter(({ topicId }) => topicId === topic.id).at(-1);
  return page(
    topic.title,
    `<p class="faint"><a href="/">All topics</a> · ${escapeHtml(topic.category.name)}</p>
    <h1>${escapeHtml(topic.title)}${topic.solution === undefined ? '' : solvedMark}</h1>
    ${topic.posts.map((post) => postArticle(topic, post)).join('')}
    ${last === undefined ? '' : `<p class="faint" role="status">${toldSentence(last)}</p>`}
    <form method="post" action="/posts" class="write">
      <h2>Reply</h2>
      ${problemList(problems)}
      <input type="hidden" name="topic_id" value="${topic.id}">
      <label>Your reply <textarea name="raw" rows="5">${escapeHtml(typed)}</textarea></label>
      ${userSelect(users, '')}
      <button>Reply</button>
    </form>`,
  );
}

/** The form of a new topic, as a prefilled link opens it. */
export function newTopicPage(form: NewTopicForm, { categories }: Topics, users: readonly string[]): string {
  const options = categories.map(({ id, name, slug }) => {
    const isChosen = [String(id), slug].includes(form.category);
    return `<option value="${id}"${isChosen ? ' selected' : ''}>${escapeHtml(name)}</option>`;
  });
  return page(
    'New topic',
    `<p class="faint"><a href="/">All topics</a></p>
    <h1>New topic</h1>
    <form method="post" action="/posts" class="write">
      ${problemList(form.problems)}
      <label>Title <input name="title" value="${escapeHtml(form.title)}" maxlength="255"></label>
      <label>Category <select name="category">${options.join('')}</select></label>
      <label>Text <textarea name="raw" rows="12">${escapeHtml(form.raw)}</textarea></label>
      ${userSelect(users, form.username)}
      <button>Create topic</button>
    </form>`,
  );
}

/** The page that says there is nothing. */
export function missingPage(): string {
  return page('Not found', '<h1>There is nothing here</h1><p><a href="/">All topics</a></p>');
}

const solvedMark = ' <span class="solved">Solved</span>';

function postArticle(topic: Topic, post: Post): string {
  const isSolution = topic.solution === post.id;
  const time = new Date(post.createdAt);
  const action = isSolution ? ['unaccept', 'Not the solution'] : ['accept', 'Accept as solution'];
  const button = `<form method="post" action="/solution/${action[0]}">
    <input type="hidden" name="id" value="${post.id}"><button>${action[1]}</button></form>`;
  return `<article id="post_${post.number}" class="${isSolution ? 'post solution' : 'post'}">
    <header><span class="avatar" aria-hidden="true">${escapeHtml(post.username.slice(0, 1).toUpperCase())}</span>
      <strong>${escapeHtml(post.username)}</strong>
      <time datetime="${time.toISOString()}">${time.toISOString().slice(0, 16).replace('T', ' ')}</time>
      ${isSolution ? '<span class="solved">Solution</span>' : ''}</header>
    <div class="text">${escapeHtml(post.raw)}</div>
    ${post.number === 1 ? '' : `<footer>${button}</footer>`}
  </article>`;
}

function toldSentence({ event, status }: WebhookDelivery): string {
  const what = event === 'accepted_solution' ? 'of the solution' : 'that the solution was taken back';
  if (status === undefined) return `The app could not be told ${what}: it did not respond.`;
  const isTold = status >= 200 && status <= 299;
  return isTold ? `The app was told ${what}.` : `The app was told ${what} and answered with an error (${status}).`;
}

function problemList(problems: readonly string[]): string {
  const items = problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join('');
  return problems.length === 0 ? '' : `<ul class="problems" role="alert">${items}</ul>`;
}

function userSelect(users: readonly string[], chosen: string): string {
  const options = users.map((user) => `<option${user === chosen ? ' selected' : ''}>${escapeHtml(user)}</option>`);
  return `<label>Post as <select name="username">${options.join('')}</select></label>`;
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)} · Community forum</title>
    <link rel="stylesheet" href="/forum.css">
  </head>
  <body>
    <header class="bar"><a href="/">Community forum</a><span>A local forum to try the app with</span></header>
    <main>${main}</main>
  </body>
</html>`;
}
