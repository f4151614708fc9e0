import { expect, type Page } from '@playwright/test';
import { ask } from './ask.ts';

const SET_LOCALE = `mutation ($input: ViewerSetLocaleInput!) { viewerSetLocale(input: $input) {
  ... on ViewerPayload { viewer { locale } } } }`;

/** As the switch in the account's panel does: here, and in the account. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('cau-noi.language', chosen), language);
  const input = { locale: language, idempotencyKey: crypto.randomUUID() };
  const answer = await ask(page, SET_LOCALE, { input });
  expect(answer).toEqual({ viewerSetLocale: { viewer: { locale: language } } });
}
