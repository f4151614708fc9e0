import { fileURLToPath } from 'node:url';
import { checkScreen, settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const portal = '/federation/';

/** The rows of what is shown, as text. */
const rowsOf = (page: Page) => page.getByRole('table').getByRole('row');

async function chooseDay(page: Page, field: string, day: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(day);
}

test('what held the day before a circular and on its first day, compared, with the marks', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, 'adviser');

  await test.step('found by its name', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('dinh muc');
    await expect(page.getByRole('option', { name: 'Trang Định mức' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/federation${paths.norms()}`);
  });

  await test.step('the last day of the old circular', async () => {
    await chooseDay(page, 'Có hiệu lực ngày', '17/05/2026');
    await expect(page).toHaveURL(/on=2026-05-17/u);
    await expect(page.getByText('Định mức có hiệu lực ngày 17/05/2026')).toBeVisible();
    const gifts = rowsOf(page).filter({ hasText: 'Tặng phẩm cho khách nước ngoài' });
    await expect(gifts.first()).toContainText('71/2018/TT-BTC');
    await expect(gifts.first()).toContainText('chưa kiểm chứng');
    await settled(page);
    await checkScreen(page, 'vi', 'rates of 17/05/2026');
  });

  await test.step('the first day of the new one', async () => {
    await chooseDay(page, 'Có hiệu lực ngày', '18/05/2026');
    const gifts = rowsOf(page).filter({ hasText: 'Tặng phẩm cho khách nước ngoài' });
    await expect(gifts.first()).toContainText('35/2026/TT-BTC');
    await expect(gifts.first()).not.toContainText('chưa kiểm chứng');
    const abroad = rowsOf(page).filter({ hasText: 'Tiền phòng khi công tác nước ngoài' });
    await expect(abroad).toContainText('Còn thiếu mức bằng USD của 140/2025/TT-BTC');
  });

  await test.step('the two compared', async () => {
    await page.getByRole('link', { name: 'So sánh hai ngày' }).click();
    await chooseDay(page, 'Ngày trước', '17/05/2026');
    await chooseDay(page, 'Ngày sau', '18/05/2026');
    await expect(page.getByText('Định mức ngày 17/05/2026 và ngày 18/05/2026')).toBeVisible();
    const lodging = rowsOf(page).filter({ hasText: 'Thuê chỗ ở' }).filter({ hasText: 'Hạng A' });
    const head = lodging.filter({ hasText: 'Trưởng đoàn' }).filter({ hasNotText: 'Phó' });
    await expect(head).toContainText('↑ Tăng');
    await expect(head).toContainText('5.500.000');
    await expect(head).toContainText('9.400.000');
    await settled(page);
    await checkScreen(page, 'vi', 'rates compared');
    await head.getByRole('link', { name: /Thuê chỗ ở/u }).click();
  });

  await test.step('the history of one, and its instrument', async () => {
    const history = page.getByRole('table', { name: 'Các mức theo thời gian' });
    await expect(history.getByRole('row')).toHaveCount(3);
    await checkScreen(page, 'vi', 'the history of a rate');
    await history.getByRole('link', { name: '35/2026/TT-BTC, Điều 7' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('35/2026/TT-BTC');
    await expect(page.getByRole('link', { name: '71/2018/TT-BTC' })).toBeVisible();
  });
});

test('the administrator adds a rate from a day on; a day that was decided is refused at its field', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, 'administrator');
  await page.goto(`/federation${paths.norms()}`);
  await page.getByRole('button', { name: 'Thêm mức' }).click();
  const form = page.getByRole('form', { name: 'Thêm mức vào sổ định mức' });
  await form.getByRole('combobox', { name: 'Nội dung chi' }).fill('tặng phẩm chia tay');
  await page.getByRole('option', { name: /Tặng phẩm chia tay/u }).click();
  await form.getByRole('textbox', { name: 'Mức tối đa' }).fill('1.234.000');
  await form.getByRole('combobox', { name: 'Văn bản' }).fill('35/2026');
  await page.getByRole('option', { name: /35\/2026/u }).click();
  await form.getByRole('textbox', { name: 'Áp dụng từ ngày' }).fill('19/05/2026');
  await form.getByRole('textbox', { name: 'Lý do ghi, nguồn đã xem' }).fill('Văn bản mẫu');
  await form.getByRole('button', { name: 'Ghi mức mới' }).click();
  await expect(form.getByText(/đã có hồ sơ được quyết định/u)).toBeVisible();
  await checkScreen(page, 'vi', 'a new rate refused');

  await form.getByRole('textbox', { name: 'Áp dụng từ ngày' }).fill('01/01/2031');
  await form.getByRole('button', { name: 'Ghi mức mới' }).click();
  const history = page.getByRole('table', { name: 'Các mức theo thời gian' });
  const added = history.getByRole('row').filter({ hasText: '1.234.000' });
  await expect(added).toContainText('Chưa đến ngày áp dụng');
  await expect(added).toContainText('Văn bản mẫu');
  await expect(added.getByRole('button', { name: /^Đính chính/u })).toBeEnabled();
  await checkScreen(page, 'vi', 'the history of a rate that was added');
});

test('rates in a workbook are tried row by row before anything is written', async ({ browser }) => {
  const page = await signedIn(browser, portal, 'administrator');
  await page.goto(`/federation${paths.norms()}`);
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  const annex = new URL('../src/routes/administration/rate-import/annex.xlsx', import.meta.url);
  await page.locator('input[type="file"]').setInputFiles(fileURLToPath(annex));
  await expect(page.getByText('Thêm 2, đã có sẵn 0, chưa được 2 dòng.')).toBeVisible();
  await expect(rowsOf(page).filter({ hasText: '999/TT-MẪU' })).toContainText('Chưa được');
  await checkScreen(page, 'vi', 'the trial of an import');
  for (const path of [paths.instrumentNew(), paths.exchangeRates(), paths.ownCeilings()]) {
    await page.goto(`/federation${path}`);
    await settled(page);
    await checkScreen(page, 'vi', path);
  }
});
