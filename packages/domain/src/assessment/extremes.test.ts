import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDossier, sampleStop } from '../dossier/dossier.sample.ts';
import { addDays, isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { COST_ROWS, INSTRUMENTS, RATES } from '../savings/costs.examples.ts';
import { anyDossier } from './dossier.sample.ts';
import { LOOKUPS as BASE } from './dossier.examples.ts';
import { assessDossier } from './dossier.ts';
import { proposeEstimate } from './estimate.ts';

const LOOKUPS = {
  ...BASE,
  parameters: [...BASE.parameters, ...COST_ROWS],
  rates: RATES,
  instruments: INSTRUMENTS,
};

/** What somebody may type by mistake before anything is refused. */
const typed = fc.constantFrom(0, 1, 99_999, 999_999, 9_999_999_999, Number.MAX_SAFE_INTEGER);
const day: fc.Arbitrary<IsoDate | null> = fc.constantFrom(
  null,
  isoDate('0001-01-01'),
  isoDate('1900-02-28'),
  addDays(isoDate('2026-05-20'), 1),
  isoDate('9999-12-31'),
);
const extreme = fc
  .record({ content: anyDossier, persons: typed, days: typed, minor: typed, start: day, end: day })
  .map(({ content, persons, days, minor, start, end }) => ({
    ...content,
    startDate: start,
    endDate: end,
    guests: content.guests.map((guest) => ({ ...guest, count: persons })),
    stops: content.stops.map((stop) => ({
      ...stop,
      arrive: start ?? stop.arrive,
      leave: end ?? stop.leave,
    })),
    costLines: content.costLines.map((line) => ({
      ...line,
      persons,
      days,
      unitPrice: { ...line.unitPrice, minor },
    })),
  }));

describe('whatever is typed', () => {
  it('proposes nothing for a journey of centuries', () => {
    const [start, end] = [isoDate('0026-06-01'), isoDate('2026-06-05')];
    const stops = [sampleStop({ arrive: start, leave: end })];
    const wrongYear = sampleDossier('OUTBOUND', { startDate: start, endDate: end, stops });
    expect(proposeEstimate(wrongYear, LOOKUPS)).toEqual({ lines: [], gaps: [] });
    const rightDays = { ...wrongYear, startDate: isoDate('2026-06-01') };
    const abroad = proposeEstimate(rightDays, LOOKUPS).gaps.map(({ item }) => item);
    expect(abroad).not.toContain('ABROAD_LODGING');
  });

  it('is judged and never breaks the page', () => {
    fc.assert(
      fc.property(extreme, (content) => {
        expect(assessDossier(content, LOOKUPS).length).toBeGreaterThan(0);
        expect(proposeEstimate(content, LOOKUPS).lines).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});
