import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notShown, verdictOf } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { findingKey, run } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import { addDays, isoDate } from '../period/period.ts';
import { topicOverlap } from './repeat.ts';
import { SAVINGS_CASES } from './savings.cases.ts';
import { SAVINGS_CHECKS, TK03, TK04, TK05, TK06 } from './savings.checks.ts';
import { GOOD, member, MISSION, ROWS, START, SUBJECT, trip } from './savings.examples.ts';
import type { EarlierMission, MemberFact, SavingsFacts } from './savings.facts.ts';

const verdict = (facts: SavingsFacts): Verdict => run(SAVINGS_CHECKS, ROWS, SUBJECT, facts);

describe('the golden table', () => {
  it.each(SAVINGS_CASES.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const found = verdictOf(SAVINGS_CHECKS, example);
    expect(found).toMatchObject(example.expected);
    expect(found).toHaveLength(example.expected.length);
  });

  it('shows every reason and every missing fact that a check declares', () => {
    expect(notShown(SAVINGS_CHECKS, SAVINGS_CASES)).toEqual([]);
  });

  it('would notice a reason that no case shows', () => {
    const withoutLeaders = SAVINGS_CASES.filter((example) => example.checkId !== 'TK05');
    expect(notShown(SAVINGS_CHECKS, withoutLeaders)).toContain('TK05.TOO_MANY_KEY_LEADERS');
  });

  it.each(SAVINGS_CHECKS.map((check) => [check.id, check] as const))(
    '%s gives exactly the data that its reasons declare',
    (id, { reasons }) => {
      const declared = new Map(Object.entries(reasons));
      const failed = SAVINGS_CASES.filter((example) => example.checkId === id)
        .flatMap((example: CheckCase<SavingsFacts>) => verdictOf(SAVINGS_CHECKS, example))
        .filter((finding) => finding.status === 'FAIL');
      expect(failed).not.toHaveLength(0);
      for (const { reason, data } of failed)
        expect(Object.keys(data).toSorted()).toEqual(declared.get(reason ?? '')?.toSorted());
    },
  );

  it.each(SAVINGS_CHECKS.map((check) => [check.id, check] as const))(
    '%s refuses values that are misspelt or missing',
    (id, { parseValues }) => {
      const values = ROWS.find((row) => row.checkId === id)?.values ?? {};
      expect(parseValues(values)).toEqual(values);
      expect(parseValues({ ...values, maxPerson: 10 })).toBeNull();
      for (const name of Object.keys(values))
        expect(parseValues({ ...values, [name]: 'ten' })).toBeNull();
    },
  );
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(START, days));
const country = fc.constantFrom('KR', 'JP', 'LA', 'CN', 'DE');
const countries = fc.uniqueArray(country, { minLength: 1 });
const unit = fc.constantFrom('da-nang', 'hue', 'cong-thuong');
const topic = fc.constantFrom('', 'Thương lượng tập thể', 'An toàn lao động', 'tập thể');
const purposeKind = maybe(fc.constantFrom('EXCHANGE', 'STUDY'));

const anyMember: fc.Arbitrary<MemberFact> = fc.record({
  id: fc.uuid(),
  personId: fc.uuid(),
  organisationId: maybe(unit),
  keyLeader: maybe(fc.boolean()),
  otherTrips: maybe(fc.array(fc.boolean().map((pending) => trip('other', pending)))),
});

const anyMission: fc.Arbitrary<EarlierMission> = fc.record({
  id: fc.uuid(),
  source: fc.constantFrom('DOSSIER', 'PLAN_LINE'),
  organisationId: unit,
  partnerId: maybe(fc.constantFrom('gyeongnam', 'busan')),
  countries,
  purposeKind,
  topic,
  startDate: day,
  reportId: maybe(fc.uuid()),
});

const anyFacts: fc.Arbitrary<SavingsFacts> = fc.record({
  today: fc.constant(isoDate('2026-04-01')),
  kind: fc.constantFrom('OUTBOUND', 'EVENT_ABROAD', 'INBOUND'),
  organisationId: unit,
  partnerId: maybe(fc.constantFrom('gyeongnam', 'busan')),
  purposeKind,
  topic,
  startDate: maybe(day),
  planLineId: maybe(fc.constant('line')),
  planLine: maybe(
    fc.record({
      id: fc.constant('line'),
      approved: fc.boolean(),
      kind: fc.constantFrom('OUTBOUND', 'EVENT_ABROAD'),
      year: fc.constantFrom(2025, 2026),
    }),
  ),
  unplannedReason: maybe(fc.constantFrom('', 'đột xuất')),
  persons: maybe(fc.nat({ max: 20 })),
  days: maybe(fc.nat({ max: 20 })),
  countries: maybe(countries),
  members: fc.array(anyMember, { maxLength: 6 }),
  earlierMissions: maybe(fc.array(anyMission, { maxLength: 6 })),
  onlineAlternative: maybe(fc.record({ considered: fc.boolean(), reason: fc.string() })),
  afterReturn: fc.constant(null),
});

/** The keys of what failed, of one check. */
function failed(check: { readonly id: string }, facts: SavingsFacts): readonly string[] {
  return verdict(facts)
    .filter((finding) => finding.checkId === check.id && finding.status === 'FAIL')
    .map(findingKey);
}

describe('whatever the facts', () => {
  it('every finding has a key of its own, and the verdict survives JSON', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = verdict(facts);
        expect(new Set(found.map(findingKey)).size).toBe(found.length);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  it('one person, day or country more never mends TK03', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const more: Partial<SavingsFacts>[] = [
          { persons: (facts.persons ?? 0) + 1 },
          { days: (facts.days ?? 0) + 1 },
          { countries: [...(facts.countries ?? []), 'FR'] },
        ];
        for (const changed of more)
          expect(failed(TK03, { ...facts, ...changed })).toEqual(
            expect.arrayContaining([...failed(TK03, facts)]),
          );
      }),
    );
  });

  it('an excess is what lies between limit and actual, and never 0', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { measure } of verdict(facts)) {
          if (measure === null) continue;
          expect(measure.excess).toBe(Math.abs(measure.actual - measure.limit));
          expect(measure.excess).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('one member more never mends TK04 or TK05', () => {
    fc.assert(
      fc.property(anyFacts, anyMember, (facts, another) => {
        const more = { ...facts, members: [...facts.members, another] };
        for (const check of [TK04, TK05])
          expect(failed(check, more)).toEqual(expect.arrayContaining([...failed(check, facts)]));
      }),
    );
  });

  it('one earlier mission more never mends TK06', () => {
    fc.assert(
      fc.property(anyFacts, anyMission, (facts, mission) => {
        if (facts.earlierMissions === null) return;
        const more = { ...facts, earlierMissions: [mission, ...facts.earlierMissions] };
        expect(failed(TK06, more)).toEqual(expect.arrayContaining([...failed(TK06, facts)]));
      }),
    );
  });

  it('what is forgotten never makes a check pass', () => {
    const forget: Partial<SavingsFacts>[] = [
      { persons: null },
      { days: null },
      { countries: null },
      { startDate: null },
      { earlierMissions: null },
      { onlineAlternative: null },
    ];
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...forget), (facts, forgotten) => {
        const passed = (state: SavingsFacts) =>
          verdict(state)
            .filter(({ status, checkId }) => status === 'PASS' && checkId !== 'TK01')
            .map((finding) => finding.checkId);
        expect(passed(facts)).toEqual(expect.arrayContaining(passed({ ...facts, ...forgotten })));
      }),
    );
  });
});

describe('TK06', () => {
  it('tells the latest repeat first', () => {
    const earlierMissions = ['2024-01-01', '2025-01-01', '2024-06-01'].map((from) => ({
      ...MISSION,
      id: from,
      startDate: isoDate(from),
    }));
    expect(failed(TK06, { ...GOOD, earlierMissions })).toEqual([
      'TK06.REPEAT_MISSION.2025-01-01',
      'TK06.REPEAT_MISSION.2024-06-01',
      'TK06.REPEAT_MISSION.2024-01-01',
    ]);
  });

  it.each([
    ['Thương lượng tập thể', 'thuong luong tap the', 100],
    ['Kinh nghiệm thương lượng tập thể', 'thương lượng tập thể', 100],
    ['thương lượng giá', 'thương lượng tập thể', (2 / 3) * 100],
    ['', 'thương lượng', 0],
    ['—', '—', 0],
  ])('%s / %s', (a, b, expected) => {
    expect(topicOverlap(a, b)).toBeCloseTo(expected);
    expect(topicOverlap(b, a)).toBeCloseTo(expected);
  });
});

describe('a justification', () => {
  it('stays with its finding when members change places', () => {
    const travellers = [member('a', { otherTrips: [trip('1'), trip('2')] }), member('b')];
    const keys = failed(TK04, { ...GOOD, members: travellers });
    expect(keys).toEqual(['TK04.TOO_MANY_TRIPS.person-a']);
    expect(failed(TK04, { ...GOOD, members: travellers.toReversed() })).toEqual(keys);
  });
});
