/** The gates of knip and sherif: what nobody uses, and versions that differ. */
import { expect, test } from 'vitest';
import { garden } from './planted.ts';

const used = "import { door } from './door.ts';\n\nexport const start = door;\n";

function packageWith(name: string, more: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    name: `@cau-noi/${name}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    ...more,
  });
}

test('knip sees a file, an export and a dependency that nobody uses', () => {
  using small = garden(['ui']);
  small.plant({
    'packages/ui/package.json': packageWith('ui', {
      exports: { './start': './src/start.ts' },
      dependencies: { react: '19.3.1' },
    }),
    'packages/ui/src/start.ts': used,
    'packages/ui/src/door.ts': 'export const door = 1;\nexport const window = 2;\n',
    'packages/ui/src/attic.ts': 'export {};\n',
    'packages/ui/src/borrowed.ts': "import 'left-pad';\n",
  });
  const { status, output } = small.run('knip', '--no-progress', '--reporter', 'json');
  expect(status).not.toBe(0);
  expect(output).toContain('packages/ui/src/attic.ts');
  expect(output).toMatch(/"exports":\[[^\]]*"window"/);
  expect(output).toMatch(/"dependencies":\[[^\]]*"react"/);
});

test('sherif sees two versions of one dependency', () => {
  using small = garden(['ui', 'portal']);
  small.plant({
    'packages/ui/package.json': packageWith('ui', { dependencies: { react: '19.3.1' } }),
    'packages/portal/package.json': packageWith('portal', { dependencies: { react: '19.3.0' } }),
  });
  const { status, output } = small.run('sherif', '--fail-on-warnings');
  expect(status).not.toBe(0);
  expect(output).toContain('multiple-dependency-versions');
});
