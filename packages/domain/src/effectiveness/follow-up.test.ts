import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey, run } from '../check/run.ts';
import { addDays, isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { GOOD, ROWS, SUBJECT } from './effectiveness.examples.ts';
import { followUpDays, followUpDue } from './follow-up-schedule.ts';
import { HQ03 } from './follow-up.checks.ts';
import { anyFollowUp, commitment, hindered, kept, REPORTED } from './follow-up.examples.ts';
import type { FollowUp } from './follow-up.facts.ts';

const failed = (followUp: FollowUp, today: IsoDate): readonly string[] =>
  run([HQ03], ROWS, SUBJECT, { ...GOOD, today, followUp })
    .filter(({ status }) => status === 'FAIL')
    .map(findingKey);
const days = fc.nat({ max: 500 });

describe('whatever follows a report', () => {
  it('gets no better by waiting: what should have been kept is still to be kept', () => {
    const broken = (followUp: FollowUp, today: IsoDate) =>
      failed(followUp, today).filter((key) => !key.startsWith('HQ03.FOLLOW_UP_MISSING'));
    fc.assert(
      fc.property(anyFollowUp, days, days, (followUp, after, later) => {
        const today = addDays(REPORTED, after);
        const tomorrow = addDays(today, later);
        expect(broken(followUp, tomorrow)).toEqual(
          expect.arrayContaining([...broken(followUp, today)]),
        );
      }),
    );
  });

  it('gets no worse when one more commitment is found kept', () => {
    fc.assert(
      fc.property(anyFollowUp, days, (followUp, after) => {
        const today = addDays(REPORTED, after);
        const [first, ...others] = followUp.commitments;
        fc.pre(first !== undefined);
        if (first === undefined) return;
        const done = { ...first, progress: [...first.progress, kept(today)] };
        const now = failed({ ...followUp, commitments: [done, ...others] }, today);
        expect(failed(followUp, today)).toEqual(expect.arrayContaining([...now]));
      }),
    );
  });

  it('is judged alike in whatever order the commitments stand', () => {
    fc.assert(
      fc.property(anyFollowUp, days, (followUp, after) => {
        const today = addDays(REPORTED, after);
        const turned = { ...followUp, commitments: followUp.commitments.toReversed() };
        expect(failed(turned, today).toSorted()).toEqual(failed(followUp, today).toSorted());
      }),
    );
  });
});

describe('the looks at a report', () => {
  const looks = followUpDays(ROWS, SUBJECT, REPORTED);
  const open: FollowUp = { reportedOn: REPORTED, commitments: [commitment('a', [])] };
  const due = (today: string, followUp: FollowUp = open) =>
    followUpDue(looks, followUp, isoDate(today));

  it('are three, by the row that HQ03 judges by, or none', () => {
    expect(looks).toEqual([
      { months: 3, day: '2026-04-10', opensOn: '2026-03-26', percent: 30 },
      { months: 6, day: '2026-07-10', opensOn: '2026-06-25', percent: 60 },
      { months: 12, day: '2027-01-10', opensOn: '2026-12-26', percent: 90 },
    ]);
    const before = { ...SUBJECT, normDay: isoDate('2018-12-31') };
    expect(followUpDays(ROWS, before, REPORTED)).toEqual([]);
    const unreadable = ROWS.map((row) => ({ ...row, values: {} }));
    expect(followUpDays(unreadable, SUBJECT, REPORTED)).toEqual([]);
    const turned = ROWS.map((row) => ({
      ...row,
      values: { ...row.values, firstMonths: 12, lastMonths: 3 },
    }));
    expect(followUpDays(turned, SUBJECT, REPORTED).map(({ months }) => months)).toEqual([3, 6, 12]);
  });

  it('ask some days before, and are late from the day after', () => {
    expect(due('2026-03-25')).toBeNull();
    const first = { months: 3, dueDate: '2026-04-10', commitmentId: 'a' };
    expect(due('2026-03-26')).toEqual({ ...first, overdue: false });
    expect(due('2026-04-10')).toEqual({ ...first, overdue: false });
    expect(due('2026-04-11')).toEqual({ ...first, overdue: true });
    expect(due('2026-06-24')).toEqual({ ...first, overdue: true });
    expect(due('2026-06-25')).toMatchObject({ months: 6, overdue: false });
    expect(due('2028-01-01')).toMatchObject({ months: 12, overdue: true });
  });

  it('ask no more once something is said of all that is open', () => {
    const said = commitment('b', [hindered('2026-03-26')]);
    const done = commitment('c', [kept('2026-01-11')]);
    const answered = { ...open, commitments: [said, done] };
    expect(due('2026-04-11', answered)).toBeNull();
    expect(due('2026-04-11', { ...open, commitments: [done, ...open.commitments] })).toMatchObject({
      commitmentId: 'a',
    });
    expect(due('2026-06-25', answered)).toMatchObject({ months: 6, commitmentId: 'b' });
  });
});
