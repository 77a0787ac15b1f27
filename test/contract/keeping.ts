/** What tables with leased rows are kept with, in tests. */
import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/store/database.ts';
import type { Keeping } from '../../src/store/leased-rows.ts';
import { createLeases } from '../../src/store/leases.ts';
import { noon } from '../builders.ts';

/** A process that works on the database, at a time that the test moves; `[secret]` is what it masks. */
export async function aKeeping(
  database: Database,
  { clock = () => noon, isAlone = false }: { readonly clock?: () => number; readonly isAlone?: boolean } = {},
): Promise<Keeping> {
  const leases = await createLeases(database, { clock, newId: randomUUID, isAlone });
  return { leases, mask: (text) => text.replaceAll('hunter2', '[secret]') };
}
