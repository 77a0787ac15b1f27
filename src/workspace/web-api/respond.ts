/** Response URLs over HTTP. What they do is told in responses.ts; here is how they are asked and how they answer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaType, readBody, sendJson, sendText } from '../http.ts';
import { isJson, type Json, parseJson } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Responses } from '../responses.ts';
import { answerAsPlanned, type FaultInjection, failAsPlanned, isCarriedOut } from './fault-injection.ts';

/** Creates the function that answers a request to a response URL. */
export function createRespond(responses: Responses, faults: FaultInjection) {
  return async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const fault = faults.take('response_url');
    if (fault !== undefined && !isCarriedOut(fault)) {
      failAsPlanned(fault, response);
      return;
    }
    const message = mediaType(request) === 'application/json' ? parseJson(body) : undefined;
    if (request.method !== 'POST' || !isJson(message)) {
      sendText(response, 400, 'invalid_payload');
      return;
    }
    const refusal = use(responses, path, message);
    answerAsPlanned(fault, response, () => {
      if (refusal === undefined) sendText(response, 200, 'ok');
      else sendJson(response, statusOf(refusal), { ok: false, error: refusal.code, ...refusal.details });
    });
  };
}

function use(responses: Responses, path: string, message: Json): Refusal | undefined {
  try {
    responses.use(path, message);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The statuses are not documented; an SDK throws on anything but 2xx, and that is what matters here. */
function statusOf({ code }: Refusal): number {
  return code === 'used_url' || code === 'expired_url' ? 404 : 400;
}
