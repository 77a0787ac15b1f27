/** Every word that engineers read at the desk, and what those who wait are told beside an answer. */
import type { PlainStep, Saying } from '../../desk/messages.ts';
import type { Reason, Reminder } from '../../desk/ticket.ts';

/** Why a ticket was closed, as people read it. */
const reasons: Readonly<Record<Reason, string>> = {
  answered: 'answered',
  'in-the-guides': 'in the guides',
  duplicate: 'a duplicate',
  'not-ours': 'not for us',
  'moved-to-the-forum': 'moved to the forum',
  'no-reply': 'no reply',
  'not-said': 'no reason given',
};

/** The same, as who waits is told it. */
const reasonsToAsker: Readonly<Record<Reason, string>> = {
  answered: 'it was answered',
  'in-the-guides': 'the guides answer it',
  duplicate: 'it was asked before',
  'not-ours': "it isn't something this team can help with",
  'moved-to-the-forum': 'it went to the community forum',
  'no-reply': 'there was no reply',
  'not-said': 'no reason given',
};

/** One line of the history; `who` is a mention. */
const steps: Readonly<Record<PlainStep, (who: string) => string>> = {
  claim: (who) => `${who} claimed this ticket.`,
  'take-over': (who) => `${who} took this ticket over.`,
  release: (who) => `${who} released this ticket.`,
  answer: (who) => `${who} answered:`,
  conclude: (who) => `${who} answered and resolved this ticket:`,
  resolve: (who) => `${who} resolved this ticket`,
  solve: (who) => `${who} says that this solved it.`,
  reopen: (who) => `${who} opened this ticket again.`,
  withdraw: (who) => `${who} withdrew the question.`,
  reword: (who) => `${who} changed the question:`,
  join: (who) => `${who} waits for this answer too.`,
  nudge: () => 'I asked the asker whether they still need this.',
  lapse: () => 'I closed this ticket, because the asker did not reply.',
};

const targets: Readonly<Record<Reminder['target'], string>> = {
  'first-answer': 'first answer',
  resolution: 'resolution',
  owner: 'owner',
};

/** Them all. */
export const deskWords = {
  reasons,
  reasonsToAsker,
  steps,
  shortcut: 'Reply to asker',
  shortcutHint: 'Sends what you wrote under a ticket to whoever asked',
  askBack: 'Ask for details',
  more: {
    assign: 'Assign to…',
    'take-over': 'Take over',
    note: 'Internal note',
    'not-ours': 'Not for us',
    merge: 'Merge into…',
  },
  resolve: 'Resolve…',
  similar: (count: number) => (count === 1 ? '1 similar ticket' : `${count} similar tickets`),
  saveAsFaq: 'Save as FAQ',
  saidNoTo: (section: string, why: string | undefined) =>
    why === undefined ? `The asker said no to ${section}.` : `The asker said no to ${section}: ${why}.`,
  about: (subject: string) => `About ${subject}`,
  asked: (ago: string) => `asked ${ago}`,
  wasShown: '(shown to the asker)',
  likely: (percent: number) => `${percent}% likely`,

  aside: {
    conversation: 'The conversation so far:',
    asker: 'Asker',
    app: 'I showed',
    wrote: (who: string, link: string) => `${who} wrote in ${link}:`,
    edited: (who: string, link: string) => `${who} changed what they wrote in ${link}:`,
    deleted: (who: string) => `${who} deleted a message in their thread.`,
    theirThread: 'their thread',
    askersThread: "the asker's thread",
    countAsAnswer: 'Count as the answer',
    counted: (number: number) => `Counted as the answer to ticket #${number}.`,
    notYours: (who: string) => `${who} wrote this, so only they can count it as their answer.`,
    files: 'Files',
    said: (by: string, to: string) => `${by} wrote to ${to}:`,
    note: (by: string) => `${by} left a note for the team:`,
    assigned: (to: string, by: string | undefined) =>
      by === undefined ? `${to}, this ticket is yours: it is your turn.` : `${to}, ${by} gave you this ticket.`,
    soon: (who: string, target: string) => `${who} the ${target} target is about to be missed.`,
    passed: (who: string, target: string) => `${who} the ${target} target was missed.`,
    noOwner: '<!channel> nobody on the rota is there, so this ticket has no owner.',
    channel: '<!channel>',
    targets,
    absorbed: (by: string, number: number) => `${by} merged ticket #${number} into this one.`,
    merged: (by: string, number: number) => `${by} merged this ticket into ticket #${number}.`,
    parted: (by: string, number: number) => `${by} reopened ticket #${number}, which is no longer part of this one.`,
    takenBack: (who: string, title: string) =>
      `${who}, this ticket was reopened, so I took back the FAQ entry *${title}*. Nobody sees it until it is published again.`,
    editEntry: 'Edit or publish again',
    topic: 'the community forum',
    forum: {
      published: (who: string, topic: string) => `${who} asked this on ${topic}.`,
      solved: (who: string, topic: string) => `${who} solved this on ${topic}, and the asker has the solution.`,
      unsolved: (_who: string, topic: string) => `The solution on ${topic} was taken back: this ticket is open again.`,
    },
    because: (reason: string) => `: ${reason}.`,
  },

  say: {
    reply: (who: string, by: string, number: number) => `${who}, ${by} writes (ticket #${number}):`,
    question: (who: string, by: string, number: number) => `${who}, ${by} asks (ticket #${number}):`,
    closing: (who: string, by: string, number: number, reason: string | undefined) =>
      reason === undefined
        ? `${who}, ${by} closed ticket #${number}:`
        : `${who}, ${by} closed ticket #${number}: ${reason}.`,
    merged: (who: string, by: string, other: number, number: number) =>
      `${who}, ${by} merged your question (ticket #${other}) with another one that asks the same thing (ticket #${number}). You will get its answer here.`,
    solution: (who: string, author: string, number: number) =>
      `${who}, ${author} has the solution on the community forum (ticket #${number}):`,
    unsolved: (who: string, topic: string, number: number) =>
      `${who}, the solution on ${topic} was taken back, so ticket #${number} is open again.`,
    readThere: 'Read it on the community forum',
    nudge: (who: string, number: number) =>
      `${who}, do you still need help with ticket #${number}? If I hear nothing, I'll close it in a few days.`,
    lapse: (who: string, number: number) =>
      `${who}, I closed ticket #${number}, because I didn't hear back from you. Reply here to reopen it.`,
    replyHere: 'Reply in this thread: the support team reads it.',
  } satisfies Record<Saying['about'], unknown> & Record<string, unknown>,

  forms: {
    cancel: 'Cancel',
    /** Slack allows 24 characters for it. */
    titleOf: (title: string, number: number) => `${title} #${number}`,
    /** What stands above the fields of those that act on a ticket. */
    claimed: (owner: string) => `*${owner} has claimed this ticket.*`,
    answered: (who: string, ago: string) => `*${who} answered this ${ago}.* What you send is a second answer.`,
    you: 'You',
    news: '*This ticket changed while you were writing.* Nothing was sent. If your words still fit, send them again.',
    newsOf: {
      ask: (who: string) => `${who} asked the asker:`,
      reply: (who: string) => `${who} wrote to the asker:`,
      answer: (who: string) => `${who} answered:`,
      conclude: (who: string) => `${who} answered and resolved it:`,
      reword: (who: string) => `${who} changed the question:`,
      hear: (who: string) => `${who} wrote:`,
      absorb: (who: string) => `${who} merged another ticket into this one.`,
    },
    reply: {
      title: 'Reply',
      submit: 'Send',
      label: 'Your reply',
      hint: "It goes to the asker's thread under your name.",
    },
    ask: {
      title: 'Ask for details',
      submit: 'Ask',
      label: 'Your question',
      hint: 'The ticket is on hold, and its clock stops, until the asker replies.',
      takesOver: 'Asking takes it over.',
    },
    answer: {
      title: 'Answer',
      submit: 'Send',
      label: 'Your answer',
      hint: 'It goes to the asker under your name. You can use **bold**, `code`, lists and links.',
      section: 'Section of the guides',
      sectionHint: 'Its text and link are added below your answer, which you may then leave empty.',
      sectionPlaceholder: 'Type what it is about',
      takesOver: 'Sending your answer takes it over.',
      empty: 'Write an answer, or pick a section.',
      preview: 'Preview',
      previewOf: 'This is what the asker will read:',
      next: 'Then',
      choices: {
        wait: 'Answer, and wait for the asker to say that it helped',
        resolve: 'Answer, and resolve the ticket',
      },
      keep: 'Afterwards',
      keepIt: 'Save as FAQ, for whoever asks the same next',
    },
    faq: {
      title: 'Save as FAQ',
      submit: 'Publish',
      draft: 'Nothing is published yet. Whoever asks this will be shown your answer, marked as yours.',
      published: 'This is published already: what you change is changed for whoever asks next.',
      drafting: 'Drafting an entry…',
      done: 'Published. Whoever asks this is shown your answer, with your name.',
      question: 'Question',
      wordings: 'Ways to ask it',
      wordingsHint: 'One a line. Take out names, hosts and whatever others should not read.',
      answer: 'Answer',
      answerHint: '**bold**, `code`, lists and links come out as such.',
      platforms: 'Platforms',
      platformsHint: 'helm, docker',
      versions: 'Versions',
      versionsHint: '>=5.3 <6',
      unknownPlatforms: (unknown: string, known: string) => `I don't know ${unknown}. The guides are for ${known}.`,
      name: 'Your name, as it stands under the answer',
      refused: {
        'empty-title': 'Write the question first.',
        'empty-answer': 'Write an answer first.',
        'invalid-versions': 'Write a range such as >=5.3 <6, or nothing.',
        'already-published': 'This is published already.',
        'already-retired': 'This entry was retired meanwhile.',
        'not-an-engineer': 'Only members of the support channel can do this.',
        'no-such-ticket': 'This ticket no longer exists.',
        'no-such-entry': 'I no longer know this entry.',
      },
    },
    note: { title: 'Internal note', submit: 'Save', label: 'Your note', hint: 'Only the support channel reads it.' },
    resolve: {
      title: 'Resolve',
      submit: 'Resolve',
      reason: 'Why',
      label: 'What the asker should know',
      hint: 'Everybody waiting will read it. "Not for us" needs a reason, "in the guides" a link, "a duplicate" a ticket number.',
      takesOver: 'You can resolve it all the same.',
    },
    assign: { title: 'Assign', submit: 'Assign', label: 'To whom', hint: 'A member of the support channel.' },
    merge: {
      title: 'Merge',
      submit: 'Merge',
      label: 'Number of the ticket that stays',
      hint: 'Everybody waiting for this ticket will wait for that one instead.',
      unknown: 'There is no ticket with this number.',
      next: 'Next',
      into: 'becomes part of',
      moves: (who: string, number: number) => `${who} will wait for ticket #${number} instead.`,
      answered: 'It is answered: they get that answer at once.',
      sure: (from: string, into: string) => `${from} becomes part of ${into}`,
    },
  },
  similarTitle: 'Similar tickets',
  noSimilar: 'No other ticket asks the same any more.',
  mergeInto: (number: number) => `Merge into #${number}`,
  merged: (number: number) => `Merged into ticket #${number}: everybody waits there now.`,
  noCard: 'That message is not in the thread of a ticket.',

  isItThis: '*Is it this?* Something like it was asked before.',
  isItThisText: (numbers: string) => `Is it this? Something like it was asked before: ${numbers}`,
  byYou: 'asked by you',
  meToo: 'Me too',
  yesThis: 'Yes, it is',
  answersIt: 'This answers it',
  openAnyway: "No, it's something else: ask the support team",
  joined: (number: number) => `You're on ticket #${number} too. You'll get its answer here.`,
  askedBefore: (ticket: string) => `You already asked this: ${ticket}. Its answer comes there.`,
  foundAnswer: (number: number) => `Good. That was the answer to ticket #${number}:`,

  granted: (who: string) => `${who}, you asked to be told when there is an answer. Here it is:`,
  solved: 'This solved it',
  notSolved: "It's not solved",
  another: 'Mine is a different question',
  thanksForSolved: (number: number) => `Thank you! Ticket #${number} is resolved.`,
  openAgain: (number: number, who: string) =>
    `Thank you for telling me. Ticket #${number} is open again, and ${who === '' ? 'the support team' : who} has been told.`,
} as const;
