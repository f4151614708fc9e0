import type { Day } from './calendar.ts';
import { day, weekday, yearOf } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Intent } from './intents.ts';
import { drawIntent } from './intents.ts';
import { randomFor } from './random.ts';
import { themeOf } from './themes/catalogue.ts';
import type { Union, World } from './world.ts';
import { standsOn } from './world.ts';

/** A meeting that comes back: who meets whom about what, in which years, on which day. */
interface Recurring {
  readonly code: string;
  /** The unions that do it, one after the other: whoever of them stands that day. */
  readonly unions: readonly string[];
  readonly partner: string;
  readonly theme: (year: number) => string | null;
  readonly date: (year: number) => Day;
}

const QUANG_NAM_THEN_DA_NANG = ['ldld-quang-nam', 'ldld-da-nang'] as const;
const isOdd = (year: number): boolean => year % 2 === 1;

/**
 * LĐLĐ Quảng Nam agreed with LHCĐ Gyeongnam at the end of August 2023 that they visit each other in
 * turn, and exchanged New Year visits with its Lao neighbours; LĐLĐ Đà Nẵng goes on with both. The
 * dates here are invented.
 */
const RECURRING: readonly Recurring[] = [
  {
    code: 'gyeongnam',
    unions: QUANG_NAM_THEN_DA_NANG,
    partner: 'lhcd-gyeongnam',
    theme: (year) => {
      if (year < 2023) return null;
      if (year === 2023) return 'dam-phan';
      return isOdd(year) ? 'ket-nghia' : 'don-doan';
    },
    date: (year) => (year === 2023 ? day(year, 8, 28) : day(year, isOdd(year) ? 5 : 10, 12)),
  },
  {
    code: 'champasak',
    unions: QUANG_NAM_THEN_DA_NANG,
    partner: 'lhcd-champasak',
    theme: (year) => (isOdd(year) ? 'tet' : 'tham-xa-giao'),
    date: (year) => day(year, 1, 14),
  },
  {
    code: 'sekong',
    unions: QUANG_NAM_THEN_DA_NANG,
    partner: 'lhcd-sekong',
    theme: (year) => (isOdd(year) ? 'tham-xa-giao' : 'tet'),
    date: (year) => day(year, 1, 17),
  },
  {
    code: 'industriall',
    unions: ['cd-cong-thuong'],
    partner: 'industriall',
    theme: () => 'uy-ban-chap-hanh',
    date: (year) => day(year, 6, 3),
  },
];

/**
 * What comes back to the union in that year, for its plan. Next year's turn with Gyeongnam is left
 * for whoever tries the product to plan.
 */
export function recurringIntents(world: World, union: Union, year: number): readonly Intent[] {
  return RECURRING.flatMap(({ code, unions, partner: partnerId, theme, date }) => {
    const themeCode = theme(year);
    const start = weekday(date(year));
    const leftOpen = code === 'gyeongnam' && year > yearOf(world.today);
    const partner = world.partners.find(({ id }) => id === partnerId);
    const isTheirs = unions.includes(union.id) && whoOf(world, unions, start) === union.id;
    if (themeCode === null || partner === undefined || leftOpen || !isTheirs) return [];
    const id = sampleId('line', union.id, year, code);
    const settled = { id, union, theme: themeOf(themeCode), partner, start, coOrganiserIds: [] };
    return [drawIntent(settled, randomFor('story', code, year))];
  });
}

/** The first of the unions that stands that day. */
function whoOf(world: World, unions: readonly string[], date: Day): string | undefined {
  return unions.find((id) =>
    world.unions.some((union) => union.id === id && standsOn(union, date)),
  );
}
