/** Requests to the app as Slack would make them, and as others might. */
import { createHmac } from 'node:crypto';
import { request } from 'node:http';

interface Outgoing {
  readonly body: string;
  readonly type?: string;
  /** Seconds that the request's time is off. */
  readonly off?: number;
  /** The request's time itself, in seconds: the same body at the same time has the same signature. */
  readonly at?: number;
  readonly secret?: string;
}

export interface Door {
  /** The app's own address, without a path. */
  readonly origin: string;
  /** Sends a body, signed, and gives the status and what was answered. */
  send(outgoing: Outgoing): Promise<{ readonly status: number; readonly body: string }>;
  /** The same for an event or any other JSON. */
  sendJson(value: unknown): Promise<{ readonly status: number; readonly body: string }>;
  /** The same for what comes in a form's field `payload`. */
  sendInteraction(value: unknown): Promise<{ readonly status: number; readonly body: string }>;
}

const formType = 'application/x-www-form-urlencoded';

/** The door of an app that runs with this environment. */
export function doorOf(environment: Readonly<Record<string, string | undefined>>): Door {
  const { PORT: port = '', SLACK_SIGNING_SECRET: ours = '' } = environment;
  const send = ({ body, type = 'application/json', off = 0, at, secret = ours }: Outgoing) => {
    const seconds = (at ?? Math.floor(Date.now() / 1000)) + off;
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
    return post(port, body, {
      'content-type': type,
      'x-slack-request-timestamp': `${seconds}`,
      'x-slack-signature': signature,
    });
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    send,
    sendJson: (value) => send({ body: JSON.stringify(value) }),
    sendInteraction: (value) =>
      send({ body: new URLSearchParams({ payload: JSON.stringify(value) }).toString(), type: formType }),
  };
}

function post(port: string, body: string, headers: Record<string, string>) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
