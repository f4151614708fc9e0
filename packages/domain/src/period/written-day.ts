import type { Result } from '../result.ts';
import { parseIsoDate } from './period.ts';
import type { DateIssue, IsoDate } from './period.ts';

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** A day as people and spreadsheets write it: 'dd/MM/yyyy' with any of '/', '.' and '-', or ISO. */
export function readDay(text: string): Result<IsoDate, DateIssue> {
  const bare = text.trim();
  const [, day = '', month = '', year = ''] = DAY.exec(bare) ?? [];
  return parseIsoDate(
    year === '' ? bare : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}
