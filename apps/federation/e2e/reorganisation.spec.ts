import { ask } from '@cau-noi/browser/ask';
import { checkScreen, settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const portal = '/federation/';
const union = (code: string) => Buffer.from(`Organisation:${code}`).toString('base64url');
const LAI_CHAU = union('ldld-lai-chau');

const DOSSIERS = `query D($where: DossierWhere) { found: dossiers(where: $where, first: 1) { totalCount
  nodes { id title } } }`;

interface Found {
  readonly found: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly title: string }[];
  };
}

const ofUnion = (page: Page) => ask<Found>(page, DOSSIERS, { where: { organisationId: LAI_CHAU } });

/** Types a part of a union's name and takes what is found. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

test('one union goes into another: what was open, the counts, old links, who may still write', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, 'administrator');
  const before = await ofUnion(page);
  const [old] = before.found.nodes;

  await test.step('which unions', async () => {
    await page.goto(`/federation${paths.reorganisation()}`);
    await settled(page);
    await checkScreen(page, 'vi', 'what is decided');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await choose(page, 'Đơn vị 1', 'LĐLĐ tỉnh Lai Châu');
    await choose(page, 'Nhập vào đơn vị', 'LĐLĐ tỉnh Lai Châu');
    await page.getByRole('button', { name: 'Kiểm tra và tiếp tục' }).click();
    await expect(page.getByRole('alert')).toContainText('không thể nhập vào chính mình');
    await choose(page, 'Nhập vào đơn vị', 'LĐLĐ tỉnh Điện Biên');
    await page.getByRole('button', { name: 'Kiểm tra và tiếp tục' }).click();
  });

  await test.step('what is open: nobody is given a role at the successor', async () => {
    const roles = page.getByRole('radiogroup', { name: 'Vai trò của người dùng' });
    await roles.getByRole('radio', { name: 'Kết thúc' }).check();
    await settled(page);
    await checkScreen(page, 'vi', 'what is open');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
  });

  await test.step('seen, confirmed by its name, carried out', async () => {
    await expect(page.getByText('LĐLĐ tỉnh Lai Châu kết thúc')).toBeVisible();
    await settled(page);
    await checkScreen(page, 'vi', 'what will change');
    await page.getByRole('textbox', { name: 'Lý do, căn cứ' }).fill('Quyết định mẫu để thử');
    await page.getByRole('textbox', { name: /để xác nhận/u }).fill('LĐLĐ tỉnh Lai Châu');
    await page.getByRole('button', { name: 'Thực hiện sắp xếp' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /Sáp nhập: LĐLĐ tỉnh Lai Châu/u,
    );
    await settled(page);
    await checkScreen(page, 'vi', 'what was carried out');
    await page.getByRole('link', { name: 'Các lần sắp xếp tổ chức' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('21/11/2026');
  });

  await test.step('the same records, and the old link opens the same page', async () => {
    expect(await ofUnion(page)).toEqual(before);
    await page.goto(`/federation${paths.dossier({ dossierId: old?.id ?? '' })}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(old?.title ?? '');
  });

  await test.step('an officer of the union that ended reads, and no longer writes', async () => {
    const officer = await signedIn(browser, portal, 'laiChauOfficer');
    const { viewer, node } = await ask<{
      viewer: { may: { dossierCreate: { allowed: boolean } } };
      node: { title: string; viewerMay: { edit: { allowed: boolean; code: string } } };
    }>(
      officer,
      `query O($id: ID!) { viewer { may { dossierCreate { allowed } } } node(id: $id) { ... on Dossier {
        title viewerMay { edit { allowed code } } } } }`,
      { id: old?.id },
    );
    expect(viewer.may.dossierCreate.allowed).toBe(false);
    expect(node).toEqual({
      title: old?.title,
      viewerMay: { edit: { allowed: false, code: 'READ_ONLY_UNIT' } },
    });
  });
});
