/**
 * What people complain about in the Slack assistants that they have, each with the story that shows that it does not
 * happen here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const complaints: readonly (readonly [number: number, what: string, file: string, story: string])[] = [
  [
    1,
    'slow handling makes Slack repeat itself',
    'contract/router',
    'is in the inbox before Slack hears that it arrived, and worked on though Slack does not hear it',
  ],
  [2, 'several processes each answer', 'contract/inbox', 'accepts one of fifty deliveries of the same message'],
  [3, 'each retry is answered', 'contract/router', 'is worked on once, though it comes ten times at once'],
  [
    4,
    'so is a repetition without the mark of a retry',
    'e2e/asking',
    'is answered once, whichever of its events comes, and when',
  ],
  [
    5,
    'a mention is answered as mention and as message',
    'e2e/asking',
    'answers a mention in its thread, once, though it arrives as two events',
  ],
  [
    6,
    'a direct message is answered by two parts of the app',
    'e2e/agent',
    'shows that it works on a question, and that it does not any more',
  ],
  [
    7,
    'the reply comes in thread and channel',
    'e2e/asking',
    'answers a mention in its thread, once, though it arrives as two events',
  ],
  [8, 'the app answers itself', 'unit/slack/parse-delivery', 'what is not a question'],
  [
    9,
    'two runs on one thread contradict each other',
    'contract/router',
    'are worked on one after the other, and nobody elsewhere waits for them',
  ],
  [
    10,
    'every post is answered',
    'unit/slack/parse-delivery',
    'is nobody’s business when it neither names the app nor follows anything',
  ],
  [
    11,
    'follow-ups need a mention',
    'e2e/threads',
    'takes a follow-up of the asker without a mention, and knows what it follows',
  ],
  [12, 'a channel cannot be left out', 'e2e/visibility', 'is told so, whatever is asked'],
  [13, 'a private reply is public', 'e2e/visibility', 'is seen by its asker alone'],
  [
    14,
    'a shared answer lacks its question',
    'e2e/asking',
    'answers a slash command privately, and shares it when asked to',
  ],
  [15, 'links are no links, and pictures broken', 'unit/content/links', 'names what readers would stumble over'],
  [
    16,
    'previews unfold, feedback is not acknowledged',
    'e2e/feedback',
    'answers a second press of the same person in the thread, and counts it once',
  ],
  [17, 'tables are pipes, and too long', 'unit/slack/markdown', 'is a table, and no cell of it is empty'],
  [
    18,
    'links in tables are raw',
    'contract/messages',
    'such as %s keeps its heading and all its buttons, and leads to the rest',
  ],
  [
    19,
    'code in the label of a link breaks it',
    'unit/slack/markdown',
    'links what leads somewhere, code in the label too, and shows the rest as words',
  ],
  [20, 'anchors lead nowhere', 'e2e/cli', 'has no mistake that check can find'],
  [
    21,
    'what is said privately lands outside of the thread',
    'e2e/visibility',
    'to a message in a thread is shown in that thread',
  ],
  [22, 'old buttons are dead', 'e2e/desk', 'answers, whatever release it is from'],
  [
    23,
    'triggers expire',
    'e2e/shortcuts',
    'says so directly where a modal comes too late: a trigger that is over opens nothing else',
  ],
  [
    24,
    'the customer reads what the team says to itself',
    'e2e/desk',
    'is talked about under its card without a word of it reaching the asker',
  ],
  [
    25,
    'the reply goes to the channel',
    'e2e/asking',
    'answers a mention in its thread, once, though it arrives as two events',
  ],
  [
    26,
    'a bad answer cannot be said to be bad, and why',
    'e2e/feedback',
    'asks only who presses what was wrong with it, and offers the next match and people at once',
  ],
  [27, 'there is no way to a person', 'e2e/feedback', 'asks people from the list of other matches, in the same thread'],
  [28, 'it guesses', 'e2e/answer-message', 'says so, and who else can help, where nothing in the guides comes near'],
  [29, 'it answers what it does not know', 'e2e/threads', 'gets the sure ones, unasked, and silence otherwise'],
  [
    30,
    'it quotes scraps',
    'contract/corpora',
    'gives excerpts that are verbatim, short and whole, with a line that matched',
  ],
  [31, 'it quotes another version', 'unit/search/search', 'are found by their release'],
  [
    32,
    'it says what nobody wrote',
    'unit/assistant/excerpt',
    'gives an excerpt that is verbatim, short and whole, with a line that matched',
  ],
  [
    33,
    'what it knows is old, and it does not say so',
    'unit/slack/reply-message',
    'says how old the guide is, where its author does',
  ],
  [
    34,
    'people see one message of a thread',
    'e2e/desk',
    'goes from question to claim to answer, and the answer stands in the asker’s thread',
  ],
  [
    35,
    'two changes at once spoil a ticket',
    'contract/ticket-store',
    'refuse a change that was decided on an older version, whole',
  ],
  [36, 'other companies read the guides', 'e2e/visibility', 'gets one fixed refusal and nothing of the guides'],
  [37, 'silence there', 'e2e/visibility', 'gets it for a slash command too'],
  [38, 'one workspace reads what another asked', 'e2e/hostile', 'of another workspace changes nothing here'],
  [
    39,
    'a text pings the channel',
    'unit/slack/escape',
    'never becomes a mention, a ping or a link, nor is any of it lost',
  ],
  [40, 'tickets are lost, or cannot be opened again', 'unit/desk/acts', 'reopens what did not help'],
  [41, 'an answer ends in its middle', 'unit/manifest', 'has every method that the code calls, and no other'],
  [
    42,
    'long answers have no buttons',
    'contract/messages',
    'such as %s keeps its heading and all its buttons, and leads to the rest',
  ],
  [43, 'too much at once is lost', 'e2e/asking', 'are all answered, each once, as Slack lets them'],
  [
    44,
    'what is said privately vanishes',
    'e2e/visibility',
    'comes as a direct message where Slack does not take it otherwise',
  ],
  [
    45,
    'buttons are dead where the app is set up by halves',
    'unit/manifest',
    'name what Slack sends back as the listeners know it',
  ],
  [
    46,
    'a title, word for word, is not found first',
    'unit/assistant/ask',
    'finds a section by its title, word for word',
  ],
  [
    47,
    'a version that is asked for is not heard',
    'unit/search/versions',
    'of the versions that are named, those are wanted',
  ],
  [48, 'what was refused is sent again as it was', 'e2e/answer-message', 'is plain words, once, where Slack says %s'],
];

const root = join(import.meta.dirname, '..');

describe('people complain that', () => {
  it.each(complaints)('(%i) %s: %s tells otherwise', (_number, _what, file, story) => {
    const contract = file === 'contract/inbox' || file === 'contract/ticket-store';
    expect(readFileSync(join(root, `${file}${contract ? '' : '.test'}.ts`), 'utf8')).toContain(`'${story}'`);
  });

  it('in 48 ways, none of which is left out', () => {
    expect(complaints.map(([number]) => number)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1));
  });
});
