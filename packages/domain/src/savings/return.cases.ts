import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, overMoney } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import type { Money } from '../money/money.ts';
import { dong } from '../norm/norm.examples.ts';
import { isoDate } from '../period/period.ts';
import type { WorkDays } from '../period/work-days.ts';
import { DOLLAR } from './costs.examples.ts';
import type { ReturnFacts } from './return.facts.ts';
import { casesOf, START } from './savings.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

/** The days off of 2026 by law (Bộ luật Lao động, Đ.112), and a Friday off for a worked Saturday. */
export const WORK_DAYS: WorkDays = {
  years: [2026],
  daysOff: `
  2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19
  2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-09-01 2026-09-02
`
    .trim()
    .split(/\s+/u)
    .map(isoDate),
  workedWeekendDays: [isoDate('2026-01-10')],
};

const MILLION: Money = { minor: 1_000_000, currency: 'VND' };

/** Back on Monday 9 March, all done on the next day: an ordinary time without days off. */
const BACK: NonNullable<ReturnFacts['afterReturn']> = {
  returnedOn: isoDate('2026-03-09'),
  settledOn: isoDate('2026-03-10'),
  passportsReturnedOn: isoDate('2026-03-10'),
  estimatedOwn: [MILLION],
  spentOwn: [MILLION],
  workDays: WORK_DAYS,
};

type Days = { readonly returnedOn?: string } & {
  readonly [Name in 'settledOn' | 'passportsReturnedOn']?: string | null;
};

/** The facts of a delegation that is back, looked at on a day. */
export function back(
  { returnedOn, ...done }: Days,
  rest: Partial<NonNullable<ReturnFacts['afterReturn']>> = {},
  today = '2026-06-30',
): Pick<ReturnFacts, 'today' | 'afterReturn'> {
  const day = (text: string | null) => (text === null ? null : isoDate(text));
  const given = Object.fromEntries(
    Object.entries(done).map(([name, text]) => [name, day(text ?? null)]),
  );
  const returned = returnedOn === undefined ? BACK.returnedOn : isoDate(returnedOn);
  const afterReturn = { ...BACK, ...given, returnedOn: returned, ...rest };
  return { today: isoDate(today), afterReturn };
}

const late = (
  reason: string,
  limit: number,
  actual: number,
  data: Readonly<Record<string, string>>,
  path: string,
): readonly Partial<Finding>[] => [
  fails(reason, over(limit, actual, 'WORKING_DAYS'), { data, path: [path] }),
];
const settled = (
  dueDate: string,
  settledOn: string,
  actual: number,
  limit = 15,
): readonly Partial<Finding>[] =>
  late('SETTLEMENT_LATE', limit, actual, { dueDate, settledOn }, 'settledOn');
const unsettled = (dueDate: string, actual: number): readonly Partial<Finding>[] =>
  late('SETTLEMENT_OVERDUE', 15, actual, { dueDate }, 'settledOn');

const NEW_ROW = isoDate('2026-07-01');
const tk15 = casesOf('TK15');
const SETTLEMENT: readonly CheckCase<SavingsFacts>[] = [
  tk15('nobody is back', {}, DOES_NOT_APPLY),
  tk15('on the day after', back({}), PASSES),
  tk15('on the 15th working day', back({ settledOn: '2026-03-30' }), PASSES),
  tk15('on the 16th', back({ settledOn: '2026-03-31' }), settled('2026-03-30', '2026-03-31', 16)),
  tk15('not yet, on the 15th', back({ settledOn: null }, {}, '2026-03-30'), PASSES),
  tk15(
    'not yet, on the 16th',
    back({ settledOn: null }, {}, '2026-03-31'),
    unsettled('2026-03-30', 16),
  ),
  tk15(
    'on the Saturday after the 15th, a Friday',
    back({ returnedOn: '2026-03-06', settledOn: '2026-03-28' }),
    settled('2026-03-27', '2026-03-28', 16),
  ),
  tk15(
    'over Tết, on the 15th',
    back({ returnedOn: '2026-02-11', settledOn: '2026-03-11' }),
    PASSES,
  ),
  tk15(
    'over Tết, on the 16th',
    back({ returnedOn: '2026-02-11', settledOn: '2026-03-12' }),
    settled('2026-03-11', '2026-03-12', 16),
  ),
  tk15(
    'over days swapped, the Saturday worked counts',
    back({ returnedOn: '2026-01-01', settledOn: '2026-01-23' }),
    settled('2026-01-22', '2026-01-23', 16),
  ),
  tk15(
    'without days swapped, the same day is in time',
    back(
      { returnedOn: '2026-01-01', settledOn: '2026-01-23' },
      { workDays: { ...WORK_DAYS, workedWeekendDays: [] } },
    ),
    PASSES,
  ),
  tk15(
    'after the rows changed: ten working days, to be justified',
    back({ settledOn: '2026-03-24' }),
    [{ ...settled('2026-03-23', '2026-03-24', 11, 10)[0], severity: 'JUSTIFY' }],
    NEW_ROW,
  ),
  tk15('a year whose days off are not known', back({}, { workDays: { ...WORK_DAYS, years: [] } }), [
    lacks('DAYS_OFF', ['settledOn']),
  ]),
  tk15(
    'a limit that reaches into such a year',
    back({ returnedOn: '2026-12-14', settledOn: null }, {}, '2026-12-20'),
    [lacks('DAYS_OFF', ['settledOn'])],
  ),
  tk15('late into such a year, by how much nobody can say', back({ settledOn: '2027-01-04' }), [
    fails('SETTLEMENT_LATE', null, { data: { dueDate: '2026-03-30', settledOn: '2027-01-04' } }),
  ]),
  tk15('no such limit at home', { kind: 'INBOUND', ...back({ settledOn: null }) }, PASSES),
];

const vnd = (minor: number): readonly Money[] => [{ minor, currency: 'VND' }];
const usd = (minor: number): readonly Money[] => [{ minor, currency: 'USD' }];
const spent = (
  spentOwn: readonly Money[] | null,
  estimatedOwn: readonly Money[] | null = [MILLION],
) => back({}, { spentOwn, estimatedOwn });
const overspent = (limit: number, actual: number, currency = 'VND', tolerancePercent = 10) =>
  fails(
    'OVER_ESTIMATE',
    { limit, actual, excess: actual - limit, unit: 'MONEY', currency },
    { data: { currency, tolerancePercent }, about: currency, path: ['actual', 'costLines'] },
  );
const PATH = ['actual', 'costLines'];
const NO_DOLLAR = lacks('EXCHANGE_RATE_OF_DAY', PATH, {
  about: 'USD',
  data: { currency: 'USD', day: START },
});
/** 25.000 đồng a dollar. */
const worth = (facts: Partial<SavingsFacts>): Partial<SavingsFacts> => ({
  ...facts,
  dayRates: { day: START, rates: [{ ...DOLLAR, date: START }] },
});
const overspentInAll = (limit: number, actual: number, rates = 'USD 25000/1 2026-05-12') =>
  fails('OVER_ESTIMATE_IN_ALL', overMoney(dong(limit), dong(actual)), {
    data: { tolerancePercent: 10, rates },
    about: null,
    path: PATH,
  });
const VARIANCE: readonly CheckCase<SavingsFacts>[] = [
  tk15('ten percent over the estimate', spent(vnd(1_100_000)), PASSES),
  tk15('a đồng more', spent(vnd(1_100_001)), [overspent(1_100_000, 1_100_001)]),
  tk15(
    'after the rows changed: nothing over',
    spent(vnd(1_000_001)),
    [overspent(1_000_000, 1_000_001, 'VND', 0)],
    NEW_ROW,
  ),
  tk15('less than the estimate', spent(vnd(1)), PASSES),
  tk15('nothing of ours', spent([]), PASSES),
  tk15('ours, where nothing was estimated', spent(vnd(1), []), [overspent(0, 1)]),
  tk15(
    'two currencies, each by its own estimate',
    spent([...usd(111), ...vnd(1_000_000)], [...usd(100), MILLION]),
    [overspent(110, 111, 'USD')],
  ),
  tk15('a currency that was not estimated', spent(usd(1)), [NO_DOLLAR]),
  tk15('nothing of such a currency', spent(usd(0)), PASSES),
  tk15('too much in one, not estimated in another', spent([...usd(1), ...vnd(2_000_000)]), [
    overspent(1_100_000, 2_000_000),
    overspentInAll(1_100_000, 2_000_000, ''),
    NO_DOLLAR,
  ]),
  tk15('not estimated, at its worth of the day as much', worth(spent(usd(4_400))), PASSES),
  tk15('not estimated, a cent more', worth(spent(usd(4_401))), [
    overspentInAll(1_100_000, 1_100_250),
  ]),
  tk15(
    'both currencies together, each of them less',
    worth(spent([...usd(2_000), ...vnd(600_001)])),
    [overspentInAll(1_100_000, 1_100_001)],
  ),
  tk15('spent in đồng, estimated in dollars', worth(spent(vnd(1_100_001), usd(4_000))), [
    overspentInAll(1_100_000, 1_100_001),
  ]),
  tk15(
    'estimated in both, spent in both',
    worth(spent([...usd(1), MILLION], [...usd(1), MILLION])),
    PASSES,
  ),
  tk15('spent in đồng, estimated in what nobody knows the worth of', spent(vnd(1), usd(1)), [
    NO_DOLLAR,
  ]),
  tk15(
    'nothing of a currency that nobody knows the worth of',
    worth(spent([...usd(4_000), { minor: 0, currency: 'EUR' }])),
    PASSES,
  ),
  tk15(
    'a currency that nobody knows the worth of, beside too much of others',
    worth(spent([...usd(4_401), { minor: 1, currency: 'EUR' }])),
    [overspentInAll(1_100_000, 1_100_250), lacks('EXCHANGE_RATE_OF_DAY', PATH, { about: 'EUR' })],
  ),
  tk15('figures not closed', spent(null), [lacks('ACTUAL_COSTS', ['actual'])]),
  tk15('an estimate that cannot be added up', spent([MILLION], null), [
    lacks('ESTIMATE', ['costLines']),
  ]),
  tk15(
    'late and too much',
    { ...back({ settledOn: '2026-03-31' }, { spentOwn: vnd(2_000_000) }) },
    [...settled('2026-03-30', '2026-03-31', 16), overspent(1_100_000, 2_000_000)],
  ),
];

const tk16 = casesOf('TK16');
const handed = (dueDate: string, passportsReturnedOn: string, actual: number, limit = 5) =>
  late('PASSPORTS_LATE', limit, actual, { dueDate, passportsReturnedOn }, 'passportsReturnedOn');
const PASSPORTS: readonly CheckCase<SavingsFacts>[] = [
  tk16('nobody is back', {}, DOES_NOT_APPLY),
  tk16('on the 5th working day', back({ passportsReturnedOn: '2026-03-16' }), PASSES),
  tk16(
    'on the 6th',
    back({ passportsReturnedOn: '2026-03-17' }),
    handed('2026-03-16', '2026-03-17', 6),
  ),
  tk16('not yet, on the 5th', back({ passportsReturnedOn: null }, {}, '2026-03-16'), PASSES),
  tk16(
    'not yet, on the 6th',
    back({ passportsReturnedOn: null }, {}, '2026-03-17'),
    late('PASSPORTS_OVERDUE', 5, 6, { dueDate: '2026-03-16' }, 'passportsReturnedOn'),
  ),
  tk16('over Tết', back({ returnedOn: '2026-02-13', passportsReturnedOn: '2026-02-27' }), PASSES),
  tk16(
    'over Tết, a day late',
    back({ returnedOn: '2026-02-13', passportsReturnedOn: '2026-02-28' }),
    handed('2026-02-27', '2026-02-28', 6),
  ),
  tk16(
    'after the rows changed: three',
    back({ passportsReturnedOn: '2026-03-13' }),
    handed('2026-03-12', '2026-03-13', 4, 3),
    NEW_ROW,
  ),
  tk16('a year whose days off are not known', back({}, { workDays: { ...WORK_DAYS, years: [] } }), [
    lacks('DAYS_OFF', ['passportsReturnedOn']),
  ]),
  tk16(
    'guests received',
    { kind: 'INBOUND', ...back({ passportsReturnedOn: null }) },
    DOES_NOT_APPLY,
  ),
];

/** The golden table of what follows the return. */
export const RETURN_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...SETTLEMENT,
  ...VARIANCE,
  ...PASSPORTS,
];
