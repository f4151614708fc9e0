import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { isOpenContact, unionKeptFor } from './keeper.ts';
import type { KeeperFacts } from './keeper.ts';

const TODAY = isoDate('2026-06-15');
const work = (organisationId: string, from: string, to: string | null = null) => ({
  organisationId,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

describe('whoever keeps a contact', () => {
  const facts = (change: Partial<KeeperFacts> = {}): KeeperFacts => ({
    work: [work('u', '2024-01-01')],
    organisationIds: ['u', 'v'],
    keptFor: null,
    ...change,
  });

  it.each<[string, Partial<KeeperFacts>, string]>([
    ['keeps it for the union of their work', {}, 'u'],
    ['may do so on the last day', { work: [work('u', '2024-01-01', '2026-06-15')] }, 'u'],
    ['has not left', { work: [work('u', '2024-01-01', '2026-06-14')] }, 'KEEPER_NOT_STAFF'],
    ['has begun', { work: [work('u', '2026-06-16')] }, 'KEEPER_NOT_STAFF'],
    ['does not work elsewhere alone', { organisationIds: ['v'] }, 'KEEPER_NOT_STAFF'],
    ['does the work at all', { work: [] }, 'KEEPER_NOT_STAFF'],
    [
      'does so where they began first',
      { work: [work('v', '2025-01-01'), work('u', '2024-01-01')] },
      'u',
    ],
    [
      'goes on for the union for which it is kept',
      { work: [work('u', '2024-01-01'), work('v', '2025-01-01')], keptFor: 'v' },
      'v',
    ],
    ['does not keep it for a union they do not work at', { keptFor: 'v' }, 'u'],
  ])('%s', (_name, change, expected) => {
    const kept = unionKeptFor(facts(change), TODAY);
    expect(kept.ok ? kept.value : kept.error.code).toBe(expected);
    if (!kept.ok) expect(kept.error.path).toEqual(['keeperId']);
  });

  it('has it until its last day is written', () => {
    expect(isOpenContact({ to: null })).toBe(true);
    expect(isOpenContact({ to: TODAY })).toBe(false);
  });
});
