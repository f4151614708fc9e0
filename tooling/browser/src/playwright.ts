import { fileURLToPath } from 'node:url';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { PRODUCT } from './product.ts';

/**
 * What the browser tests of all portals have in common; `defineConfig(browserTests({ port }), { … })`
 * adds a portal's own. The product with its sample data is served on `port` while they run. One
 * worker: the tests of a portal share one running product.
 */
export function browserTests({ port }: { readonly port: number }): PlaywrightTestConfig {
  const { executablePath, args, env } = findChromium();
  const baseURL = `http://localhost:${port}`;
  process.env[PRODUCT.baseUrl] = baseURL;
  return defineConfig({
    testDir: 'e2e',
    outputDir: 'test-results',
    globalSetup: fileURLToPath(new URL('product.setup.ts', import.meta.url)),
    forbidOnly: true,
    retries: 0,
    workers: 1,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    reporter: [['list']],
    use: {
      baseURL,
      browserName: 'chromium',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: { width: 1280, height: 800 },
      screenshot: 'only-on-failure',
      launchOptions: { executablePath, args: [...args], env: { ...env } },
    },
  });
}
