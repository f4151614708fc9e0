import { expect, type Locator, type Page } from '@playwright/test';

/** What the officer writes about the exchange; her plan and her dossier say the same. */
export const EXCHANGE = {
  year: 2027,
  title: 'Đoàn LĐLĐ thành phố Đà Nẵng trao đổi với LHCĐ tỉnh Gyeongnam',
  partner: 'Gyeongnam',
  country: 'Hàn Quốc',
  purpose: 'Trao đổi kinh nghiệm chăm lo nhà ở cho công nhân theo thoả thuận giữa hai bên.',
  survey: 'Khảo sát hai khu nhà ở của công nhân tại Changwon.',
  topic: 'Nhà ở của công nhân khu công nghiệp',
  result: 'Biên bản ghi nhận chương trình trao đổi hai năm tiếp theo được ký.',
  place: 'Changwon',
  startDate: '08/03/2027',
} as const;

/** Opens a field that offers choices, types a part of one and takes it. */
async function choose(scope: Locator, field: string, choice: string): Promise<void> {
  const box = scope.getByRole('combobox', { name: field, exact: true });
  await box.click();
  await box.fill(choice);
  await scope.page().getByRole('option', { name: choice }).first().click();
}

async function write(scope: Locator, field: string, text: string): Promise<void> {
  await scope.getByRole('textbox', { name: field, exact: true }).fill(text);
}

/** From the overdue task on her home page to the empty plan of next year. */
export async function beginPlan(page: Page): Promise<void> {
  const task = page.getByRole('row', { name: /Lập và trình kế hoạch năm.*2027.*Quá hạn/ });
  await task.getByRole('link').click();
  await page.getByRole('button', { name: 'Lập kế hoạch năm' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Lập kế hoạch năm' });
  await expect(dialog.getByRole('combobox', { name: 'Năm kế hoạch' })).toHaveValue('2027');
  await dialog.getByRole('radio', { name: 'Từ đầu' }).check();
  await dialog.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kế hoạch năm 2027');
}

/** Adds the exchange to the plan, line by line, until nothing is missing in it. */
export async function planExchange(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Từng dòng' }).click();
  await page.getByRole('button', { name: 'Thêm dòng', exact: true }).click();
  const line = page.getByRole('dialog', { name: 'Dòng 1' });
  await choose(line, 'Loại hoạt động', 'Đoàn ra');
  await write(line, 'Tên hoạt động', EXCHANGE.title);
  await choose(line, 'Đối tác', EXCHANGE.partner);
  await choose(line, 'Nước', EXCHANGE.country);
  await choose(line, 'Loại mục đích', 'Trao đổi đoàn theo thỏa thuận');
  await write(line, 'Mục đích', EXCHANGE.purpose);
  await write(line, 'Kết quả dự kiến', EXCHANGE.result);
  await write(line, 'Chỉ tiêu', '1');
  await write(line, 'Đơn vị tính', 'biên bản');
  await choose(line, 'Cấp trưởng đoàn', 'Lãnh đạo đơn vị');
  await write(line, 'Số người', '8');
  await write(line, 'Số ngày', '7');
  await choose(line, 'Từ tháng', '03/2027');
  await choose(line, 'Đến tháng', '03/2027');
  await line.getByRole('button', { name: 'Thêm khoản kinh phí' }).click();
  await write(line, 'Số tiền', '320.000.000');
  await line.getByRole('button', { name: 'Xong' }).click();
}

/** Hands in the plan that is open, reading the summary first. */
export async function submitPlan(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  await page.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trình kế hoạch năm 2027' });
  await expect(dialog).toContainText('8 người');
  await expect(dialog).toContainText('Không còn gì phải sửa hoặc giải trình.');
  await dialog.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }).click();
  await expect(page.getByRole('main').getByText('Chờ phê duyệt').first()).toBeVisible();
}

/** Opens what waits in the inbox of the federation under a name, from one union. */
async function openInInbox(page: Page, name: string): Promise<void> {
  await page.goto('/federation/inbox');
  const waiting = page.getByRole('row').filter({ hasText: 'LĐLĐ thành phố Đà Nẵng' });
  await waiting.getByRole('link', { name }).click();
}

/** Approves what waits under a name; `passedTo` is whose turn it is then, null after the last. */
export async function approve(page: Page, name: string, passedTo: string | null): Promise<void> {
  await openInInbox(page, name);
  const decision = page.getByRole('region', { name: 'Quyết định' });
  await decision.getByRole('button', { name: 'Phê duyệt' }).click();
  const act = passedTo === null ? 'Phê duyệt' : `Phê duyệt và chuyển ${passedTo}`;
  await decision.getByRole('button', { name: act, exact: true }).click();
  const done = passedTo === null ? 'Đã phê duyệt: ' : `Đã phê duyệt và chuyển ${passedTo}: `;
  await expect(page.getByText(done)).toBeVisible();
}

/** From the line of the approved plan to the form of a new dossier. */
export async function beginDossier(page: Page): Promise<void> {
  await page.goto(`/province/plans?year=${EXCHANGE.year}`);
  await page.getByRole('link', { name: `Kế hoạch năm ${EXCHANGE.year}` }).click();
  const line = page.getByRole('row').filter({ hasText: EXCHANGE.title });
  await line.getByRole('link', { name: 'Lập hồ sơ' }).click();
  await expect(page.getByRole('textbox', { name: 'Tên hoạt động' })).toHaveValue(EXCHANGE.title);
  await page.getByRole('button', { name: 'Lập hồ sơ và soạn tiếp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EXCHANGE.title);
}

/** Goes to a step of the form of the dossier. */
export async function openStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Các bước' });
  await steps.getByRole('link', { name: step }).click();
}

/** Topic, dates and invitation. */
export async function describeJourney(page: Page, endDate: string): Promise<void> {
  const main = page.getByRole('main');
  await openStep(page, 'Chung');
  await write(main, 'Chủ đề', EXCHANGE.topic);
  await write(main, 'Ngày bắt đầu', EXCHANGE.startDate);
  await write(main, 'Ngày kết thúc', endDate);
  await page.getByRole('radio', { name: 'Tổ chức mời' }).check();
  await write(main, 'Nơi mời', 'Liên hiệp Công đoàn tỉnh Gyeongnam');
  await write(main, 'Ngày thư mời', '02/11/2026');
}

/** Adds people to the delegation, the first as its head, each with the reason why. */
export async function addMembers(page: Page, people: readonly string[]): Promise<void> {
  await openStep(page, 'Thành viên');
  for (const person of people) {
    await choose(page.getByRole('main'), 'Thêm thành viên', person);
    const member = page.getByRole('group', { name: person });
    await write(member, 'Lý do cử', 'Phụ trách nội dung trao đổi với bạn.');
  }
  const relatives = page.getByRole('radiogroup', { name: 'Trong đoàn có người thân của nhau' });
  await relatives.getByRole('radio', { name: 'Không có' }).check();
}

/** Takes people out of the delegation again. */
export async function removeMembers(page: Page, people: readonly string[]): Promise<void> {
  await openStep(page, 'Thành viên');
  for (const person of people) {
    await page.getByRole('button', { name: `Bỏ: ${person}` }).click();
  }
}

/** The one stop, from the first to the last day; and what all of it costs. */
export async function addStopAndCosts(page: Page): Promise<void> {
  await openStep(page, 'Hành trình');
  await choose(page.getByRole('main'), 'Thêm chặng', EXCHANGE.country);
  await write(page.getByRole('group', { name: 'Chặng 1' }), 'Nơi đến', EXCHANGE.place);
  await openStep(page, 'Dự toán');
  await page.getByRole('button', { name: 'Thêm khoản chi' }).click();
  await write(page.getByRole('group', { name: 'Vé đi lại' }), 'Đơn giá', '10.500.000');
}

/** Says why meeting online does not do. */
export async function weighOnline(page: Page): Promise<void> {
  await openStep(page, 'Mục tiêu');
  await page.getByRole('radio', { name: 'Đã cân nhắc' }).check();
  await write(page.getByRole('main'), 'Kết quả cân nhắc', 'Cần khảo sát nơi ở của công nhân.');
}

/** Brings the journey to another last day and number of people, wherever they are written. */
export async function shortenJourney(
  page: Page,
  { endDate, persons }: { endDate: string; persons: string },
): Promise<void> {
  await openStep(page, 'Chung');
  await write(page.getByRole('main'), 'Ngày kết thúc', endDate);
  await openStep(page, 'Hành trình');
  await write(page.getByRole('group', { name: 'Chặng 1' }), 'Ngày đi', endDate);
  await openStep(page, 'Dự toán');
  const tickets = page.getByRole('group', { name: 'Vé đi lại' });
  await write(tickets, 'Số người', persons);
}

/** The findings beside the form. */
export function findings(page: Page): Locator {
  return page.getByRole('region', { name: 'Kiểm tra' });
}

/** One finding with its figures: limit, actual, excess. */
export async function expectExcess(
  page: Page,
  sentence: string,
  figures: readonly [limit: string, actual: string, excess: string],
): Promise<void> {
  const finding = findings(page).getByRole('listitem').filter({ hasText: sentence });
  await expect(finding.getByRole('term')).toHaveText(['Mức cho phép', 'Thực tế', 'Chênh lệch']);
  await expect(finding.getByRole('definition')).toHaveText([...figures]);
  await expect(finding).toContainText('Căn cứ: Quy định về đoàn ra của thành phố Hà Nội');
  await expect(finding).toContainText('chưa kiểm chứng');
}

/** The last step of the form does not let her hand the dossier in, and says why. */
export async function expectHeld(page: Page, reason: string): Promise<void> {
  await openStep(page, 'Trình duyệt');
  const submit = page.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' });
  await expect(submit).toBeDisabled();
  await expect(submit).toHaveAccessibleDescription(reason);
}

/** Hands in the dossier that is open in the form, from its last step. */
export async function submitDossier(page: Page): Promise<void> {
  await openStep(page, 'Trình duyệt');
  await page.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trình hồ sơ' });
  await dialog.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }).click();
  await expect(page.getByText('Đã trình hồ sơ.')).toBeVisible();
}

/** Returns what waits under a name, with a reason of the list and a text. */
export async function returnToWriter(
  page: Page,
  { name, reason, text }: { name: string; reason: string; text: string },
): Promise<void> {
  await openInInbox(page, name);
  const decision = page.getByRole('region', { name: 'Quyết định' });
  await decision.getByRole('button', { name: 'Trả lại' }).click();
  await choose(decision, 'Lý do trả lại', reason);
  await write(decision, 'Nội dung cần sửa', text);
  await decision.getByRole('button', { name: 'Trả lại LĐLĐ thành phố Đà Nẵng' }).click();
  await expect(page.getByText('Đã trả lại LĐLĐ thành phố Đà Nẵng')).toBeVisible();
}

/** From the task on her home page to the dossier that came back; it opens on the reason. */
export async function openReturned(page: Page): Promise<Locator> {
  await page.goto('/province/');
  await page.getByRole('button', { name: /^Xem cả/ }).click();
  const task = page
    .getByRole('row', { name: 'Sửa hồ sơ bị trả lại' })
    .filter({ hasText: EXCHANGE.title });
  await task.getByRole('link').click();
  return page.getByRole('region', { name: 'Lý do trả lại' });
}

/** Goes on writing the dossier that came back, and says more about its purpose. */
export async function clarifyPurpose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Soạn tiếp' }).click();
  await openStep(page, 'Chung');
  await write(page.getByRole('main'), 'Mục đích', `${EXCHANGE.purpose} ${EXCHANGE.survey}`);
}

/** From her home page to the dossier that was changed last. */
export async function openDossier(page: Page): Promise<void> {
  const changed = page.getByRole('table', { name: 'Hồ sơ mới thay đổi' });
  await changed.getByRole('link', { name: EXCHANGE.title }).click();
}

/** Closes the figures in one click, takes it back, and closes them again. */
export async function closeAsApproved(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Đúng như đã duyệt' });
  await close.click();
  await expect(page.getByText('Đã chốt số liệu đúng như đã duyệt.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác; số liệu chưa chốt.')).toBeVisible();
  await close.click();
  await expect(page.getByText('Đã chốt số liệu đúng như đã duyệt.')).toBeVisible();
}

/** Writes the outcome report against the one objective, and hands it in. */
export async function fileReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Viết báo cáo kết quả' }).click();
  const main = page.getByRole('main');
  await write(main, 'Tóm tắt kết quả', 'Đoàn đã khảo sát hai khu nhà ở và ký biên bản trao đổi.');
  const result = page.getByRole('group', { name: EXCHANGE.result });
  await write(result, 'Đạt được (biên bản)', '1');
  await write(result, 'Kết quả cụ thể', 'Biên bản đã được hai bên ký tại Changwon.');
  await page.getByRole('button', { name: 'Nộp báo cáo kết quả' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nộp báo cáo kết quả' });
  await dialog.getByRole('button', { name: 'Nộp báo cáo kết quả' }).click();
  await expect(page.getByText('Đã nộp báo cáo kết quả.')).toBeVisible();
}

/** Two figures of a union, by the columns of the federation's table that show them. */
export const DELEGATIONS = { measure: 'Hoạt động', column: 'Đoàn ra' } as const;
export const PERSON_TRIPS = { measure: 'Lượt người', column: 'Lượt đoàn ra' } as const;

/** A figure of the union in the year of the exchange, as the federation sees it. */
export async function figureOfUnion(
  page: Page,
  { measure, column }: typeof DELEGATIONS | typeof PERSON_TRIPS,
): Promise<Locator> {
  await page.goto(`/federation/statistics?from=${EXCHANGE.year}&to=${EXCHANGE.year}`);
  await page.getByRole('radio', { name: measure }).click();
  const table = page.getByRole('table', { name: `Số liệu theo đơn vị, ${EXCHANGE.year}` });
  await expect(table.getByRole('columnheader').nth(1)).toHaveText(column);
  const union = table.getByRole('row').filter({ hasText: 'LĐLĐ thành phố Đà Nẵng' });
  return union.getByRole('cell').nth(1);
}

/** A figure opens the list of exactly what it counts: the exchange and nothing else. */
export async function expectListOfExchange(figure: Locator): Promise<void> {
  const page = figure.page();
  await figure.getByRole('link').click();
  const list = page.getByRole('table', { name: 'Danh sách hồ sơ' });
  await expect(list.getByRole('link')).toHaveText([new RegExp(EXCHANGE.title)]);
}
