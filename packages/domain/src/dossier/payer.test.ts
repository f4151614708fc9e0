import { expect, it } from 'vitest';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import { payerFields } from './payer.ts';

it('keeps which union pays with own money alone, and what donor it is with a donor', () => {
  const said = { paidById: 'hue', donorKind: 'ENTERPRISE' } as const;
  const kept = FUNDING_SOURCES.map((payer) => payerFields(said, payer));
  expect(kept).toEqual([
    { payer: 'UNION_FUND', paidById: 'hue', donorKind: null },
    { payer: 'STATE_BUDGET', paidById: 'hue', donorKind: null },
    { payer: 'HOST', paidById: null, donorKind: null },
    { payer: 'DONOR', paidById: null, donorKind: 'ENTERPRISE' },
    { payer: 'PROJECT', paidById: null, donorKind: null },
  ]);
});
