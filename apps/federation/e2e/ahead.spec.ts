import { settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const base = '/federation';

/** The lists, and what opening one of their records asks. */
const LISTS = [
  { list: paths.dossiers(), asks: 'DossierRecordQuery' },
  { list: paths.plans(), asks: 'PlanPageQuery' },
  { list: paths.inbox(), asks: 'DecisionPageQuery' },
  { list: paths.people(), asks: 'PersonPageQuery' },
  { list: paths.partners(), asks: 'PartnerPageQuery' },
  { list: paths.organisations(), asks: 'OrganisationPageQuery' },
] as const;

/** Pages that stand below a list and are none of its records. */
const NO_RECORDS = [
  'changes',
  'matrix',
  'countries',
  'duplicates',
  'staff',
  'collaborators',
  'trainings',
  'capacity',
  'passports',
  'data-requests',
]
  .map((page) => `:not([href$="/${page}"])`)
  .join('');

/** The operations that the page asks from now on, and those that were answered. */
function operationsOf(page: Page) {
  const asked: string[] = [];
  const answered: string[] = [];
  const nameOf = (body: unknown) => (body as { readonly operationName: string }).operationName;
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(nameOf(request.postDataJSON()));
  });
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/graphql')) answered.push(nameOf(request.postDataJSON()));
  });
  return { asked, answered };
}

/** The first record of a list; the list itself has settled. */
async function firstRecord(page: Page, list: string) {
  await page.goto(`${base}${list}`);
  const link = page.locator(`main a[href^="${base}${list}/"]${NO_RECORDS}`).first();
  await expect(link).toBeVisible();
  await page.waitForLoadState('networkidle');
  return link;
}

test('a record whose link was pointed at is there with the click, and is not asked again', async ({
  browser,
}) => {
  const page = await signedIn(browser, `${base}/`, 'adviser');
  for (const { list, asks } of LISTS) {
    await test.step(list, async () => {
      const link = await firstRecord(page, list);
      const { asked, answered } = operationsOf(page);
      await link.hover();
      await expect.poll(() => answered).toContain(asks);
      const record = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect(page).toHaveURL(record);
      await settled(page);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((name) => name === asks)).toEqual([asks]);
    });
  }
});

test('a link that has the focus counts as pointed at, one that is passed over does not', async ({
  browser,
}) => {
  const page = await signedIn(browser, `${base}/`, 'adviser');
  const link = await firstRecord(page, paths.dossiers());
  const { asked, answered } = operationsOf(page);
  await link.hover();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await link.focus();
  await expect.poll(() => answered).toEqual(['DossierRecordQuery']);
});
