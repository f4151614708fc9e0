import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';

const portal = '/province/';
const TITLE = `Bản ghi nhớ thử về thực hiện Hiệp định lao động ${Date.now()}`;

const write = (page: Page, field: string, text: string) =>
  page.getByRole('textbox', { name: field, exact: true }).fill(text);

async function choose(page: Page, field: string, text: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

/** Takes a step: what is recorded of it stands in its dialog. */
async function step(page: Page, act: string, send = act): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nội dung, số văn bản' }).fill('Công văn 01/MẪU');
  if (act === 'Đã báo cáo kèm bản sao') {
    await dialog.getByRole('combobox', { name: 'Tệp bản sao' }).click();
    await page.getByRole('option', { name: 'ban-ky.pdf' }).click();
  }
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('an agreement is written, consented to by the leader, signed and reported', async ({
  browser,
}) => {
  const officer = await signedIn(browser, portal, 'daNangOfficer');
  await officer.goto('/province/agreements');
  await officer.getByRole('button', { name: 'Thêm thỏa thuận' }).first().click();
  // A name that the law keeps for treaties is refused while it is typed.
  await write(officer, 'Tên thỏa thuận', 'Hiệp định hợp tác công đoàn');
  await expect(officer.getByText('chỉ dùng cho điều ước quốc tế')).toBeVisible();
  await officer.getByRole('button', { name: 'Lưu' }).click();
  await expect(officer.getByRole('alert')).toContainText('hiệp định');
  await write(officer, 'Tên thỏa thuận', TITLE);
  await choose(officer, 'Tên gọi', 'ghi nho', /Bản ghi nhớ/);
  await choose(officer, 'Đối tác', 'fktu', /Tổng Công đoàn Hàn Quốc/);
  await choose(officer, 'Lĩnh vực', 'doan', /Trao đổi đoàn/);
  await choose(officer, 'Nguyên tắc', 'binh dang', /Bình đẳng/);
  await choose(officer, 'Bản ký bằng tiếng', 'viet', /Việt/);
  await write(officer, 'Nội dung', 'Trao đổi đoàn');
  await write(officer, 'Cách thực hiện', 'Luân phiên từng năm');
  await write(officer, 'Thời hạn như văn bản ghi', '5 năm');
  await write(officer, 'Người ký', 'Người ký mẫu');
  await officer.getByRole('button', { name: 'Lưu' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();

  // Nothing is put before others that does not say that it binds nobody in law.
  await officer.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
  const asking = officer.getByRole('dialog');
  await asking.getByRole('textbox', { name: 'Nội dung, số văn bản' }).fill('Công văn 01/MẪU');
  await asking.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
  await expect(asking.getByRole('alert')).toContainText('không có giá trị ràng buộc pháp lý');
  await officer.keyboard.press('Escape');
  await officer.getByRole('button', { name: 'Sửa', exact: true }).click();
  await officer.getByRole('radio', { name: 'Có', exact: true }).check();
  await officer.getByRole('button', { name: 'Lưu' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();

  await step(officer, 'Gửi lấy ý kiến');
  await step(officer, 'Đã nhận đủ ý kiến');
  await expect(officer.getByRole('button', { name: 'Đồng ý bằng văn bản' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );

  const leader = await signedIn(browser, portal, 'daNangLeader');
  const task = leader.getByRole('row').filter({ hasText: 'Cho ý kiến về thỏa thuận' });
  await task.filter({ hasText: TITLE }).getByRole('link').click();
  await step(leader, 'Đồng ý bằng văn bản');
  await expect(leader.getByText('Đã ghi bước này.')).toBeVisible();

  await officer.reload();
  await step(officer, 'Ghi việc ký');
  await expect(officer.getByText('Đang có hiệu lực').first()).toBeVisible();
  await officer
    .locator('input[type="file"]')
    .setInputFiles({ name: 'ban-ky.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(officer.getByRole('link', { name: 'ban-ky.pdf' }).first()).toBeVisible();
  await step(officer, 'Đã báo cáo kèm bản sao');
  await expect(officer.getByText('Ký kết: Đã báo cáo').first()).toBeVisible();
});

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
