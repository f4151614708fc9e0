import { expect, it } from 'vitest';
import { sampleDossier, sampleMember, sampleStop } from '../dossier/dossier.sample.ts';
import { rate } from '../norm/norm.examples.ts';
import type { Rate } from '../norm/norm.ts';
import { isoDate } from '../period/period.ts';
import { COST_ROWS } from '../savings/costs.examples.ts';
import { LOOKUPS } from './dossier.examples.ts';
import { proposeEstimate } from './estimate.ts';

const FROM = isoDate('2026-06-10');
const BETWEEN = isoDate('2026-06-13');
const TO = isoDate('2026-06-16');
const JOURNEY = sampleDossier('OUTBOUND', {
  startDate: FROM,
  endDate: TO,
  members: ['a', 'b'].map((id) => sampleMember({ id, personId: id })),
  stops: [
    sampleStop({ id: 's1', countryCode: 'KR', arrive: FROM, leave: BETWEEN }),
    sampleStop({ id: 's2', countryCode: 'JP', arrive: BETWEEN, leave: TO }),
  ],
  costLines: [],
});

/** The annex as it is shipped: of both levels and every country, and nobody found the amounts. */
const ANNEX = rate(
  'annex',
  0,
  { travellers: ['LEVEL_A', 'LEVEL_B'] },
  { item: 'ABROAD_LODGING', limit: { kind: 'UNKNOWN', currency: 'USD' } },
);
const KOREAN = rate('kr', 90, { countries: ['KR'] }, { item: 'ABROAD_LODGING' });
const JAPANESE = (['LEVEL_A', 'LEVEL_B'] as const).map((level, at) =>
  rate(level, 120 - at, { countries: ['JP'], travellers: [level] }, { item: 'ABROAD_LODGING' }),
);

/** The rooms of an estimate by this book: in which country, and at which price or for want of what. */
function rooms(...rates: readonly Rate[]): readonly string[] {
  const { lines, gaps } = proposeEstimate(JOURNEY, { ...LOOKUPS, parameters: COST_ROWS, rates });
  const of = <Row extends { readonly item: string | null }>(rows: readonly Row[]) =>
    rows.filter(({ item }) => item === 'ABROAD_LODGING');
  return [
    ...of(lines).map(({ countryCode, unitPrice }) => `${countryCode} ${unitPrice.minor}`),
    ...of(gaps).map(({ countryCode, facts }) => `${countryCode} ${facts.join(' ')}`),
  ];
}

it('an estimate has what was imported of an annex, and asks for the class where that decides', () => {
  expect(rooms(ANNEX)).toEqual(['KR LINE_RATE', 'JP LINE_RATE']);
  expect(rooms(ANNEX, KOREAN)).toEqual(['KR 90', 'JP LINE_RATE']);
  expect(rooms(ANNEX, KOREAN, ...JAPANESE)).toEqual(['KR 90', 'JP TRAVELLER_CLASS']);
});
