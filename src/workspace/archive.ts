/**
 * What the workspace remembers from one run to the next: conversations and messages, in one JSON file. Ephemeral
 * messages, modals and Home tabs are as fleeting here as in Slack.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from './clock.ts';
import type { Feed } from './feed.ts';
import { jsonOf, listOf, textOf } from './json.ts';
import type { Channel, Message } from './model.ts';

export interface Archive {
  readonly channels: readonly Channel[];
  /** In the order in which they were posted. */
  readonly messages: readonly Message[];
}

/** Changes that come in quick succession are written once. */
const settleMs = 100;

/** Reads the file; one that is not there is an empty archive. @throws {Error} where it is there and cannot be read. */
export function readArchive(file: string): Archive {
  const text = readIfThere(file);
  if (text === undefined) return { channels: [], messages: [] };
  const kept = jsonOf(JSON.parse(text));
  return {
    channels: listOf(kept['channels']).map(toChannel).filter(isChannel),
    messages: listOf(kept['messages']).filter(isMessage),
  };
}

/** Writes the archive soon after every change, whole or not at all; the returned function writes once more and ends it. */
export function keepArchive(file: string, given: { clock: Clock; feed: Feed; archive: () => Archive }): () => void {
  const { clock, feed, archive } = given;
  let cancel: (() => void) | undefined;
  mkdirSync(dirname(file), { recursive: true });

  function write(): void {
    cancel = undefined;
    const { channels, messages } = archive();
    const kept = { channels: channels.map((channel) => ({ ...channel, members: [...channel.members] })), messages };
    writeFileSync(`${file}.new`, JSON.stringify(kept));
    renameSync(`${file}.new`, file);
  }
  const unfollow = feed.follow(({ kind }) => {
    if (kind === 'message' || kind === 'channel') cancel ??= clock.setTimeout(write, settleMs);
  });
  return () => {
    unfollow();
    cancel?.();
    write();
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
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
