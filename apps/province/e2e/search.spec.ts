import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

/** How long the dialog is on its way: longer than anybody needs for the first letters. */
const ON_ITS_WAY_MS = 700;

test('whoever presses Ctrl K types on at once, wherever the focus is, and loses no letter', async ({
  browser,
}) => {
  const page = await signedIn(browser, '/province/', 'daNangOfficer');
  await page.route(/search-dialog/u, async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, ON_ITS_WAY_MS);
    });
    await route.continue();
  });
  await page.goto(`/province${paths.dossiers()}`);
  const filter = page.getByRole('searchbox', { name: /Tìm theo tên/u });
  await filter.click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('han q');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toHaveValue('han q');
  await expect(field).toBeFocused();
  await page.keyboard.type('uoc');
  await expect(field).toHaveValue('han quoc');
  await expect(page.getByRole('option', { name: /Hàn Quốc/u }).first()).toBeVisible();
  await expect(filter).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
