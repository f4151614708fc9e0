import { expect, test } from 'vitest';
import { activeFilters, eachChosen } from './active-filters.ts';

interface Asked {
  readonly q: string;
  readonly kind: readonly string[];
}

test('what narrows is said, code by code, and each is taken away alone', () => {
  const changes: Partial<Asked>[] = [];
  const active = activeFilters<Asked>(
    [
      ['q', null, { q: '' }],
      ...eachChosen(
        ['OUTBOUND', 'INBOUND'],
        (code) => `Loại: ${code}`,
        (rest) => ({ kind: rest }),
      ),
    ],
    (change) => changes.push(change),
  );
  expect(active.map(({ id, label }) => [id, label])).toEqual([
    ['OUTBOUND', 'Loại: OUTBOUND'],
    ['INBOUND', 'Loại: INBOUND'],
  ]);
  active[0]?.onRemove();
  expect(changes).toEqual([{ kind: ['INBOUND'] }]);
});
