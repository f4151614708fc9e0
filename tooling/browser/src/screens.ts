import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ask } from './ask.ts';
import { chooseLanguage } from './language.ts';
import { signIn, type UserName } from './sign-in.ts';

/** A screen of a portal and where it is: its address, or a way to it from the portal's home. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

/** A screen at an address of the portal. */
export function at(portal: string, url: string): Screen['open'] {
  return async (page) => {
    await page.goto(`${portal.replace(/\/$/, '')}${url}`);
  };
}

/** The first record that a list links to: its address fits the pattern `/plans/$planId`. */
export function firstLink(portal: string, list: string, pattern: string): Screen['open'] {
  const base = portal.replace(/\/$/, '');
  const address = new RegExp(`^${base}${pattern.replaceAll(/\$\w+/g, '[^/?]+')}$`);
  return async (page) => {
    await page.goto(`${base}${list}`);
    let found: string | undefined;
    const look = async () => {
      const links = await page.locator('main a').all();
      const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
      found = hrefs.find((href) => href !== null && address.test(href)) ?? undefined;
      return found;
    };
    await expect.poll(look, `a link that fits ${address}`).toBeDefined();
    await page.goto(found ?? '');
  };
}

/** The page of the first record that a query finds: `{ found: dossiers(…) { nodes { id } } }`. */
export function ofFirst(
  portal: string,
  query: string,
  url: (id: string) => string,
): Screen['open'] {
  return async (page) => {
    const { found } = await ask<{ found: { nodes: { id: string }[] } }>(page, query);
    const [first] = found.nodes;
    expect(first, `a record: ${query}`).toBeDefined();
    await at(portal, url(first?.id ?? ''))(page);
  };
}

export interface ScreensOptions {
  /** Which of the portal's screens these are, where it is not all of them. */
  readonly which?: string;
  /** `/province/` */
  readonly portal: string;
  readonly user: UserName;
  readonly screens: readonly Screen[];
}

const LANGUAGES = ['vi', 'en'] as const;
const WIDTHS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

const WHOLE_PORTAL_MS = 600_000;

/** What only a label says: the words of the interface, not what people wrote. */
const LABELS =
  'button, nav a, th:not([scope="row"]), label, legend, dt, h2, h3, summary, [role="tab"], [role="columnheader"]';

const VIETNAMESE = /[ăâđêôơưạảãáàấầẩẫậắằẳẵặẹẻẽéèếềểễệịỉĩíìọỏõóòốồổỗộớờởỡợụủũúùứừửữựỳỵỷỹý]/i;

/**
 * Every screen of a portal, in both languages, on a desk and on a phone: no violation that axe
 * finds in Vietnamese, one first heading, nothing wider than the window, no Vietnamese label in
 * English. What they ask the server is asked by hash.
 */
export function checkScreens({ portal, which = 'screen', user, screens }: ScreensOptions): void {
  for (const language of LANGUAGES) {
    test(`every ${which} of ${portal} in ${language} is accessible, fits and is in one language`, async ({
      page,
    }) => {
      test.setTimeout(WHOLE_PORTAL_MS);
      const texts = textsSent(page);
      // Axe takes most of the time, and in the other language it would see the same elements.
      const check = language === 'vi' ? checkScreen : checkWords;
      await signIn(page, portal, user);
      await chooseLanguage(page, language);
      for (const screen of screens) {
        await page.setViewportSize(WIDTHS.desktop);
        await screen.open(page);
        for (const [name, size] of Object.entries(WIDTHS)) {
          await test.step(`${screen.name}, ${name}`, async () => {
            await page.setViewportSize(size);
            await settled(page);
            await check(page, language, `${portal} ${screen.name}, ${name}`);
          });
        }
      }
      expect(texts, 'operations sent as text').toEqual([]);
    });
  }
}

/** The operations that a page sends as text from now on; a built portal sends hashes. */
function textsSent(page: Page): readonly string[] {
  const texts: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql') || request.method() !== 'POST') return;
    const { query } = request.postDataJSON() as { readonly query?: string };
    if (query !== undefined) texts.push(query);
  });
  return texts;
}

/** Waits until a screen has its heading, no longer says that it is loading and has answered to its size. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(drawn);
}

/**
 * Resolves in the page once it has drawn twice and rests. A window's new size reaches observers only after the
 * first drawing, and what they change is drawn in the second: a frame that has begun to scroll can be reached then.
 */
async function drawn(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => {
    requestAnimationFrame(done);
  });
  await new Promise((done) => {
    requestAnimationFrame(done);
  });
  await new Promise((done) => {
    requestIdleCallback(done, { timeout: 1000 });
  });
}

/**
 * What axe finds on a page. No portal has frames of other origins, so nothing has to be put together in a page of
 * its own, and of what passes nobody needs the elements: with both, a look takes a quarter of the time.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

/** No violation that axe finds, nothing wider than the window, one language. */
export async function checkScreen(page: Page, language: string, where: string): Promise<void> {
  const { violations } = await axe(page).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect.soft(found, `${where}: what axe finds`).toEqual([]);
  await checkWords(page, language, where);
}

const overflow = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Nothing wider than the window, one language. */
async function checkWords(page: Page, language: string, where: string): Promise<void> {
  // A page whose window has just become narrow takes a moment to be laid out anew.
  await expect
    .configure({ soft: true })
    .poll(() => page.evaluate(overflow), `${where}: pixels wider than the window`)
    .toBeLessThanOrEqual(0);
  await expect.soft(page.locator('html')).toHaveAttribute('lang', language);
  const labels = await labelsOf(page);
  if (language === 'vi') {
    inVietnamese.set(where, new Set(labels));
    return;
  }
  // A name is the same in both languages and stands under `lang="vi"`; a sentence around it is not.
  const left = labels.filter((label) => inVietnamese.get(where)?.has(label));
  expect.soft(left, `${where}: labels not in English`).toEqual([]);
}

/** The labels of each screen in Vietnamese, which is looked at first. */
const inVietnamese = new Map<string, ReadonlySet<string>>();

/** The visible labels with Vietnamese letters, but for those marked as Vietnamese by `lang`. */
async function labelsOf(page: Page): Promise<string[]> {
  const texts = await page
    .locator(LABELS)
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element.closest('[lang="vi"]:not(html)') === null &&
            element.querySelector('[lang="vi"]') === null,
        )
        .map((element) => element.textContent.trim()),
    );
  return texts.filter((text) => VIETNAMESE.test(text));
}
