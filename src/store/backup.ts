/** A copy of the SQLite database while the app goes on writing it: whole, checked, and there only when both are done. */
import { chmod, open, rename, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../fault.ts';

/** What the copy holds. */
export interface BackedUp {
  readonly tickets: number;
  readonly bytes: number;
}

/**
 * Copies the database of an address such as DATABASE_URL to a file that must not be there yet. Readable by its owner
 * alone, for it is people's text.
 *
 * @throws {Fault} BACKUP_NOT_SQLITE, BACKUP_EXISTS, BACKUP_FAILED, BACKUP_DAMAGED.
 */
export async function backUp(url: string, target: string): Promise<BackedUp> {
  const source = /^sqlite:(.+)$/.exec(url)?.[1];
  if (source === undefined || source === ':memory:') {
    throw new Fault('BACKUP_NOT_SQLITE', 'Only a SQLite file can be backed up by this command.', {
      cure: 'For PostgreSQL: pg_dump --format=custom --file=FILE "$DATABASE_URL"',
    });
  }
  await reserve(target);
  // Beside the target, so that what stands under its name is always whole.
  const partial = `${target}.partial`;
  try {
    await rm(partial, { force: true });
    copy(source, partial);
    await chmod(partial, 0o600);
    const tickets = check(partial);
    const bytes = await onDisk(partial);
    await rename(partial, target);
    return { tickets, bytes };
  } catch (error) {
    await rm(partial, { force: true });
    await rm(target, { force: true });
    throw error;
  }
}

/** Takes the name, so that nothing is overwritten. */
async function reserve(target: string): Promise<void> {
  try {
    await (await open(target, 'wx', 0o600)).close();
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    if (!isThere) throw failed(target, cause);
    const cure = 'Name another file: a backup is never written over.';
    throw new Fault('BACKUP_EXISTS', `There is a file ${target} already.`, { cure });
  }
}

/** Reads one state of the database, however long it takes; writers do not wait for it. */
function copy(source: string, target: string): void {
  try {
    const file = new DatabaseSync(source, { readOnly: true, timeout: 5_000 });
    try {
      file.prepare('vacuum into ?').run(target);
    } finally {
      file.close();
    }
  } catch (cause) {
    throw failed(target, cause);
  }
}

function failed(target: string, cause: unknown): Fault {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Fault('BACKUP_FAILED', `The database could not be copied to ${target}: ${why}.`, {
    cure: 'Check DATABASE_URL, that the folder of the copy can be written, and that its disk has room.',
    cause,
  });
}

/** Opens the copy as a restore would, and counts its tickets. */
function check(path: string): number {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const found = file.prepare('pragma integrity_check').get()?.['integrity_check'];
    if (found !== 'ok') throw new Fault('BACKUP_DAMAGED', `The copy is damaged: ${String(found)}.`);
    return Number(file.prepare('select count(*) as count from tickets').get()?.['count']);
  } finally {
    file.close();
  }
}

async function onDisk(path: string): Promise<number> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}
