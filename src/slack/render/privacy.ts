/** Whether a question is anybody else's business. */
import type { Place } from '../../desk/ticket.ts';

/**
 * Whether only its asker and the app know of it: a command, a shortcut, Home, or a direct message, whose channel has an
 * id that begins with D.
 */
export function wasAskedPrivately(place: Place): boolean {
  return place.kind === 'private' || place.message.channel.startsWith('D');
}
