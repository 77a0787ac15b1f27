/** Questions at a steady rate, whatever the app makes of them, and what came back for each. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Delivery } from '../../src/workspace/delivery/dispatcher.ts';
import type { ApiCall } from '../../src/workspace/web-api/api.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** What became of a load; times in milliseconds, sorted. */
export interface Outcome {
  readonly questions: number;
  readonly deliveries: number;
  /** Deliveries that were not acknowledged, by why. */
  readonly dropped: ReadonlyMap<string, number>;
  readonly lost: number;
  /** Questions that were answered more than once. */
  readonly doubled: number;
  readonly ackMs: readonly number[];
  readonly replyMs: readonly number[];
}

/** What the guides answer, as people ask it. */
const questions = [
  'how do I upgrade Helm?',
  'what should I back up before an upgrade?',
  'how do I upgrade the gateway with docker?',
  'can I roll back an upgrade?',
  'how do I upgrade the dashboard?',
];

/** How long nothing more has to come before the load counts as over. */
const quietMs = 3_000;
/** How long nothing has to come before a reply counts as lost: what the app puts off it takes up after a minute. */
const inVainMs = 90_000;

/**
 * Asks `count` questions by mention, `perSecond` of them, one person and channel after the other; settles when all
 * are answered and nothing more comes, or when nothing has come for so long that nothing will.
 */
export async function ask(
  workspace: Workspace,
  load: {
    readonly count: number;
    readonly perSecond: number;
    readonly people: readonly string[];
    readonly channels: readonly string[];
  },
): Promise<Outcome> {
  const { count, perSecond, people, channels } = load;
  const watch = watchReplies(workspace);
  const startedAt = performance.now();
  for (let asked = 0; asked < count; asked += 1) {
    const ahead = (asked * 1000) / perSecond - (performance.now() - startedAt);
    if (ahead > 1) await pause(ahead);
    const member = workspace.member(people[asked % people.length] ?? '');
    const channel = channels[asked % channels.length] ?? '';
    // Nobody waits for it: the rate is the load's, not the app's.
    void member.post(channel, `@Upgrade Assistant ${questions[asked % questions.length]}`);
    watch.asked(channel, member.sees(channel).at(-1)?.ts ?? '');
  }
  while (watch.quietForMs() < (watch.isAnswered() ? quietMs : inVainMs)) await pause(200);
  return { questions: count, ...watch.end() };
}

function watchReplies(workspace: Workspace) {
  const open = new Map<string, number>();
  const answered = new Map<string, number>();
  const ackMs: number[] = [];
  const replyMs: number[] = [];
  const dropped = new Map<string, number>();
  let lastAt = performance.now();
  let isOver = false;
  let lastCall = workspace.calls.at(-1);
  let lastDelivery = workspace.deliveries.at(-1);

  function noteCall({ method, arguments: given, error }: ApiCall): void {
    const key = `${String(given['channel'])} ${String(given['thread_ts'])}`;
    if (method !== 'chat.postMessage' || error !== undefined) return;
    lastAt = performance.now();
    const askedAt = open.get(key);
    if (askedAt === undefined) return;
    answered.set(key, (answered.get(key) ?? 0) + 1);
    if (answered.get(key) === 1) replyMs.push(lastAt - askedAt);
  }
  function noteDelivery({ kind, outcome, tookMs }: Delivery): void {
    if (kind !== 'event') return;
    lastAt = performance.now();
    if (outcome === 'acknowledged') ackMs.push(tookMs);
    else dropped.set(outcome, (dropped.get(outcome) ?? 0) + 1);
  }
  // The logs forget: each entry is looked at as it comes, from behind the last one that was.
  const watching = workspace.until(() => {
    for (const call of since(workspace.calls, lastCall)) noteCall(call);
    for (const delivery of since(workspace.deliveries, lastDelivery)) noteDelivery(delivery);
    lastCall = workspace.calls.at(-1);
    lastDelivery = workspace.deliveries.at(-1);
    return isOver;
  });
  // It may end with the workspace.
  watching.catch(() => undefined);
  return {
    asked: (channel: string, ts: string) => void open.set(`${channel} ${ts}`, performance.now()),
    quietForMs: () => performance.now() - lastAt,
    isAnswered: () => answered.size >= open.size,
    end() {
      isOver = true;
      const counts = [...open.keys()].map((key) => answered.get(key) ?? 0);
      return {
        deliveries: ackMs.length + sum(dropped),
        dropped,
        lost: counts.filter((times) => times === 0).length,
        doubled: counts.filter((times) => times > 1).length,
        ackMs: ackMs.toSorted((a, b) => a - b),
        replyMs: replyMs.toSorted((a, b) => a - b),
      };
    },
  };
}

function since<T>(entries: readonly T[], last: T | undefined): readonly T[] {
  return entries.slice(last === undefined ? 0 : entries.lastIndexOf(last) + 1);
}

/** Adds up counts. */
export function sum(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((total, count) => total + count, 0);
}

/** Gives the value below which a share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
