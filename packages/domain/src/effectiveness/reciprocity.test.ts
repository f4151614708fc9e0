import { expect, it } from 'vitest';
import { CONTENT } from '../assessment/dossier.examples.ts';
import { reciprocityFactsFrom } from './reciprocity.facts.ts';

const exchange = (partnerId: string) => ({
  exchangeId: partnerId,
  partnerId,
  turns: [],
  visits: { WE_VISIT: 0, THEY_VISIT: 0 },
});
const known = {
  organisationId: CONTENT.organisationId,
  exchanges: [exchange('gyeongnam'), exchange('sekong')],
};
const found = (change: Partial<typeof CONTENT>, lookup: typeof known | null = known) =>
  reciprocityFactsFrom({ ...CONTENT, ...change }, lookup).reciprocity;

it('asks of the exchanges of the unit with the partner alone', () => {
  expect(found({})).toMatchObject({
    side: 'WE_VISIT',
    startDate: CONTENT.startDate,
    exchanges: [{ exchangeId: 'gyeongnam' }],
  });
  expect(found({ kind: 'INBOUND' }).side).toBe('THEY_VISIT');
  expect(found({ kind: 'EVENT_ABROAD' }).side).toBeNull();
});

it('knows nothing of another unit, nor where nobody asked; without a partner there is none', () => {
  expect(found({}, { ...known, organisationId: 'hue' }).exchanges).toBeNull();
  expect(found({}, null).exchanges).toBeNull();
  expect(found({ partnerId: null }, null).exchanges).toEqual([]);
});
