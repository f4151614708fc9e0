import type { Page } from '@playwright/test';

/** An event of a Chromium trace, as far as it is read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  /** `X` is an event with a beginning and an end. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took by the clock on the wall. */
  readonly dur?: number;
  /** How much of a processor it had; left out where that is nothing. */
  readonly tdur?: number;
}

const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline'];
const TASK = 'ThreadControllerImpl::RunTask';
const COLLECTIONS = ['MajorGC', 'MinorGC'];

/**
 * What each task of the page's main thread cost while something was done, dearest first, in
 * milliseconds of work: the time it had a processor, and never more than it took. The clock alone
 * would also count how long it waited for one, of which a test machine has two for everything. Nor is
 * the collecting of garbage counted: its helpers do it beside the page where there is a processor for
 * them, and where there is none it falls upon whatever task is there.
 *
 * @throws Error where the browser says nothing of its processor: nothing would be judged
 */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('Only a browser that was launched here can be traced');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  // Other pages have main threads too: this one's is where the mark was made.
  const mark = `cau-noi ${crypto.randomUUID()}`;
  await page.evaluate((name) => performance.mark(name), mark);
  await act();
  const ended = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const here = events.find(({ name }) => name === mark);
  if (here === undefined) throw new Error('The trace does not hold the mark of the page');
  const onThisThread = events.filter(
    ({ ph, pid, tid }) => ph === 'X' && pid === here.pid && tid === here.tid,
  );
  const tasks = onThisThread.filter(({ name }) => name === TASK);
  if (!tasks.some(({ tdur }) => tdur !== undefined)) {
    throw new Error('This browser does not say how much of a processor a task had');
  }
  const collections = onThisThread.filter(({ name }) => COLLECTIONS.includes(name));
  return tasks
    .map((task) => (work(task) - collectingIn(task, collections)) / 1000)
    .toSorted((one, other) => other - one);
}

/** What an event had of a processor, in microseconds. */
const work = ({ dur = 0, tdur = 0 }: TraceEvent) => Math.min(dur, tdur);

function collectingIn({ ts, dur = 0 }: TraceEvent, collections: readonly TraceEvent[]): number {
  return collections
    .filter((one) => one.ts >= ts && one.ts < ts + dur)
    .reduce((sum, one) => sum + work(one), 0);
}
