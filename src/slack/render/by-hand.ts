/** What an engineer wrote in the asker's thread themselves, as the value of the button that counts it as their answer. */
import type { ByHand } from '../../desk/ticket.ts';

/** Writes it; Slack's ids and timestamps have no blanks. */
export function formatByHand({ message: { team, channel, ts }, rootTs }: ByHand): string {
  return [team, channel, rootTs, ts].join(' ');
}

/** Reads it. */
export function parseByHand(value: string): ByHand | undefined {
  const [team, channel, rootTs, ts] = value.split(' ');
  if (team === undefined || channel === undefined || rootTs === undefined || ts === undefined) return undefined;
  return { message: { team, channel, ts }, rootTs };
}
