import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import type { AidContent, AidItem } from './aid.ts';
import { aidIssues } from './issues.ts';
import { carryOutIssues } from './life.ts';
import { aidRuleOn } from './rule.ts';
import type { AidRule } from './rule.ts';
import { aidTotals } from './totals.ts';

const TODAY = isoDate('2026-11-22');
const OLD: AidRule = {
  code: 'APPROVAL_FIRST',
  validFrom: isoDate('2019-01-01'),
  validTo: isoDate('2025-12-07'),
  value: null,
  citation: 'Nghị định cũ',
  article: null,
  verification: 'TEXT_READ',
};
const NEW: AidRule = {
  ...OLD,
  validFrom: isoDate('2025-12-08'),
  validTo: null,
  citation: 'Nghị định mới',
  verification: 'UNVERIFIED',
};
const RULES = [OLD, NEW];

const approved = (approvedOn: string | null, direction: AidContent['direction'] = 'RECEIVED') => ({
  direction,
  approvedOn: approvedOn === null ? null : isoDate(approvedOn),
});

describe('receiving', () => {
  it.each([
    [
      'without approval',
      approved(null),
      '2026-03-01',
      ['APPROVAL_MISSING Nghị định mới UNVERIFIED'],
    ],
    [
      'without approval, before',
      approved(null),
      '2025-12-07',
      ['APPROVAL_MISSING Nghị định cũ TEXT_READ'],
    ],
    [
      'approved a day later',
      approved('2026-03-02'),
      '2026-03-01',
      ['APPROVAL_TOO_LATE Nghị định mới UNVERIFIED'],
    ],
    ['approved on the day', approved('2026-03-01'), '2026-03-01', []],
    ['of which only the month is known', approved('2026-03-20'), '2026-03', []],
    [
      'approved in the month after',
      approved('2026-04-01'),
      '2026-03',
      ['APPROVAL_TOO_LATE Nghị định mới UNVERIFIED'],
    ],
    ['before any rule', approved(null), '2011-04', []],
    ['tomorrow', approved('2026-03-01'), '2026-11-23', ['AID_IN_FUTURE undefined undefined']],
    ['this month', approved('2026-03-01'), '2026-11', []],
    ['no day at all', approved('2026-03-01'), 'soon', ['AID_DATE undefined undefined']],
    ['what is given needs none', approved(null, 'GIVEN'), '2026-03-01', []],
  ])('%s', (_name, aid, on, expected) => {
    const issues = carryOutIssues(aid, on, RULES, TODAY);
    const said = issues.map(({ code, data }) => `${code} ${data.citation} ${data.verification}`);
    expect(said).toEqual(expected);
  });

  it('is judged by the row of its day', () => {
    expect(aidRuleOn(RULES, 'APPROVAL_FIRST', '2025-12-07')).toBe(OLD);
    expect(aidRuleOn(RULES, 'APPROVAL_FIRST', '2025-12-08')).toBe(NEW);
    expect(aidRuleOn(RULES, 'NOTICE', '2025-12-08')).toBeNull();
  });
});

const MASKS: AidItem = { id: 'i1', name: 'Khẩu trang', quantity: 100, unit: 'thùng', value: null };
const GOODS: AidContent = {
  title: 'Hàng phòng dịch',
  direction: 'GIVEN',
  form: 'GOODS',
  partnerId: 'laos',
  channelId: 'embassy',
  reason: 'EPIDEMIC',
  occasion: null,
  cash: null,
  items: [MASKS],
  approvalNumber: null,
  approvedOn: null,
  dossierId: null,
  note: null,
};
const VND = { minor: 5_000_000, currency: 'VND' } as const;

describe('what is written about an aid', () => {
  it.each<readonly [string, Partial<AidContent>, readonly string[]]>([
    ['is right', {}, []],
    [
      'has a partner and a title',
      { title: ' ', partnerId: null },
      ['REQUIRED title', 'REQUIRED partnerId'],
    ],
    ['has things, when it is in kind', { items: [] }, ['REQUIRED items']],
    ['has no amount, when it is in kind', { cash: VND }, ['CASH_NOT_OF_FORM cash']],
    [
      'has an amount and no things in cash',
      { form: 'CASH' },
      ['REQUIRED cash', 'ITEMS_NOT_OF_FORM items'],
    ],
    ['goes through somebody else', { channelId: 'laos' }, ['CHANNEL_IS_PARTNER channelId']],
    [
      'has an approval with number and day',
      { approvalNumber: '12/QĐ' },
      ['APPROVAL_INCOMPLETE approvedOn'],
    ],
    [
      'counts whole things',
      { items: [{ ...MASKS, quantity: 0.5 }] },
      ['OUT_OF_RANGE items.0.quantity'],
    ],
    [
      'values in a known currency',
      { items: [{ ...MASKS, value: { minor: 1, currency: 'XXX' as never } }] },
      ['UNKNOWN_VALUE items.0.value.currency'],
    ],
  ])('%s', (_name, change, expected) => {
    const issues = aidIssues({ ...GOODS, ...change });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });
});

const money = fc.record({
  minor: fc.integer({ min: 0, max: 1_000_000_000 }),
  currency: fc.constantFrom('VND' as const, 'EUR' as const, 'JPY' as const),
});
const item = fc.record({
  id: fc.string(),
  name: fc.constantFrom('Khẩu trang', 'Nước sát khuẩn'),
  quantity: fc.integer({ min: 1, max: 1_000 }),
  unit: fc.constantFrom('thùng', 'chai'),
  value: fc.option(money),
});
const aid = fc.record({
  direction: fc.constantFrom('RECEIVED' as const, 'GIVEN' as const),
  cash: fc.option(money),
  items: fc.array(item, { maxLength: 4 }),
});
type Counted = Parameters<typeof aidTotals>[0];

const totalsOf = (aids: Counted) => {
  const totals = aidTotals(aids);
  if (!totals.ok) throw new Error(totals.error.code);
  return totals.value;
};

describe('totals', () => {
  it('never set off what was received against what was given', () => {
    fc.assert(
      fc.property(fc.array(aid), (aids) => {
        const [received, given] = totalsOf(aids);
        const alone = (direction: string) =>
          totalsOf(aids.filter((one) => one.direction === direction));
        expect(received).toEqual(alone('RECEIVED')[0]);
        expect(given).toEqual(alone('GIVEN')[1]);
        expect((received?.records ?? 0) + (given?.records ?? 0)).toBe(aids.length);
      }),
    );
  });

  it('keep currencies, money and things apart, and lose nothing', () => {
    fc.assert(
      fc.property(fc.array(aid), (aids) => {
        for (const total of totalsOf(aids)) {
          const its = aids.filter(({ direction }) => direction === total.direction);
          for (const { currency, minor } of total.cash) {
            const same = its.flatMap(({ cash }) => (cash?.currency === currency ? cash.minor : []));
            expect(minor).toBe(same.reduce((sum, one) => sum + one, 0));
          }
          const things = its.flatMap(({ items }) => items);
          const counted = total.inKind.reduce((sum, { quantity }) => sum + quantity, 0);
          expect(counted).toBe(things.reduce((sum, { quantity }) => sum + quantity, 0));
          expect(new Set(total.inKind.map(({ name, unit }) => `${name} ${unit}`)).size).toBe(
            total.inKind.length,
          );
        }
      }),
    );
  });

  it('name each thing with its unit', () => {
    const bottles = { ...MASKS, name: 'Nước sát khuẩn', unit: 'chai', value: VND };
    const [received, given] = totalsOf([{ ...GOODS, items: [MASKS, bottles, MASKS] }]);
    expect(received).toMatchObject({ records: 0, cash: [], inKind: [] });
    expect(given).toMatchObject({
      records: 1,
      cash: [],
      valued: [VND],
      unvalued: 2,
      inKind: [
        { name: 'Khẩu trang', unit: 'thùng', quantity: 200 },
        { name: 'Nước sát khuẩn', unit: 'chai', quantity: 100 },
      ],
    });
  });
});
