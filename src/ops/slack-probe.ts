/** One question to Slack, with what its client does not show: the scopes of a token, and Slack's clock. */

/** What Slack answered. */
export interface SlackAnswer {
  /** Slack's word for why not; absent where the call was carried out. */
  readonly error?: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Those of the token; absent where Slack does not say. */
  readonly scopes?: readonly string[];
  /** Slack's time minus ours, in milliseconds, to about a second. */
  readonly aheadMs?: number;
}

/** Calls a method of the Web API with a token. Rejects where no answer of Slack's comes. */
export type AskSlack = (
  token: string,
  method: string,
  given?: Readonly<Record<string, string>>,
) => Promise<SlackAnswer>;

const answeredWithinMs = 10_000;

/** Makes the question, to the Slack at `apiUrl`. */
export function createAskSlack(apiUrl: string, clock: () => number): AskSlack {
  return async (token, method, given = {}) => {
    const response = await fetch(new URL(method, apiUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(given),
      signal: AbortSignal.timeout(answeredWithinMs),
    });
    const now = clock();
    const body: unknown = await response.json().catch(() => undefined);
    if (typeof body !== 'object' || body === null || !('ok' in body)) {
      throw new Error(`${new URL(apiUrl).host} answered HTTP ${response.status}, and not as Slack does`);
    }
    const scopes = response.headers.get('x-oauth-scopes');
    const at = Date.parse(response.headers.get('date') ?? '');
    return {
      body: { ...body },
      ...(body.ok !== true && { error: 'error' in body ? String(body.error) : 'unknown_error' }),
      ...(scopes !== null && { scopes: scopes.split(',').map((scope) => scope.trim()) }),
      // A date has no fractions: on average it is half a second old.
      ...(!Number.isNaN(at) && { aheadMs: at + 500 - now }),
    };
  };
}
