import { expect, type Page } from '@playwright/test';

/** A new dossier of a kind that stands in no plan, up to its form. */
export async function beginUnplanned(page: Page, kind: string): Promise<void> {
  await page.goto('/province/dossiers/new?unplanned=1');
  await page.getByRole('combobox', { name: 'Loại hoạt động' }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  const reason = page.getByRole('textbox', { name: 'Lý do ngoài kế hoạch' });
  await reason.fill('Lời mời đến sau khi kế hoạch được duyệt.');
  const title = `Hoạt động thử: ${kind}`;
  await page.getByRole('textbox', { name: 'Tên hoạt động' }).fill(title);
  await page.getByRole('button', { name: 'Lập hồ sơ và soạn tiếp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}
