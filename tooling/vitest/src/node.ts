import { defineConfig, type ViteUserConfig } from 'vitest/config';

export interface NodeTests {
  /** Module that prepares the whole run, e.g. `@cau-noi/db/vitest-setup`. */
  readonly globalSetup?: string;
  /** Longest time of one test, in milliseconds. */
  readonly testTimeout?: number;
}

/** Tests beside the code they test, run by Node. A package without tests fails. */
export function nodeTests(options: NodeTests = {}): ViteUserConfig {
  return defineConfig({
    test: {
      environment: 'node',
      include: ['src/**/*.test.ts'],
      testTimeout: options.testTimeout ?? 10_000,
      hookTimeout: 60_000,
      globalSetup: options.globalSetup ?? [],
      // Local time and language must not decide a result.
      env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' },
    },
  });
}
