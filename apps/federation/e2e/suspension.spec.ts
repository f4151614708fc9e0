import { randomUUID } from 'node:crypto';
import { ask } from '@cau-noi/browser/ask';
import { checkScreen, settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const portal = '/federation/';
const at = (url: string) => `${portal.replace(/\/$/u, '')}${url}`;

const DA_NANG = Buffer.from('Organisation:ldld-da-nang').toString('base64url');

/** An event of February 2031, in which nothing else of the sample takes place. */
const event = (change: object) => ({
  organisationId: DA_NANG,
  coOrganiserIds: [],
  unplannedReason: 'Lời mời đến muộn.',
  title: 'Dự hội nghị thử',
  topic: 'Nhà ở của công nhân',
  purpose: 'Trao đổi kinh nghiệm.',
  purposeKind: 'CONFERENCE',
  startDate: '2031-02-10',
  endDate: '2031-02-11',
  members: [],
  stops: [],
  programme: [],
  costLines: [],
  objectives: [],
  guests: [],
  hosts: '',
  reciprocity: '',
  safetyPlan: '',
  sponsors: [],
  participants: [],
  venue: '',
  ...change,
});

interface Begun {
  readonly created: { readonly dossier: { readonly id: string; readonly version: number } };
}

async function begun(page: Page, change: object) {
  const { created } = await ask<Begun>(
    page,
    `mutation ($input: DossierCreateInput!) { created: dossierCreate(input: $input) {
      ... on DossierPayload { dossier { id version } } } }`,
    { input: { content: event(change), idempotencyKey: randomUUID() } },
  );
  return created.dossier;
}

interface Refused {
  readonly sent: {
    readonly issues?: readonly { readonly code: string; readonly data: object }[];
  };
}

/** What of a suspension keeps a dossier from being handed in. */
async function heldBy(page: Page, { id, version }: Begun['created']['dossier']) {
  const { sent } = await ask<Refused>(
    page,
    `mutation ($input: DossierSubmitInput!) { sent: dossierSubmit(input: $input) {
      ... on ValidationError { issues { code data } } } }`,
    { input: { id, version, idempotencyKey: randomUUID() } },
  );
  return (sent.issues ?? []).filter(({ code }) => code.startsWith('SUSPENDED'));
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

test('a dossier during a suspension is refused with its basis and the way out; online it passes with consent', async ({
  browser,
}) => {
  const adviser = await signedIn(browser, portal, 'adviser');
  const officer = await signedIn(browser, portal, 'daNangOfficer');

  await test.step('activities are suspended, on a directive', async () => {
    await adviser.goto(at(paths.suspensionNew()));
    await adviser.getByRole('textbox', { name: 'Tên gọi' }).fill('Tạm dừng thử tháng 2/2031');
    await choose(adviser, 'Căn cứ', '2074/TLĐ');
    await adviser.getByRole('textbox', { name: 'Từ', exact: true }).fill('02/2031');
    await adviser.getByRole('textbox', { name: 'Đến', exact: true }).fill('02/2031');
    await choose(adviser, 'Loại hoạt động tạm dừng', 'Dự hội nghị, tập huấn ngoài nước');
    await adviser.keyboard.press('Escape');
    await adviser.getByRole('button', { name: 'Lưu' }).click();
    await expect(adviser.getByText('từ 02/2031 đến 02/2031')).toBeVisible();
  });

  await test.step('in person: code, basis, way out', async () => {
    const dossier = await begun(officer, {
      kind: 'EVENT_ABROAD',
      reportingClass: 'EVENT_ABROAD',
      eventMode: 'IN_PERSON',
    });
    expect(await heldBy(officer, dossier)).toMatchObject([
      { code: 'SUSPENDED', data: { document: '2074/TLĐ, 02/06/2021' } },
    ]);
    await officer.goto(at(paths.dossierEdit({ dossierId: dossier.id })));
    const note = officer.getByRole('region', { name: /Tạm dừng hoạt động/u });
    await expect(note).toContainText('Căn cứ: 2074/TLĐ, 02/06/2021.');
    await expect(note).toContainText('chuyển sang dự trực tuyến và xin Tổng Liên đoàn đồng ý');
    await settled(officer);
    await checkScreen(officer, 'vi', 'a suspended dossier');
  });

  await test.step('online: consent is asked for, recorded with its document, and it passes', async () => {
    const dossier = await begun(officer, {
      kind: 'EVENT_ONLINE',
      reportingClass: 'EVENT_ONLINE',
      eventMode: 'ONLINE',
    });
    expect(await heldBy(officer, dossier)).toMatchObject([{ code: 'SUSPENDED_ONLINE' }]);
    await officer.goto(at(paths.dossierEdit({ dossierId: dossier.id })));
    await officer.getByRole('button', { name: 'Xin ý kiến đồng ý' }).click();
    const asking = officer.getByRole('dialog');
    await asking.getByRole('textbox').fill('Hội nghị do bạn chủ trì, chỉ có một kỳ.');
    await asking.getByRole('button', { name: 'Xin ý kiến đồng ý' }).click();
    await expect(officer.getByText('đang chờ trả lời')).toBeVisible();

    await adviser.reload();
    await adviser.getByRole('button', { name: 'Ghi ý kiến' }).click();
    const deciding = adviser.getByRole('dialog');
    await deciding.getByRole('textbox', { name: 'Số văn bản đồng ý' }).fill('15/MAU-ĐN');
    await deciding.getByRole('textbox', { name: 'Ngày văn bản' }).fill('20/11/2026');
    await deciding.getByRole('button', { name: 'Ghi ý kiến' }).click();
    await expect(adviser.getByText('Văn bản 15/MAU-ĐN, ngày 20/11/2026')).toBeVisible();
    await settled(adviser);
    await checkScreen(adviser, 'vi', 'a suspension with its consents');

    expect(await heldBy(officer, dossier)).toEqual([]);
    await officer.goto(at(paths.dossier({ dossierId: dossier.id })));
    await expect(officer.getByText('Tổng Liên đoàn đã đồng ý cho hình thức')).toBeVisible();
  });
});
