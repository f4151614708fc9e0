import { checkScreen, settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';

const WHOLE_STORY_MS = 120_000;
const PARTNER = 'Liên hiệp Công đoàn tỉnh Gyeongnam';

const turnOf = (page: Page, year: number) =>
  page
    .getByRole('table', { name: 'Từng phiên, điều đã ghi và việc tiếp theo' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: String(year), exact: true }) });

test('whose turn it is with Gyeongnam, over a deferred year and the merger, to plan and dossier', async ({
  browser,
}) => {
  test.setTimeout(WHOLE_STORY_MS);
  const page = await signedIn(browser, '/province/', 'daNangOfficer');

  await test.step('the partners lead to the ledgers, and one to its turns', async () => {
    const navigation = page.getByRole('navigation').first();
    await navigation.getByRole('link', { name: 'Đối tác' }).click();
    await navigation.getByRole('link', { name: 'Trao đổi luân phiên' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /luân phiên/u })).toBeVisible();
    await settled(page);
    const row = page.getByRole('row').filter({ hasText: PARTNER });
    await expect(row).toContainText('Năm 2027: Ta sang bạn');
    await expect(row).toContainText('Ta còn thiếu 1 chuyến');
    await checkScreen(page, 'vi', 'the ledgers');
    await row.getByRole('link', { name: PARTNER }).click();
  });

  await test.step('eight years: the merger in its year, and the deferred turn again in 2027', async () => {
    await expect(page.getByRole('heading', { level: 1, name: PARTNER })).toBeVisible();
    const strip = page.getByRole('table', { name: 'Các phiên theo năm và bên đi' });
    await expect(strip.getByRole('columnheader')).toHaveText(
      [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].map(String),
    );
    await expect(turnOf(page, 2024)).toContainText('LĐLĐ tỉnh Quảng Nam');
    await expect(turnOf(page, 2025)).toContainText('Hoãn');
    await expect(turnOf(page, 2025)).toContainText('hoãn sang năm 2027');
    await expect(turnOf(page, 2025)).toContainText('từ 01/07/2025: LĐLĐ thành phố Đà Nẵng');
    await expect(turnOf(page, 2026)).toContainText('Bạn sang ta');
    await expect(turnOf(page, 2027)).toContainText('Ta sang bạn');
    await checkScreen(page, 'vi', 'the ledger');
  });

  await test.step('she swaps 2028 with 2029, and takes it back', async () => {
    await page.getByRole('button', { name: 'Ghi nhận phiên năm 2028' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ghi nhận phiên năm 2028' });
    await dialog.getByRole('radio', { name: 'Đổi với phiên sau' }).check();
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await expect(dialog.getByText('Còn mục chưa ghi.').first()).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Lý do' }).click();
    await page.getByRole('option', { name: 'Bạn đề nghị' }).click();
    await dialog.getByRole('textbox', { name: 'Ghi rõ' }).fill('Bạn bận đại hội năm 2028.');
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await expect(dialog).toBeHidden();
    await expect(turnOf(page, 2028)).toContainText('Ta sang bạn (đã đổi phiên)');
    await expect(turnOf(page, 2029)).toContainText('Bạn sang ta');
    await page.getByRole('button', { name: 'Ghi nhận phiên năm 2028' }).click();
    await dialog.getByRole('radio', { name: 'Rút lại điều đã ghi' }).check();
    await dialog.getByRole('textbox', { name: 'Ghi rõ' }).fill('Bạn đã đổi lịch.');
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await expect(turnOf(page, 2028)).not.toContainText('đã đổi phiên)');
  });

  await test.step('she defers 2027 to 2029: it stays our turn', async () => {
    await page.getByRole('button', { name: 'Ghi nhận phiên năm 2027' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ghi nhận phiên năm 2027' });
    await dialog.getByRole('combobox', { name: 'Hoãn sang năm' }).click();
    await page.getByRole('option', { name: '2029' }).click();
    await dialog.getByRole('combobox', { name: 'Lý do' }).click();
    await page.getByRole('option', { name: 'Không có kinh phí' }).click();
    await dialog.getByRole('textbox', { name: 'Ghi rõ' }).fill('Chưa cân đối được kinh phí.');
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await expect(page.getByText('Phiên năm 2029: Ta sang bạn')).toBeVisible();
    await expect(turnOf(page, 2030)).toContainText('Bạn sang ta');
  });

  await test.step('the next turn becomes a plan line, then a dossier', async () => {
    await page.getByRole('button', { name: 'Đưa vào kế hoạch năm 2029' }).click();
    await expect(page.getByRole('link', { name: 'Mở kế hoạch năm 2029' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Đưa vào kế hoạch năm 2029' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await expect(page).toHaveURL(/\/dossiers\/[^/]+\/edit/);
    await expect(page.getByRole('textbox', { name: 'Tên hoạt động' })).toHaveValue(
      `Đoàn LĐLĐ thành phố Đà Nẵng thăm, trao đổi luân phiên với ${PARTNER}`,
    );
    await page.goBack();
    await expect(turnOf(page, 2029)).toContainText(/Hồ sơ số \d+: Bản nháp/);
  });
});
