import { CHECK_PARAMETERS } from '@cau-noi/db/reference/check-parameters';
import { isSameScope, liesWithin, scopesMeet } from '@cau-noi/domain/check/scope';
import { isoDate } from '@cau-noi/domain/period';
import { spansOverlap } from '@cau-noi/domain/period/dated';
import { describe, expect, it } from 'vitest';

const ROWS = CHECK_PARAMETERS.map(({ id, checkId, from, to, kinds, levels, planned }) => ({
  id,
  checkId,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
  scope: {
    kinds: kinds.length === 0 ? null : kinds,
    levels: levels.length === 0 ? null : levels,
    planned,
  },
}));

describe('of the shipped rows of a check that hold on a day', () => {
  const pairs = ROWS.flatMap((a, place) =>
    ROWS.slice(place + 1)
      .filter((b) => b.checkId === a.checkId && spansOverlap(a, b) && scopesMeet(a.scope, b.scope))
      .map((b) => ({ a, b, name: `${a.id}, ${b.id}` })),
  );

  it('some are for fewer', () => {
    expect(pairs.length).toBeGreaterThan(0);
  });

  it.each(pairs)('one lies within the other, and not the other in it: $name', ({ a, b }) => {
    expect(isSameScope(a.scope, b.scope)).toBe(false);
    expect(liesWithin(a.scope, b.scope) || liesWithin(b.scope, a.scope)).toBe(true);
  });
});
