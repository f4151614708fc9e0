import { expect, it } from 'vitest';
import { fits, shapeOf } from './shape.ts';

const NOW = { title: 'Tên', days: 3, place: null, rows: [{ id: 'a', text: '' }] };

it.each<[string, unknown, boolean]>([
  ['the same fields with other values', { ...NOW, title: '', days: 0 }, true],
  ['something where nothing was', { ...NOW, place: 'Huế', rows: [] }, true],
  ['nothing where something was', { ...NOW, days: null, rows: null }, true],
  ['a field that is no more', { ...NOW, cost: 1 }, false],
  ['a field that is new', { title: 'Tên', days: 3, rows: [] }, false],
  ['rows with another field', { ...NOW, rows: [{ id: 'a', words: '' }] }, false],
  ['a list that was a value', { ...NOW, title: ['Tên'] }, false],
  ['fields that were a value', { ...NOW, days: { from: 1, to: 3 } }, false],
  ['not of fields at all', 'Tên', false],
])('a content with %s', (_what, content, expected) => {
  expect(fits(shapeOf(NOW), shapeOf(content))).toBe(expected);
});

it('says nothing of what stands by ids', () => {
  const byId = (id: string) => shapeOf({ texts: { [id]: 'Rõ' } });
  expect(fits(byId('TK03.TOO_MANY'), byId('3f1-b'))).toBe(true);
});
