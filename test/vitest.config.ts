import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
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
  },
});
