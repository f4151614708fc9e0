import { chromium } from '@playwright/test';
import { findChromium } from './src/chromium.ts';
import { signIn } from './src/sign-in.ts';
import { chooseLanguage } from './src/language.ts';
const { executablePath, args, env } = findChromium();
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
const list = JSON.parse(process.argv[2] ?? '[]');
const [portal, user, width, lang] = process.argv.slice(3);
const context = await browser.newContext({
  baseURL: 'http://localhost:4711',
  viewport: { width: Number(width), height: 900 },
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
});
const page = await context.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text().slice(0, 300)));
page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 400)));
await signIn(page, `/${portal}/`, user as never);
if ((await page.locator('html').getAttribute('lang')) !== lang) {
  try {
    await chooseLanguage(page, lang as never);
  } catch {
    await page.evaluate(async (l) => {
      await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation($i: ViewerSetLocaleInput!){viewerSetLocale(input:$i){__typename}}',
          variables: { i: { locale: l, idempotencyKey: String(Math.random()) } },
        }),
      });
    }, lang);
  }
  await page.reload();
}
for (const [name, path] of list) {
  await page.goto(`/${portal}${path}`);
  await page.waitForTimeout(1800);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  console.log(name, 'url', page.url(), 'overflow', wide);
  await page.screenshot({ path: `/tmp/shots/${name}-${width}-${lang}.png`, fullPage: true });
}
await browser.close();
