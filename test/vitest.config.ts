import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

// Workers, and the processes that tests start, need not compile again what was compiled before.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/compiled');

export default defineConfig({
  root,
  test: {
    include: ['test/{unit,contract,e2e}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes later on a busy machine.
    expect: { poll: { timeout: 60_000 } },
    // Many stories wait for one another's deliveries rather than for the processor.
    maxWorkers: 4,
    // No module of ours keeps anything between stories, so files may share what is loaded.
    isolate: false,
    // Node runs our files as it does without tests; as Vite rewrites them, what computes much takes several times as long.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});
