import { isoDate } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing.tsx';
import type { AskedOf } from './asked-of.ts';
import { askedOfDossier, askedOfPlan } from './asked-of.ts';
import { WhyApplies } from './why-applies.tsx';

const finding: FindingFacts = {
  key: 'TK03.TOO_MANY_DAYS',
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_DAYS',
  data: {},
  missing: [],
  measure: null,
  path: ['endDate'],
  basis: null,
  parameterId: 'tk03-out',
};
const subject = {
  kind: 'OUTBOUND',
  level: 'PROVINCIAL_UNION',
  planned: true,
  normDay: isoDate('2026-05-04'),
} as const;
const asked: AskedOf = { subject, normDayIs: 'FIRST_DAY', payer: null };
const row = {
  id: 'row-1',
  parameterId: 'tk03-out',
  validFrom: '2026-01-01',
  validTo: null,
  kinds: ['OUTBOUND'],
  levels: [],
  planned: null,
};
const fixtures = {
  CheckRowsQuery: { check: { checkId: 'TK03', parameters: [row] } },
};
const said = async () => (await screen.findByRole('list')).textContent;

test('why it applies is told by the row of its check, asked for where no rows are known', async () => {
  await renderPage(<WhyApplies finding={finding} asked={asked} />, { fixtures });
  const text = await said();
  expect(text).toContain('Loại hoạt động: Đoàn ra (áp dụng cho: Đoàn ra)');
  expect(text).toContain('(áp dụng cho: tất cả)');
  expect(text).toContain('04/05/2026, ngày bắt đầu hoạt động');
  expect(text).toContain('Quy định áp dụng: từ 01/01/2026, còn hiệu lực');
  expect(text).not.toContain('Nguồn chi');
});

test('a finding by no row says so, and who pays for its line', async () => {
  const unruled = { ...finding, parameterId: null };
  const paid = { ...asked, payer: 'UNION_FUND', normDayIs: 'APPROVAL' } as const;
  await renderPage(<WhyApplies finding={unruled} asked={paid} rows={[]} />);
  const text = await said();
  expect(text).toContain('không có quy định nào áp dụng vào ngày này');
  expect(text).toContain('Nguồn chi: ');
  expect(text).toContain('04/05/2026, ngày tính định mức khi được phê duyệt');
});

test('a dossier is asked by its first day, the day of its approval, or today while it has no day', () => {
  const costLines = [{ id: 'c1', payer: 'HOST' }] as const;
  const dossier = { startDate: subject.normDay, costLines };
  const of = (change: object, path: FindingFacts['path'] = []) =>
    askedOfDossier({ path }, { ...dossier, ...change }, subject);
  expect(of({}).normDayIs).toBe('FIRST_DAY');
  expect(of({ startDate: isoDate('2026-06-01') }).normDayIs).toBe('APPROVAL');
  expect(of({ startDate: null }).normDayIs).toBe('TODAY');
  expect(of({}, ['costLines', 'c1', 'unitPrice']).payer).toBe('HOST');
  expect(of({}, ['costLines', 'c2']).payer).toBeNull();
});

test('a plan is asked by the month of the line, or by its year', () => {
  const line = { id: 'l1', kind: 'INBOUND', fromMonth: '2027-03' } as unknown as PlanLine;
  const plan = { level: 'FEDERATION', year: 2027 } as const;
  const of = (path: FindingFacts['path'], lines: readonly PlanLine[] = [line]) =>
    askedOfPlan({ path }, lines, plan);
  expect(of(['lines', 'l1', 'days'])).toMatchObject({
    normDayIs: 'MONTH',
    subject: { kind: 'INBOUND', level: 'FEDERATION', normDay: '2027-03-01' },
  });
  expect(of([])).toMatchObject({
    normDayIs: 'YEAR',
    subject: { kind: null, normDay: '2027-01-01' },
  });
  const open = { ...line, fromMonth: null };
  expect(of(['lines', 'l1'], [open])).toMatchObject({
    normDayIs: 'YEAR',
    subject: { kind: 'INBOUND', normDay: '2027-01-01' },
  });
});
