/** Keeps signals: one row a topic, whose version tells that it was set. */
import type { Signals } from '../desk/signals.ts';
import type { Database } from './database.ts';

/** Signals that have to be looked for. */
export interface KeptSignals extends Signals {
  /** Hears what was set since the last look; to be called every second, and whenever the database has news. */
  look(): Promise<void>;
}

/** Makes the signals over an open database, as they stand. */
export async function createSignals({ kysely, engine }: Database): Promise<KeptSignals> {
  const heard = new Map<string, { readonly version: number; readonly value: string }>();
  const watchers = new Set<(topic: string) => void>();

  async function look(): Promise<void> {
    const rows = await kysely.selectFrom('signals').selectAll().execute();
    // Two looks may overlap: the older one has nothing to say.
    const news = rows.filter(({ topic, version }) => version > (heard.get(topic)?.version ?? 0));
    for (const { topic, version, value } of news) heard.set(topic, { version, value });
    for (const { topic } of news) for (const hear of watchers) hear(topic);
  }

  await look();
  return {
    look,

    async set(topic, value) {
      await kysely
        .insertInto('signals')
        .values({ topic, version: 1, value })
        .onConflict((conflict) =>
          conflict.column('topic').doUpdateSet((row) => ({ version: row('signals.version', '+', 1), value })),
        )
        .execute();
      await engine.announce(kysely);
      await look();
    },

    get: (topic) => heard.get(topic)?.value,

    watch(hear) {
      // A function of its own, for the same one may be given twice.
      const watcher = (topic: string) => hear(topic);
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
