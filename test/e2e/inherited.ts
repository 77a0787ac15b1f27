/**
 * What processes of the app have from the one that runs the tests: where programs are, and where Node keeps compiled
 * modules, so that the fortieth process starts faster than the first.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment to begin with; nothing in it configures the app. */
export function inherited(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: join(tmpdir(), 'upgrade-assistant-compiled') };
}
