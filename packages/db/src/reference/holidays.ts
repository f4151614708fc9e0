import type { HolidayCalendar, PublicHoliday } from '../generated/enums.ts';
import type { Basis } from './citations.ts';
import { CITATIONS, DEFAULTS_FROM } from './citations.ts';

/** Which days of every year a public holiday takes, from a day to a day. */
export interface HolidayRow extends Basis {
  readonly id: string;
  readonly holiday: PublicHoliday;
  readonly calendar: HolidayCalendar;
  readonly month: number;
  readonly day: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly from: string;
  readonly to: string | null;
  readonly note: string;
}

type Given = Pick<HolidayRow, 'id' | 'holiday' | 'month' | 'day'> & Partial<HolidayRow>;

const YEARLY =
  'Ngày nghỉ trước và sau ngày lễ được quyết định từng năm; ở đây là mặc định của hệ thống';

function rule(given: Given): HolidayRow {
  return {
    calendar: 'SOLAR',
    daysBefore: 0,
    daysAfter: 0,
    from: DEFAULTS_FROM,
    to: null,
    citation: CITATIONS.labourCode,
    article: 'Điều 112',
    // Known in general; its text was not read.
    verification: 'UNVERIFIED',
    note: 'Chưa đọc toàn văn',
    ...given,
  };
}

/** By which days off are counted until something else is decided of a day. */
export const HOLIDAY_RULES: readonly HolidayRow[] = [
  rule({ id: 'new-year', holiday: 'NEW_YEAR', month: 1, day: 1 }),
  rule({
    id: 'tet',
    holiday: 'TET',
    calendar: 'LUNAR',
    month: 1,
    day: 1,
    daysBefore: 1,
    daysAfter: 3,
    note: `Năm ngày. ${YEARLY}`,
  }),
  rule({ id: 'hung-kings', holiday: 'HUNG_KINGS', calendar: 'LUNAR', month: 3, day: 10 }),
  rule({ id: 'reunification', holiday: 'REUNIFICATION', month: 4, day: 30 }),
  rule({ id: 'labour-day', holiday: 'LABOUR_DAY', month: 5, day: 1 }),
  rule({
    id: 'national-day',
    holiday: 'NATIONAL_DAY',
    month: 9,
    day: 2,
    to: '2020-12-31',
    citation: CITATIONS.labourCode2012,
    article: 'Điều 115',
  }),
  rule({
    id: 'national-day-2021',
    holiday: 'NATIONAL_DAY',
    month: 9,
    day: 2,
    daysBefore: 1,
    from: '2021-01-01',
    note: `Hai ngày từ 01/01/2021: 2/9 và một ngày liền kề. ${YEARLY}`,
  }),
];
