/** Calls of Slack, counted on their way: `fetch` as the Web API's client is handed it. */
import type { CallOutcome, Metrics } from './metrics.ts';

/** What the client of the Web API calls in place of `fetch`. */
export type Fetch = (...given: Parameters<typeof fetch>) => Promise<Response>;

/**
 * Wraps `fetch`, and counts each call by its method and what came of it. Slack says in the body whether it carried a
 * call out, so a copy of the body is read beside the client.
 */
export function countedFetch(metrics: Pick<Metrics, 'called'>, inner: Fetch = fetch): Fetch {
  return async (target, init) => {
    const method = methodOf(target);
    try {
      const response = await inner(target, init);
      const copy = response.clone();
      outcomeOf(copy).then(
        (outcome) => metrics.called(method, outcome),
        () => metrics.called(method, 'failed'),
      );
      return response;
    } catch (error) {
      metrics.called(method, 'failed');
      throw error;
    }
  };
}

/** The last part of the address; one that is no method, such as a response URL, has no name worth a label. */
function methodOf(target: Parameters<typeof fetch>[0]): string {
  const url = target instanceof Request ? target.url : String(target);
  return /\/api\/([a-z]+(?:\.[A-Za-z]+)+)$/.exec(url.split('?')[0] ?? '')?.[1] ?? 'other';
}

async function outcomeOf(response: Response): Promise<CallOutcome> {
  if (response.status === 429) return 'limited';
  if (!response.ok) return 'failed';
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('ok' in body)) return 'failed';
  if (body.ok === true) return 'ok';
  return 'error' in body && String(body.error).replace('_', '') === 'ratelimited' ? 'limited' : 'refused';
}
