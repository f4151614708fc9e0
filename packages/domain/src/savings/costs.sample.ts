import fc from 'fast-check';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import { GUEST_RANKS, GUEST_ROLES, GUEST_STANDINGS } from '../activity/guest.ts';
import { COST_ITEM_RULES, COST_ITEMS } from '../dossier/cost-item.ts';
import { DONOR_KINDS, FOREIGN_SHARES } from '../dossier/dossier.ts';
import type { Money } from '../money/money.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { RATE_ROLES, TRAVELLER_CLASSES } from '../norm/norm.ts';
import { COST_DAY, DOLLAR, INSTRUMENTS, RATES } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Any line; its item, where it says one, is of its kind. */
export const anyLine: fc.Arbitrary<CostFact> = fc
  .record({
    id: fc.uuid(),
    item: fc.constantFrom(...COST_ITEMS),
    isSaid: fc.boolean(),
    role: maybe(fc.constantFrom(...RATE_ROLES)),
    countryCode: maybe(fc.constantFrom('KR', 'JP')),
    place: maybe(fc.constantFrom('PROVINCE', 'SEA_OR_ISLAND', 'COMMUNE')),
    traveller: maybe(fc.constantFrom(...TRAVELLER_CLASSES)),
    persons: fc.nat({ max: 12 }),
    days: fc.nat({ max: 40 }),
    unitPrice: fc.oneof(
      fc.nat({ max: 100 }).map(dong),
      fc.nat({ max: 9_000 }).map(dong),
      fc.nat({ max: 40 }).map((minor): Money => ({ minor, currency: 'USD' })),
    ),
    payer: fc.constantFrom(...FUNDING_SOURCES),
    paidById: maybe(fc.constantFrom('hue', 'cong-thuong', 'quang-tri')),
    donorKind: maybe(fc.constantFrom(...DONOR_KINDS)),
    hiredBecause: maybe(fc.constantFrom('', 'Không có cán bộ biết tiếng')),
  })
  .map(({ item, isSaid, ...line }) => ({
    ...line,
    item: isSaid ? item : null,
    kind: COST_ITEM_RULES[item].kind,
  }));

/** An annex of which nobody found the amounts, and what was imported of it for a country, in dollars. */
const ANNEX = [
  ['annex', { kind: 'UNKNOWN', currency: 'USD' }, null, ['LEVEL_A', 'LEVEL_B']],
  [
    'jp-a',
    { kind: 'AMOUNT', ceiling: { minor: 30, currency: 'USD' }, lowest: null },
    ['JP'],
    ['LEVEL_A'],
  ],
  [
    'jp-b',
    { kind: 'AMOUNT', ceiling: { minor: 20, currency: 'USD' }, lowest: null },
    ['JP'],
    ['LEVEL_B'],
  ],
] as const;
const IN_DOLLARS = ANNEX.map(([id, limit, countries, travellers]) =>
  rate(id, 0, { countries, travellers }, { item: 'ABROAD_LODGING', limit }),
);

/** Everything that the checks of costs are told beside what other checks are told too. */
export const anyCosts = {
  normDay: fc.constant(COST_DAY),
  costLines: fc.uniqueArray(anyLine, { maxLength: 6, selector: ({ id }) => id }),
  people: maybe(fc.integer({ min: 1, max: 20 })),
  guests: maybe(fc.integer({ min: 1, max: 20 })),
  guestGroups: fc.array(
    fc.record({
      role: fc.constantFrom(...GUEST_ROLES),
      standing: maybe(fc.constantFrom(...GUEST_STANDINGS)),
      count: fc.integer({ min: 1, max: 8 }),
    }),
    { maxLength: 3 },
  ),
  guestRank: maybe(fc.constantFrom(...GUEST_RANKS)),
  coOrganisers: fc.constant([
    { organisationId: 'hue', kind: 'PROVINCIAL_UNION' as const },
    { organisationId: 'cong-thuong', kind: 'SECTOR_UNION' as const },
  ]),
  foreignShare: maybe(fc.constantFrom(...FOREIGN_SHARES)),
  rates: fc.subarray([...RATES, ...IN_DOLLARS]),
  ruledItems: fc.constant([...new Set(RATES.map(({ item }) => item))]),
  ownCeilings: fc.constant([]),
  instruments: fc.constant(INSTRUMENTS),
  dayRates: fc.constantFrom({ day: COST_DAY, rates: [] }, { day: COST_DAY, rates: [DOLLAR] }),
};
