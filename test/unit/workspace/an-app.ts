/** The smallest app there can be: it calls the Web API by hand, and writes down what it is sent. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { Workspace } from '../../../src/workspace/workspace.ts';

/** One request as the app got it; `body` is the raw text, the fields of a form or JSON read from it are beside. */
interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly form: URLSearchParams;
}

/** What the app answers: a status and a body, or nothing at all. */
type Reply =
  | { readonly status?: number; readonly json?: unknown; readonly headers?: Record<string, string> }
  | 'nothing';

export interface TinyApp {
  readonly url: string;
  readonly received: Received[];
  /** Gives what came first. @throws {Error} where nothing has come. */
  first(): Received;
  /** Changes what the app answers from now on. */
  answer(reply: (received: Received) => Reply): void;
  close(): Promise<void>;
}

/** Starts an app that acknowledges everything with an empty 200. */
export async function anApp(): Promise<TinyApp> {
  const received: Received[] = [];
  let reply: (received: Received) => Reply = () => ({});
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const challenge = /"challenge":"([^"]+)"/.exec(body)?.[1];
      if (challenge !== undefined) {
        response.end(challenge);
        return;
      }
      const one = { headers: request.headers, body, form: new URLSearchParams(body) };
      received.push(one);
      const answer = reply(one);
      if (answer === 'nothing') return;
      const type = answer.json === undefined ? {} : { 'content-type': 'application/json' };
      response.writeHead(answer.status ?? 200, { ...type, ...answer.headers });
      response.end(answer.json === undefined ? '' : JSON.stringify(answer.json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    received,
    first() {
      const [first] = received;
      if (first === undefined) throw new Error('the app has received nothing');
      return first;
    },
    answer(next) {
      reply = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Calls a method as the SDK does: a form, with lists and objects as JSON text. */
export async function call(
  workspace: Workspace,
  method: string,
  given: Record<string, unknown> = {},
  token = 'xoxb-1',
) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const response = await fetch(workspace.apiUrl + method, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
}
