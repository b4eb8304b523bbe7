import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // Browser walks and benchmarks are not Vitest's; budgets need a finished build.
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/budget/**', 'node_modules/**'],
    environment: 'node',
    allowOnly: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
