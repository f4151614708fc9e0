import type { Page } from '@playwright/test';

/** An event of a Chromium trace, as far as it is read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  /** `X` is an event with a beginning and an end. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** How long it took by the clock on the wall. */
  readonly dur?: number;
  /** How much of a processor it had; left out where that is nothing. */
  readonly tdur?: number;
}

const CATEGORIES = ['toplevel', 'blink.user_timing'];
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * What each task of the page's main thread cost while something was done, dearest first, in
 * milliseconds of work: the time it had a processor, and never more than it took. The clock alone
 * would also count how long it waited for one, of which a test machine has two for everything.
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
  const tasks = events.filter(({ name, ph, pid, tid }) => {
    const onThisThread = pid === here.pid && tid === here.tid;
    return onThisThread && ph === 'X' && name === TASK;
  });
  if (!tasks.some(({ tdur }) => tdur !== undefined)) {
    throw new Error('This browser does not say how much of a processor a task had');
  }
  return tasks
    .map(({ dur = 0, tdur = 0 }) => Math.min(dur, tdur) / 1000)
    .toSorted((one, other) => other - one);
}
