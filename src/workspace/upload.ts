/** The content of an upload over HTTP: as it is, or as the only field of a form, which is how Slack's SDK sends it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Files } from './files.ts';
import { mediaType, readBytes, sendText } from './http.ts';
import { Refusal } from './refusal.ts';

/** Takes the content of the upload that `path` was given for. */
export async function takeUpload(
  files: Files,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBytes(request);
  try {
    const content = mediaType(request) === 'multipart/form-data' ? await fieldOf(request, body) : body;
    files.put(path, content);
    sendText(response, 200, `OK - ${content.length}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sendText(response, 404, error.code);
  }
}

async function fieldOf(request: IncomingMessage, body: Buffer): Promise<Buffer> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined);
  const [field] = form?.values() ?? [];
  if (field === undefined) throw new Refusal('invalid_form_data');
  return typeof field === 'string' ? Buffer.from(field) : Buffer.from(await field.arrayBuffer());
}
