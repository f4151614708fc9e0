import type { IsoDate } from '@cau-noi/domain/period';
import type { Database } from '../database.ts';
import { vietnameseDay } from '../dates.ts';
import { settleReorganisations } from '../modules/reorganisation/settle.service.ts';
import { step } from './terminal.ts';

const HOUR_MS = 3_600_000;

/** Carries out what was decided about unions and whose day has come, and says so. */
export async function settle(database: Database, today: IsoDate | null): Promise<void> {
  const now = new Date();
  const count = await settleReorganisations(database, today ?? vietnameseDay(now), now);
  if (count > 0) step(`Sắp xếp tổ chức: ${count}`, `Reorganisations carried out: ${count}`);
}

/**
 * Carries out what was decided about unions for a day to come, once it has come: now, and every hour
 * while the product runs.
 *
 * @param today a day that stands for today; null for the real one
 * @returns stops it, after what is under way
 */
export async function keepSettling(
  database: Database,
  today: IsoDate | null,
): Promise<() => Promise<void>> {
  await settle(database, today);
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = settle(database, today).catch((thrown: unknown) => {
      step(`Sắp xếp tổ chức: ${String(thrown)}`, `Reorganisations: ${String(thrown)}`);
    });
  }, HOUR_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
