/**
 * What Discourse refuses to publish, in its own sentences, with the settings that a new site has.
 *
 * @see https://docs.discourse.org/#tag/Topics/operation/createTopicPostPM
 */
import type { Topic } from './topic.ts';

/** What somebody wants to open a topic with. */
export interface TopicDraft {
  readonly title: string;
  readonly raw: string;
  readonly category: number | undefined;
  readonly externalId: string | undefined;
}

const titleCharacters = { min: 15, max: 255 };
const bodyCharacters = { min: 20, max: 32_000 };
const EXTERNAL_ID_CHARACTERS = 50;

/** Gives what is wrong with a topic; its text is looked at only when nothing is. */
export function problemsOfTopic(draft: TopicDraft, topics: readonly Topic[], hasCategory: boolean): readonly string[] {
  const { title, externalId } = draft;
  return [
    ...problemsOfTitle(title.trim(), topics),
    ...(hasCategory ? [] : ["Category can't be blank"]),
    ...(externalId === undefined ? [] : problemsOfExternalId(externalId, topics)),
  ];
}

/** Gives what is wrong with the text of a post. */
export function problemsOfBody(raw: string): readonly string[] {
  const { length } = raw.trim();
  if (length === 0) return ["Body can't be blank"];
  if (length < bodyCharacters.min) return [`Body is too short (minimum is ${bodyCharacters.min} characters)`];
  if (length > bodyCharacters.max) {
    return [`Body is limited to ${bodyCharacters.max} characters; you entered ${length}.`];
  }
  return [];
}

function problemsOfTitle(title: string, topics: readonly Topic[]): readonly string[] {
  if (title === '') return ["Title can't be blank"];
  if (title.length < titleCharacters.min) {
    return [`Title is too short (minimum is ${titleCharacters.min} characters)`];
  }
  if (title.length > titleCharacters.max) return [`Title is too long (maximum is ${titleCharacters.max} characters)`];
  if (!/\p{Lowercase}|\p{Lo}/u.test(title)) return ['Title seems unclear, is it a complete sentence?'];
  const isUsed = topics.some((topic) => topic.title.toLowerCase() === title.toLowerCase());
  return isUsed ? ['Title has already been used'] : [];
}

/** Discourse calls the field "External": Rails leaves `_id` out of names. */
function problemsOfExternalId(externalId: string, topics: readonly Topic[]): readonly string[] {
  if (externalId.length > EXTERNAL_ID_CHARACTERS) {
    return [`External is too long (maximum is ${EXTERNAL_ID_CHARACTERS} characters)`];
  }
  if (!/^[\w-]+$/.test(externalId)) return ['External is invalid'];
  const isTaken = topics.some((topic) => topic.externalId?.toLowerCase() === externalId.toLowerCase());
  return isTaken ? ['External has already been taken'] : [];
}
