import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import { dossierDraftIssues } from '../dossier/draft-issues.ts';
import {
  sampleCostLine,
  sampleDossier,
  sampleGuest,
  sampleMember,
} from '../dossier/dossier.sample.ts';
import { daysOf, personsOf } from '../dossier/totals.ts';
import { addDays, isoDate } from '../period/period.ts';
import { CONTENT, LOOKUPS } from './dossier.examples.ts';
import { assessDossier } from './dossier.ts';
import { NO_TRIAL, takenOver, totalMoves, tryOut, verdictMove } from './what-if.ts';
import type { Trial } from './what-if.ts';

const START = isoDate('2027-03-10');
const visit = sampleDossier('INBOUND', {
  guests: [
    sampleGuest({ id: 'm', role: 'MEMBER', count: 8 }),
    sampleGuest({ id: 'h', role: 'HEAD', count: 1 }),
  ],
  costLines: [
    sampleCostLine({
      id: 'head',
      kind: 'LODGING',
      item: 'GUEST_LODGING',
      role: 'HEAD',
      persons: 1,
      days: 6,
    }),
    sampleCostLine({
      id: 'room',
      kind: 'LODGING',
      item: 'GUEST_LODGING',
      role: 'MEMBER',
      persons: 8,
      days: 6,
    }),
    sampleCostLine({ id: 'meals', kind: 'MEALS', item: 'GUEST_MEALS', persons: 9, days: 7 }),
    sampleCostLine({
      id: 'gift',
      kind: 'GIFT',
      item: 'GUEST_GIFT',
      role: 'MEMBER',
      persons: 3,
      days: 1,
    }),
    sampleCostLine({
      id: 'hours',
      kind: 'INTERPRETATION',
      item: 'CONSECUTIVE_INTERPRETATION',
      persons: 1,
      days: 7,
    }),
  ],
});

const counts = (trial: Partial<Trial>) =>
  tryOut(visit, { ...NO_TRIAL, ...trial }).costLines.map(
    ({ id, persons, days }) => `${id} ${persons}×${days}`,
  );

describe('what if', () => {
  it('there were fewer: the last ones stay away, and lines for all of them follow', () => {
    expect(counts({ persons: 6 })).toEqual([
      'head 1×6',
      'room 5×6',
      'meals 6×7',
      'gift 3×1',
      'hours 1×7',
    ]);
    const { guests } = tryOut(visit, { ...NO_TRIAL, persons: 6 });
    expect(guests.map(({ id, count }) => `${id} ${count}`)).toEqual(['h 1', 'm 5']);
  });

  it('the days were others: what is paid by the day or by the night follows, hours do not', () => {
    expect(counts({ days: 4 })).toEqual([
      'head 1×3',
      'room 8×3',
      'meals 9×4',
      'gift 3×1',
      'hours 1×7',
    ]);
    const stay = tryOut(sampleDossier('OUTBOUND'), { ...NO_TRIAL, days: 9 });
    expect(stay).toMatchObject({ endDate: '2027-03-18', stops: [{ leave: '2027-03-18' }] });
  });

  it('the first day was another: everything moves with it', () => {
    const moved = tryOut(sampleDossier('OUTBOUND'), { ...NO_TRIAL, startDate: addDays(START, 30) });
    expect(moved).toMatchObject({
      startDate: '2027-04-09',
      endDate: '2027-04-15',
      stops: [{ arrive: '2027-04-09', leave: '2027-04-15' }],
      programme: [{ date: '2027-04-10' }],
    });
  });

  it('another side paid, but for a line that says otherwise, at another price', () => {
    const unitPrice = { minor: 5, currency: 'USD' } as const;
    const lines = { meals: { unitPrice }, head: { payer: 'DONOR' as const } };
    const { costLines } = tryOut(visit, { ...NO_TRIAL, payer: 'HOST', lines });
    expect(costLines.map(({ payer }) => payer)).toEqual(['DONOR', 'HOST', 'HOST', 'HOST', 'HOST']);
    expect(costLines[2]?.unitPrice).toEqual(unitPrice);
  });

  it('another side paid: which union paid, or what donor, falls away with its source', () => {
    const said = sampleDossier('INBOUND', {
      coOrganiserIds: ['hue'],
      costLines: [
        sampleCostLine({ id: 'ours', paidById: 'hue' }),
        sampleCostLine({ id: 'theirs', payer: 'DONOR', donorKind: 'PERSON' }),
      ],
    });
    const payers = (trial: Partial<Trial>) =>
      tryOut(said, { ...NO_TRIAL, ...trial }).costLines.map(
        ({ payer, paidById, donorKind }) => `${payer} ${paidById} ${donorKind}`,
      );
    expect(payers({})).toEqual(['UNION_FUND hue null', 'DONOR null PERSON']);
    expect(payers({ payer: 'HOST' })).toEqual(['HOST null null', 'HOST null null']);
    expect(payers({ lines: { ours: { payer: 'STATE_BUDGET' } } })).toEqual([
      'STATE_BUDGET hue null',
      'DONOR null PERSON',
    ]);
  });

  it('somebody more came: nobody is known of, and nobody is written down', () => {
    const trial = { ...NO_TRIAL, persons: 3 };
    const { members } = tryOut(CONTENT, trial);
    expect(members).toHaveLength(3);
    expect(takenOver(CONTENT, trial).members).toEqual(CONTENT.members);
    const move = verdictMove(
      assessDossier(CONTENT, LOOKUPS),
      assessDossier(tryOut(CONTENT, trial), LOOKUPS),
    );
    expect(move.appeared.map(({ checkId, status }) => `${checkId} ${status}`)).toContain(
      'TK04 CANNOT_TELL',
    );
  });

  it('the head goes as long as anybody does', () => {
    const members = [
      sampleMember({ id: 'a', role: 'MEMBER' }),
      sampleMember({ id: 'b', role: 'HEAD' }),
      sampleMember({ id: 'c', role: 'EXPERT' }),
    ];
    const fewer = (persons: number) =>
      tryOut({ ...CONTENT, members }, { ...NO_TRIAL, persons }).members.map(({ id }) => id);
    expect([fewer(2), fewer(1), fewer(0)]).toEqual([['a', 'b'], ['b'], []]);
  });
});

describe('the move', () => {
  it('shows what each payer bears before and after, also where it bore nothing', () => {
    const [line] = CONTENT.costLines;
    expect(line).toBeUndefined();
    const before = { ...CONTENT, costLines: [sampleCostLine({ persons: 2 })] };
    const after = tryOut(before, { ...NO_TRIAL, payer: 'HOST', persons: 1 });
    const vnd = (minor: number) => ({ minor, currency: 'VND' });
    expect(totalMoves(before, after)).toEqual({
      ok: true,
      value: [
        { payer: 'UNION_FUND', before: vnd(18_000_000), after: vnd(0) },
        { payer: 'HOST', before: vnd(0), after: vnd(9_000_000) },
      ],
    });
    const huge = sampleCostLine({ unitPrice: { minor: Number.MAX_SAFE_INTEGER, currency: 'VND' } });
    expect(totalMoves(before, { ...before, costLines: [huge] }).ok).toBe(false);
  });

  it('tells what is found anew, no longer, and still', () => {
    const long = {
      ...CONTENT,
      onlineAlternative: null,
      endDate: addDays(isoDate('2026-05-12'), 11),
    };
    const tried = { ...long, onlineAlternative: CONTENT.onlineAlternative, members: [] };
    const move = verdictMove(assessDossier(long, LOOKUPS), assessDossier(tried, LOOKUPS));
    const codes = (found: typeof move.kept) =>
      found.map(({ checkId, reason, missing }) => [checkId, reason ?? missing.join()].join(' '));
    expect(codes(move.kept)).toContain('TK03 TOO_MANY_DAYS');
    expect(codes(move.gone)).toContain('TK12 ONLINE_ALTERNATIVE');
    expect(codes(move.appeared)).toContain('TK03 PERSONS');
    expect(
      [...move.appeared, ...move.kept, ...move.gone].map(({ status }) => status),
    ).not.toContain('PASS');
  });
});

const anyTrial: fc.Arbitrary<Trial> = fc.record({
  persons: fc.option(fc.nat({ max: 40 }), { nil: null }),
  days: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  startDate: fc.option(
    fc.integer({ min: -400, max: 400 }).map((days) => addDays(START, days)),
    { nil: null },
  ),
  payer: fc.option(fc.constantFrom(...FUNDING_SOURCES), { nil: null }),
  lines: fc.constant({}),
});
const anyKind = fc.constantFrom(...ACTIVITY_KINDS);

describe('whatever is tried', () => {
  it('nothing changes where nothing is tried', () => {
    for (const kind of ACTIVITY_KINDS) {
      const content = sampleDossier(kind);
      expect(tryOut(content, NO_TRIAL)).toEqual(content);
    }
  });

  it('the content then has those persons, days, that first day and that payer', () => {
    fc.assert(
      fc.property(anyKind, anyTrial, (kind, trial) => {
        const tried = tryOut(sampleDossier(kind), trial);
        if (trial.persons !== null) expect(personsOf(kind, tried)).toBe(trial.persons);

        if (trial.days !== null) expect(daysOf(tried)).toBe(trial.days);
        if (trial.startDate !== null) expect(tried.startDate).toBe(trial.startDate);
        for (const { payer } of tried.costLines) expect(payer).toBe(trial.payer ?? payer);
      }),
    );
  });

  it('what is taken over may be saved where what was there may be', () => {
    fc.assert(
      fc.property(anyKind, anyTrial, (kind, trial) => {
        const content = sampleDossier(kind);
        const known = dossierDraftIssues(content);
        expect(dossierDraftIssues(takenOver(content, trial))).toEqual(known);
      }),
    );
  });
});
