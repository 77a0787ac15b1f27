/** Every word of lists of tickets: one's own, and the queue. `who` is a mention. */
export const listWords = {
  mine: (count: number) => (count === 1 ? 'Your ticket' : 'Your tickets'),
  forEngineers: '`/upgrade queue` shows the tickets that are waiting for the support team.',
  none: 'You have no tickets. When one of your questions goes to the support team, its ticket will appear here.',
  joined: (asker: string) => `you joined, asked by ${asker}`,
  state: (state: string, who: string) => (who === '' ? state : `${state} by ${who}`),
  /** Its owner has it back once they reply. */
  waiting: (state: string, who: string) => `${state}, with ${who}`,
  /** What happens next, for one who waits; the first three go on with how soon that is, and a full stop. */
  next: {
    open: 'Nobody has claimed it yet',
    reopened: 'It is open again, and nobody has claimed it yet',
    claimed: (who: string) => `${who} is on it`,
    waiting: (who: string) => `${who} asked you something. Please reply in the thread.`,
    answered: (who: string) => `${who} answered. If it didn't help, reply in the thread.`,
    resolved: () => 'It is closed. If you still need help, reopen it.',
    withdrawn: () => 'It was withdrawn.',
    merged: (number: number) => `It is part of ticket #${number} now.`,
  },
  usually: (hours: number, isBusinessTime: boolean) =>
    `; usually answered within ${hours === 1 ? 'an' : hours}${isBusinessTime ? ' working' : ''} ${hours === 1 ? 'hour' : 'hours'}`,
  late: {
    soon: (target: string) => `*${target} due soon*`,
    passed: (target: string) => `*${target} overdue*`,
  },
  /** The queue of the support team. */
  queue: {
    views: {
      mine: 'Mine',
      unclaimed: 'Unclaimed',
      waiting: 'Waiting for the asker',
      breaching: 'Due soon or overdue',
      all: 'All open',
      answered: 'Answered this week',
    },
    view: (name: string, count: number) => `${name} (${count})`,
    title: (view: string, count: number) => `Queue: ${view.toLowerCase()} (${count})`,
    empty: {
      mine: 'You have no tickets to act on.',
      unclaimed: 'No tickets are waiting for somebody to claim them.',
      waiting: 'No tickets are waiting for their asker.',
      breaching: 'No targets are near or missed.',
      all: 'No tickets are waiting.',
      answered: 'No tickets were answered in the last seven days.',
    },
    noMatch: 'No tickets in this view match the filters.',
    anyPlatform: 'Any platform',
    anyComponent: 'Any component',
    anyPerson: 'Asked by anybody',
    widen: 'Clear filters',
    refresh: 'Refresh',
    asOf: (moment: string) => `As of ${moment}`,
    search: 'Search the questions',
    searchHint: 'Words, then Enter',
    page: (page: number, pages: number, count: number) => `Page ${page} of ${pages}, ${count} tickets`,
    previous: 'Previous',
    next: 'Next',
    refused: 'Only members of the support channel can see the queue. `/upgrade status` shows your own tickets.',
  },
} as const;
