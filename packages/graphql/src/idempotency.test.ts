import { expect, test } from 'vitest';
import { intendedAct, newIdempotencyKey } from './idempotency.ts';

test('keys are long and never the same', () => {
  const keys = Array.from({ length: 100 }, newIdempotencyKey);
  expect(new Set(keys).size).toBe(100);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
});

test('what is in doubt is sent again with its key; another input, or the next act, has its own', () => {
  const act = intendedAct();
  const first = act.keyFor({ id: 'd1', version: 3 });
  expect(act.keyFor({ id: 'd1', version: 3 })).toBe(first);
  const changed = act.keyFor({ id: 'd1', version: 3, reason: 'OTHER' });
  expect(changed).not.toBe(first);
  act.answered();
  expect(act.keyFor({ id: 'd1', version: 3, reason: 'OTHER' })).not.toBe(changed);
});
