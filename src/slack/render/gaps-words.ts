/** Every word about what people ask and the guides do not answer. */
export const gapsWords = {
  title: (week: string) => `What people asked and the guides did not answer, in the week of ${week}`,
  heading: 'Not in the guides',
  asked: (questions: number, people: number) =>
    `*Asked ${questions === 1 ? 'once' : `${questions} times`} by ${people === 1 ? 'one person' : `${people} people`}*`,
  why: {
    unanswered: (count: number) => `${count} without an answer`,
    refused: (count: number) => `${count} asked for a person instead`,
    'down-voted': (count: number) => `${count} said that the answer was wrong`,
  },
  also: (question: string) => `Also asked as: ${question}`,
  draft: 'Draft FAQ',
  notOurs: 'Not our topic',
  snooze: 'Snooze for four weeks',
  putOff: {
    'not-ours': (who: string) => `${who} says that this is not our topic.`,
    snoozed: (who: string) => `${who} put this off for four weeks.`,
  },
  more: (count: number) => `${count === 1 ? 'One topic' : `${count} topics`} more: \`desk report\` has them all.`,
  closed: (titles: string) => `Answered by now: ${titles}`,
  figures: (asked: number, confirmed: number, escalated: number, rejected: number, silent: number) =>
    `In the last seven days: ${asked} questions, ${confirmed} confirmed as solved, ${escalated} handed to people, ${rejected} rejected, ${silent} without feedback.`,
  right: (percent: number, count: number, of: number, low: number, high: number) =>
    `Right answers by votes: ${percent}% (${count} of ${of}; between ${low}% and ${high}%).`,
} as const;
