import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import { cascadeIssues, cascadeTotals, rootOf, upstreamOf } from './cascade.ts';
import type { CascadeCourse } from './cascade.ts';
import { coverageByUnion, coverageOf, coverageSince, isTrained } from './coverage.ts';
import type { CoveredStaff } from './coverage.ts';
import {
  closeIssues,
  feedbackIssues,
  holdIssues,
  openIssues,
  recordIssues,
  trainingIssues,
} from './issues.ts';
import { quarterOf } from './training.ts';
import type { TrainingContent } from './training.ts';

const TODAY = isoDate('2026-11-22');
const FROM = isoDate('2026-06-01');
const TO = isoDate('2026-06-03');

const CONTENT: TrainingContent = {
  title: 'Nghiệp vụ lễ tân đối ngoại',
  topic: 'Lễ tân',
  organiserKind: 'UNION',
  organiserPartnerId: null,
  organiserText: null,
  roles: [],
  trade: null,
  language: null,
  minLevel: null,
  mode: 'IN_PERSON',
  place: null,
  year: 2026,
  quarter: 2,
  startDate: FROM,
  endDate: TO,
  closesOn: isoDate('2026-05-20'),
  places: 20,
  openTo: 'ALL',
  invitedIds: [],
  cost: null,
  sponsorId: null,
  dossierId: null,
  projectId: null,
  cascadeOfId: null,
  cascadeTrainerId: null,
  note: null,
  sessions: [{ on: FROM, minutes: 210, subject: 'Mở đầu', trainerId: null, trainerText: null }],
};

const COURSES = ['a', 'b', 'c', 'd', 'e', 'f'];

const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('what is written about a training', () => {
  it.each([
    ['whole', {}, []],
    ['without a title', { title: ' ' }, ['REQUIRED']],
    [
      'ends before it begins',
      { endDate: isoDate('2026-05-31') },
      ['PERIOD_REVERSED', 'SESSION_OUTSIDE'],
    ],
    ['closes after it began', { closesOn: TO }, ['CLOSES_TOO_LATE']],
    ['a partner holds it', { organiserKind: 'PARTNER' }, ['ORGANISER_UNSAID']],
    ['a body in words', { organiserKind: 'BODY', organiserText: 'Trường mẫu' }, []],
    ['a level of nothing', { minLevel: 'B1' }, ['LEVEL_WITHOUT_LANGUAGE']],
    ['a fifth quarter', { quarter: 5 }, ['OUT_OF_RANGE']],
    ['invited twice', { invitedIds: ['a', 'a'] }, ['DUPLICATE']],
  ] as const)('%s', (_name, change, expected) => {
    expect(codes(trainingIssues({ ...CONTENT, ...change }))).toEqual(expected);
  });

  it('is open with its days, places and sessions, and holds once somebody is accepted', () => {
    expect(openIssues(CONTENT)).toEqual([]);
    const bare = { ...CONTENT, startDate: null, endDate: null, closesOn: null, places: null };
    expect(codes(openIssues({ ...bare, sessions: [] }))).toHaveLength(5);
    expect(codes(holdIssues(TO, [{ state: 'NOMINATED' }], FROM))).toEqual([
      'NOT_BEGUN',
      'NOBODY_ACCEPTED',
    ]);
    expect(holdIssues(FROM, [{ state: 'ACCEPTED' }], FROM)).toEqual([]);
    expect(closeIssues([{ state: 'ACCEPTED', result: null }])).toMatchObject([
      { code: 'RESULT_MISSING', data: { count: 1 } },
    ]);
    expect(closeIssues([{ state: 'REFUSED', result: null }])).toEqual([]);
  });

  it('has certificates of those who completed it, with number and day', () => {
    const entry = {
      participantId: 'p',
      sessionIds: ['s'],
      result: 'PASSED' as const,
      certificateNumber: '12/CC',
      certificateOn: TO,
    };
    const known = { participantIds: ['p'], sessionIds: ['s'] };
    const wrong = (change: object) => codes(recordIssues([{ ...entry, ...change }], known, TODAY));
    expect(wrong({})).toEqual([]);
    expect(wrong({ certificateOn: null })).toEqual(['CERTIFICATE_HALF']);
    expect(wrong({ result: 'NOT_COMPLETED' })).toEqual(['CERTIFICATE_UNEARNED']);
    expect(wrong({ certificateOn: addDays(TODAY, 1) })).toEqual(['DAY_TO_COME']);
    expect(wrong({ participantId: 'q', sessionIds: ['t'] })).toEqual([
      'UNKNOWN_VALUE',
      'UNKNOWN_VALUE',
    ]);
  });

  it('asks whoever attended, each question from 1 to 5', () => {
    const said = { CONTENT: 5, TRAINERS: 4, ORGANISATION: 3, USE: 1, words: null };
    expect(feedbackIssues(said, true)).toEqual([]);
    expect(codes(feedbackIssues({ ...said, USE: 6, CONTENT: null }, false))).toEqual([
      'NOT_ATTENDED',
      'REQUIRED',
      'OUT_OF_RANGE',
    ]);
    expect(
      ['2026-01-01', '2026-03-31', '2026-12-31'].map((day) => quarterOf(isoDate(day))),
    ).toEqual([1, 1, 4]);
  });
});

describe('a cascade', () => {
  const LINKS = [
    { id: 'a', ofId: null },
    { id: 'b', ofId: 'a' },
    { id: 'c', ofId: 'b' },
    { id: 'd', ofId: 'a' },
  ];

  it.each([
    ['of nothing', 'a', { ofId: null, trainerId: null }, []],
    ['of itself', 'a', { ofId: 'a', trainerId: 'p' }, ['CASCADE_CYCLE']],
    ['of what came of it', 'a', { ofId: 'c', trainerId: 'p' }, ['CASCADE_CYCLE']],
    ['through nobody', null, { ofId: 'c', trainerId: null }, ['CASCADE_TRAINER']],
    ['through a stranger', null, { ofId: 'c', trainerId: 'q' }, ['TRAINER_NOT_THERE']],
    ['through who attended', 'd', { ofId: 'c', trainerId: 'p' }, []],
  ] as const)('%s', (_name, id, link, expected) => {
    expect(codes(cascadeIssues(id, link, LINKS, ['p']))).toEqual(expected);
  });

  it('counts courses, person-trips and each person once, level by level', () => {
    const courses: readonly CascadeCourse[] = [
      { id: 'a', ofId: null, personIds: ['p', 'q'] },
      { id: 'b', ofId: 'a', personIds: ['p', 'r'] },
      { id: 'c', ofId: 'b', personIds: ['r', 's'] },
      { id: 'd', ofId: 'a', personIds: [] },
      { id: 'else', ofId: null, personIds: ['z'] },
    ];
    expect(cascadeTotals(courses, 'a')).toEqual({
      levels: [
        { courses: 1, participants: 2, persons: 2 },
        { courses: 2, participants: 2, persons: 2 },
        { courses: 1, participants: 2, persons: 2 },
      ],
      total: { courses: 4, participants: 6, persons: 4 },
    });
    expect(rootOf(LINKS, 'c')).toBe('a');
    expect(upstreamOf(LINKS, 'c')).toEqual(['b', 'a']);
  });

  it('ends and adds up whatever the links are', () => {
    const course = fc.record({
      id: fc.constantFrom(...COURSES),
      ofId: fc.option(fc.constantFrom(...COURSES), { nil: null }),
      personIds: fc.array(fc.constantFrom('p', 'q', 'r'), { maxLength: 4 }),
    });
    const courses = fc.uniqueArray(course, { selector: ({ id }) => id, maxLength: 6 });
    fc.assert(
      fc.property(courses, (all) => {
        const { levels, total } = cascadeTotals(all, 'a');
        const sum = (name: 'courses' | 'participants') =>
          levels.reduce((so, level) => so + level[name], 0);
        expect(total.courses).toBe(sum('courses'));
        expect(total.participants).toBe(sum('participants'));
        expect(total.persons).toBeLessThanOrEqual(total.participants);
        expect(upstreamOf(all, 'a')).not.toContain('a');
      }),
    );
  });

  it('never lets a course come of itself, one allowed link after another', () => {
    const step = fc.tuple(fc.constantFrom(...COURSES), fc.constantFrom(...COURSES));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let links = COURSES.map((id): { id: string; ofId: string | null } => ({
          id,
          ofId: null,
        }));
        for (const [id, ofId] of steps) {
          if (cascadeIssues(id, { ofId, trainerId: 'p' }, links, ['p']).length > 0) continue;
          links = links.map((link) => (link.id === id ? { id, ofId } : link));
        }
        for (const { id } of links) {
          const root = rootOf(links, id);
          expect(links.find((link) => link.id === root)?.ofId).toBeNull();
        }
      }),
    );
  });
});

describe('coverage', () => {
  const day = isoDate('2026-12-31');

  it.each([
    [null, false],
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ] as const)('counts a training of %s within two years: %s', (on, expected) => {
    const lastTrainedOn = on === null ? null : isoDate(on);
    expect(isTrained({ lastTrainedOn }, day, 2)).toBe(expected);
    expect(coverageSince(day, 2)).toBe('2025-01-01');
  });

  it('is never more than the staff, and the unions add up to the whole or more', () => {
    const one = fc.record({
      personId: fc.constantFrom('p', 'q', 'r', 's'),
      organisationId: fc.constantFrom('x', 'y'),
    });
    const told = fc.dictionary(
      fc.constantFrom('p', 'q', 'r', 's'),
      fc.constantFrom(isoDate('2024-01-01'), isoDate('2026-01-01')),
    );
    fc.assert(
      fc.property(fc.array(one), told, (posts, trained) => {
        const staff: readonly CoveredStaff[] = posts.map((post) => ({
          ...post,
          lastTrainedOn: trained[post.personId] ?? null,
          minutesInYear: 60,
        }));
        const whole = coverageOf(staff, day, 1);
        const unions = [...coverageByUnion(staff, day, 1).values()];
        expect(whole.trained).toBeLessThanOrEqual(whole.staff);
        expect(unions.reduce((sum, { staff: own }) => sum + own, 0)).toBeGreaterThanOrEqual(
          whole.staff,
        );
        expect(whole.minutesInYear).toBe(60 * whole.staff);
      }),
    );
  });
});
