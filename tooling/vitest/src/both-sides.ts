import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { SHARED, TOGETHER } from './settings.ts';

const both = { ...SHARED, ...TOGETHER, testTimeout: 15_000 };
const onServer = { ...both, environment: 'node' as const, include: ['src/**/*.test.ts'] };

/** The same tests in Node alone, as mutation testing wants them: quick and run again and again. */
export function serverTests(): ViteUserConfig {
  return defineConfig({ test: onServer });
}

/**
 * Tests of code that runs on both sides: all of them in Node, and those with a golden table
 * (`*.cases.ts` beside them) in a browser's environment as well.
 */
export function bothSidesTests(): ViteUserConfig {
  const golden = globSync('src/**/*.cases.ts').map((file) => `${dirname(file)}/*.test.ts`);
  return defineConfig({
    test: {
      projects: [
        { test: { ...onServer, name: 'server' } },
        { test: { ...both, name: 'browser', environment: 'jsdom', include: [...new Set(golden)] } },
      ],
    },
  });
}
