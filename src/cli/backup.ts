/** `backup`: a copy of the database that can be put in its place. */
import { readConfig } from '../config.ts';
import type { Backup } from '../store/backup.ts';
import { type Command, Misuse, print } from './command.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'copy the SQLite database, while the app runs or not',
  help: [
    'Usage: node src/cli.ts backup FILE',
    '',
    'Copies the database of DATABASE_URL to FILE, which must not be there yet, and checks the copy. The app may go on',
    'running. To restore: stop the app, put the copy in place of the database (without its -wal and -shm files), start.',
    'For PostgreSQL use pg_dump and pg_restore; docs/operate.md has both.',
  ].join('\n'),
  options: {},
  async run({ positionals: [target, ...more] }) {
    if (target === undefined || target === '' || more.length > 0)
      throw new Misuse('backup takes one file: backup copies/monday.db');
    const { backUp } = await import('../store/backup.ts');
    // It is people's text, and for whoever made it alone.
    process.umask(0o077);
    print(told(backUp(readConfig().store.url.reveal(), target)));
    return 0;
  },
};

function told({ path, tickets, bytes }: Backup): string {
  return `${path}: ${tickets} tickets, ${bytes} bytes, checked`;
}
