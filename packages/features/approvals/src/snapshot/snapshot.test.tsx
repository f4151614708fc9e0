import type { DossierContent } from '@cau-noi/domain/dossier';
import type { PlanContent } from '@cau-noi/domain/plan';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { dossierSnapshot, namedInDossier } from './dossier-snapshot.ts';
import { planSnapshot } from './plan-snapshot.ts';
import { PointingProvider, toggledField } from './pointing.tsx';
import type { PointedField } from './pointing.tsx';
import { SnapshotView } from './snapshot-view.tsx';
import { dossierContent, planContent } from './snapshot.sample.ts';
import { itemAt } from './snapshot.ts';

const nbsp = '\u00a0';
const names: Readonly<Record<string, string>> = {
  'union-1': 'LĐLĐ Mẫu',
  'partner-1': 'Liên hiệp Công đoàn Thử',
  'person-1': 'Trần Thị Mẫu',
  'line-9': 'Trao đổi đoàn luân phiên',
};
const nameOf = (id: string) => names[id];
const read = (content: DossierContent) => dossierSnapshot({ content, language: 'vi', nameOf });
const section = (content: DossierContent, id: string) => read(content).find((one) => one.id === id);

test('a dossier is read in order, with names, days and money in words', () => {
  expect(read(dossierContent).map(({ id }) => id)).toEqual([
    'activity',
    'purpose',
    'grounds',
    'people',
    'programme',
    'reception',
    'money',
  ]);
  const activity = section(dossierContent, 'activity');
  expect(activity?.fields.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Chỉ tiêu thống kê: Đoàn ra',
    'Đơn vị lập hồ sơ: LĐLĐ Mẫu',
    'Đơn vị phối hợp: ',
    'Dòng kế hoạch: Trao đổi đoàn luân phiên',
    'Đối tác: Liên hiệp Công đoàn Thử',
    'Ngày bắt đầu: 10/03/2027',
    'Ngày kết thúc: 16/03/2027',
  ]);
});

test('items of lists are called by what they are; figures are added up', () => {
  const people = section(dossierContent, 'people');
  expect(people?.totals).toEqual([`1${nbsp}người`]);
  expect(people?.lists[0]?.items[0]).toMatchObject({
    path: ['members', 'm1'],
    title: 'Trần Thị Mẫu',
    fields: [{ label: 'Vai trò', text: 'Trưởng đoàn' }, { label: 'Lý do cử' }],
  });
  const money = section(dossierContent, 'money');
  expect(money?.totals).toEqual([`Tài chính công đoàn: 72.000.000${nbsp}₫`]);
  expect(money?.lists[0]?.items[0]?.fields.at(-1)).toMatchObject({
    label: 'Thành tiền',
    text: `72.000.000${nbsp}₫`,
  });
});

test('figures of a cost line are called by what its item is counted in', () => {
  const [line] = dossierContent.costLines;
  if (line === undefined) throw new Error('The example has a cost line');
  const hours = { ...line, kind: 'INTERPRETATION', item: 'SIMULTANEOUS_INTERPRETATION' } as const;
  const money = section({ ...dossierContent, costLines: [hours] }, 'money');
  const labels = money?.lists[0]?.items[0]?.fields.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Số người', 'Số giờ']));
  expect(labels).not.toContain('Số ngày');
});

test('an unplanned dossier shows its reason, and sections that its kind does not have are left out', () => {
  const online: DossierContent = {
    ...dossierContent,
    kind: 'EVENT_ONLINE',
    planLineId: null,
    unplannedReason: 'Bạn mời đột xuất',
    members: [],
    stops: [],
    reciprocity: '',
  };
  const labels = section(online, 'activity')?.fields.map(({ label }) => label);
  expect(labels).toContain('Lý do ngoài kế hoạch');
  expect(labels).not.toContain('Dòng kế hoạch');
  expect(section(online, 'reception')).toBeUndefined();
  expect(section(online, 'people')?.lists.map(({ title }) => title)).toEqual(['Đại biểu']);
});

test('every id that is shown is asked for', () => {
  expect(namedInDossier(dossierContent)).toEqual(['union-1', 'partner-1', 'person-1']);
});

test('a plan is read by kind, each with its totals; the reason of an adjustment stands first', () => {
  const adjusted: PlanContent = { ...planContent, adjustmentReason: 'Đối tác đổi lịch' };
  const snapshot = planSnapshot({ content: adjusted, language: 'vi', nameOf });
  expect(snapshot.map(({ title }) => title)).toEqual([
    'Điều chỉnh',
    'Đoàn ra (2 dòng)',
    'Đoàn vào (1 dòng)',
  ]);
  expect(snapshot[1]?.totals).toEqual([
    `14${nbsp}người`,
    `Tài chính công đoàn: 700.000.000${nbsp}₫`,
  ]);
  expect(itemAt(snapshot, ['lines', 'l2', 'persons'])?.title).toBe('Thăm bạn Lào');
});

function Pointed() {
  const [pointed, setPointed] = useState<readonly PointedField[]>([]);
  const toggle = (field: PointedField) => setPointed((before) => toggledField(before, field));
  return (
    <PointingProvider value={{ active: true, pointed, toggle }}>
      <SnapshotView snapshot={read(dossierContent)} />
      <output>{pointed.map(({ path }) => path.join('.')).join(' ')}</output>
    </PointingProvider>
  );
}

test('while a return is written, a click points at a field, and another takes it back', async () => {
  await renderPage(<Pointed />);
  const end = screen.getByRole('button', { name: 'Chỉ vào: Ngày kết thúc' });
  fireEvent.click(end);
  fireEvent.click(screen.getByRole('button', { name: 'Chỉ vào: Trần Thị Mẫu' }));
  expect(screen.getByRole('status').textContent).toBe('endDate members.m1');
  expect(end.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(end);
  expect(screen.getByRole('status').textContent).toBe('members.m1');
});

test('a line of costs is read with which union pays it, and why it is hired', () => {
  const [line] = dossierContent.costLines;
  const said = { paidById: 'union-1', hiredBecause: 'Không đủ chỗ' };
  const content = { ...dossierContent, costLines: line ? [{ ...line, ...said }] : [] };
  const fields = section(content, 'money')?.lists[0]?.items[0]?.fields ?? [];
  expect(fields.map(({ label, text }) => `${label}: ${text}`)).toEqual(
    expect.arrayContaining(['Đơn vị chi: LĐLĐ Mẫu', 'Lý do thuê ngoài: Không đủ chỗ']),
  );
  expect(namedInDossier({ ...content, organisationId: 'other' })).toContain('union-1');
});
