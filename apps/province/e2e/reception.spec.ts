import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask } from '@cau-noi/browser/ask';
import { checkScreen, settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';
import { careless, createDossier, mealsAt, VISIT } from './dossier.contents.ts';

/**
 * An officer receives a delegation of rank B, nine guests for five days, and mends one by one what the
 * checks find. With PICTURES=1 the pictures of docs/reception.vi.md are taken on the way.
 */

const portal = '/province';
const PICTURES = fileURLToPath(new URL('../../../docs/reception/', import.meta.url));
/** What docs/reception.vi.md shows of the way, in its order. */
const SHOWN = [
  'all-findings',
  'rank',
  'room',
  'one-banquet',
  'flowers',
  'paid-twice',
  'nothing-holds-it',
  'approved-keeps-its-verdict',
  'a-new-one-is-judged-by-the-new-rate',
];

async function picture(page: Page, name: string): Promise<void> {
  const place = SHOWN.indexOf(name) + 1;
  if (process.env['PICTURES'] === undefined || place === 0) return;
  mkdirSync(PICTURES, { recursive: true });
  await settled(page);
  await page.screenshot({ path: `${PICTURES}${place}-${name}.png` });
}

const checks = (page: Page) => page.getByRole('region', { name: 'Kiểm tra' });

/** Goes from a finding to its field, mends it there, and sees the finding gone. */
async function mend(
  page: Page,
  name: string,
  sentence: RegExp,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  await test.step(name, async () => {
    const finding = checks(page).getByRole('listitem').filter({ hasText: sentence });
    const before = await finding.count();
    expect(before, String(sentence)).toBeGreaterThan(0);
    await finding
      .first()
      .getByRole('button', { name: /^Đến ô/u })
      .first()
      .click();
    await picture(page, name);
    await act(page);
    await expect(finding).toHaveCount(before - 1);
  });
}

/** Types into the field to which the finding led. */
const type = (text: string) => async (page: Page) => {
  await expect(page.locator('input:focus, textarea:focus')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
};

const choose = (field: string, place: number, option: string) => async (page: Page) => {
  await page.getByRole('combobox', { name: field }).nth(place).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

const OWN = 'Tài chính công đoàn';

/** A number of the line so many lines below the first that has it. */
const amount = (field: string, place: number, value: string) => async (page: Page) => {
  await page.getByRole('textbox', { name: field }).nth(place).fill(value);
};

/** Takes a cost line away. */
const remove = (place: number) => async (page: Page) => {
  await page.getByRole('button', { name: /^Bỏ/u }).nth(place).click();
};

const OLD_CEILING = 2_000_000;
const NEW_CEILING = 1_900_000;

const DECIDERS = [
  ['daNangLeader', `${portal}/`],
  ['adviser', '/federation/'],
  ['federationLeader', '/federation/'],
] as const;

const DECIDE = `mutation ($input: SubmissionDecideInput!) {
  submissionDecide(input: $input) { ... on SubmissionPayload { submission { id state } } } }`;

interface Waiting {
  readonly node: {
    readonly approval: { readonly submission: { readonly id: string; readonly version: number } };
  };
}

/** Approves the step that waits, as somebody who holds it. */
async function approve(
  browser: Browser,
  [user, where]: (typeof DECIDERS)[number],
  dossierId: string,
): Promise<void> {
  const page = await signedIn(browser, where, user);
  const { node } = await ask<Waiting>(
    page,
    'query ($id: ID!) { node(id: $id) { ... on Dossier { approval { submission { id version } } } } }',
    { id: dossierId },
  );
  const decision = { kind: 'APPROVE', note: null };
  const input = { ...node.approval.submission, decision, idempotencyKey: crypto.randomUUID() };
  const { submissionDecide } = await ask<{ submissionDecide: { submission?: object } }>(
    page,
    DECIDE,
    { input },
  );
  expect(submissionDecide.submission).toBeDefined();
  await page.context().close();
}

const ADD_RATE = `mutation ($input: NormRateAddInput!) {
  normRateAdd(input: $input) { __typename } }`;

/** The administrator lowers what guests of rank B may eat for, from tomorrow on. */
async function lowerMealsFromTomorrow(browser: Browser): Promise<void> {
  const page = await signedIn(browser, '/federation/', 'administrator');
  const { instruments } = await ask<{ instruments: { id: string; number: string }[] }>(
    page,
    '{ instruments { id number } }',
  );
  const instrument = instruments.find(({ number }) => number === '35/2026/TT-BTC');
  const rate = {
    instrumentId: instrument?.id,
    article: '8',
    item: 'GUEST_MEALS',
    scope: { guestRanks: ['B'] },
    limit: { amount: { ceiling: { minor: NEW_CEILING, currency: 'VND' } } },
    validFrom: '2026-11-22',
    verification: 'UNVERIFIED',
  };
  const input = { rate, reason: 'Mức thử từ ngày mai', idempotencyKey: crypto.randomUUID() };
  const { normRateAdd } = await ask<{ normRateAdd: object }>(page, ADD_RATE, { input });
  expect(normRateAdd).toEqual({ __typename: 'RatePayload' });
  await page.context().close();
}

test('a reception is mended finding by finding, until nothing holds it', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await signedIn(browser, `${portal}/`, 'daNangOfficer');
  const { partners } = await ask<{ partners: { nodes: { id: string }[] } }>(
    page,
    '{ partners(first: 1) { nodes { id } } }',
  );
  const dossierId = await createDossier(page, careless(partners.nodes[0]?.id ?? ''));
  await page.goto(`${portal}${paths.dossierEdit({ dossierId }, { step: 'review' })}`);
  await expect(checks(page).getByRole('heading', { name: /^Phải sửa/u })).toBeVisible();
  await picture(page, 'all-findings');
  await checkScreen(page, 'vi', 'a reception with many findings');

  await mend(page, 'rank', /Đơn giá trong định mức: chưa xếp hạng khách/u, async () => {
    await choose('Hạng khách', 0, 'Hạng B')(page);
    await page.getByRole('textbox', { name: /Căn cứ xếp hạng/u }).fill('Tương đương thứ trưởng');
  });
  await mend(page, 'room', /^Chỗ ở của khách.*đơn giá vượt định mức/u, type('7700000'));
  await mend(page, 'meals', /^Ăn trưa, ăn tối của khách: đơn giá vượt/u, type('2000000'));
  await mend(page, 'gift', /^Tặng phẩm cho khách quốc tế: đơn giá vượt/u, type('1800000'));
  await mend(page, 'interpreter', /^Dịch nói nối tiếp.*đơn giá vượt/u, type('750000'));
  await mend(page, 'one-banquet', /^Mỗi đoàn chỉ được mời tiệc/u, amount('Số lần', 0, '1'));
  await mend(page, 'meals-of-that-day', /^Ngày có tiệc chiêu đãi/u, amount('Số ngày', 3, '4'));
  await mend(page, 'flowers', /Hoa tặng trưởng đoàn khách: chưa ghi chi cho ai/u, async () => {
    await choose('Chi cho ai', 4, 'Trưởng đoàn')(page);
    await amount('Số người', 7, '1')(page);
  });
  await mend(page, 'state-budget', /nguồn “Ngân sách nhà nước”/u, choose('Nguồn chi', 8, OWN));
  await mend(page, 'meals-in-cash', /^Tiền ăn phát cho người phục vụ/u, remove(9));
  await mend(page, 'paid-twice', /nguồn khác cũng chi khoản này/u, remove(1));
  await mend(page, 'objective', /^Có mục tiêu chưa đo được/u, type('1'));

  for (const group of ['Phải sửa', 'Cần giải trình', 'Chưa đủ thông tin'])
    await expect(checks(page).getByRole('heading', { name: group })).toHaveCount(0);
  await page.goto(`${portal}${paths.dossierEdit({ dossierId }, { step: 'review' })}`);
  await expect(page.getByRole('heading', { name: 'Kết quả kiểm tra' })).toBeVisible();
  await picture(page, 'nothing-holds-it');
  const handIn = 'Trình lãnh đạo đơn vị duyệt';
  await page.getByRole('button', { name: handIn }).click();
  await page.getByRole('dialog').getByRole('button', { name: handIn }).click();
  await expect(page).toHaveURL(`${portal}${paths.dossier({ dossierId })}`);

  await test.step('approved, it keeps its verdict when a rate changes tomorrow', async () => {
    for (const decider of DECIDERS) await approve(browser, decider, dossierId);
    await lowerMealsFromTomorrow(browser);
    await page.reload();
    await expect(page.getByText('Đã phê duyệt', { exact: true }).first()).toBeVisible();
    await expect(checks(page).getByRole('heading', { name: /^Phải sửa/u })).toHaveCount(0);
    await picture(page, 'approved-keeps-its-verdict');
  });

  await test.step('the same in a new dossier is judged by the new rate', async () => {
    const again = await createDossier(page, { ...VISIT, costLines: [mealsAt(OLD_CEILING)] });
    await page.goto(`${portal}${paths.dossierEdit({ dossierId: again }, { step: 'money' })}`);
    const found = checks(page)
      .getByRole('listitem')
      .filter({ hasText: /Ăn trưa.*vượt/u });
    await expect(found).toContainText('1.900.000');
    await picture(page, 'a-new-one-is-judged-by-the-new-rate');
  });
});
