import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import type { Issue } from '../result.ts';
import { INSPECTION_STATES, REMEDY_STATES } from './inspection.ts';
import { findingIssues, inspectionIssues } from './issues.ts';
import {
  INSPECTION_ACT_STATES,
  acceptIssues,
  concludeIssues,
  isRemedyOverdue,
  remedyIssues,
  stateByRemedies,
} from './life.ts';

const TODAY = isoDate('2026-11-22');
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);

describe('the life of an inspection', () => {
  it.each([
    ['PLANNED', ['EDIT', 'BEGIN', 'ATTACH']],
    ['UNDER_WAY', ['FIND', 'CONCLUDE', 'ATTACH']],
    ['CONCLUDED', ['EXPLAIN', 'REMEDY', 'ACCEPT', 'ATTACH']],
    ['REMEDIED', ['CLOSE', 'ATTACH']],
    ['CLOSED', []],
  ] as const)('%s lets these things be done', (state, acts) => {
    const possible = Object.entries(INSPECTION_ACT_STATES).filter(([, states]) =>
      states.includes(state),
    );
    expect(possible.map(([act]) => act).toSorted()).toEqual([...acts].toSorted());
    expect(INSPECTION_STATES).toContain(state);
  });

  it('is remedied when all remedies are accepted, and not before', () => {
    const remedies = fc.array(fc.record({ state: fc.constantFrom(...REMEDY_STATES) }));
    fc.assert(
      fc.property(remedies, (found) => {
        const left = found.some(({ state }) => state !== 'ACCEPTED');
        expect(stateByRemedies(found)).toBe(left ? 'CONCLUDED' : 'REMEDIED');
      }),
    );
  });

  it('is concluded with a remedy for every finding, not before it began', () => {
    const finding = { remedy: 'Bổ sung', responsible: 'Văn phòng', dueOn: TODAY };
    const issues = (found: readonly (typeof finding)[], on = TODAY) =>
      codes(concludeIssues(found, { on, text: 'Kết luận' }, { begunOn: TODAY, today: TODAY }));
    expect(issues([finding])).toEqual([]);
    expect(issues([finding, { ...finding, responsible: ' ' }])).toEqual(['NO_REMEDY']);
    expect(issues([{ ...finding, dueOn: addDays(TODAY, -1) }])).toEqual(['DUE_BEFORE']);
    expect(issues([], addDays(TODAY, -1))).toEqual(['BEFORE_BEGINNING']);
    expect(issues([], addDays(TODAY, 1))).toEqual(['DAY_TO_COME']);
  });
});

describe('a remedy', () => {
  it('is overdue from the day after its day, while nobody reports it', () => {
    const days = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(days, fc.constantFrom(...REMEDY_STATES), (late, state) => {
        const overdue = isRemedyOverdue({ state, dueOn: addDays(TODAY, -late) }, TODAY);
        expect(overdue).toBe(state === 'OPEN' && late > 0);
      }),
    );
    expect(isRemedyOverdue({ state: 'OPEN', dueOn: null }, TODAY)).toBe(false);
  });

  it('is reported with its proof, accepted by another, or given back with the reason', () => {
    const when = { concludedOn: isoDate('2026-11-20'), today: TODAY };
    const report = { on: TODAY, proof: 'Biên bản' };
    expect(codes(remedyIssues('OPEN', report, when))).toEqual([]);
    expect(codes(remedyIssues('OPEN', { ...report, proof: '' }, when))).toEqual(['REQUIRED']);
    expect(codes(remedyIssues('DONE', report, when))).toEqual(['REMEDY_STATE']);
    const accept = (change: object, doneById = 'them') =>
      codes(
        acceptIssues(
          { state: 'DONE', doneById },
          { accepted: true, text: '', userId: 'me', ...change },
        ),
      );
    expect(accept({})).toEqual([]);
    expect(accept({ accepted: false })).toEqual(['REQUIRED']);
    expect(accept({}, 'me')).toEqual(['OWN_REMEDY']);
    const open = { state: 'OPEN', doneById: null } as const;
    expect(codes(acceptIssues(open, { accepted: true, text: '', userId: 'me' }))).toEqual([
      'REMEDY_STATE',
    ]);
  });
});

describe('what is written', () => {
  const written = {
    inspectedId: 'da-nang',
    year: 2026,
    title: 'Kiểm tra mẫu',
    scope: 'Kế hoạch năm',
    plannedFrom: isoDate('2026-12-01'),
    plannedTo: isoDate('2026-12-03'),
    headId: 'p1',
    memberIds: ['p2'],
  };
  const member = { personId: 'p1', name: 'Người Mẫu', organisationIds: ['tld'] };
  const lookups = { belowIds: ['da-nang'], inspectedIds: ['da-nang', 'ward'], team: [member] };

  it('inspects a union below, by people of another', () => {
    expect(inspectionIssues(written, lookups)).toEqual([]);
    expect(codes(inspectionIssues(written, { ...lookups, belowIds: [] }))).toEqual(['NOT_BELOW']);
    for (const unit of ['da-nang', 'ward']) {
      const team = [{ ...member, organisationIds: ['tld', unit] }];
      expect(inspectionIssues(written, { ...lookups, team })).toMatchObject([
        { code: 'OF_THE_INSPECTED', data: { name: 'Người Mẫu' } },
      ]);
    }
  });

  it('ends after it begins, and names nobody twice', () => {
    const wrong = { ...written, plannedTo: isoDate('2026-11-30'), memberIds: ['p1'] };
    expect(codes(inspectionIssues(wrong, null))).toEqual(['DAYS_REVERSED', 'DUPLICATE']);
  });

  it('finds something of a check or of a topic', () => {
    const finding = {
      checkId: 'TK02',
      topic: null,
      severity: 'SHORTCOMING',
      dossierId: null,
      text: 'Vượt định mức',
      remedy: '',
      responsible: '',
      dueOn: null,
    } as const;
    const both = { ...finding, topic: 'MONEY' } as const;
    const neither = { ...finding, checkId: null };
    const unknown = { ...finding, checkId: 'ABC' };
    expect(codes(findingIssues([finding, both, neither, unknown]))).toEqual([
      'CODE_MISSING',
      'CODE_MISSING',
      'NOT_A_CHECK',
    ]);
  });
});
