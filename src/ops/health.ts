/**
 * What a supervisor, a balancer and Prometheus ask: `/healthz` (it is alive), `/readyz` (it can take questions, or
 * what is missing) and `/metrics`. Only that: other addresses are for somebody else.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Metrics, metricsType } from './metrics.ts';

/** One thing without which no question can be taken: settles true when it is there. */
export interface Need {
  readonly name: 'index' | 'database' | 'slack';
  readonly isThere: () => boolean | Promise<boolean>;
}

/** Answers a request when its address is one of the three; false, and nothing done, when it is not. */
export type Health = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Supervisors give up after a few seconds themselves. */
const askedForMs = 2_000;

/** Makes the answers. `metrics` may be left out where everybody could read them. */
export function createHealth(needs: readonly Need[], metrics?: Pick<Metrics, 'render'>): Health {
  let asking: Promise<readonly string[]> | undefined;

  /** Many who ask at once hear the same. */
  function missing(): Promise<readonly string[]> {
    asking ??= namesOfMissing(needs).finally(() => {
      asking = undefined;
    });
    return asking;
  }

  const answers: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/healthz': async (response) => answer(response, 200, 'text/plain; charset=utf-8', 'ok\n'),
    '/readyz': async (response) => {
      const names = await missing();
      const body = JSON.stringify({ ready: names.length === 0, missing: names });
      answer(response, names.length === 0 ? 200 : 503, 'application/json', `${body}\n`);
    },
    ...(metrics !== undefined && {
      '/metrics': async (response: ServerResponse) => answer(response, 200, metricsType, await metrics.render()),
    }),
  };

  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const say = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (say === undefined) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(response.setHeader('allow', 'GET, HEAD'), 405, 'text/plain; charset=utf-8', 'GET only\n');
      return true;
    }
    say(response).catch(() => answer(response, 500, 'text/plain; charset=utf-8', 'cannot say\n'));
    return true;
  };
}

async function namesOfMissing(needs: readonly Need[]): Promise<readonly string[]> {
  const looked = await Promise.all(needs.map(async (need) => ((await isThere(need)) ? [] : [need.name])));
  return looked.flat();
}

/** What does not answer in time is not there. */
async function isThere(need: Need): Promise<boolean> {
  const late = new AbortController();
  try {
    return await Promise.race([
      need.isThere(),
      pause(askedForMs, false, { signal: late.signal, ref: false }).catch(() => false),
    ]);
  } catch {
    return false;
  } finally {
    late.abort();
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
