/** One call to the forum, within a time and a size; what is no answer of a forum's is a `ForumFailure`. */
import { ForumFailure } from '../desk/forum.ts';

/** What the forum answered: JSON, with a status that says something about the call. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Pages of search results are a few hundred kilobytes. */
const bytesAtMost = 4_000_000;
const patienceMs = 10_000;

/** Calls; a redirect is followed within the same forum only, for the key goes with it. */
export async function callForum(
  url: string,
  init: Omit<RequestInit, 'headers'> & { headers: Readonly<Record<string, string>> | undefined },
  withinMs: number,
): Promise<Answer> {
  const signal = AbortSignal.timeout(withinMs);
  const response = await reach(url, init, signal);
  const { status } = response;
  if (status === 301 || status === 302) {
    await response.body?.cancel();
    const next = new URL(response.headers.get('location') ?? '', url);
    if (next.origin !== new URL(url).origin) throw new ForumFailure('refused', 'the forum leads elsewhere');
    return answerOf(await reach(next.href, init, signal));
  }
  return answerOf(response);
}

async function reach(
  url: string,
  { headers, ...init }: Parameters<typeof callForum>[1],
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, {
      ...init,
      headers: { accept: 'application/json', ...headers },
      redirect: 'manual',
      signal,
    });
  } catch (error) {
    throw new ForumFailure(
      'temporary',
      `the forum cannot be reached: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  if (status === 429) {
    await response.body?.cancel();
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    throw new ForumFailure('limited', 'the forum wants fewer calls', seconds > 0 ? seconds * 1000 : patienceMs);
  }
  if (status >= 500) {
    await response.body?.cancel();
    throw new ForumFailure('temporary', `the forum answered ${status}`);
  }
  // A page where JSON was asked for: a proxy, a login wall, somebody else's server.
  const text = await textOf(response);
  try {
    const body: unknown = JSON.parse(text);
    return { status, body };
  } catch {
    throw new ForumFailure(status === 200 ? 'temporary' : 'refused', `the forum answered ${status} without JSON`);
  }
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of response.body ?? []) {
      bytes += part.length;
      if (bytes > bytesAtMost) throw new ForumFailure('temporary', 'the forum answered too much');
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof ForumFailure) throw error;
    throw new ForumFailure('temporary', 'the forum broke off');
  }
  return Buffer.concat(parts).toString('utf8');
}
