import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { effectsDraftIssues, effectsMissing, NO_EFFECTS } from './report-effects.ts';
import type { ReportEffects } from './report-effects.ts';

const product = { id: 'p1', kind: 'ARTICLE', title: 'Bài báo', where: 'Báo mẫu' } as const;
const WHOLE: ReportEffects = {
  continuation: { kind: 'INVITES', date: isoDate('2026-03-20'), paper: 'Thư số 12' },
  products: [product],
  trainersTrained: 4,
};
const brief = (issues: ReturnType<typeof effectsDraftIssues>) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

it('effects may be left out, or told whole', () => {
  for (const effects of [NO_EFFECTS, WHOLE]) {
    expect(effectsDraftIssues(effects)).toEqual([]);
    expect(effectsMissing(effects)).toEqual([]);
  }
});

it.each([
  [{ continuation: { kind: 'NOTHING', date: null, paper: '' } }, []],
  [
    { continuation: { kind: 'CONTINUES', date: null, paper: ' ' } },
    ['REQUIRED effects.continuation.date', 'REQUIRED effects.continuation.paper'],
  ],
  [{ products: [{ ...product, title: '' }] }, ['REQUIRED effects.products.p1.title']],
] satisfies readonly (readonly [Partial<ReportEffects>, readonly string[]])[])(
  'what keeps them from being handed in: %o: %j',
  (change, expected) => {
    const effects = { ...WHOLE, ...change };
    expect(effectsDraftIssues(effects)).toEqual([]);
    expect(brief(effectsMissing(effects))).toEqual(expected);
  },
);

it.each([
  [
    { continuation: { kind: 'ASKS' as 'NOTHING', date: '1/3' as IsoDate, paper: 'a'.repeat(301) } },
    [
      'UNKNOWN_VALUE effects.continuation.kind',
      'DATE_FORMAT effects.continuation.date',
      'TOO_LONG effects.continuation.paper',
    ],
  ],
  [
    {
      products: [
        { ...product, kind: 'SONG' as 'ARTICLE', title: 'a'.repeat(301), where: 'a'.repeat(301) },
      ],
    },
    [
      'UNKNOWN_VALUE effects.products.p1.kind',
      'TOO_LONG effects.products.p1.title',
      'TOO_LONG effects.products.p1.where',
    ],
  ],
  [{ products: [product, product] }, ['DUPLICATE effects.products.1']],
  [
    { products: Array.from({ length: 51 }, (_, index) => ({ ...product, id: String(index) })) },
    ['TOO_MANY effects.products'],
  ],
  [{ trainersTrained: -1 }, ['OUT_OF_RANGE effects.trainersTrained']],
] satisfies readonly (readonly [Partial<ReportEffects>, readonly string[]])[])(
  'is malformed: %#',
  (change, expected) => {
    expect(brief(effectsDraftIssues({ ...WHOLE, ...change }))).toEqual(expected);
  },
);
