/** Everything that the app says to people, in one voice: short, friendly, exact. Values are escaped by the views. */

export const words = {
  greeting:
    'Hello! Ask me how to upgrade Tyk, in your own words: for example _how do I upgrade Helm?_ I quote the upgrade guides, with links.',
  empty: 'Ask me something about upgrading, for example `/upgrade how do I upgrade Helm`.',
  emptyMention:
    'Mention me with a question, for example _how do I upgrade Helm?_ In a thread, mention me alone and I take the question from the thread.',
  tooLong:
    'That is longer than I can read. Please put the question in a few sentences, with the error message if there is one.',

  matched: (terms: string) => `Matched ${terms}`,
  corrected: (from: string, to: string) => `read “${from}” as “${to}”`,
  seeAlso: 'See also',
  choiceText: (prompt: string, options: string) => `${prompt} ${options}`,
  notCovered: 'The guides do not answer this.',
  nearest: 'Closest, but perhaps not an answer:',
  ways: 'Shall I ask people?',

  askHuman: 'Ask a human',
  askSupport: 'Ask support',
  forum: 'Post on the community forum',
  share: 'Share in channel',
  noneOfThese: 'None of these',
  sharedBy: (user: string) => `${user} asked:`,
  sharedNow: 'Shared in the channel.',

  askedPeople: (number: number) =>
    `I asked the support team: ticket #${number}. The answer comes to you as a direct message.`,
  alreadyAsked: (number: number) =>
    `The support team has this already: ticket #${number}. You will get the answer too.`,
  /** How a ticket stands, for one who waits; `who` is a mention. */
  standing: {
    open: (number: number, _who: string) => `I asked the support team: ticket #${number}. The answer will come here.`,
    claimed: (number: number, who: string) => `${who} is looking at this: ticket #${number}.`,
    answered: (number: number, who: string) => `${who} answered ticket #${number}.`,
    resolved: (number: number, _who: string) => `Ticket #${number} is resolved.`,
    reopened: (number: number, _who: string) => `Ticket #${number} is open again. The answer will come here.`,
    withdrawn: (number: number, _who: string) => `Ticket #${number} is withdrawn.`,
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
    answered: 'answered',
    resolved: 'resolved',
    reopened: 'reopened',
    withdrawn: 'withdrawn',
  },
  why: {
    'not-covered': (percent: number) => `The guides had no answer (best match ${percent} % likely).`,
    'asked-for-a-person': (percent: number) => `The asker wanted a person (best match ${percent} % likely).`,
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

  tooSlow: 'That took too long for Slack. Please press the button again.',
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
    'already-resolved': () => 'This ticket is already resolved.',
    'already-withdrawn': () => 'The asker has withdrawn this ticket.',
    'not-closed': () => 'This ticket is still open.',
    'not-an-engineer': () => 'Only members of the support channel can do this.',
    'not-the-asker': () => 'Only the person who asked can do this.',
    'others-wait': () => 'Others wait for this answer too, so it stays open.',
    'already-waiting': () => 'You are already waiting for this answer.',
    'empty-answer': () => 'Write an answer first.',
    'empty-question': () => 'There is no question in this message.',
    'no-such-ticket': () => 'I do not know this ticket any more.',
    busy: () => 'Too many people changed this ticket at the same moment. Please try again.',
  },
  cannotPost: (channel: string) =>
    `I cannot post in ${channel}: please invite me there with \`/invite\`. Here is what I would have said.`,
  unexpected: (id: string) =>
    `Something went wrong here, and it is in the log as ${id}. Please try again, or ask the support team.`,
} as const;
