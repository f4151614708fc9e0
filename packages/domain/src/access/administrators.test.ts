import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import type { Administration } from './administrators.ts';
import { lastAdministratorIssue } from './administrators.ts';

const TODAY = isoDate('2026-06-15');

function held(userId: string, from: string, to: string | null = null): Administration {
  return {
    id: `${userId} ${from}`,
    userId,
    from: isoDate(from),
    to: to === null ? null : isoDate(to),
    enabled: true,
  };
}

const an = held('an', '2020-01-01');
const without = (day: string) => ({ code: 'LAST_ADMINISTRATOR', path: [], data: { day } });

describe('the last administrator', () => {
  it('stays, whether by the role or by being let in', () => {
    expect(lastAdministratorIssue([an], [], TODAY)).toEqual(without('2026-06-15'));
    expect(lastAdministratorIssue([an], [{ ...an, enabled: false }], TODAY)).toEqual(
      without('2026-06-15'),
    );
  });

  it('may go when another one holds the role for as long', () => {
    const binh = held('binh', '2026-01-01');
    expect(lastAdministratorIssue([an, binh], [binh], TODAY)).toBeNull();
  });

  it('may not go when the other one ends, or begins, too early or too late', () => {
    const until = held('binh', '2026-01-01', '2026-12-31');
    expect(lastAdministratorIssue([an, until], [until], TODAY)).toEqual(without('2027-01-01'));
    const later = held('chi', '2026-07-01');
    expect(lastAdministratorIssue([an, later], [later], TODAY)).toEqual(without('2026-06-15'));
    const ended = { ...an, to: isoDate('2026-06-29') };
    expect(lastAdministratorIssue([an, later], [ended, later], TODAY)).toEqual(
      without('2026-06-30'),
    );
  });

  it('is not asked for on days that have none anyway, nor in the past', () => {
    const past = held('an', '2020-01-01', '2026-06-14');
    expect(lastAdministratorIssue([past], [], TODAY)).toBeNull();
    const ending = held('an', '2020-01-01', '2026-12-31');
    expect(lastAdministratorIssue([ending], [ending], TODAY)).toBeNull();
  });
});
