import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import {
  confirmationIssues,
  dataRequestIssues,
  erasureBars,
  namesakeIssues,
} from './personal-data.ts';
import type { DataRequestContent, ErasureFacts } from './personal-data.ts';

const TODAY = isoDate('2026-06-15');
const NOTHING: ErasureFacts = {
  openDossiers: 0,
  openWork: 0,
  passportsOut: 0,
  bookings: 0,
  assignments: 0,
  openTrainings: 0,
  openInspections: 0,
};
const REQUEST: DataRequestContent = {
  kind: 'ERASURE',
  askedBy: 'Trần Thị Mẫu',
  askedOn: TODAY,
  basis: 'Đơn đề nghị ngày 15/6/2026',
};

it.each<[Partial<ErasureFacts>, readonly string[]]>([
  [{}, []],
  [{ openDossiers: 1 }, ['IN_OPEN_DOSSIER']],
  [{ openWork: 2 }, ['HOLDS_OPEN_WORK']],
  [{ passportsOut: 1, bookings: 1 }, ['HOLDS_PASSPORT', 'STILL_BOOKED']],
  [{ assignments: 1 }, ['STILL_IN_OFFICE']],
  [{ openTrainings: 1, openInspections: 2 }, ['IN_OPEN_TRAINING', 'IN_OPEN_INSPECTION']],
])('whoever has %j is kept for %j', (change, codes) => {
  expect(erasureBars({ ...NOTHING, ...change }).map(({ code }) => code)).toEqual(codes);
});

it.each<[Partial<DataRequestContent>, boolean, readonly string[]]>([
  [{}, false, []],
  [{}, true, ['ALREADY_ERASED']],
  [{ basis: '' }, false, ['REQUIRED']],
  [{ askedBy: ' ' }, false, ['REQUIRED']],
  [{ askedOn: isoDate('2026-06-16') }, false, ['DAY_IN_FUTURE']],
])('a request with %j, erased %s: %j', (change, erased, codes) => {
  const issues = dataRequestIssues({ ...REQUEST, ...change }, erased, TODAY);
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

it('is confirmed by the name of whom it is about', () => {
  expect(confirmationIssues(' trần thị mẫu', 'Trần Thị Mẫu')).toEqual([]);
  expect(confirmationIssues('Trần Thị', 'Trần Thị Mẫu')).toMatchObject([{ code: 'NAME_DIFFERS' }]);
});

it('waits until each place that may be a namesake’s is decided, either way', () => {
  const places = [{ key: 'a' }, { key: 'b' }];
  const waiting = (...decisions: Parameters<typeof namesakeIssues>[1]) =>
    namesakeIssues(places, decisions).map(({ data }) => data['count']);
  expect(waiting()).toEqual([2]);
  expect(waiting({ key: 'a', theirs: false }, { key: 'x', theirs: true })).toEqual([1]);
  expect(waiting({ key: 'a', theirs: false }, { key: 'b', theirs: true })).toEqual([]);
});
