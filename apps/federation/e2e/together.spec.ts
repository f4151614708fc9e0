import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const portal = '/federation/';

/** The address of the first thing that waits for this user. */
async function firstWaiting(page: Page): Promise<string> {
  await page.goto(`${portal.replace(/\/$/, '')}${paths.inbox()}`);
  const link = page.getByRole('main').getByRole('row').getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}

function decisionOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Quyết định' });
}

async function approve(page: Page): Promise<void> {
  const decision = decisionOn(page);
  await decision.getByRole('button', { name: 'Phê duyệt' }).click();
  await decision.getByRole('button', { name: /^Phê duyệt và chuyển / }).click();
}

test('two advisers decide at once: one wins, the other learns who was first and decides nothing', async ({
  browser,
}) => {
  const [first, second] = await Promise.all([
    signedIn(browser, portal, 'adviser'),
    signedIn(browser, portal, 'adviser'),
  ]);
  const address = await firstWaiting(first);
  await Promise.all([first.goto(address), second.goto(address)]);
  await expect(decisionOn(second)).toBeVisible();

  await approve(first);
  await expect(first.getByText(/^Đã phê duyệt và chuyển /)).toBeVisible();

  await approve(second);
  const alert = second.getByRole('alert');
  await expect(alert).toContainText('quyết định của anh/chị chưa được ghi');
  await alert.getByRole('button', { name: 'Xem bản hiện nay' }).click();
  await expect(decisionOn(second).getByRole('button', { name: 'Phê duyệt' })).toBeDisabled();
});

test('the leader cannot decide before the adviser, and is told whose turn it is', async ({
  browser,
}) => {
  const adviser = await signedIn(browser, portal, 'adviser');
  const leader = await signedIn(browser, portal, 'federationLeader');
  const address = await firstWaiting(adviser);
  await leader.goto(address);
  const button = decisionOn(leader).getByRole('button', { name: 'Phê duyệt' });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/./);
});

test('the auditor reads what waits and can decide nothing', async ({ browser }) => {
  const adviser = await signedIn(browser, portal, 'adviser');
  const auditor = await signedIn(browser, portal, 'auditor');
  await auditor.goto(await firstWaiting(adviser));
  for (const name of ['Phê duyệt', 'Trả lại']) {
    await expect(decisionOn(auditor).getByRole('button', { name })).toBeDisabled();
  }
});
