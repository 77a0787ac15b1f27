/**
 * A database as it stands, without bringing its tables up to date: for whoever looks before the app is started, or
 * beside an app of another release. Nothing in it is changed.
 */
import { access, constants, readdir, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { pauseTopics } from '../desk/pause.ts';

/** What was found. */
export interface DatabaseState {
  readonly kind: 'sqlite' | 'postgres';
  /** False for a SQLite file that the app will make; then the folder is what was looked at. */
  readonly exists: boolean;
  /** Migrations of this release that it lacks. */
  readonly pending: readonly string[];
  /** Migrations that it has and this release does not know: a newer one used it. */
  readonly unknown: readonly string[];
  /** Why nothing can be written, if that is so. */
  readonly readOnly?: string;
  /** Of the disk that the file is on; a server does not say. */
  readonly freeBytes?: number;
  /** In how many workspaces answering is switched off. */
  readonly paused: number;
  /** How many deliveries of Slack's it remembers. */
  readonly deliveries: number;
}

const waitMs = 2_000;

/** Looks at the database of an address such as DATABASE_URL. Rejects with what the system says when it cannot be had. */
export async function inspectDatabase(url: string): Promise<DatabaseState> {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  return path === undefined ? inspectServer(url) : inspectFile(path);
}

const written = 'update inbox set key = key where 1 = 0';
const applied = 'select name from kysely_migration';
const counted = 'select count(*) as count from inbox';
const pausedIn = `select count(*) as count from signals where topic like '${pauseTopics}%' and value <> ''`;
/** The migration that made the table of signals. */
const withSignals = '0007-signals';

async function inspectFile(path: string): Promise<DatabaseState> {
  const folder = await nearestFolder(path === ':memory:' ? '.' : dirname(resolve(path)));
  const { bavail, bsize } = await statfs(folder);
  const base = { kind: 'sqlite', freeBytes: bavail * bsize } as const;
  const isThere = path !== ':memory:' && (await can(path, constants.F_OK));
  if (!isThere) {
    const isClosed = !(await can(folder, constants.W_OK));
    return {
      ...base,
      exists: false,
      ...(await compared([])),
      paused: 0,
      deliveries: 0,
      ...(isClosed && { readOnly: `the folder ${folder} cannot be written` }),
    };
  }
  const file = new DatabaseSync(path, { timeout: waitMs });
  try {
    const names = hasTables(file) ? textsOf(file.prepare(applied).all()) : [];
    const isEmpty = names.length === 0;
    const readOnly = whyReadOnly(file, isEmpty ? 'select 1' : written);
    const deliveries = isEmpty ? 0 : Number(file.prepare(counted).get()?.['count']);
    const paused = names.includes(withSignals) ? Number(file.prepare(pausedIn).get()?.['count']) : 0;
    return { ...base, exists: true, ...(await compared(names)), paused, deliveries, ...readOnly };
  } finally {
    file.close();
  }
}

function hasTables(file: DatabaseSync): boolean {
  return file.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get() !== undefined;
}

function whyReadOnly(file: DatabaseSync, statement: string): { readonly readOnly?: string } {
  try {
    file.exec('begin immediate');
    file.exec(statement);
    return {};
  } catch (error) {
    return { readOnly: reasonOf(error) };
  } finally {
    if (file.isTransaction) file.exec('rollback');
  }
}

/** The folder that is there, or the one above in which it could be made. */
async function nearestFolder(folder: string): Promise<string> {
  return (await can(folder, constants.F_OK)) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

async function can(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

async function inspectServer(url: string): Promise<DatabaseState> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  // What ends the connection while we ask fails the question, too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('kysely_migration') is not null as there");
    const isEmpty = rows[0]?.there !== true;
    const names = isEmpty ? [] : textsOf((await client.query(applied)).rows);
    const readOnly = await whyServerReadOnly(client, isEmpty);
    const deliveries = isEmpty ? 0 : Number((await client.query(counted)).rows[0]?.count);
    const paused = names.includes(withSignals) ? Number((await client.query(pausedIn)).rows[0]?.count) : 0;
    return { kind: 'postgres', exists: true, ...(await compared(names)), paused, deliveries, ...readOnly };
  } finally {
    await client.end();
  }
}

async function whyServerReadOnly(client: Client, isEmpty: boolean): Promise<{ readonly readOnly?: string }> {
  try {
    await client.query(isEmpty ? 'create temporary table written_once (one integer)' : written);
    return {};
  } catch (error) {
    return { readOnly: reasonOf(error) };
  }
}

/** Migrations are known by the names of their files. */
async function compared(names: readonly string[]) {
  const files = await readdir(join(import.meta.dirname, 'migrations'));
  const known = files.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/, ''));
  return {
    pending: known.filter((name) => !names.includes(name)).toSorted(),
    unknown: names.filter((name) => !known.includes(name)).toSorted(),
  };
}

function textsOf(rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return rows.map((row) => String(row['name']));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
