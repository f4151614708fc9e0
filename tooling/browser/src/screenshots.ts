/**
 * pnpm run screenshots: the pictures of the README, taken from the running product with its sample
 * data. The portals must be built before.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startTestServer } from '@cau-noi/db/test-server';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { startProduct, TEST_DAY } from './product.ts';
import { at, firstLink, settled } from './screens.ts';
import { signIn, type UserName } from './sign-in.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));
const PORT = 4159;
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly portal: string;
  readonly user: UserName;
  readonly open: (page: Page) => Promise<void>;
  readonly size?: typeof DESKTOP;
}

const federation = { portal: '/federation/', user: 'adviser' } as const;
const province = { portal: '/province/', user: 'daNangOfficer' } as const;
const anyPlan = '/plans/$planId';

const PICTURES: readonly Picture[] = [
  { name: 'inbox', ...federation, open: at(federation.portal, '/inbox') },
  { name: 'board', ...federation, open: at(federation.portal, '/board') },
  { name: 'dashboard', ...federation, open: at(federation.portal, '/statistics') },
  {
    name: 'term-report',
    portal: '/sector/',
    user: 'congThuongOfficer',
    open: at('/sector/', '/statistics/term?from=2015&to=2019'),
  },
  { name: 'plan', ...province, open: firstLink(province.portal, '/plans', anyPlan) },
  {
    name: 'dossier-edit',
    ...province,
    open: async (page) => {
      const drafts = '/dossiers?state=DRAFT&kind=OUTBOUND';
      await firstLink(province.portal, drafts, '/dossiers/$dossierId')(page);
      await page.goto(`${page.url()}/edit`);
    },
  },
  { name: 'phone', ...province, size: PHONE, open: at(province.portal, '/') },
];

async function take(browser: Browser, baseURL: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: picture.size ?? DESKTOP,
  });
  await signIn(page, picture.portal, picture.user);
  await picture.open(page);
  await settled(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}${picture.name}.png` });
  console.log(`docs/screenshots/${picture.name}.png`);
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
await using database = await startTestServer();
await using product = await startProduct({
  port: PORT,
  databaseUrl: database.url,
  today: TEST_DAY,
});
const { executablePath, args, env } = findChromium();
await using browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
for (const picture of PICTURES) await take(browser, product.baseUrl, picture);
