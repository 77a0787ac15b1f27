/** Every word about the community forum. */
export const forumWords = {
  title: 'Ask the forum',
  looking: 'Looking for topics like it on the community forum…',
  post: 'Post it',
  close: 'Cancel',
  done: 'Close',
  similar: '*Is it one of these?* They are on the community forum already:',
  solved: 'solved',
  notSearched: 'The forum could not be searched just now.',
  public:
    'This is exactly what everybody will read there. I have masked what looks like credentials, addresses, hosts and names: please look for anything else that should stay private.',
  maskedMore: ':lock: I have masked something more. Please look at it again, then post it.',
  topicTitle: 'Title',
  topicBody: 'Text',
  editor: 'Open it in the forum',
  byHand: 'The forum opens with this filled in; nothing is posted until you post it there.',
  posted: (link: string) =>
    `It's on the community forum: ${link}. When somebody solves it there, I'll bring you the solution.`,
  topic: 'your topic',
  sending: "The forum is taking its time. I'll keep trying, and tell you in a direct message when it's there.",
  rejected: (says: string) =>
    `The community forum didn't accept your post: ${says} Here it is, so that you can change it and post it again.`,
  failed: 'The community forum could not be reached, so this was not posted. Here is what you wrote:',
  solution: (who: string, author: string) => `${who}, ${author} has the solution on the community forum:`,
  unsolved: (who: string, topic: string) => `${who}, the solution to ${topic} on the community forum was taken back.`,
  read: 'Read it on the community forum',
} as const;
