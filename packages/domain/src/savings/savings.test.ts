import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT, LOOKUPS } from '../assessment/dossier.examples.ts';
import { dossierFactsFrom } from '../assessment/dossier.ts';
import { notChanging, notShown, verdictOf } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { findingKey, PARAMETER_FACTS, run } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import { isoDate } from '../period/period.ts';
import { topicOverlap } from './repeat.ts';
import { MERGING_CASES } from './merging.cases.ts';
import { trainingsDuring } from './people.facts.ts';
import { PEOPLE_CASES } from './people.cases.ts';
import { anyMember, anyMission, anyFacts } from './any-facts.examples.ts';
import { SAVINGS_CASES as OWN_CASES } from './savings.cases.ts';
import { SAVINGS_CHECKS, TK03, TK04, TK05, TK06 } from './savings.checks.ts';
import { COST_ROWS } from './costs.examples.ts';
import { GOOD, member, MISSION, ROWS as OWN_ROWS, SUBJECT, trip } from './savings.examples.ts';
import { missionsTo } from './savings.facts.ts';
import type { SavingsFacts } from './savings.facts.ts';

/** The golden tables, by file. */
const SAVINGS_CASES = [...OWN_CASES, ...MERGING_CASES, ...PEOPLE_CASES];

const ROWS = [...OWN_ROWS, ...COST_ROWS];
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

  it.each(SAVINGS_CHECKS.map((check) => [check.id, check] as const))(
    '%s lacks no fact that it does not declare',
    (id, { missing }) => {
      const lacked = SAVINGS_CASES.filter((example) => example.checkId === id)
        .flatMap((example) => verdictOf(SAVINGS_CHECKS, example))
        .flatMap((finding) => finding.missing);
      const known: readonly string[] = [...missing, ...PARAMETER_FACTS];
      expect(lacked.filter((fact) => !known.includes(fact))).toEqual([]);
    },
  );

  it('shows of every check that the same facts are judged by the row of the day', () => {
    expect(notChanging(SAVINGS_CHECKS, SAVINGS_CASES)).toEqual([]);
  });

  it('would notice a check of which no change of a row is shown', () => {
    const days = SAVINGS_CASES.filter(({ subject }) => subject.normDay === SUBJECT.normDay);
    expect(notChanging(SAVINGS_CHECKS, days)).toContain('TK03');
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

it.each([
  ...['TK03', 'TK04', 'TK05', 'TK06', 'TK07', 'TK08', 'TK09', 'TK13', 'TK17'].map(
    (id) => [id, 'EVENT_HOSTED'] as const,
  ),
  ['TK12', 'EVENT_ONLINE'] as const,
])('%s is not asked of %s, even by a row that names no kind', (id, kind) => {
  const rows = ROWS.map((row) => ({ ...row, kinds: null }));
  const facts: SavingsFacts = { ...GOOD, kind };
  const all = run(SAVINGS_CHECKS, rows, { ...SUBJECT, kind: facts.kind }, facts);
  const found = all.find(({ checkId }) => checkId === id);
  expect(found?.parameterId).toBe(rows.find(({ checkId }) => checkId === id)?.id);
  expect(found?.status).toBe('NOT_APPLICABLE');
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
      { upcomingMissions: null },
      { unitJourneys: null },
      { invitation: null },
      { relatives: null },
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

describe('the checks on people, whatever the facts', () => {
  it('do not pass for want of a purpose, nor judge by the order of members or journeys', () => {
    const PEOPLE = ['TK07', 'TK08', 'TK09', 'TK13', 'TK17'];
    const keys = (facts: SavingsFacts, statuses: readonly string[]) =>
      verdict(facts)
        .filter(({ checkId, status }) => PEOPLE.includes(checkId) && statuses.includes(status))
        .map((finding) => `${findingKey(finding)} ${JSON.stringify(finding.measure)}`)
        .toSorted();
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(keys(facts, ['PASS'])).toEqual(
          expect.arrayContaining(keys({ ...facts, purposeKind: null }, ['PASS'])),
        );
        const turned = {
          ...facts,
          members: facts.members.toReversed(),
          upcomingMissions: facts.upcomingMissions?.toReversed() ?? null,
          unitJourneys: facts.unitJourneys?.toReversed() ?? null,
        };
        const all = ['PASS', 'FAIL', 'CANNOT_TELL', 'NOT_APPLICABLE'];
        expect(keys(turned, all)).toEqual(keys(facts, all));
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

describe('the facts of a dossier', () => {
  it('tell nothing of its people on a day that is not known', () => {
    const { members } = dossierFactsFrom({ ...CONTENT, startDate: null }, LOOKUPS).savings;
    expect(members.map(({ otherTrips }) => otherTrips)).toEqual(CONTENT.members.map(() => null));
    expect(members.map((one) => one.monthsToRetirement)).toEqual(CONTENT.members.map(() => null));
  });

  it('hold the missions that were looked up for the unit and its partner, if it has one', () => {
    const { organisationId } = CONTENT;
    const partnerId = 'gyeongnam';
    const lookup = {
      countryCode: 'KR',
      organisationId,
      partnerIds: [],
      missions: [MISSION],
    } as const;
    const found = (of: Partial<Parameters<typeof missionsTo>[0]>) =>
      missionsTo({ organisationId, partnerId: null, countries: ['KR'], ...of }, [lookup], []);
    expect(found({})).toEqual([MISSION]);
    expect(found({ countries: null })).toEqual([]);
    expect(found({ partnerId })).toBeNull();
    expect(found({ organisationId: 'hue' })).toBeNull();
    expect(found({ countries: ['JP'] })).toBeNull();
  });
});

it('knows a training on days of a journey, to the day, and none while the days are not known', () => {
  const on = (from: string, to: string) => ({ title: from, from: isoDate(from), to: isoDate(to) });
  const trainings = [
    on('2026-06-01', '2026-06-09'),
    on('2026-06-08', '2026-06-10'),
    on('2026-06-12', '2026-06-20'),
    on('2026-06-13', '2026-06-13'),
  ];
  const journey = { from: isoDate('2026-06-10'), to: isoDate('2026-06-12') };
  expect(trainingsDuring(trainings, journey)).toEqual([trainings[1], trainings[2]]);
  expect(trainingsDuring(trainings, null)).toEqual([]);
});
