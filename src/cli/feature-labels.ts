/** What the features of the ranking are called where people read them; see `search/features.ts` for what they mean. */

const labels: ReadonlyMap<string, string> = new Map([
  ['sum', 'the words it holds, by weight'],
  ['cover', 'share of the question in it'],
  ['title', 'share of the question in its heading'],
  ['titleFit', 'share of its heading asked for'],
  ['exact', 'is called just what was asked'],
  ['aboveFit', 'share of the headings above asked for'],
  ['act', 'is about doing what was asked'],
  ['actOwn', 'its own heading is about doing it'],
  ['actOther', 'is about doing something else'],
  ['actUndone', 'its heading is about undoing it'],
  ['upgrading', 'is about upgrading'],
  ['topicUnasked', 'stands in a folder about something else'],
  ['asking', 'its heading is a question'],
  ['linked', 'other pages link to it'],
  ['pageLinked', 'other pages link to its page'],
  ['repeat', 'an earlier section has the same title'],
  ['above', 'share of the question in the headings above'],
  ['objectUnmet', 'no heading names what it is to be done with'],
  ['passage', 'share of the question in one passage'],
  ['pairs', 'words side by side as asked'],
  ['literal', 'holds letter by letter what was pasted'],
  ['run', 'many words in a row, as in a pasted error'],
  ['whole', 'keys and commands as a whole'],
  ['versionAsked', 'names the version asked for'],
  ['versionOther', 'names another version'],
  ['versionUnasked', 'names a version, none asked for'],
  ['platformAsked', 'is for the platform asked for'],
  ['platformOther', 'is for another platform'],
  ['componentAsked', 'is for the component asked for'],
  ['componentOther', 'is for another component'],
  ['headingUnasked', 'heading names what was not asked for'],
  ['releaseNotes', 'stands in release notes'],
  ['changeNotes', 'release notes, and something changed'],
  ['reference', 'stands in a reference'],
  ['empty', 'holds next to no text of its own'],
  ['bareHead', 'is a head without text'],
  ['child', 'a section below matches too'],
  ['group', 'it and all below it match'],
  ['parentGroup', 'all of the section above matches'],
  ['pageGroup', 'all of its page matches'],
]);

/** The label of a feature; its name where it has none. */
export function labelOf(feature: string): string {
  return labels.get(feature) ?? feature;
}
