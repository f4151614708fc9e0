import { ask } from '@cau-noi/browser/ask';
import { checkScreen, settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const base = '/federation';

async function addPartner(page: Page, nameVi: string): Promise<string> {
  const { partnerCreate } = await ask<{ partnerCreate: { partner: { id: string } } }>(
    page,
    `mutation ($input: PartnerCreateInput!) { partnerCreate(input: $input) {
      ... on PartnerPayload { partner { id } } } }`,
    {
      input: {
        partner: { nameVi, aliases: [], kind: 'SECTOR_UNION', countryCode: 'PH' },
        idempotencyKey: `e2e ${nameVi}`,
      },
    },
  );
  return partnerCreate.partner.id;
}

test('two entries of one body are merged, and the old address opens the one that stays', async ({
  browser,
}) => {
  const page = await signedIn(browser, `${base}/`, 'adviser');
  const stays = await addPartner(page, 'Công đoàn Hải cảng Mẫu');
  const goes = await addPartner(page, 'CONG DOAN HAI CANG MAU');

  await page.goto(`${base}${paths.partnerDuplicates()}`);
  const pair = page.getByRole('row').filter({ hasText: 'CONG DOAN HAI CANG MAU' });
  await expect(pair).toContainText('Trùng tên');
  await checkScreen(page, 'vi', 'duplicates');

  await page.goto(`${base}${paths.partnerMerge({ partnerId: goes }, { into: stays })}`);
  await expect(page.getByText('CONG DOAN HAI CANG MAU').first()).toBeVisible();
  await checkScreen(page, 'vi', 'merging');
  const act = { name: 'Gộp vào Công đoàn Hải cảng Mẫu' };
  await page.getByRole('main').getByRole('button', act).click();
  await page.getByRole('dialog').getByRole('button', act).click();
  await expect(page.getByRole('status').first()).toContainText('CONG DOAN HAI CANG MAU');

  await page.goto(`${base}${paths.partner({ partnerId: goes })}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Công đoàn Hải cảng Mẫu');
  await expect(page).toHaveURL(new RegExp(`${paths.partner({ partnerId: stays })}\\?merged=`));
  await expect(page.getByText(/đã được gộp vào đối tác này/)).toBeVisible();
});

test('the matrix, the countries and a country are one look at the register', async ({
  browser,
}) => {
  const page = await signedIn(browser, `${base}/`, 'adviser');
  await page.goto(`${base}${paths.partnerMatrix({ country: 'KR' })}`);
  await settled(page);
  const cell = page.getByRole('cell').getByRole('link').first();
  await expect(cell).toHaveText(/\d{2}\/\d{2}\/\d{4}/);
  await checkScreen(page, 'vi', 'matrix');

  await page.getByRole('link', { name: 'Theo nước' }).click();
  await expect(page).toHaveURL(/countries\?country=KR$/);
  await expect(page.getByRole('link', { name: /^Hàn Quốc: \d+ đối tác/ })).toBeVisible();
  await checkScreen(page, 'vi', 'countries');

  await page.getByRole('table').first().getByRole('link', { name: 'Hàn Quốc' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hàn Quốc');
  await expect(page.getByRole('cell', { name: 'hơn 860.000.000' })).toBeVisible();
  await checkScreen(page, 'vi', 'a country');
});
