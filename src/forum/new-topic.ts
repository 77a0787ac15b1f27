/** The community forum's prefilled editor: a link, with nothing posted until the person presses the button there. */
import { draftOf } from '../desk/forum.ts';

/** What a button of Slack's takes; Discourse itself takes longer ones. */
const urlLimit = 3_000;

/**
 * Address of a new topic at `communityUrl` with a question filled in; over-long questions are cut. Whatever the public
 * need not know (`redactForPublic`) stays out of it.
 *
 * @see https://meta.discourse.org/t/compose-a-new-pre-filled-topic-via-url/28074
 */
export function newTopicUrl(communityUrl: string, question: string): string {
  const { title, body: whole } = draftOf(question);
  let body = whole;
  let url = address(communityUrl, title, body);
  while (url.length > urlLimit) {
    body = body.slice(0, Math.floor(body.length * 0.8));
    url = address(communityUrl, title, body);
  }
  return url;
}

function address(communityUrl: string, title: string, body: string): string {
  return `${communityUrl}/new-topic?${new URLSearchParams({ title: title.toWellFormed(), body: body.toWellFormed() })}`;
}
