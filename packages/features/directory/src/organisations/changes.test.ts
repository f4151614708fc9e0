import { expect, test } from 'vitest';
import { bySuccessor, changesOf } from './changes.ts';
import { treeOf } from './tree.ts';

const absorbed = {
  kind: 'ABSORB',
  date: '2025-07-01',
  from: { id: 'qn', shortName: 'LĐLĐ tỉnh Quảng Nam' },
  to: { id: 'dn', shortName: 'LĐLĐ thành phố Đà Nẵng' },
} as const;

const version = (validFrom: string, validTo: string | null, shortName = 'LĐLĐ') => ({
  shortName,
  kind: 'PROVINCIAL_UNION' as const,
  validFrom,
  validTo,
});

const UNITS = [
  { id: 'qn', versions: [version('2008-08-01', '2025-06-30')], links: [absorbed] },
  {
    id: 'dn',
    versions: [version('2008-08-01', '2025-06-30', 'Tên cũ'), version('2025-07-01', null)],
    links: [absorbed],
  },
  { id: 'hn', versions: [version('2008-08-01', null)], links: [] },
];

test('a change stands once, with how many unions there were before and after', () => {
  const [change, ...others] = changesOf(UNITS);
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    day: '2025-07-01',
    links: [absorbed],
    provinces: { before: 3, after: 2 },
    sectors: { before: 0, after: 0 },
  });
  expect([...(change?.stoodBefore ?? [])]).toEqual([
    ['qn', 'LĐLĐ'],
    ['dn', 'Tên cũ'],
    ['hn', 'LĐLĐ'],
  ]);
});

test('what went into one union stands together, in the order of names', () => {
  const other = { ...absorbed, to: { id: 'ct', shortName: 'LĐLĐ thành phố Cần Thơ' } };
  const groups = bySuccessor([absorbed, other, { ...absorbed, from: other.from }], (one, two) =>
    one.localeCompare(two, 'vi'),
  );
  expect(groups.map(({ to, links }) => [to?.id, links.length])).toEqual([
    ['ct', 1],
    ['dn', 2],
  ]);
});

test('a union whose upper one is not in the list stands at the top', () => {
  const unit = (id: string, kind: string, parent: string | null) => ({
    id,
    kind,
    parent: parent === null ? null : { id: parent },
  });
  const tree = treeOf([
    unit('tld', 'FEDERATION', null),
    unit('a', 'SECTOR_UNION', 'tld'),
    unit('b', 'PROVINCIAL_UNION', 'tld'),
    unit('c', 'PROVINCIAL_UNION', 'tld'),
    unit('x', 'GRASSROOTS_UNION', 'elsewhere'),
  ]);
  expect(tree.map(({ unit: { id } }) => id)).toEqual(['tld', 'x']);
  expect(tree[0]?.groups.map(({ kind, nodes }) => [kind, nodes.length])).toEqual([
    ['SECTOR_UNION', 1],
    ['PROVINCIAL_UNION', 2],
  ]);
});
