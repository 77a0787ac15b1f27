/** What the features of the ranking are called where people read them; `search/rank/features.ts` says what they mean. */
import type { Features } from '../search/rank/features.ts';

/** The label of each feature. */
export const featureLabels: Readonly<Record<keyof Features, string>> = {
  sum: 'the words it holds, by weight',
  cover: 'share of the question in it',
  title: 'share of the question in its heading',
  titleFit: 'share of its heading asked for',
  aboveFit: 'share of the headings above asked for',
  intent: 'is about doing what was asked',
  intentOwn: 'its own heading is about doing it',
  intentUndone: 'its heading is about undoing it',
  passage: 'share of the question in one passage',
  pairs: 'words side by side as asked',
  run: 'many words in a row, as in a pasted error',
  wording: 'people ask for it in these words',
  learned: 'people confirmed it for such a question',
  literal: 'holds letter by letter what was pasted',
  headingUnasked: 'heading names what was not asked for',
  topicUnasked: 'stands in a folder about something else',
  versionAsked: 'names the version asked for',
  repeat: 'an earlier section has the same title',
  inbound: 'other pages link to it',
  pageKind: 'stands in release notes or a reference',
  subtree: 'it and all below it match',
  parentSubtree: 'all of the section above matches',
};
