/**
 * Tells when something changes in content folders. Each folder is watched by itself, since the recursive watch of
 * Node follows single files and loses those that an editor replaces; and so is the name of each source in the folder
 * above it, where deployments put a link to a new release.
 */
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { listFolders } from '../content/files.ts';
import type { ContentSource } from '../content/folder.ts';
import type { Log } from '../ops/log.ts';

/** A watch over folders. */
export interface Watch {
  /**
   * Watches what is there now, in place of what was there before. To be called before the folders are read, so that no
   * change falls between.
   *
   * @throws {Fault} as `listFolders` does; what was watched goes on being watched.
   */
  renew(): Promise<void>;
  close(): void;
}

/** A watch that calls `changed` after a change, often more than once. Where it cannot watch, the log says so. */
export function createWatch(sources: readonly ContentSource[], log: Log, changed: () => void): Watch {
  let watchers: readonly FSWatcher[] = [];
  const begin = (folder: string, concerns: (name: string) => boolean): FSWatcher[] => {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        if (name === null || concerns(name)) changed();
      });
      return [watcher.on('error', changed)];
    } catch (error) {
      log.warn({ folder, err: error }, 'content folder not watched');
      return [];
    }
  };
  return {
    async renew() {
      const folders = (await Promise.all(sources.map(({ dir }) => listFolders(dir)))).flat();
      const before = watchers;
      watchers = [
        ...sources.flatMap(({ dir }) => begin(dirname(resolve(dir)), (name) => name === basename(resolve(dir)))),
        ...folders.flatMap((folder) => begin(folder, isContent)),
      ];
      for (const watcher of before) watcher.close();
    },
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** What editors and version control leave beside the files is none; `..data` is how Kubernetes replaces them. */
function isContent(name: string): boolean {
  return !/^\.[^.]|~$/.test(name);
}
