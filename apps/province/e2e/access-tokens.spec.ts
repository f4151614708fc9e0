import { chooseLanguage } from '@cau-noi/browser/language';
import { checkScreen, settled } from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { type APIRequestContext, expect, type Locator, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const portal = '/province/';
const WHOLE_STORY_MS = 120_000;
const PHONE = { width: 390, height: 844 };
const NAME = 'Bảng theo dõi đoàn ra';

const ASK = '{ viewer { email } dossiers(first: 1) { totalCount } }';
const CHANGE = `mutation { viewerSetLocale(input: { locale: "en", idempotencyKey: "by-token" }) {
  __typename } }`;

/** A dialog comes up in a moment, and until then nothing in it has its colour. */
async function shown(dialog: Locator): Promise<void> {
  await expect(dialog).toBeVisible();
  await expect(dialog).toHaveCSS('opacity', '1');
}

/** What a program without a browser is answered: it has no cookie, only the token. */
async function askedBy(program: APIRequestContext, secret: string, query: string) {
  const headers = { authorization: `Bearer ${secret}` };
  const answer = await program.post('/graphql', { headers, data: { query } });
  const { data, errors = [] } = (await answer.json()) as {
    data?: unknown;
    errors?: readonly { extensions: { code: string } }[];
  };
  return { status: answer.status(), data, codes: errors.map(({ extensions }) => extensions.code) };
}

test('an officer makes a token, a program asks by it, and it is revoked', async ({
  browser,
  request,
}) => {
  test.setTimeout(WHOLE_STORY_MS);
  const page = await signedIn(browser, portal, 'daNangOfficer');
  let secret = '';

  await test.step('the account leads to the page, which says what to do', async () => {
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('link', { name: 'Mã truy cập API' }).click();
    await settled(page);
    await expect(page.getByText('Anh/chị chưa có mã nào.')).toBeVisible();
    await checkScreen(page, 'vi', 'no token yet');
  });

  await test.step('she makes one that reads, and sees its secret once', async () => {
    await page.getByRole('textbox', { name: 'Tên mã' }).fill(NAME);
    await page.getByRole('radio', { name: '30 ngày' }).check();
    await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
    const dialog = page.getByRole('dialog', { name: `Mã “${NAME}” đã được tạo` });
    secret = await dialog.getByRole('textbox', { name: 'Mã truy cập' }).inputValue();
    expect(secret).toMatch(/^cn_[0-9a-f]{64}$/);
    await dialog.getByRole('button', { name: 'Chép mã' }).click();
    await expect(dialog.getByRole('status')).toHaveText(/Đã chép mã|nhấn Ctrl\+C/);
    await shown(dialog);
    await checkScreen(page, 'vi', 'the secret');
    await dialog.getByRole('button', { name: 'Tôi đã cất mã' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('row', { name: NAME })).toContainText('Chưa dùng');
    expect(await page.content()).not.toContain(secret);
  });

  await test.step('a program asks by it, and changes nothing', async () => {
    expect(await askedBy(request, secret, ASK)).toMatchObject({
      status: 200,
      codes: [],
      data: {
        viewer: { email: 'canbo.danang@caunoi.example' },
        dossiers: { totalCount: expect.any(Number) },
      },
    });
    const example = await page.getByRole('figure', { name: 'Ví dụ bằng curl' }).textContent();
    const body = JSON.parse(/-d '([^']+)'/.exec(example ?? '')?.[1] ?? '') as { query: string };
    expect(await askedBy(request, secret, body.query)).toMatchObject({ status: 200, codes: [] });
    const refused = await askedBy(request, secret, CHANGE);
    expect([refused.status, refused.codes]).toEqual([403, ['TOKEN_SCOPE']]);
    await page.reload();
    await expect(page.getByRole('row', { name: NAME })).toContainText('21/11/2026');
  });

  await test.step('it reads on a phone and in English', async () => {
    await chooseLanguage(page, 'en');
    await page.setViewportSize(PHONE);
    await page.goto(`${portal.replace(/\/$/, '')}${paths.accessTokens()}`);
    await settled(page);
    await expect(page.getByRole('list', { name: 'Your tokens' })).toContainText('Read only');
    await checkScreen(page, 'en', 'a token on a phone');
  });

  await test.step('revoked after a question, it lets nobody in any more', async () => {
    await page.getByRole('button', { name: `Revoke the token ${NAME}` }).click();
    const dialog = page.getByRole('dialog', { name: `Revoke the token “${NAME}”` });
    await shown(dialog);
    await checkScreen(page, 'en', 'the question');
    await dialog.getByRole('button', { name: 'Revoke the token' }).click();
    await expect(page.getByText('You have no token yet.')).toBeVisible();
    const refused = await askedBy(request, secret, ASK);
    expect([refused.status, refused.codes]).toEqual([401, ['TOKEN_REVOKED']]);
    await chooseLanguage(page, 'vi');
  });
});
