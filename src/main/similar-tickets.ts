/** Tickets that ask the same, read before anybody looks for them. */
import { createSimilarTickets, type SimilarParts, type SimilarTickets } from '../desk/similar.ts';
import type { Log } from '../ops/log.ts';
import { sameWords } from './same-words.ts';

/** Finds them; nobody waits for the reading of those that are there. */
export function startSimilarTickets(parts: Omit<SimilarParts, 'terms'>, log: Log): SimilarTickets {
  const similar = createSimilarTickets({ ...parts, terms: sameWords });
  similar.warm().catch((error: unknown) => log.warn({ err: error }, 'the first look for similar tickets is slower'));
  return similar;
}
