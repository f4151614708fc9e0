import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const portal = '/province';
const WHOLE_STORY_MS = 90_000;

/** Opens a record of a list and does in its dialog what asks for a day. */
async function tryOn(page: Page, record: RegExp, act: string, day: string): Promise<void> {
  await page.getByRole('link', { name: record }).click();
  await page.getByRole('button', { name: act }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(day);
  await dialog.getByRole('button', { name: act }).click();
}

test('nothing is received before it is approved, and no union joins a body on its own', async ({
  browser,
}) => {
  test.setTimeout(WHOLE_STORY_MS);
  const page = await signedIn(browser, `${portal}/`, 'daNangOfficer');

  await page.goto(`${portal}${paths.aids()}`);
  await tryOn(page, /Thiết bị giảng dạy/, 'Ghi đã tiếp nhận', '01/11/2026');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'Chưa có quyết định phê duyệt',
  );

  await page.goto(`${portal}${paths.memberships()}`);
  await page.getByRole('link', { name: /ACT/ }).click();
  const join = page.getByRole('button', { name: 'Ghi ngày gia nhập' });
  await expect(join).toHaveAttribute('aria-disabled', 'true');
  await expect(join).toHaveAccessibleDescription(/Chưa có ý kiến đồng ý của Tổng Liên đoàn/u);
});
