import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { SHARED } from './settings.ts';

/**
 * Tests of code that runs on both sides: all of them in Node, and those with a golden table
 * (`*.cases.ts` beside them) in a browser's environment as well.
 */
export function bothSidesTests(): ViteUserConfig {
  const golden = globSync('src/**/*.cases.ts').map((file) => `${dirname(file)}/*.test.ts`);
  const both = { ...SHARED, testTimeout: 15_000 };
  return defineConfig({
    test: {
      projects: [
        { test: { ...both, name: 'server', environment: 'node', include: ['src/**/*.test.ts'] } },
        { test: { ...both, name: 'browser', environment: 'jsdom', include: [...new Set(golden)] } },
      ],
    },
  });
}
