import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { SHARED } from './settings.ts';

/** Tests of components, in jsdom. CSS modules keep their names. */
export function domTests(): ViteUserConfig {
  return defineConfig({
    test: {
      ...SHARED,
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: [fileURLToPath(new URL('./dom-setup.ts', import.meta.url))],
      // Only so that Testing Library finds `afterEach` and unmounts; tests import what they use.
      globals: true,
      css: { modules: { classNameStrategy: 'non-scoped' } },
      testTimeout: 15_000,
    },
  });
}
