/** Everything that the app says to people, in one voice: short, friendly, exact. Values are escaped by the views. */

/** By surface, then by what is said; what depends on values is a function of them. */
export const words = {
  /** The modal of a question and its answer. */
  ask: {
    title: 'Ask the guides',
    submit: 'Find',
    close: 'Close',
    label: 'Your question',
    placeholder: 'How do I upgrade Helm?',
    hint: "I'll quote the section of the upgrade guides that answers it. Only you will see it.",
    looking: 'Looking in the guides…',
    again: 'Ask another question',
    open: 'Ask a question',
    noQuestion: 'Write a question first.',
    noText: 'That message has no text for me to search for.',
  },
  /** The form that asks where to share an answer. */
  sharing: {
    title: 'Share the answer',
    submit: 'Share',
    close: 'Cancel',
    label: 'Where to share it',
    hint: 'Your question and your name are posted with it.',
    done: (channel: string) => `Shared in ${channel}.`,
    notThere: "I'm not allowed to post there. Please pick another channel.",
  },
  home: {
    title: 'Ask the upgrade guides',
    ask: 'Find the guide',
    queue: 'Queue',
    mine: 'My tickets',
    recent: 'My recent questions',
    show: 'Show',
    about:
      "I answer questions about upgrading from the guides, with a link to the section.\nWhat the guides don't cover, you can ask the support team.",
    examples: 'For example:',
    kind: { answer: 'Answered from the guides', choice: 'Several sections may answer this', none: 'Not in the guides' },
  },
  /** The guides to leaf through. */
  browse: {
    heading: 'Browse the guides',
    byTopic: 'By topic',
    byPlatform: 'By platform',
    group: (name: string, pages: number) => `${name} (${pages})`,
    others: 'Other pages',
    title: 'Upgrade guides',
    open: 'Open',
    openLabel: (title: string) => `Open ${title}`,
    read: 'Read',
    readLabel: (title: string) => `Read ${title}`,
    back: 'Back to the page',
    previous: 'Previous',
    next: 'Next',
  },
  /** First questions, for those who don't know what to ask; a title is a button of at most 75 characters. */
  examples: [
    { title: 'How do I upgrade with Helm?', question: 'How do I upgrade Helm?' },
    { title: 'In which order do I upgrade?', question: 'In which order do I upgrade the components?' },
    { title: 'How do I go back?', question: 'How do I revert an upgrade?' },
  ],
  /** Markdown. */
  help: (escalation: 'auto' | 'offer') =>
    [
      "**Ask in your own words.** I'll quote the section of the upgrade guides that answers, with its link.",
      '',
      '- **Only you see it:** `/upgrade how do I upgrade Helm`. You can share the answer afterwards.',
      "- **In a channel or thread:** mention me with your question. In a thread, mention me on my own and I'll take the question from the thread. Write `mute` and I'll stay quiet there.",
      '- **On a message:** choose _Find the upgrade guide_ from its menu.',
      '- **Anywhere else:** message me directly, use the shortcut _Ask the upgrade guides_, or open my Home tab.',
      '',
      escalation === 'auto'
        ? "**If the guides don't cover it:** when you mention me in a channel or thread, I ask the support team at once, and you can withdraw that. What you ask privately stays private: nothing is posted until you press _Ask a human_, and it first tells you what will be posted, and where."
        : "**If the guides don't cover it:** nothing is sent to the support team until you press _Ask a human_. For what you ask privately, it first tells you what will be posted, and where.",
      '',
      '`/upgrade status` shows your tickets. For support engineers, `/upgrade queue` shows what is waiting, and `/upgrade pause` and `/upgrade resume` switch answering off and on again.',
    ].join('\n'),
  /** While answering is switched off; `who` is a mention, `when` a date in the reader's own time. */
  paused: {
    instead:
      "I'm not answering questions at the moment: the support team has paused me. You can ask a person in the meantime.",
    press: "I'm not answering questions at the moment: the support team has paused me. Please try again later.",
    step: 'The support team has paused the assistant.',
    begun:
      "Paused. I won't answer questions in this workspace until an engineer writes `/upgrade resume`. Tickets carry on as before.",
    already: (who: string, when: string) =>
      `${who} already paused me on ${when}. \`/upgrade resume\` switches answering on again.`,
    over: "I'm answering questions again.",
    notPaused: "I wasn't paused: I'm answering questions.",
    refused: 'Only members of the support channel can pause me, or switch me on again.',
  },
  greeting:
    "Hello! Ask me how to upgrade Tyk in your own words, for example _how do I upgrade Helm?_ I'll quote the upgrade guides, with links.",
  /** To who says that it is done. */
  welcome: "You're welcome! If you press *This solved it* under an answer, the next person who asks finds it sooner.",
  empty: 'Ask me something about upgrading, for example `/upgrade how do I upgrade Helm`.',
  emptyMention:
    "Mention me with a question, for example _how do I upgrade Helm?_ In a thread, mention me on my own and I'll take the question from the thread.",
  /** To who sends a file and no words. */
  onlyFiles: "I don't read files. Please write your question, or paste the lines that matter.",
  vague: 'Tell me a little more: which component it is, from and to which version, and what you see.',
  offTopic: "I only know the Tyk upgrade guides, so I can't help with that one.",

  /** Why nothing is quoted here, and muting a thread. */
  external:
    "I don't quote the guides in channels that are shared with another organisation, or that I can't look into, such as a private channel I'm not in. Please ask me in a direct message.",
  denied: "I don't answer in this channel. Please ask me in a direct message.",
  tooMany: "That's a lot of questions at once. Please wait a minute, then ask again.",
  muted: "I'll stay quiet in this thread from now on. Mention me, or write `unmute`, and I'll be back.",
  mutedDirect: "I'll stay quiet in this thread from now on. Write `unmute`, and I'll be back.",
  unmuted: "I'm back in this thread.",
  /** To the engineers; `who` is a mention, `cause` Slack's own word, `row` what the log calls the message. */
  undelivered: (who: string, cause: string, row: string) =>
    `I couldn't reach ${who}: Slack says \`${cause}\`. In the log, the message is \`${row}\`. Please contact them.`,

  /** The grey line under an answer; its parts follow one another. */
  readRest: 'Read the rest',
  matched: (terms: string) => `Matched ${terms}`,
  guideFor: (names: string) => `Guide for ${names}`,
  guideAsOf: (day: string) => `As of ${day}`,
  engineersAnswer: (name: string, day: string) =>
    `*Answer by ${name}, support engineer*${day === '' ? '' : `, ${day}`}; not from the guides`,
  guideRelease: (release: string) => `release ${release}`,
  versions: { name: 'versions', from: 'from', after: 'after', upTo: 'up to', before: 'before', or: 'or' },
  corrected: (from: string, to: string) => `I read “${from}” as “${to}”`,
  solvedFor: (people: string, more: number) => `*Solved it* for ${people}${more === 0 ? '' : ` and ${more} more`}`,
  /** What is shown where the guides have a picture. */
  picture: (alternative: string) => (alternative === '' ? 'Picture' : `Picture: ${alternative}`),
  /** What is asked where several sections could be meant, by what decides between them. */
  choice: {
    platform: 'Where does it run?',
    component: 'Which component is it about?',
    version: 'Which version is it about?',
    section: 'Which of these do you mean?',
  },
  choiceText: (prompt: string, options: string) => `${prompt} ${options}`,
  notCovered: "The guides don't answer this.",
  /** Over sections that perhaps answer a question. */
  nearest: 'These may be related',
  notSure: "I'm not sure that the guides answer your question.",
  ways: 'Shall I ask the support team?',
  notHere: "The upgrade guides don't cover this.",
  elsewhere: (link: string) => `The upgrade guides don't cover this. You may find it here: ${link}`,

  solved: 'This solved it',
  notMine: 'Not my question',
  otherMatches: 'Other matches',
  askHuman: 'Ask a human',
  forum: 'Post on the community forum',
  seeForum: 'See it on the community forum',
  tellMe: "Tell me when it's answered",
  willTell: "I'll tell you as soon as I have an answer to this.",
  share: 'Share',
  noneOfThese: 'None of these',
  /** Before a question that was asked privately is posted in the support channel. */
  carrying: {
    title: 'Ask the support team?',
    text: (channel: string, question: string) =>
      `Your name and your question will be posted in ${channel}, where the support team reads them:\n>${question}`,
    confirm: 'Post it',
    deny: 'Cancel',
  },
  sharedBy: (user: string) => `${user} asked:`,
  sharedFor: (user: string, asker: string) => `${user} found this for ${asker}'s question:`,
  sharedNow: 'Shared in the channel.',

  feedback: {
    why: 'Thank you for telling me. What was wrong with it?',
    reasons: {
      'wrong-version': 'Wrong version',
      'wrong-platform': 'Wrong platform',
      'wrong-section': 'Wrong section',
      'missing-step': 'A step is missing',
      'out-of-date': 'Out of date',
      other: 'Something else',
    },
    whichPlatform: 'Thank you. Where does it run?',
    thanks: (reason: string) => `Thank you, noted: ${reason.toLowerCase()}.`,
    next: '*Next best match*',
    others: 'These came close too:',
    noOthers: 'Nothing else in the guides comes close.',
    show: 'Show',
    showLabel: (title: string) => `Show ${title}`,
    inPlace: 'Done: the reply to your question now shows it.',
    solvedAlready: "You've already told me that this solved it. Thank you!",
  },

  askedPeople: (number: number, place: 'thread' | 'private') =>
    `I've asked the support team: ticket #${number}. You'll get the answer ${place === 'thread' ? 'in the thread' : 'as a direct message'}.`,
  askedAlready: (number: number) => `The support team already has this: ticket #${number}. You'll get its answer.`,
  askedAgain: (number: number) => `Ticket #${number} is open again. You'll get the answer.`,
  answeredAlready: (number: number, place: 'thread' | 'private') =>
    `The support team has answered this: ticket #${number}. The answer ${place === 'thread' ? 'is in the thread' : 'is in your direct messages'}.`,
  /** How a ticket stands, for one who waits; `who` is a mention. */
  ticketStatus: {
    open: (number: number, _who: string) =>
      `I've asked the support team: ticket #${number}. The answer will appear here.`,
    claimed: (number: number, who: string) => `${who} is looking at this: ticket #${number}.`,
    waiting: (number: number, who: string) => `${who} has a question for you: ticket #${number}.`,
    answered: (number: number, who: string) => `${who} answered ticket #${number}.`,
    resolved: (number: number, _who: string) => `Ticket #${number} is resolved.`,
    reopened: (number: number, _who: string) => `Ticket #${number} is open again. The answer will appear here.`,
    withdrawn: (number: number, _who: string) => `Ticket #${number} was withdrawn.`,
    merged: (number: number, into: string) =>
      `Ticket #${number} is part of ${into} now, which asks the same. The answer will appear there.`,
  },
  ticketName: (number: number) => `ticket #${number}`,
  answers: (asker: string, engineer: string, number: number) =>
    `${asker}, here is ${engineer}'s answer (ticket #${number}):`,
  answersAbove: (asker: string, engineer: string, number: number) =>
    `${asker}, what ${engineer} wrote above is the answer to your question (ticket #${number}).`,
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
    'not-covered': 'The guides had no answer.',
    'asked-for-a-person': 'The asker wanted a person.',
  },
  alsoWaiting: (users: string) => `Also waiting: ${users}`,
  answeredWith: (user: string) => `${user} answered:`,
  answeredBefore: (user: string) => `${user} answered, before this was reopened:`,
  cardTitle: (number: number) => `Ticket #${number}`,
  askedBy: (user: string) => `asked by ${user}`,
  askedPrivately: 'asked privately',
  openThread: 'open the thread',
  tried: { 'not-covered': 'The nearest:', 'asked-for-a-person': 'What the guides offered:' },
  triedNothing: 'Nothing in the guides came close.',

  tooSlow: 'That took too long for Slack. Please try again.',
  you: 'you',
  somebodyElse: 'somebody else',
  replyGone: 'I no longer have this question. Please ask it again.',
  sectionGone: 'That section is no longer in the guides. Please ask again.',
  buttonGone: 'This button is from an older version of the app. Please ask your question again.',
  cannotPost: (channel: string) =>
    `I can't post in ${channel}. Please invite me there with \`/invite\`. Here is what I wanted to say:`,
  unexpected: (id: string) =>
    `Something went wrong, and it is in the log as ${id}. Please try again, or ask the support team.`,
} as const;
