/** Whose turn it is, as `ROTA` says: a file with absences, or a user group of Slack, of which who is away is left out. */
import { readFile } from 'node:fs/promises';
import { createZone } from '../desk/civil-time.ts';
import type { Rota } from '../desk/rota.ts';
import { parseRota, type RotaLine, rotaOn } from '../desk/rota-file.ts';
import { Fault } from '../fault.ts';

interface RotaParts {
  /** The people of a user group who are there. */
  readonly group: (id: string) => Promise<Rota>;
  /** Who may answer: the others of a rota count as away. */
  readonly members: () => Promise<ReadonlySet<string>>;
  /** A name of the IANA database: in it, days begin and end. */
  readonly timeZone: string;
  readonly clock: () => number;
}

const userGroup = /^S[A-Z0-9]{2,}$/;

/** Reads a rota that is a file. @throws {Fault} CONFIG_INVALID where it cannot be read, or has a line that is no person. */
export async function checkRota(given: string | undefined): Promise<void> {
  if (given !== undefined && !userGroup.test(given)) await readRota(given);
}

/** Gives the function that asks for the rota, anew each time, for both change while the app runs. */
export function openRota(given: string, { group, members, timeZone, clock }: RotaParts): () => Promise<Rota> {
  if (userGroup.test(given)) return async () => without(await group(given), await members());
  const zone = createZone(timeZone);
  return async () => without(rotaOn(await readRota(given), zone.dayOf(clock())), await members());
}

function without({ people, away }: Rota, members: ReadonlySet<string>): Rota {
  return { people, away: new Set(people.filter((user) => away.has(user) || !members.has(user))) };
}

async function readRota(file: string): Promise<readonly RotaLine[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw invalid('must be a file that can be read, or the id of a user group, such as S0123ABCD', cause);
  });
  const lines = parseRota(text);
  if ('wrong' in lines) throw invalid(`has a line that is no person with days away: ${lines.wrong}`);
  return lines;
}

function invalid(what: string, cause?: unknown): Fault {
  return new Fault('CONFIG_INVALID', `ROTA ${what}`, { cure: 'docs/operate.md, "The rota", has an example.', cause });
}
