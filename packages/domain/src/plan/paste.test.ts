import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityKind } from '../activity/kind.ts';
import type { HeadLevel, Priority, PurposeKind } from '../activity/purpose.ts';
import type { CountryCode } from '../country/country.ts';
import { readCount, readMonth, readNumber, vocabulary } from './cells.ts';
import { PLAN_LIMITS, planDraftIssues } from './issues.ts';
import { applyPatch, pasteLines } from './paste.ts';
import type { PasteColumn, PasteTarget } from './paste.ts';
import { sampleLine, samplePlan } from './plan.sample.ts';
import { parseTsv } from './tsv.ts';

describe('parseTsv', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    ['a\tb', [['a', 'b']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\nb\n', [['a'], ['b']]],
    ['a\rb', [['a'], ['b']]],
    ['\t', [['', '']]],
    ['\n', [['']]],
    ['"hai\r\ndòng"\tb', [['hai\ndòng', 'b']]],
    ['"một\ttab"', [['một\ttab']]],
    ['"nói ""có"""', [['nói "có"']]],
    ['"Hội nghị" lần 2\tb', [['"Hội nghị" lần 2', 'b']]],
    ['"không đóng\tb', [['"không đóng', 'b']]],
    ['5" màn hình', [['5" màn hình']]],
    ['""', [['']]],
  ])('%j', (text, expected) => {
    expect(parseTsv(text)).toEqual(expected);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'đ', '"', '\t', '\n', ' ', ',') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  const write = (text: string): string =>
    /[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

  it('reads back what a spreadsheet writes', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map(write).join('\t') + end).join('');
        expect(parseTsv(text)).toEqual(rows);
      }),
    );
  });

  it('loses no letter of a text in no format at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\t', '\n', '\r') }), (text) => {
        const cells = parseTsv(text).flat().join('');
        expect(cells).toBe(text.replaceAll(/[\t\n\r]/gu, ''));
      }),
    );
  });
});

describe('cells', () => {
  it.each([
    ['12', 12],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234', 1_234],
    ['1.234', 1_234],
    ['1 234', 1_234],
    ['1\u00a0234', 1_234],
    ['0', 0],
    ['', null],
    ['12 người', null],
    ['-5', null],
    ['1.5', null],
    ['1.23.456', null],
    ['1.234,567', null],
    ['99999999999999999999', null],
  ])('count %j: %s', (text, expected) => {
    const read = readCount(text);
    expect(read.ok ? read.value : null).toBe(expected);
  });

  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1_234.5],
    ['1.234', 1_234],
    ['1234,567', 1_234.567],
    ['1,234', 'NUMBER_AMBIGUOUS'],
    ['1,2,3', 'NUMBER_FORMAT'],
    ['NaN', 'NUMBER_FORMAT'],
    ['1e3', 'NUMBER_FORMAT'],
  ])('number %j: %s', (text, expected) => {
    const read = readNumber(text);
    expect(read.ok ? read.value : read.error.code).toBe(expected);
  });

  it.each([
    ['03/2027', '2027-03'],
    ['3/2027', '2027-03'],
    ['15/03/2027', '2027-03'],
    ['5.3.2027', '2027-03'],
    ['2027-03', '2027-03'],
    ['2027-03-15', '2027-03'],
    ['3', '2027-03'],
    ['12', '2027-12'],
    ['13', 'MONTH_FORMAT'],
    ['13/2027', 'MONTH_FORMAT'],
    ['03/15/2027', 'DATE_NOT_REAL'],
    ['31/02/2027', 'DATE_NOT_REAL'],
    ['Tháng ba', 'MONTH_FORMAT'],
  ])('month %j: %s', (text, expected) => {
    const read = readMonth(text, 2027);
    expect(read.ok ? read.value : read.error.code).toBe(expected);
  });

  it('reads back every count, written in groups or not', () => {
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.constantFrom('', '.', ',', ' '),
        (n, mark) => {
          const text = String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);
          expect(readCount(text)).toEqual({ ok: true, value: n });
        },
      ),
    );
  });
});

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
      'OUT_OF_RANGE',
    ]);
  });

  it('refuses a block longer than a plan', () => {
    const block = 'Đoàn ra\n'.repeat(PLAN_LIMITS.lines + 1);
    expect(pasteLines(block, TARGET)).toEqual({
      ok: false,
      error: { code: 'TOO_MANY', path: [], data: { limit: 500, actual: 501 } },
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
