/** `/upgrade pause` and `/upgrade resume`, by a person -> what they read. */
import type { Pause } from '../../desk/pause.ts';
import type { Person } from '../../desk/ticket.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { dateOf } from '../render/moment.ts';
import { words } from '../render/words.ts';

/** Switches answering off; who is no engineer is told so. */
export async function pauseFor(pause: Pause, by: Person): Promise<Message> {
  const before = pause.of(by.team);
  if ((await pause.pause(by)) === 'not-an-engineer') return plainMessage(words.paused.refused);
  if (before === undefined) return plainMessage(words.paused.begun);
  return plainMessage(words.paused.already(`<@${before.by}>`, dateOf(before.at)));
}

/** Switches it on again. */
export async function resumeFor(pause: Pause, by: Person): Promise<Message> {
  const before = pause.of(by.team);
  if ((await pause.resume(by)) === 'not-an-engineer') return plainMessage(words.paused.refused);
  return plainMessage(before === undefined ? words.paused.notPaused : words.paused.over);
}
