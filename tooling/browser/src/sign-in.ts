import { type Browser, expect, type Page } from '@playwright/test';
import { chooseLanguage } from './language.ts';

/** The sample users the browser tests act as; all have the sample password. */
export const USERS = {
  daNangOfficer: 'canbo.danang@caunoi.example',
  daNangLeader: 'lanhdao.danang@caunoi.example',
  congThuongOfficer: 'canbo.congthuong@caunoi.example',
  laiChauOfficer: 'canbo.laichau@caunoi.example',
  adviser: 'chuyenvien.tld@caunoi.example',
  federationLeader: 'lanhdao.tld@caunoi.example',
  auditor: 'kiemtra.tld@caunoi.example',
  administrator: 'quantri.tld@caunoi.example',
} as const;

export type UserName = keyof typeof USERS;

const PASSWORD = 'CauNoi-Mau-2026';

/** Opens a portal (`/province/`) and signs in on its screen. */
export async function signIn(page: Page, portal: string, user: UserName): Promise<void> {
  await page.goto(portal);
  await page.locator('input[type="email"]').fill(USERS[user]);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator('button[type="submit"]').click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/**
 * Somebody in a browser of their own, signed in to a portal and reading Vietnamese, whatever language
 * another test left the account in; `baseURL` where it is not the test's.
 */
export async function signedIn(
  browser: Browser,
  portal: string,
  user: UserName,
  options: { readonly baseURL?: string } = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, portal, user);
  if ((await page.locator('html').getAttribute('lang')) !== 'vi') {
    await chooseLanguage(page, 'vi');
    await page.reload();
  }
  return page;
}
