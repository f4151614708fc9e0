import { PRODUCT, startProduct } from '@cau-noi/browser/product';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Locator, test } from '@playwright/test';
import {
  addMembers,
  addStopAndCosts,
  approve,
  beginDossier,
  beginPlan,
  clarifyPurpose,
  closeAsApproved,
  DELEGATIONS,
  describeJourney,
  EXCHANGE,
  expectExcess,
  expectHeld,
  expectListOfExchange,
  figureOfUnion,
  fileReport,
  findings,
  openDossier,
  openReturned,
  PERSON_TRIPS,
  planExchange,
  removeMembers,
  returnToWriter,
  shortenJourney,
  submitDossier,
  submitPlan,
  weighOnline,
} from './exchange.pages.ts';
import { askForException, grantException } from './waiver.pages.ts';

const WHOLE_STORY_MS = 240_000;
const ONE_ACT_MS = 30_000;
const LATER = { port: 4163, today: '2027-03-20' } as const;
const LEADER = 'Lãnh đạo Tổng Liên đoàn';
const PLAN = `Kế hoạch năm ${EXCHANGE.year}`;

/** People of the sample data whom the union may send together. */
const EIGHT = [
  'Vũ Núi Biếc',
  'Hoàng Khói Bếp',
  'Hoàng Giấy Dó',
  'Võ Cây Đa',
  'Trần Chuông Gió',
  'Trần Bông Lau',
  'Châu Biển Lặng',
  'Võ Đèn Lồng',
] as const;
const THREE_MORE = ['Hồ Cỏ May', 'Cao Tre Ngà', 'Hồ Phù Sa'] as const;

async function numberIn(figure: Locator): Promise<number> {
  await expect(figure).toHaveText(/^\d+$/);
  return Number(await figure.textContent());
}

test.use({ actionTimeout: ONE_ACT_MS });

test('an exchange is planned, checked, approved, made, reported and counted', async ({
  browser,
}) => {
  test.setTimeout(WHOLE_STORY_MS);
  const officer = await signedIn(browser, '/province/', 'daNangOfficer');
  const adviser = await signedIn(browser, '/federation/', 'adviser');
  const leader = await signedIn(browser, '/federation/', 'federationLeader');

  await test.step('she plans the exchange, and two persons approve the plan', async () => {
    await beginPlan(officer);
    await planExchange(officer);
    await submitPlan(officer);
    await approve(adviser, PLAN, LEADER);
    await approve(leader, PLAN, null);
  });

  await test.step('eleven people for twelve days are over the limits', async () => {
    await beginDossier(officer);
    await describeJourney(officer, '19/03/2027');
    await addMembers(officer, [...EIGHT, ...THREE_MORE]);
    await addStopAndCosts(officer);
    await weighOnline(officer);
    await expectExcess(officer, 'Số người trong đoàn vượt giới hạn.', [
      '10 người',
      '11 người',
      '1 người',
    ]);
    await expectExcess(officer, 'Số ngày của chuyến đi vượt giới hạn.', [
      '10 ngày',
      '12 ngày',
      '2 ngày',
    ]);
    await expectHeld(officer, 'Còn 2 phát hiện phải sửa hoặc cần giải trình.');
  });

  await test.step('an exception for the days, granted by the leader, leaves one thing to mend', async () => {
    await askForException(officer, 'Số ngày của chuyến đi vượt giới hạn.');
    await grantException(leader, EXCHANGE.title);
    await officer.reload();
    await expect(findings(officer)).toContainText('Ngoại lệ: Đã cho phép');
    await expectHeld(officer, 'Còn 1 phát hiện phải sửa hoặc cần giải trình.');
  });

  await test.step('eight people for seven days may be submitted', async () => {
    await removeMembers(officer, THREE_MORE);
    await shortenJourney(officer, { endDate: '14/03/2027', persons: '8' });
    await expect(findings(officer)).not.toContainText('vượt giới hạn');
    await submitDossier(officer);
  });

  await test.step('the adviser returns it, she corrects it, two persons approve it', async () => {
    const text = 'Nêu rõ nội dung khảo sát tại Changwon.';
    await returnToWriter(adviser, { name: EXCHANGE.title, reason: 'Mục đích chưa rõ', text });
    const note = await openReturned(officer);
    await expect(note).toContainText('Mục đích chưa rõ');
    await expect(note).toContainText(text);
    await clarifyPurpose(officer);
    await submitDossier(officer);
    await approve(adviser, EXCHANGE.title, LEADER);
    await approve(leader, EXCHANGE.title, null);
  });

  const databaseUrl = process.env[PRODUCT.databaseUrl] ?? '';
  await using later = await startProduct({ ...LATER, databaseUrl });
  const afterwards = { baseURL: later.baseUrl };
  const federation = await signedIn(browser, '/federation/', 'adviser', afterwards);
  const delegations = await numberIn(await figureOfUnion(federation, DELEGATIONS));
  const personTrips = await numberIn(await figureOfUnion(federation, PERSON_TRIPS));

  await test.step('after the return she closes the figures and reports', async () => {
    const returned = await signedIn(browser, '/province/', 'daNangOfficer', afterwards);
    await openDossier(returned);
    await closeAsApproved(returned);
    await fileReport(returned);
  });

  await test.step('the figures rise by one delegation and eight person-trips', async () => {
    const one = await figureOfUnion(federation, DELEGATIONS);
    await expect(one).toHaveText(String(delegations + 1));
    await expectListOfExchange(one);
    const eight = await figureOfUnion(federation, PERSON_TRIPS);
    await expect(eight).toHaveText(String(personTrips + 8));
    await expectListOfExchange(eight);
  });
});
