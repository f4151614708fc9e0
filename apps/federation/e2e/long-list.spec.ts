import { tasksDuring } from '@cau-noi/browser/main-thread';
import { manyDossiers } from '@cau-noi/browser/many-dossiers';
import { PRODUCT } from '@cau-noi/browser/product';
import { signedIn } from '@cau-noi/browser/sign-in';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const ROWS = 10_000;
const MOST_MOUNTED = 60;
const LONG_TASK_MS = 50;
const TIMES_AGAIN = 4;
const WHOLE_TEST_MS = 600_000;
const SCROLLING_MS = 180_000;
/** Pixels at a turn of the wheel: more than a window, so that every row drawn gives way to another. */
const LEAP = 4000;
const LEAPS_BACK = 60;
const FRAME_MS = 16;

const rowsOf = (page: Page) => page.locator('tbody tr[data-index]');

/** Remembers, in the page, the greatest number of rows that were there at once. */
async function watchRows(page: Page): Promise<() => Promise<number>> {
  const watched = await page.evaluateHandle(() => {
    const seen = { most: 0 };
    const count = () => {
      seen.most = Math.max(seen.most, document.querySelectorAll('tbody tr').length);
    };
    count();
    new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  return () => watched.evaluate(({ most }) => most);
}

/** To the end of what is there, again and again, until so many rows have come; then a good way back. */
async function scrollThrough(page: Page, rows: number): Promise<void> {
  await page.getByRole('table').hover({ position: { x: 400, y: 200 } });
  const toTheEnd = async () => {
    await page.mouse.wheel(0, LEAP);
    return Number(await rowsOf(page).last().getAttribute('data-index')) + 1;
  };
  await expect
    .poll(toTheEnd, { timeout: SCROLLING_MS, intervals: [FRAME_MS] })
    .toBeGreaterThanOrEqual(rows);
  for (let leap = 0; leap < LEAPS_BACK; leap += 1) {
    await page.mouse.wheel(0, -LEAP);
    await page.waitForTimeout(FRAME_MS);
  }
}

/** The list, opened anew and scrolled: what its tasks cost, and how many rows were there at most. */
async function measured(page: Page, rows: number) {
  await page.goto(`/federation${paths.dossiers()}`);
  await expect(rowsOf(page).first()).toBeVisible();
  const mostRows = await watchRows(page);
  const tasks = await tasksDuring(page, () => scrollThrough(page, rows));
  return { mounted: await mostRows(), long: tasks.filter((ms) => ms > LONG_TASK_MS) };
}

test('ten thousand dossiers scroll: few rows are there at once, and no task is long', async ({
  browser,
}) => {
  test.setTimeout(WHOLE_TEST_MS);
  await using many = await manyDossiers(process.env[PRODUCT.databaseUrl] ?? '', ROWS);
  const page = await signedIn(browser, '/federation/', 'adviser');
  let { mounted, long } = await measured(page, many.count);
  // What is long by its own doing is long every time; what a busy machine made long is not.
  for (let again = 0; again < TIMES_AGAIN && long.length > 0; again += 1) {
    ({ mounted, long } = await measured(page, many.count));
  }
  expect(mounted, 'rows at once').toBeLessThanOrEqual(MOST_MOUNTED);
  expect(long, `tasks of more than ${LONG_TASK_MS} ms`).toEqual([]);
});
