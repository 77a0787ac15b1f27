/**
 * Why an act at the desk is refused, by its reason. `who` is a mention, or empty; `number` is the ticket's, where the
 * reader does not have it before them.
 */
export const refusalWords = {
  'already-claimed': (who: string, number?: number) => `${theTicket(number)} is already claimed by ${who}.`,
  'not-claimed': (_who: string, number?: number) => `Nobody has claimed ${ticket(number)}.`,
  'already-answered': (who: string, number?: number) => `${theTicket(number)} was already answered by ${who}.`,
  'already-resolved': (_who: string, number?: number) => `${theTicket(number)} is already resolved.`,
  'already-withdrawn': (_who: string, number?: number) => `The asker has withdrawn ${ticket(number)}.`,
  'already-merged': (into: string, number?: number) => `${theTicket(number)} is part of ${into} now.`,
  'not-closed': (_who: string, number?: number) => `${theTicket(number)} is still open.`,
  'with-the-asker': (_who: string, number?: number) => `${theTicket(number)} is waiting for the asker.`,
  'not-with-the-asker': (_who: string, number?: number) => `${theTicket(number)} is not waiting for the asker.`,
  'not-an-engineer': () => 'Only members of the support channel can do this.',
  'not-the-asker': () => 'Only the person who asked can do this.',
  'cannot-be-assigned': () => 'That person is not a member of the support channel.',
  'not-the-clock': () => 'This happens by itself; nobody can do it by hand.',
  'others-wait': () => 'Other people are waiting for this answer too, so it stays open.',
  'already-waiting': () => 'You are already waiting for this answer.',
  'not-waiting': () => 'That person is not waiting for an answer to this ticket.',
  'not-answered': (_who: string, number?: number) => `Nobody has answered ${ticket(number)} yet.`,
  'no-reason-given': () => 'Write a reason first: the asker will read it.',
  'no-place-given': () => 'Write where the answer is, as a link or a ticket number: the asker will read it.',
  'empty-answer': () => 'Write an answer first.',
  'empty-note': () => 'Write a note first.',
  'already-heard': () => 'The support team has this message already.',
  'never-heard': () => 'The support team never saw this message.',
  'already-reminded': () => 'This reminder was already sent.',
  'not-yet': () => 'It is too early for this.',
  'already-published': () => 'This question is on the community forum already.',
  'same-ticket': () => 'That is the same ticket.',
  changed: (_who: string, number?: number) => `${theTicket(number)} changed while you were writing.`,
  'empty-question': () => 'There is no question in this message.',
  'no-such-ticket': () => 'This ticket no longer exists.',
  busy: () => 'Too many people changed this ticket at the same time. Please try again.',
} as const;

function ticket(number: number | undefined): string {
  return number === undefined ? 'this ticket' : `ticket #${number}`;
}

function theTicket(number: number | undefined): string {
  return number === undefined ? 'This ticket' : `Ticket #${number}`;
}
