/** Everything that the app says to people, in one voice: short, friendly, exact. Values are escaped by the views. */

/** By surface, then by what is said; what depends on values is a function of them. */
export const words = {
  /** How the app stands in Slack's own menus; Slack allows 24 characters for the name of a shortcut. */
  app: {
    name: 'Upgrade Assistant',
    handle: 'upgrade-assistant',
    description: 'Answers upgrade questions from the guides, and asks people when they have none',
    agent: 'Quotes the section of the upgrade guides that answers your question, and asks people where they have none.',
    command: 'Ask the upgrade guides; “help” tells more',
    commandHint: 'how do I upgrade Helm',
    find: 'Find the upgrade guide',
    findHint: 'Shows you the section of the upgrade guides that answers this message',
    ask: 'Ask the upgrade guides',
    askHint: 'Ask a question about upgrading',
  },
  /** The modal of a question and its answer. */
  ask: {
    title: 'Ask the guides',
    submit: 'Find',
    close: 'Close',
    label: 'Your question',
    placeholder: 'How do I upgrade Helm?',
    hint: 'I quote the section of the upgrade guides that answers it. Only you see it.',
    looking: 'Looking in the guides…',
    again: 'Ask another question',
    open: 'Ask a question',
    noQuestion: 'Write a question first.',
    noText: 'There is no text in that message that I could look for.',
  },
  /** The form that asks where to share an answer. */
  sharing: {
    title: 'Share the answer',
    cancel: 'Cancel',
    label: 'Where to',
    hint: 'It is posted with your question and your name.',
    done: (channel: string) => `Shared in ${channel}.`,
    notThere: 'I may not answer there. Please pick another channel.',
  },
  home: {
    title: 'Ask the upgrade guides',
    ask: 'Find the guide',
    queue: 'Queue',
    queueEmpty: 'Nobody waits.',
    mine: 'My tickets',
    recent: 'My last questions',
    show: 'Show',
    welcome:
      'Ask in your own words, and I quote the section that answers, with its link. What the guides do not say, I hand to the support team. Your questions and tickets will stand here.',
    examples: 'For example:',
    more: (channel: string) => `There are more, in ${channel}.`,
    kind: { answer: 'Answered from the guides', choice: 'Several sections may answer', none: 'Not in the guides' },
  },
  /** First questions, for who does not know what to ask; a title is a button of at most 75 characters. */
  examples: [
    { title: 'How do I upgrade with Helm?', question: 'How do I upgrade Helm?' },
    { title: 'In which order do I upgrade?', question: 'In which order do I upgrade the components?' },
    { title: 'How do I go back?', question: 'How do I revert an upgrade?' },
  ],
  /** Tickets in a list; `who` is a mention, `when` a date in the reader's own time. */
  list: {
    mine: (count: number) => (count === 1 ? 'Your ticket' : 'Your tickets'),
    none: 'You have no tickets. When the guides do not answer a question of yours, I ask the support team, and it stands here.',
    queue: (count: number) => (count === 1 ? 'One unanswered ticket' : `${count} unanswered tickets`),
    queueMore: (count: number) => `The oldest ${count} tickets`,
    joined: (asker: string) => `you joined, asked by ${asker}`,
    state: (state: string, who: string) => (who === '' ? state : `${state} by ${who}`),
  },
  /** Markdown. */
  help: [
    '**Ask in your own words.** I quote the section of the upgrade guides that answers, with its link. What the guides do not say, I hand to the support team.',
    '',
    '- **Only you read it:** `/upgrade how do I upgrade Helm`. You can share the answer afterwards.',
    '- **In a channel or thread:** mention me with your question; alone, and I take the question from the thread. Write `mute` and I am quiet there.',
    '- **On a message:** choose _Find the upgrade guide_ in its menu.',
    '- **Anywhere else:** write to me directly, use the shortcut _Ask the upgrade guides_, or my Home tab.',
    '',
    '`/upgrade status` shows your tickets; `/upgrade queue` shows support engineers what waits.',
  ].join('\n'),
  queueRefused: 'The queue is for members of the support channel. `/upgrade status` shows your own tickets.',
  /** The step of Workflow Builder. */
  step: {
    description: 'Finds the section of the upgrade guides that answers a question',
    empty: 'There is no question in this step’s input.',
    question: 'Question',
    questionHint: 'What somebody asked, in their own words',
    kind: 'Kind of reply',
    kindHint: 'answer: this section answers. choice: it is one of several that may. none: the guides do not say',
    title: 'Section',
    titleHint: 'Where the section stands in the guides; empty when there is none',
    link: 'Link',
    linkHint: 'Address of the section; empty when there is none',
    confidence: 'Confidence',
    confidenceHint: 'How likely the section is the right one, from 0 to 1',
  },
  greeting:
    'Hello! Ask me how to upgrade Tyk, in your own words: for example _how do I upgrade Helm?_ I quote the upgrade guides, with links.',
  empty: 'Ask me something about upgrading, for example `/upgrade how do I upgrade Helm`.',
  emptyMention:
    'Mention me with a question, for example _how do I upgrade Helm?_ In a thread, mention me alone and I take the question from the thread.',
  tooLong:
    'That is longer than I can read. Please put the question in a few sentences, with the error message if there is one.',

  /** Why nothing is quoted here, and being quiet in a thread. */
  external:
    'I do not quote the guides in a channel that is shared with another organisation, or that I cannot look into, such as a private one without me. Please ask me in a direct message.',
  denied: 'I do not answer in this channel. Please ask me in a direct message.',
  tooMany: 'That is a lot of questions at once. Please give me a minute, then ask again.',
  muted: 'I stay quiet in this thread from now on. Mention me, or write `unmute`, and I am back.',
  mutedDirect: 'I stay quiet in this thread from now on. Write `unmute`, and I am back.',
  unmuted: 'I am back in this thread.',
  /** To the engineers; `who` is a mention, `cause` Slack’s own word, `row` what the log calls the message. */
  undelivered: (who: string, cause: string, row: string) =>
    `I could not reach ${who}: Slack says \`${cause}\`. What they should have read is in the log as \`${row}\`. Please write to them.`,

  /** The grey line under an answer; its parts stand beside each other. */
  readRest: 'Read the rest',
  matched: (terms: string) => `Matched ${terms}`,
  guideFor: (names: string) => `Guide for ${names}`,
  guideAsOf: (day: string) => `As of ${day}`,
  guideRelease: (release: string) => `release ${release}`,
  versions: { name: 'versions', from: 'from', after: 'after', upTo: 'up to', before: 'before' },
  corrected: (from: string, to: string) => `I read “${from}” as “${to}”`,
  solvedFor: (people: string, more: number) => `*Solved it* for ${people}${more === 0 ? '' : ` and ${more} more`}`,
  /** What stands where the guides have a picture. */
  picture: (alternative: string) => (alternative === '' ? 'Picture' : `Picture: ${alternative}`),
  /** What is asked where several sections could be meant, by what decides between them. */
  choice: {
    platform: 'Where does it run?',
    component: 'Which component is it about?',
    version: 'Which version is it about?',
    section: 'Which of these do you mean?',
  },
  choiceText: (prompt: string, options: string) => `${prompt} ${options}`,
  notCovered: 'The guides do not answer this.',
  nearest: 'Closest, but perhaps not an answer:',
  ways: 'Shall I ask people?',

  solved: 'This solved it',
  notMine: 'Not my question',
  otherMatches: 'Other matches',
  askHuman: 'Ask a human',
  askSupport: 'Ask support',
  forum: 'Post on the community forum',
  share: 'Share',
  noneOfThese: 'None of these',
  sharedBy: (user: string) => `${user} asked:`,
  sharedFor: (user: string, asker: string) => `${user} found this for the question of ${asker}:`,
  sharedNow: 'Shared in the channel.',

  feedback: {
    why: 'Thank you, noted. What was wrong with it?',
    reasons: {
      'wrong-version': 'Wrong version',
      'wrong-platform': 'Wrong platform',
      'wrong-section': 'Wrong section',
      'missing-step': 'A step is missing',
      'out-of-date': 'Out of date',
      other: 'Something else',
    },
    thanks: (reason: string) => `Thank you, noted: ${reason.toLowerCase()}.`,
    next: '*Next best match*',
    others: 'These came near, too:',
    noOthers: 'Nothing else in the guides comes near.',
    show: 'Show',
    showLabel: (title: string) => `Show ${title}`,
    inPlace: 'Done: the reply to your question shows it now.',
    solvedAlready: 'You have told me already that this solved it. Thank you!',
  },

  askedPeople: (number: number) =>
    `I asked the support team: ticket #${number}. The answer comes to you as a direct message.`,
  askedAlready: (number: number) =>
    `The support team has this already: ticket #${number}. You will get the answer too.`,
  askedAgain: (number: number) => `Ticket #${number} is open again. You will get the answer.`,
  answeredAlready: (number: number, place: 'thread' | 'private') =>
    `The support team has answered this: ticket #${number}. The answer ${place === 'thread' ? 'stands in the thread' : 'is in your direct messages'}.`,
  /** How a ticket stands, for one who waits; `who` is a mention. */
  standing: {
    open: (number: number, _who: string) => `I asked the support team: ticket #${number}. The answer will come here.`,
    claimed: (number: number, who: string) => `${who} is looking at this: ticket #${number}.`,
    waiting: (number: number, who: string) => `${who} needs a word from you: ticket #${number}.`,
    answered: (number: number, who: string) => `${who} answered ticket #${number}.`,
    resolved: (number: number, _who: string) => `Ticket #${number} is resolved.`,
    reopened: (number: number, _who: string) => `Ticket #${number} is open again. The answer will come here.`,
    withdrawn: (number: number, _who: string) => `Ticket #${number} is withdrawn.`,
    merged: (number: number, _who: string) => `Ticket #${number} is part of another ticket that asks the same.`,
  },
  answers: (asker: string, engineer: string, number: number) => `${asker}, ${engineer} answers (ticket #${number}):`,
  withdraw: 'Withdraw',
  reopen: 'Reopen',
  claim: 'Claim',
  release: 'Release',
  answer: 'Answer',
  resolve: 'Resolve',

  state: {
    open: 'open',
    claimed: 'claimed',
    waiting: 'waiting for the asker',
    answered: 'answered',
    resolved: 'resolved',
    reopened: 'reopened',
    withdrawn: 'withdrawn',
    merged: 'merged',
  },
  why: {
    'not-covered': (percent: number) => `The guides had no answer (best match ${percent}% likely).`,
    'asked-for-a-person': (percent: number) => `The asker wanted a person (best match ${percent}% likely).`,
  },
  alsoWaiting: (users: string) => `Also waiting: ${users}`,
  answeredWith: (user: string) => `${user} answered:`,
  cardTitle: (number: number) => `Ticket #${number}`,
  askedBy: (user: string) => `asked by ${user}`,
  askedPrivately: 'asked privately',
  openThread: 'open the thread',
  tried: 'What the guides offered',
  triedNothing: 'Nothing in the guides came near.',

  modalTitle: 'Answer a ticket',
  modalSend: 'Send',
  modalCancel: 'Cancel',
  modalLabel: 'Your answer',
  modalHint: 'It is posted in the asker’s thread under your name.',

  tooSlow: 'That took too long for Slack. Please try again.',
  you: 'you',
  somebodyElse: 'somebody else',
  replyGone: 'I no longer have this question. Please ask it again.',
  sectionGone: 'That section is no longer in the guides. Please ask again.',
  buttonGone: 'This button belongs to an older release. Please ask your question again.',
  /** Why an act at the desk is refused; `who` is a mention, or empty. */
  refused: {
    'already-claimed': (who: string) => `This ticket is claimed already, by ${who}.`,
    'not-claimed': () => 'Nobody has claimed this ticket.',
    'already-answered': (who: string) => `This ticket is answered already, by ${who}.`,
    'already-resolved': () => 'This ticket is resolved already.',
    'already-withdrawn': () => 'The asker has withdrawn this ticket.',
    'already-merged': () => 'This ticket is part of another one now.',
    'not-closed': () => 'This ticket is still open.',
    'with-the-asker': () => 'This ticket waits for the asker.',
    'not-with-the-asker': () => 'This ticket does not wait for the asker.',
    'not-an-engineer': () => 'Only members of the support channel can do this.',
    'not-the-asker': () => 'Only the person who asked can do this.',
    'cannot-be-assigned': (who: string) => `${who} is no member of the support channel.`,
    'not-the-clock': () => 'Nobody does this by hand.',
    'others-wait': () => 'Others wait for this answer too, so it stays open.',
    'already-waiting': () => 'You are already waiting for this answer.',
    'not-waiting': () => 'That person does not wait for this ticket.',
    'not-answered': () => 'Nobody has answered this ticket yet.',
    'no-reason-given': () => 'Write why first: the asker reads it.',
    'empty-answer': () => 'Write an answer first.',
    'empty-note': () => 'Write a note first.',
    'already-heard': () => 'The support team has this message already.',
    'never-heard': () => 'The support team never saw this message.',
    'already-reminded': () => 'This reminder was given already.',
    'not-yet': () => 'It is too early for this.',
    'same-ticket': () => 'That is the same ticket.',
    'empty-question': () => 'There is no question in this message.',
    'no-such-ticket': () => 'I do not know this ticket any more.',
    busy: () => 'Too many people changed this ticket at the same moment. Please try again.',
  },
  cannotPost: (channel: string) =>
    `I cannot post in ${channel}: please invite me there with \`/invite\`. Here is what I would have said.`,
  unexpected: (id: string) =>
    `Something went wrong here, and it is in the log as ${id}. Please try again, or ask the support team.`,
} as const;
