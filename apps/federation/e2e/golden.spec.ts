import { fileURLToPath } from 'node:url';
import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import { checkExamples } from '@cau-noi/domain/assessment/examples';
import { expect, test } from '@playwright/test';
import { build } from 'vite';

/** The golden cases and the checks as one script for a page. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('golden.entry.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [one] = Array.isArray(made) ? made : [made];
  if (one === undefined || !('output' in one)) throw new Error('Nothing was bundled');
  const [chunk] = one.output;
  return chunk.code;
}

test('every golden case is judged in Chromium as in Node', async ({ page }) => {
  await page.addScriptTag({ content: await bundled(), type: 'module' });
  const inChromium = await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'found')));
  const inNode = checkExamples();
  expect(JSON.parse(inChromium)).toEqual(JSON.parse(JSON.stringify(inNode)));
  const shown = new Set(inNode.map(({ checkId }) => checkId));
  expect(CHECKS.filter(({ id }) => !shown.has(id))).toEqual([]);
  expect(inNode.length).toBeGreaterThan(300);
});
