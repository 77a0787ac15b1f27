/** What stands in the way of an act: the rights of who acts, the state of the ticket, what the act itself lacks. */
import type { Act, Actor, Refusal, RefusalReason, Reply, Seen, Words } from './act.ts';
import { type ActKind, machine, type StateReason } from './life.ts';
import { everyoneWaiting, ownerOf, type Ticket, type TicketState, waitingOf } from './ticket.ts';

/** Gives why an act is refused; nothing where it is not. */
export function refuse(ticket: Ticket, act: Act, by: Actor): Refusal | undefined {
  if (ticket.team !== by.team) return no('no-such-ticket');
  const refusal = refusalOf(ticket, act, by);
  return refusal && { ...refusal, number: ticket.number };
}

function refusalOf(ticket: Ticket, act: Act, by: Actor): Refusal | undefined {
  const right = rightsOf(ticket, act.kind, by);
  if (right !== 'allowed') return no(right);
  const step = machine[ticket.status.state][act.kind];
  if (!isState(step)) return withOwner(step, ticket);
  return refuseTaken(ticket, act, by) ?? refuseContent(ticket, act, by, step);
}

function rightsOf(ticket: Ticket, kind: ActKind, by: Actor): RefusalReason | 'allowed' {
  switch (kind) {
    case 'claim':
    case 'take-over':
    case 'release':
    case 'ask':
    case 'reply':
    case 'answer':
    case 'conclude':
    case 'resolve':
    case 'note':
    case 'merge':
    case 'absorb':
      return onlyIf(by.engineer, 'not-an-engineer');
    case 'assign':
      return onlyIf(by.engineer || by.isClock === true, 'not-an-engineer');
    case 'reopen':
      return onlyIf(by.engineer || waitingOf(ticket, by.user) !== undefined, 'not-the-asker');
    case 'hear':
    case 'record':
      return onlyIf(waitingOf(ticket, by.user) !== undefined, 'not-the-asker');
    case 'solve':
    case 'withdraw':
    case 'reword':
    case 'publish':
      return onlyIf(by.user === ticket.asker.user, 'not-the-asker');
    case 'join':
    // Whoever may reopen the other one: neither is done alone.
    case 'part':
      return 'allowed';
    case 'settle':
    case 'unsettle':
      return onlyIf(by.isForum === true, 'not-the-clock');
    case 'remind':
    case 'nudge':
    case 'lapse':
      return onlyIf(by.isClock === true, 'not-the-clock');
  }
}

function onlyIf(condition: boolean, otherwise: RefusalReason): RefusalReason | 'allowed' {
  return condition ? 'allowed' : otherwise;
}

const forTheOwner: readonly ActKind[] = ['release', 'ask', 'answer', 'conclude', 'resolve'];

/** A claimed ticket is its owner's: two engineers must not answer at once. Another takes it over first, or acts knowingly. */
function refuseTaken(ticket: Ticket, act: Act, by: Actor): Refusal | undefined {
  const { status } = ticket;
  const isTaken = (status.state === 'claimed' || status.state === 'waiting') && status.owner !== by.user;
  if (isTaken && seenBy(act)?.owner === status.owner) return undefined;
  return isTaken && forTheOwner.includes(act.kind) ? withOwner('already-claimed', ticket) : undefined;
}

/** What whoever acts had before them, where it is an act by a form that says so. */
export function seenBy(act: Act): Seen | undefined {
  return 'seen' in act ? act.seen : undefined;
}

/** What the act itself lacks, or what makes it one too many. */
function refuseContent(ticket: Ticket, act: Act, by: Actor, step: TicketState): Refusal | undefined {
  switch (act.kind) {
    case 'assign':
      return refuseHandover(ticket, act.to, by);
    case 'take-over':
      return refuseHandover(ticket, by.user, by);
    case 'ask':
      return noIf('empty-answer', act.text === '');
    case 'reply':
      return refuseReply(ticket, act);
    case 'answer':
    case 'conclude':
      return refuseAnswer(ticket, act.text, by);
    case 'resolve':
      return refuseReason(ticket, act);
    case 'note':
      return noIf('empty-note', act.text === '');
    case 'merge':
      return noIf('same-ticket', act.into.id === ticket.id);
    case 'absorb':
      return refuseAbsorbing(ticket, act.other);
    case 'solve':
      return refuseSolved(ticket);
    case 'withdraw':
      return noIf('others-wait', ticket.watchers.length > 0);
    case 'reword':
      return noIf('empty-question', act.question === '');
    case 'join':
      return refuseJoining(ticket, by, step);
    case 'hear':
    case 'record':
      return refuseWords(ticket, act.words);
    case 'publish':
      return noIf('already-published', ticket.forum?.topic.id === act.topic.id);
    case 'settle':
      return noIf('already-resolved', step === ticket.status.state && ticket.forum?.solution === act.solution.post);
    case 'unsettle':
      return noIf('not-answered', ticket.forum?.solution !== act.post);
    case 'remind':
      return noIf('already-reminded', isReminded(ticket, act.reminder));
    case 'nudge':
      return noIf('already-reminded', nudgedAt(ticket) !== undefined);
    case 'lapse':
      return noIf('not-yet', nudgedAt(ticket) === undefined);
    case 'claim':
    case 'release':
    case 'reopen':
    case 'part':
      return undefined;
  }
}

/** To somebody else; a rota gives away only what nobody has. */
function refuseHandover(ticket: Ticket, to: string, by: Actor): Refusal | undefined {
  const owner = ownerOf(ticket);
  const isTheirs = owner === to || (by.isClock === true && owner !== undefined);
  return isTheirs ? withOwner('already-claimed', ticket) : undefined;
}

/** Joining brings a closed ticket back, for those who waited before too. */
function refuseJoining(ticket: Ticket, by: Actor, step: TicketState): Refusal | undefined {
  return noIf('already-waiting', waitingOf(ticket, by.user) !== undefined && step === ticket.status.state);
}

function refuseReply(ticket: Ticket, { text, files = [], to, byHand }: Reply): Refusal | undefined {
  if (byHand !== undefined && isKnown(ticket, byHand.message)) return no('already-heard');
  if (text === '' && files.length === 0) return no('empty-answer');
  return to === undefined || waitingOf(ticket, to) !== undefined ? undefined : no('not-waiting');
}

/** The same words by the same person are a form that was sent twice, not a second answer. */
function refuseAnswer({ status }: Ticket, text: string, by: Actor): Refusal | undefined {
  if (text === '') return no('empty-answer');
  const isRepeat = status.state === 'answered' && status.answer.by === by.user && status.answer.text === text;
  return isRepeat ? { kind: 'refused', reason: 'already-answered', by: by.user } : undefined;
}

/** "Answered" wants that something was said, "not ours" a word about why, and what is elsewhere where: the asker reads it. */
function refuseReason(ticket: Ticket, { reason, text = '' }: Extract<Act, { kind: 'resolve' }>): Refusal | undefined {
  if (reason === 'answered' && ticket.firstAnsweredAt === undefined) return no('not-answered');
  if (reason === 'not-ours') return noIf('no-reason-given', text === '');
  return noIf('no-place-given', text === '' && (reason === 'in-the-guides' || reason === 'duplicate'));
}

function refuseSolved({ status, firstAnsweredAt }: Ticket): Refusal | undefined {
  if (firstAnsweredAt === undefined) return no('not-answered');
  return status.state === 'resolved' && status.isConfirmed === true ? no('already-resolved') : undefined;
}

/** Who is led to a closed ticket must find an answer there. */
function refuseAbsorbing(ticket: Ticket, other: Ticket): Refusal | undefined {
  if (other.id === ticket.id) return no('same-ticket');
  if (other.team !== ticket.team) return no('no-such-ticket');
  return ticket.status.state === 'resolved' && ticket.status.answer === undefined ? no('already-resolved') : undefined;
}

/** Told once; what is taken back must have been told, or be the question itself. */
function refuseWords(ticket: Ticket, { how, message, text, files }: Words): Refusal | undefined {
  const isHeard = isKnown(ticket, message);
  if (how === 'wrote' && isHeard) return no('already-heard');
  if (how === 'deleted') return isHeard || isQuestion(ticket, message) ? undefined : no('never-heard');
  return text === '' && files.length === 0 ? no('empty-question') : undefined;
}

function isKnown({ heard }: Ticket, { channel, ts }: Words['message']): boolean {
  return heard.includes(`${channel}/${ts}`);
}

function isQuestion(ticket: Ticket, { channel, ts }: Words['message']): boolean {
  return everyoneWaiting(ticket).some(
    ({ place }) => place.kind === 'thread' && place.message.channel === channel && place.message.ts === ts,
  );
}

function isReminded({ reminded }: Ticket, { target, stage }: Ticket['reminded'][number]): boolean {
  return reminded.some((before) => before.target === target && before.stage === stage);
}

function nudgedAt({ status }: Ticket): number | undefined {
  return status.state === 'waiting' || status.state === 'answered' ? status.nudgedAt : undefined;
}

function no(reason: RefusalReason): Refusal {
  return { kind: 'refused', reason };
}

function noIf(reason: RefusalReason, condition: boolean): Refusal | undefined {
  return condition ? no(reason) : undefined;
}

function withOwner(reason: StateReason, ticket: Ticket): Refusal {
  const { status } = ticket;
  if (status.state === 'merged') return { kind: 'refused', reason, into: status.into.number };
  const by = ownerOf(ticket);
  return by === undefined ? { kind: 'refused', reason } : { kind: 'refused', reason, by };
}

function isState(step: TicketState | StateReason): step is TicketState {
  return step in machine;
}
