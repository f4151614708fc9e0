import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

test('the browser opens here and draws every Vietnamese letter', async () => {
  const { executablePath, args, env } = findChromium();
  const launch = { executablePath, args: [...args], env: { ...env } };
  await using browser = await chromium.launch(launch);
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 320, height: 80 } });
  const draw = async (text: string) => {
    await page.setContent(`<p lang="vi" style="font-size: 32px; margin: 0">${text}</p>`);
    return (await page.screenshot()).toString('base64');
  };
  const empty = await draw('');
  // A letter that no font has is drawn as the same box as any other.
  const missing = await draw('\u{10FFFD}');
  for (const letter of 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ₫') {
    const drawn = await draw(letter);
    expect([empty, missing], letter).not.toContain(drawn);
  }
  expect(await page.evaluate(() => navigator.language)).toBe('vi-VN');
});
