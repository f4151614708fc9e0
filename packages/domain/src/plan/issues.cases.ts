import type { ActivityKind } from '../activity/kind.ts';
import type { CountryCode } from '../country/country.ts';
import type { CurrencyCode } from '../money/money.ts';
import { isoMonth } from '../period/period.ts';
import type { IsoMonth } from '../period/period.ts';
import { PLAN_LIMITS } from './issues.ts';
import type { PlanLine } from './plan.ts';

export const vnd = (minor: number) =>
  ({ source: 'UNION_FUND', amount: { minor, currency: 'VND' } }) as const;

/** Everything that is null or empty where a line may be. */
export const EMPTY: Partial<PlanLine> = {
  title: '',
  partnerId: null,
  agreementId: null,
  countries: [],
  purposeKind: null,
  purpose: ' ',
  expectedResult: '',
  resultTarget: null,
  resultUnit: null,
  headLevel: null,
  persons: null,
  days: null,
  fromMonth: null,
  toMonth: null,
  funding: [],
};

export const MALFORMED: readonly (readonly [string, Partial<PlanLine>, readonly string[]])[] = [
  ['fewer than no persons', { persons: -1 }, ['OUT_OF_RANGE lines.line-1.persons']],
  ['half a person', { persons: 1.5 }, ['NOT_WHOLE lines.line-1.persons']],
  ['too many days', { days: 367 }, ['OUT_OF_RANGE lines.line-1.days']],
  ['a kind nobody knows', { kind: 'TRIP' as ActivityKind }, ['UNKNOWN_VALUE lines.line-1.kind']],
  [
    'a month of another year',
    { fromMonth: isoMonth('2026-12') },
    ['MONTH_OUTSIDE_YEAR lines.line-1.fromMonth'],
  ],
  [
    'a month that is none',
    { toMonth: '2027-13' as IsoMonth },
    ['MONTH_FORMAT lines.line-1.toMonth'],
  ],
  [
    'an end before the beginning',
    { fromMonth: isoMonth('2027-05') },
    ['MONTHS_REVERSED lines.line-1.toMonth'],
  ],
  [
    'a title too long',
    { title: 'a'.repeat(PLAN_LIMITS.title + 1) },
    ['TOO_LONG lines.line-1.title'],
  ],
  ['a NUL', { note: '\0' }, ['FORBIDDEN_CHARACTER lines.line-1.note']],
  [
    'a country nobody knows, and one twice',
    { countries: ['KR', 'XX' as CountryCode, 'KR'] },
    ['UNKNOWN_VALUE lines.line-1.countries.1', 'DUPLICATE lines.line-1.countries.2'],
  ],
  [
    'itself as co-organiser',
    { coOrganiserIds: ['org-2', 'org-1'] },
    ['OWN_CO_ORGANISER lines.line-1.coOrganiserIds.1'],
  ],
  ['less than no money', { funding: [vnd(-1)] }, ['AMOUNT_NEGATIVE lines.line-1.funding.0.amount']],
  ['one source twice', { funding: [vnd(1), vnd(2)] }, ['DUPLICATE lines.line-1.funding.1']],
  [
    'a currency nobody knows',
    { funding: [{ source: 'HOST', amount: { minor: 1, currency: 'XXX' as CurrencyCode } }] },
    ['UNKNOWN_VALUE lines.line-1.funding.0.amount'],
  ],
];

const COMMON = ['title', 'purposeKind', 'purpose', 'expectedResult'];
const MEASURES = ['persons', 'days', 'fromMonth', 'toMonth'];
export const MISSING: Readonly<Record<ActivityKind, readonly string[]>> = {
  OUTBOUND: [...COMMON, ...MEASURES, 'partnerId', 'countries', 'headLevel', 'funding'],
  INBOUND: [...COMMON, ...MEASURES, 'partnerId', 'countries', 'funding'],
  EVENT_HOSTED: [...COMMON, ...MEASURES, 'funding'],
  EVENT_ABROAD: [...COMMON, ...MEASURES, 'countries', 'headLevel', 'funding'],
  EVENT_DOMESTIC: [...COMMON, ...MEASURES, 'funding'],
  EVENT_ONLINE: [...COMMON, ...MEASURES],
};
