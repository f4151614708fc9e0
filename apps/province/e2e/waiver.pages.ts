import { expect, type Page } from '@playwright/test';
import { findings } from './exchange.pages.ts';

const REASON = 'Hai bên đã thống nhất chương trình mười hai ngày.';

/** Asks for an exception from the finding with this sentence, in the form that is open. */
export async function askForException(page: Page, sentence: string): Promise<void> {
  const finding = findings(page).getByRole('listitem').filter({ hasText: sentence });
  await finding.getByRole('button', { name: 'Xin ngoại lệ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xin ngoại lệ' });
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill(REASON);
  await dialog.getByRole('button', { name: 'Xin ngoại lệ' }).click();
  await expect(finding).toContainText('Ngoại lệ: Chờ quyết định');
}

/** From the task on the home page to the register, where the exception of a dossier is granted. */
export async function grantException(page: Page, title: string): Promise<void> {
  await page.goto('/federation/');
  await page.getByRole('button', { name: /^Xem cả/ }).click();
  const task = page.getByRole('row').filter({ hasText: 'Quyết định ngoại lệ' });
  await task.filter({ hasText: title }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sổ ngoại lệ' })).toBeVisible();
  const entry = page.getByRole('row').filter({ hasText: title });
  await expect(entry).toContainText(REASON);
  await entry.getByRole('button', { name: /^Cho phép/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Cho phép ngoại lệ' });
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Đồng ý cho riêng đoàn này.');
  await dialog.getByRole('button', { name: 'Cho phép' }).click();
  await expect(page.getByText('Đã cho phép ngoại lệ.')).toBeVisible();
}
