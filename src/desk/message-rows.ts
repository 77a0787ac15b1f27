/** Messages of the desk -> rows of the outbox: under which name, in which lane, in which order. */
import type { DeskMessage } from './messages.ts';
import type { Outgoing } from './outbox.ts';

/**
 * Turns the messages of one change into rows of the outbox. The card and its thread have a lane, and so has each who
 * waits: what they read comes in the order in which it was decided, and one who cannot be reached holds up nobody else.
 */
export function toOutgoing(messages: readonly DeskMessage[], version: number, at: number): readonly Outgoing[] {
  return messages.map((message) => {
    const reader = readerOf(message);
    return {
      key: keyOf(message, version),
      lane: `ticket/${message.ticket}/${reader}`,
      position: version * 2 + (isFirst(message) ? 0 : 1),
      payload: message,
      dueAt: at,
    };
  });
}

/** How a ticket stands is seen before what is said of it; and that it is another ticket's now, before its answer. */
function isFirst(message: DeskMessage): boolean {
  return (
    message.kind === 'card' || message.kind === 'note' || (message.kind === 'say' && message.saying.about === 'merged')
  );
}

/** Names a message of the change that led to this version. */
export function keyOf(message: DeskMessage, version: number): string {
  return `ticket/${message.ticket}/${version}/${kindOf(message)}/${readerOf(message)}`;
}

/** One change may say two things in the same place, but never two of the same kind. */
function kindOf(message: DeskMessage): string {
  switch (message.kind) {
    case 'aside':
      return `aside-${message.aside.about}`;
    case 'say':
      return `say-${message.saying.about}`;
    case 'card':
    case 'note':
    case 'answer':
      return message.kind;
  }
}

function readerOf(message: DeskMessage): string {
  switch (message.kind) {
    case 'card':
    case 'aside':
      return 'channel';
    case 'note':
    case 'say':
      return message.user;
    case 'answer':
      return message.users[0];
  }
}
