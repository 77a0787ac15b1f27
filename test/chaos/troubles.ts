/** What goes wrong, each as something that goes on until it is told to end, or until there was enough of it. */
import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { Load } from './people.ts';
import type { Stage, StageOptions } from './stage.ts';

/** A trouble with the work that is done through it. */
export interface Scenario extends StageOptions {
  readonly name: string;
  /** What people do meanwhile, where the app takes so long to start. */
  readonly load: (startMs: number) => Load;
  /** Makes trouble while `isOver` is false, and gives how often it did. */
  readonly trouble: (stage: Stage, isOver: () => boolean) => Promise<number>;
}

/** All of them; `isFull` is the size that the figures are of, else a few minutes. */
export function scenariosOf(isFull: boolean): readonly Scenario[] {
  const kills = isFull ? 200 : 10;
  const work = isFull ? { questions: 2_000, tickets: 300 } : { questions: 120, tickets: 24 };
  // For as long as the kills go on.
  const killing = (startMs: number) => ({
    ...work,
    perSecond: (work.questions + work.tickets) / ((kills * (startMs + upMs(startMs))) / 1000),
  });
  const failing = () =>
    isFull ? { questions: 600, tickets: 90, perSecond: 6 } : { questions: 60, tickets: 12, perSecond: 4 };
  const awayMs = isFull ? 30_000 : 10_000;
  const one = { database: 'sqlite', copies: 1 } as const;
  const two = { database: 'postgres', copies: 2 } as const;
  return [
    { name: 'kill -9', ...one, load: killing, trouble: killAgainAndAgain(kills) },
    { name: 'kill -9', ...two, load: killing, trouble: killAgainAndAgain(kills) },
    { name: 'Slack: 20 % 500, 10 % without an answer', ...one, load: failing, trouble: failCalls },
    { name: 'Slack: storms of 429, sockets dropped', ...one, load: failing, trouble: limitAndDrop },
    { name: 'Slack: chat.update takes 9 s', ...one, load: failing, trouble: slowDown },
    { name: 'connections ended every 2 s', ...two, load: failing, trouble: endConnections },
    { name: `database away for ${awayMs / 1000} s`, ...two, load: failing, trouble: takeAway(awayMs) },
    ...(process.platform === 'linux'
      ? [{ name: `disk full for ${awayMs / 1000} s`, ...one, load: failing, trouble: fillDisk(awayMs) }]
      : []),
  ];
}

/** How long the app is up between two kills, in the mean: half of the time, however slow the machine is. */
function upMs(startMs: number): number {
  return Math.max(1_250, startMs);
}

function killAgainAndAgain(times: number): Scenario['trouble'] {
  return async ({ fleet }) => {
    for (let done = 0; done < times; done += 1) {
      await pause(randomInt(Math.round(2 * upMs(fleet.startsMs.at(-1) ?? 0))));
      await fleet.killAndStart(randomInt(fleet.processes.length));
    }
    return times;
  };
}

/** A fifth fails, a tenth is carried out and not answered: most by a lost connection, some too late to be heard. */
async function failCalls({ workspace }: Stage, isOver: () => boolean): Promise<number> {
  let failed = 0;
  workspace.failCalls(() => {
    const chance = randomInt(100);
    if (chance < 30) failed += 1;
    if (chance < 20) return { status: 500 };
    if (chance < 28) return { dropAnswer: true };
    return chance < 30 ? { answerAfterMs: 11_000 } : undefined;
  });
  await until(isOver);
  workspace.failCalls(() => undefined);
  return failed;
}

/** A storm of a second and a half, and all sockets cut, every five seconds. */
async function limitAndDrop({ workspace }: Stage, isOver: () => boolean): Promise<number> {
  let made = 0;
  while (!isOver()) {
    workspace.failCalls(() => {
      made += 1;
      return { status: 429, retryAfter: 1 };
    });
    await pause(1_500);
    workspace.failCalls(() => undefined);
    workspace.connections.drop();
    made += 1;
    await pause(3_500);
  }
  return made;
}

async function slowDown({ workspace }: Stage, isOver: () => boolean): Promise<number> {
  return whileCalls(workspace, isOver, (method) => (method === 'chat.update' ? { answerAfterMs: 9_000 } : undefined));
}

async function whileCalls(
  workspace: Workspace,
  isOver: () => boolean,
  faultOf: Parameters<Workspace['failCalls']>[0],
): Promise<number> {
  let made = 0;
  workspace.failCalls((method) => {
    const fault = faultOf(method);
    if (fault !== undefined) made += 1;
    return fault;
  });
  await until(isOver);
  workspace.failCalls(() => undefined);
  return made;
}

async function endConnections({ postgres }: Stage, isOver: () => boolean): Promise<number> {
  let times = 0;
  for (; !isOver(); times += 1) {
    await postgres?.endConnections();
    await pause(2_000);
  }
  return times;
}

function takeAway(ms: number): Scenario['trouble'] {
  return async ({ postgres }) => {
    await pause(3_000);
    await postgres?.away(() => pause(ms));
    return 1;
  };
}

/** Lets no file of the app grow, as on a full disk: what is written beyond the first page of a file fails. */
function fillDisk(ms: number): Scenario['trouble'] {
  return async ({ fleet }) => {
    const limit = (bytes: string) =>
      Promise.all(fleet.processes.map(({ id }) => promisify(execFile)('prlimit', [`--pid=${id}`, `--fsize=${bytes}`])));
    await pause(3_000);
    await limit('4096:unlimited');
    await pause(ms);
    await limit('unlimited:unlimited');
    return 1;
  };
}

async function until(isOver: () => boolean): Promise<void> {
  while (!isOver()) await pause(200);
}
