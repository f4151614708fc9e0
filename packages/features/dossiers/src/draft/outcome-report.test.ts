import { expect, test } from 'vitest';
import { joinReports, reportOf, reportOfInput, resolveReport } from './outcome-report.ts';

const objectives = [
  { id: 'o1', text: 'Ký biên bản', target: 1, unit: 'biên bản' },
  { id: 'o2', text: 'Khảo sát', target: null, unit: null },
];
const base = reportOf(objectives, null);
const [first, second] = base.results;
if (first === undefined || second === undefined) throw new Error('There are two objectives');
const commitment = {
  id: 'c1',
  text: 'Gửi tài liệu',
  lesson: '',
  owner: 'Người Mẫu Một',
  ownerId: null,
  dueDate: null,
};

test('a report that is not begun has a place for every objective', () => {
  expect(base.results).toEqual([
    { objectiveId: 'o1', achieved: null, text: '' },
    { objectiveId: 'o2', achieved: null, text: '' },
  ]);
  expect(reportOfInput(objectives, {})).toEqual(base);
});

test('different parts are joined: texts, results and commitments', () => {
  const mine = { ...base, summary: 'Tóm tắt', results: [{ ...first, achieved: 1 }, second] };
  const theirs = { ...base, lessons: 'Bài học', commitments: [commitment] };
  expect(joinReports(base, mine, theirs)).toEqual({
    collisions: [],
    merged: {
      ...base,
      summary: 'Tóm tắt',
      lessons: 'Bài học',
      results: [{ ...first, achieved: 1 }, second],
      commitments: [commitment],
    },
  });
});

test('one result that both wrote otherwise is asked for, and a removal too', () => {
  const before = { ...base, commitments: [commitment] };
  const mine = { ...before, results: [{ ...first, text: 'Của tôi' }, second], commitments: [] };
  const theirs = {
    ...before,
    results: [{ ...first, text: 'Của họ' }, second],
    commitments: [{ ...commitment, owner: 'Người Mẫu Hai' }],
  };
  const join = joinReports(before, mine, theirs);
  expect(join.collisions.map(({ key }) => key)).toEqual(['results.o1', 'commitments.c1']);
  expect(resolveReport(join, new Set())).toEqual(theirs);
  expect(resolveReport(join, new Set(['results.o1', 'commitments.c1']))).toEqual(mine);
});

test('effects are kept as a whole: what both wrote otherwise is asked for', () => {
  const trained = (trainersTrained: number) => ({ ...base.effects, trainersTrained });
  const mine = { ...base, effects: trained(4) };
  expect(joinReports(base, mine, base).merged).toEqual(mine);
  const theirs = { ...base, effects: trained(5) };
  const join = joinReports(base, mine, theirs);
  expect(join.collisions.map(({ key }) => key)).toEqual(['effects']);
  expect(resolveReport(join, new Set(['effects']))).toEqual(mine);
});
