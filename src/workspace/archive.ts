/**
 * What the workspace remembers from one run to the next: conversations and messages, in one JSON file. Ephemeral
 * messages, modals and Home tabs are as fleeting here as in Slack.
 *
 * The file belongs to whoever opened it: beside it stands an empty SQLite database, locked as long as that process
 * lives, which a process that is killed cannot forget to unlock.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ChangeBus } from './change-bus.ts';
import type { Clock } from './clock.ts';
import { isJson, jsonOf, listOf, textOf } from './json.ts';
import type { Channel, Message } from './model.ts';

export interface Archive {
  readonly channels: readonly Channel[];
  /** In the order in which they were posted. */
  readonly messages: readonly Message[];
}

/** The file, held by this process. */
export interface OpenArchive {
  /** What an earlier run left. */
  readonly kept: Archive;
  /** Writes what `look` gives after every change, whole or not at all. */
  keep(given: { readonly clock: Clock; readonly changes: ChangeBus; readonly look: () => Archive }): void;
  /** Writes once more what is to be kept, and lets go of the file. */
  close(): void;
}

/** The file cannot be had: another process holds it, or it holds no workspace. The message says why, without its name. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly isHeld: boolean;

  constructor(isHeld: boolean, why: string, cause?: unknown) {
    super(why, { cause });
    this.isHeld = isHeld;
  }
}

/** Written before whoever caused the change is answered, in a few milliseconds: a kill loses nothing. */
const atOnceCharacters = 1_000_000;
/** A larger workspace is written so much later, and changes that come in quick succession are written once. */
const settleMs = 100;

/** Opens the file; one that is not there is an empty archive. @throws {ArchiveError} where it cannot be had. */
export function openArchive(file: string): OpenArchive {
  const unlock = lock(file);
  try {
    const { kept, size } = read(file);
    let end = () => {};
    return {
      kept,
      keep(given) {
        end = startKeeping(file, size, given);
      },
      close() {
        end();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function startKeeping(file: string, length: number, given: Parameters<OpenArchive['keep']>[0]): () => void {
  const { clock, changes, look } = given;
  let size = length;
  let cancel: (() => void) | undefined;

  /** A full disk is no reason to stop: the next change is written again, with everything before it. */
  function write(): void {
    cancel = undefined;
    try {
      writeWhole();
    } catch (error) {
      process.emitWarning(`the local workspace cannot write ${file}: ${whyOf(error)}`);
    }
  }
  function writeWhole(): void {
    const { channels, messages } = look();
    const text = JSON.stringify({
      channels: channels.map((channel) => ({ ...channel, members: [...channel.members] })),
      messages,
    });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    size = text.length;
  }
  const unsubscribe = changes.subscribe((change) => {
    const isKept = change.kind === 'channel' || (change.kind === 'message' && change.only === undefined);
    if (!isKept) return;
    if (size <= atOnceCharacters) write();
    else cancel ??= clock.setTimeout(write, settleMs);
  });
  return () => {
    unsubscribe();
    cancel?.();
    write();
  };
}

/** SQLite's word for a lock that somebody else has. */
const busy = 5;

function lock(file: string): () => void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(`${file}.lock`, { timeout: 0 });
    // Without a journal there is no second file, and nothing is ever written that would need one.
    database.exec('pragma journal_mode = off; begin exclusive');
    return () => database.close();
  } catch (cause) {
    if (jsonOf(cause)['errcode'] === busy) throw new ArchiveError(true, 'another process has it open', cause);
    throw new ArchiveError(false, whyOf(cause), cause);
  }
}

function read(file: string): { readonly kept: Archive; readonly size: number } {
  try {
    const text = readFileSync(file, 'utf8');
    const written: unknown = JSON.parse(text);
    if (!isJson(written) || !Array.isArray(written['channels']) || !Array.isArray(written['messages'])) {
      throw new Error('it holds no workspace');
    }
    const channels = written['channels'].map(toChannel).filter(isChannel);
    return { kept: { channels, messages: listOf(written['messages']).filter(isMessage) }, size: text.length };
  } catch (cause) {
    if (jsonOf(cause)['code'] === 'ENOENT') return { kept: { channels: [], messages: [] }, size: 0 };
    throw new ArchiveError(false, whyOf(cause), cause);
  }
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toChannel(value: unknown): unknown {
  const channel = jsonOf(value);
  return { ...channel, members: new Set(listOf(channel['members'])) };
}

/** The file is ours; these ask only whether it is whole. */
function isChannel(value: unknown): value is Channel {
  const { id, name, kind, members } = jsonOf(value);
  return textOf(id) !== undefined && textOf(name) !== undefined && textOf(kind) !== undefined && members instanceof Set;
}

function isMessage(value: unknown): value is Message {
  const { channel, ts, user, text } = jsonOf(value);
  return [channel, ts, user, text].every((part) => textOf(part) !== undefined);
}
