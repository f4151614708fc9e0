import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityKind } from '../activity/kind.ts';
import type { HeadLevel, Priority, PurposeKind } from '../activity/purpose.ts';
import type { CountryCode } from '../country/country.ts';
import { vocabulary } from './cells.ts';
import { PLAN_LIMITS, planDraftIssues } from './issues.ts';
import { applyPatch, pasteLines } from './paste.ts';
import type { PasteColumn, PasteTarget } from './paste.ts';
import { sampleLine, samplePlan } from './plan.sample.ts';

const COLUMNS: readonly PasteColumn[] = [
  { field: 'kind' },
  { field: 'title' },
  { field: 'countries' },
  { field: 'persons' },
  { field: 'fromMonth' },
  { field: 'funding', source: 'UNION_FUND', currency: 'VND' },
  { field: 'funding', source: 'HOST', currency: 'USD' },
];

const TARGET: PasteTarget = {
  year: 2027,
  columns: COLUMNS,
  vocabularies: {
    kinds: vocabulary<ActivityKind>([
      ['Đoàn ra', 'OUTBOUND'],
      ['Delegation out', 'OUTBOUND'],
      ['Đoàn vào', 'INBOUND'],
    ]),
    purposeKinds: vocabulary<PurposeKind>([['Trao đổi', 'EXCHANGE']]),
    headLevels: vocabulary<HeadLevel>([['Lãnh đạo đơn vị', 'UNIT_LEADER']]),
    priorities: vocabulary<Priority>([['Cao', 'HIGH']]),
    countries: vocabulary<CountryCode>([
      ['Hàn Quốc', 'KR'],
      ['Lào', 'LA'],
    ]),
    partners: vocabulary([['LHCĐ Gyeongnam', 'partner-1']]),
    agreements: vocabulary([['Bản ghi nhớ hợp tác', 'agreement-1']]),
  },
};

const rowsOf = (block: string, columns = COLUMNS) => {
  const pasted = pasteLines(block, { ...TARGET, columns });
  return pasted.ok ? pasted.value : expect.unreachable();
};

describe('pasteLines', () => {
  it('reads a block of the grid', () => {
    const block = [
      'Đoàn ra\tTrao đổi đoàn\tHàn Quốc; Lào\t8\t15/03/2027\t320.000.000 ₫\t1.500,50',
      'DELEGATION  OUT\t"Hai\ndòng"\t\t1.234\t4\t1,500,000\t',
      '\t\t',
      '',
    ].join('\r\n');
    expect(rowsOf(block)).toEqual([
      {
        patch: {
          kind: 'OUTBOUND',
          title: 'Trao đổi đoàn',
          countries: ['KR', 'LA'],
          persons: 8,
          fromMonth: '2027-03',
          funding: [
            {
              source: 'UNION_FUND',
              currency: 'VND',
              amount: { minor: 320_000_000, currency: 'VND' },
            },
            { source: 'HOST', currency: 'USD', amount: { minor: 150_050, currency: 'USD' } },
          ],
        },
        issues: [],
      },
      {
        patch: {
          kind: 'OUTBOUND',
          title: 'Hai\ndòng',
          countries: [],
          persons: 1_234,
          fromMonth: '2027-04',
          funding: [
            {
              source: 'UNION_FUND',
              currency: 'VND',
              amount: { minor: 1_500_000, currency: 'VND' },
            },
            { source: 'HOST', currency: 'USD', amount: null },
          ],
        },
        issues: [],
      },
    ]);
  });

  it('leaves out what it cannot read, and says so cell by cell', () => {
    const [row] = rowsOf('Đoàn bay\tTên\tSao Hoả\tmười\t03/2026\t1,5\t\tthừa');
    expect(row?.patch).toEqual({
      title: 'Tên',
      funding: [{ source: 'HOST', currency: 'USD', amount: null }],
    });
    expect(row?.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['UNKNOWN_WORD', 0],
      ['UNKNOWN_WORD', 2],
      ['NUMBER_FORMAT', 3],
      ['MONTH_OUTSIDE_YEAR', 4],
      ['MONEY_DECIMALS', 5],
      ['CELL_WITHOUT_COLUMN', 7],
    ]);
  });

  it.each([
    [{ field: 'partnerId' }, 'lhcđ gyeongnam', { partnerId: 'partner-1' }],
    [{ field: 'partnerId' }, '', { partnerId: null }],
    [{ field: 'kind' }, '', {}],
    [{ field: 'priority' }, 'cao', { priority: 'HIGH' }],
    [{ field: 'purposeKind' }, 'TRAO ĐỔI', { purposeKind: 'EXCHANGE' }],
    [{ field: 'headLevel' }, 'lanh dao don vi', { headLevel: 'UNIT_LEADER' }],
    [{ field: 'countries' }, 'Lào, Lào', { countries: ['LA'] }],
    [{ field: 'resultTarget' }, '2,5', { resultTarget: 2.5 }],
    [{ field: 'resultUnit' }, ' biên bản ', { resultUnit: 'biên bản' }],
    [{ field: 'toMonth' }, '', { toMonth: null }],
    [{ field: 'days' }, '7', { days: 7 }],
    [{ field: 'note' }, 'Đà Nẵng'.normalize('NFD'), { note: 'Đà Nẵng' }],
  ] satisfies readonly (readonly [PasteColumn, string, object])[])(
    '%o from %j',
    (column, cell, patch) => {
      expect(rowsOf(`${cell}\tx`, [column, { field: 'title' }])).toEqual([
        { patch: { ...patch, title: 'x' }, issues: [] },
      ]);
    },
  );

  it('keeps the limits of a line', () => {
    const [row] = rowsOf(`${'a'.repeat(301)}\t367\t-1`, [
      { field: 'title' },
      { field: 'days' },
      { field: 'funding', source: 'HOST', currency: 'USD' },
    ]);
    expect(row?.issues.map(({ code }) => code)).toEqual([
      'TOO_LONG',
      'OUT_OF_RANGE',
      'AMOUNT_NEGATIVE',
    ]);
  });

  it('refuses a block longer than a plan', () => {
    const block = 'Đoàn ra\n'.repeat(PLAN_LIMITS.lines + 1);
    expect(pasteLines(block, TARGET)).toEqual({
      ok: false,
      error: { code: 'TOO_MANY', path: [], data: { limit: 2_000, actual: 2_001 } },
    });
  });

  const columns: fc.Arbitrary<readonly PasteColumn[]> = fc.shuffledSubarray([
    ...COLUMNS,
    { field: 'days' },
    { field: 'resultTarget' },
    { field: 'resultUnit' },
    { field: 'note' },
  ] satisfies PasteColumn[]);
  const words = ['Đoàn ra', 'Lào', '12', '1.234', '-3', '03/2027', '"', '\t', '\n', 'a\0', '99999'];

  it('never makes a draft malformed, whatever is pasted', () => {
    const blocks = fc.array(fc.constantFrom(...words)).map((parts) => parts.join('\t'));
    fc.assert(
      fc.property(blocks, columns, (block, order) => {
        for (const { patch } of rowsOf(block, order)) {
          expect(
            planDraftIssues(samplePlan([applyPatch(sampleLine({ toMonth: null }), patch)])),
          ).toEqual([]);
        }
      }),
    );
  });
});

describe('applyPatch', () => {
  it('replaces the money of the sources it names and keeps the rest', () => {
    const line = sampleLine({
      funding: [
        { source: 'UNION_FUND', amount: { minor: 1, currency: 'VND' } },
        { source: 'HOST', amount: { minor: 2, currency: 'USD' } },
        { source: 'HOST', amount: { minor: 3, currency: 'VND' } },
      ],
    });
    const patched = applyPatch(line, {
      title: 'mới',
      funding: [
        { source: 'HOST', currency: 'USD', amount: null },
        { source: 'HOST', currency: 'VND', amount: { minor: 9, currency: 'VND' } },
      ],
    });
    expect(patched).toEqual({
      ...line,
      title: 'mới',
      funding: [
        { source: 'UNION_FUND', amount: { minor: 1, currency: 'VND' } },
        { source: 'HOST', amount: { minor: 9, currency: 'VND' } },
      ],
    });
  });
});
