import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { beginUnplanned } from './begin.pages.ts';

const portal = '/province/';

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).fill(text);
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
}

test('two people write one dossier: what differs is shown side by side, nothing is lost', async ({
  browser,
}) => {
  const first = await signedIn(browser, portal, 'daNangOfficer');
  const second = await signedIn(browser, portal, 'daNangOfficer');
  await beginUnplanned(first, 'Đoàn ra');
  const address = `${new URL(first.url()).pathname}?step=general`;
  await Promise.all([first.goto(address), second.goto(address)]);
  await expect(second.getByRole('textbox', { name: 'Chủ đề', exact: true })).toBeVisible();

  await write(first, 'Chủ đề', 'Nhà ở của công nhân');
  await saved(first);
  await write(second, 'Mục đích', 'Tìm hiểu cách bạn chăm lo bữa ăn ca.');
  await write(second, 'Chủ đề', 'Bữa ăn ca');

  const conflict = second.getByRole('region', { name: 'đã được sửa ở nơi khác' });
  await expect(conflict).toContainText('Nhà ở của công nhân');
  await expect(conflict).toContainText('Bữa ăn ca');
  await conflict.getByRole('radio', { name: /Bữa ăn ca/ }).check();
  await conflict.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await saved(second);

  await first.reload();
  await expect(first.getByRole('textbox', { name: 'Chủ đề', exact: true })).toHaveValue(
    'Bữa ăn ca',
  );
  await expect(first.getByRole('textbox', { name: 'Mục đích', exact: true })).toHaveValue(
    'Tìm hiểu cách bạn chăm lo bữa ăn ca.',
  );
});

test('what was typed without a connection is kept through a reload and saved afterwards', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, 'daNangOfficer');
  await beginUnplanned(page, 'Đoàn ra');
  await page.goto(`${new URL(page.url()).pathname}?step=general`);
  await expect(page.getByRole('textbox', { name: 'Chủ đề', exact: true })).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await write(page, 'Chủ đề', 'Gõ khi mất mạng');
  await expect(page.getByRole('status').filter({ hasText: 'Chưa lưu' })).toBeVisible();
  await page.unroute('**/graphql');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Chủ đề', exact: true })).toHaveValue(
    'Gõ khi mất mạng',
  );
  await saved(page);
});
