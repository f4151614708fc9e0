import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

/**
 * What the browser tests of all portals have in common; `defineConfig(browserTests(), { … })`
 * adds a portal's own. One worker: the tests of a portal share one running product.
 */
export function browserTests(): PlaywrightTestConfig {
  const { executablePath, args, env } = findChromium();
  return defineConfig({
    testDir: 'e2e',
    outputDir: 'test-results',
    forbidOnly: true,
    retries: 0,
    workers: 1,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    reporter: [['list']],
    use: {
      browserName: 'chromium',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: { width: 1280, height: 800 },
      screenshot: 'only-on-failure',
      trace: 'retain-on-failure',
      launchOptions: { executablePath, args: [...args], env: { ...env } },
    },
  });
}
