import { IconHome } from '@tabler/icons-react';
import { expect, test } from 'vitest';
import { definePortal, patternsOf, type PortalManifest } from './define-portal.ts';
import type { Feature } from './feature.tsx';
import { definePath } from './routes/path.ts';

const page = () => Promise.resolve(() => null);
const feature = (id: string, entries = 1): Feature => ({
  id,
  routes: [{ path: definePath(`/${id}`), page }],
  navigation: Array.from({ length: entries }, (_, place) => ({
    to: `/${id}/${place}`,
    label: { vi: 'Mục', en: 'Entry' },
    icon: IconHome,
  })),
});
const manifest = (features: readonly Feature[]): PortalManifest => ({
  audience: { vi: 'Công đoàn mẫu', en: 'Sample union' },
  brand: { accent: 'blue' },
  base: '/sample',
  home: '/',
  features,
  slots: { search: null, notifications: null },
});

test('the navigation follows the order of the features', () => {
  const portal = definePortal(manifest([feature('home'), feature('plans', 2)]));
  expect(portal.navigation.map((entry) => entry.to)).toEqual(['/home/0', '/plans/0', '/plans/1']);
  expect(patternsOf(portal)).toEqual(['/home', '/plans']);
});

test('more than seven entries, or one address twice, is refused', () => {
  expect(() => definePortal(manifest([feature('home', 8)]))).toThrow('at most 7');
  expect(() => definePortal(manifest([feature('home'), feature('home')]))).toThrow('home');
});

test('entries stand in sections, where the first of them would stand', () => {
  const features = [
    feature('home'),
    feature('plans', 8),
    { ...feature('rates', 0), account: feature('rates').navigation },
  ];
  const section = { label: { vi: 'Kế hoạch', en: 'Plans' } };
  const addresses = ['/plans/7', '/plans/0', '/plans/1', '/plans/2', '/rates/0'];
  const portal = definePortal({ ...manifest(features), sections: [{ ...section, of: addresses }] });
  expect(portal.navigation.map(({ to }) => to)).toEqual([
    '/home/0',
    '/plans/7',
    ...[3, 4, 5, 6].map((place) => `/plans/${place}`),
  ]);
  expect(portal.navigation[1]).toMatchObject({ label: section.label, also: addresses });
  expect(portal.navigation[1]?.entries?.map(({ to }) => to)).toEqual(addresses);
  expect(portal.account).toEqual([]);
  const naming = (of: readonly string[]) => () =>
    definePortal({ ...manifest(features), sections: [{ ...section, of }] });
  expect(naming(['/nowhere'])).toThrow('/nowhere');
  expect(naming([])).toThrow('empty');
});
