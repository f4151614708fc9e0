import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { SHARED, TOGETHER } from './settings.ts';

export interface NodeTests {
  /** Module that prepares the whole run, e.g. `@cau-noi/db/vitest-setup`. */
  readonly globalSetup?: string;
  /** Longest time of one test, in milliseconds. */
  readonly testTimeout?: number;
}

/** Tests beside the code they test, run by Node. */
export function nodeTests(options: NodeTests = {}): ViteUserConfig {
  return defineConfig({
    test: {
      ...SHARED,
      ...TOGETHER,
      environment: 'node',
      include: ['src/**/*.test.ts'],
      testTimeout: options.testTimeout ?? 10_000,
      hookTimeout: 60_000,
      globalSetup: options.globalSetup ?? [],
    },
  });
}
