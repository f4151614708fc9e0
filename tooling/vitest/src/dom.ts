import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { SHARED } from './settings.ts';

export interface DomTests {
  /** In processes, where Node's streams have to take the bytes of the page for their own. */
  readonly apart?: boolean;
}

/**
 * Tests of components, in jsdom. CSS modules keep their names. Each file has a window of its own, made within one
 * worker: a process for each takes three times as long.
 */
export function domTests({ apart = false }: DomTests = {}): ViteUserConfig {
  return defineConfig({
    test: {
      ...SHARED,
      environment: 'jsdom',
      pool: apart ? 'forks' : 'vmThreads',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: [fileURLToPath(new URL('./dom-setup.ts', import.meta.url))],
      // Only so that Testing Library finds `afterEach` and unmounts; tests import what they use.
      globals: true,
      css: { modules: { classNameStrategy: 'non-scoped' } },
      testTimeout: 15_000,
    },
  });
}
