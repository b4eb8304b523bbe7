import { defineConfig } from 'vitest/config';

/** The byte budgets need a finished build, so they run apart from the other tests. */
export default defineConfig({
  test: { root: '.', include: ['tests/budget/*.test.ts'], environment: 'node', allowOnly: false },
});
