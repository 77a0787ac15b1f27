/** A SQLite database -> a copy of it, whole and checked, while the app goes on. */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../fault.ts';

/** How long the copy waits for a process that has the file locked. */
const busyTimeoutMs = 30_000;

/** A copy that was made. */
export interface Backup {
  readonly path: string;
  readonly bytes: number;
  readonly tickets: number;
}

/**
 * Copies the database at `url` into the file `path`, which must not be there yet; it has its name once it is checked.
 * Holds up this process, not the app's.
 *
 * @throws {Fault} BACKUP_OTHERWISE for PostgreSQL, BACKUP_EXISTS, DATABASE_MISSING, BACKUP_FAILED.
 */
export function backUp(url: string, path: string): Backup {
  const source = fileOf(url);
  if (existsSync(path)) {
    throw new Fault('BACKUP_EXISTS', `${path} already exists.`, {
      cure: 'Choose another path: a backup never overwrites a file.',
    });
  }
  const unchecked = `${path}.unchecked`;
  try {
    rmSync(unchecked, { force: true });
    copy(source, unchecked);
    const tickets = check(unchecked);
    renameSync(unchecked, path);
    return { path, bytes: statSync(path).size, tickets };
  } catch (cause) {
    rmSync(unchecked, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('BACKUP_FAILED', `The database ${source} could not be copied to ${path}: ${why}.`, {
      cure: 'Check that the folder of the copy can be written and that the disk is not full.',
      cause,
    });
  }
}

function fileOf(url: string): string {
  const file = /^sqlite:(.+)$/.exec(url)?.[1];
  if (file === undefined || file === ':memory:') {
    throw new Fault('BACKUP_OTHERWISE', 'Only a SQLite file can be backed up this way.', {
      cure: 'For PostgreSQL use its own tool: pg_dump --format=custom --file=PATH "$DATABASE_URL".',
    });
  }
  if (!existsSync(file)) {
    throw new Fault('DATABASE_MISSING', `There is no database ${file}.`, {
      cure: 'Check DATABASE_URL; its path is taken from the folder in which the command runs.',
    });
  }
  return file;
}

function copy(source: string, target: string): void {
  const database = new DatabaseSync(source, { readOnly: true, timeout: busyTimeoutMs });
  try {
    database.prepare('vacuum into ?').run(target);
  } finally {
    database.close();
  }
}

/** Gives how many tickets are in it. @throws where SQLite finds it damaged, or it is none of ours. */
function check(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const verdict = Object.values(database.prepare('pragma integrity_check').get() ?? {})[0];
    if (verdict !== 'ok') throw new Error(`the copy is damaged: ${String(verdict)}`);
    return Number(database.prepare('select count(*) as count from tickets').get()?.['count']);
  } finally {
    database.close();
  }
}
