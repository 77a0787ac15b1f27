/** What the log says of content: what is wrong in it, and that it could not be read. Each once, as long as it lasts. */
import type { Finding } from '../content/page.ts';
import { Fault } from '../fault.ts';
import type { Log } from '../ops/log.ts';

/** Logs why content could not be read, once as long as it is the same; what people can put right needs no trace. */
export function createComplaint(log: Log): (error: unknown) => void {
  const fact = 'content not reloaded; the pages that were read before go on answering';
  let known: string | undefined;
  return (error) => {
    const why = error === undefined ? undefined : String(error);
    if (why !== undefined && why !== known) {
      if (error instanceof Fault) log.warn({ cause: error.message, cure: error.cure }, fact);
      else log.error({ err: error }, fact);
    }
    known = why;
  };
}

/** Logs findings, each only when it was not there the time before. */
export function createReporter(log: Log): (findings: readonly Finding[]) => void {
  let known = new Set<string>();
  return (findings) => {
    const keyed = findings.map((finding) => [JSON.stringify(finding), finding] as const);
    for (const [key, finding] of keyed) if (!known.has(key)) log.warn({ ...finding }, 'content finding');
    known = new Set(keyed.map(([key]) => key));
  };
}
