/**
 * Files: those that members put beside a message, and those that the app uploads in Slack's three steps (an address,
 * the content, its completion).
 *
 * @see https://docs.slack.dev/messaging/working-with-files#upload
 */
import { randomBytes } from 'node:crypto';
import type { SlackFile } from './model.ts';
import { Refusal } from './refusal.ts';

/** How many contents are kept: each may be a megabyte. */
const MOST = 50;

interface Upload {
  readonly file: SlackFile;
  readonly content?: Buffer;
  readonly isComplete: boolean;
}

export interface Files {
  /** Begins an upload and gives the path that takes its content. */
  begin(file: { readonly name: string; readonly user: string }): { readonly file: SlackFile; readonly path: string };
  /** Takes the content. @throws {Refusal} file_not_found for a path that nobody was given. */
  put(path: string, content: Buffer): void;
  /** Ends an upload. @throws {Refusal} file_not_found where there is no such upload, or no content. */
  complete(id: string, title: string | undefined): SlackFile;
  /** Gives a file whose upload is complete, with its content. */
  find(id: string): { readonly file: SlackFile; readonly content: Buffer } | undefined;
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  txt: 'text/plain',
  log: 'text/plain',
  yaml: 'text/plain',
  json: 'application/json',
  pdf: 'application/pdf',
};

/** Gives what Slack knows of a file by its name. */
export function fileOf(name: string, user: string): SlackFile {
  const id = `F${randomBytes(5).toString('hex').toUpperCase()}`;
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return { id, name, title: name, mimetype: types[ending] ?? 'application/octet-stream', user };
}

/** Creates the register of uploads. */
export function createFiles(): Files {
  const uploads = new Map<string, Upload>();
  const paths = new Map<string, string>();

  function change(id: string, more: Partial<Upload>): Upload {
    const known = uploads.get(id);
    if (known === undefined) throw new Refusal('file_not_found');
    const upload = { ...known, ...more };
    uploads.set(id, upload);
    return upload;
  }
  return {
    begin({ name, user }) {
      const file = fileOf(name, user);
      const path = `/upload/${randomBytes(18).toString('base64url')}`;
      uploads.set(file.id, { file, isComplete: false });
      paths.set(path, file.id);
      const [oldest] = uploads.size > MOST ? uploads.keys() : [];
      if (oldest !== undefined) uploads.delete(oldest);
      const [first] = paths.size > MOST ? paths.keys() : [];
      if (first !== undefined) paths.delete(first);
      return { file, path };
    },
    put(path, content) {
      change(paths.get(path) ?? '', { content });
      paths.delete(path);
    },
    complete(id, title) {
      const { file, content } = change(id, {});
      if (content === undefined) throw new Refusal('file_not_found');
      return change(id, { isComplete: true, file: { ...file, title: title ?? file.title } }).file;
    },
    find(id) {
      const upload = uploads.get(id);
      if (upload?.content === undefined || !upload.isComplete) return undefined;
      return { file: upload.file, content: upload.content };
    },
  };
}
