import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { ROOT } from './tree.ts';

/** Texts of files by their path. */
export type Files = Readonly<Record<string, string>>;

/** A small repository with this one's configuration, in which violations can be planted. */
export interface Garden extends Disposable {
  readonly folder: string;
  plant(files: Files): void;
  /** Runs a tool of this repository in the small one. */
  run(tool: string, ...args: string[]): { status: number | null; output: string };
}

const CONFIGURATION = [
  '.dependency-cruiser.mjs',
  '.oxlintrc.json',
  'knip.json',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
];

/** Where the packages lie whose folder does not bear their name. */
const FOLDERS: Readonly<Record<string, string>> = {
  plans: 'packages/features/plans',
  home: 'packages/features/home',
  federation: 'apps/federation',
  sector: 'apps/sector',
  api: 'apps/api',
};

/** Makes the small repository with these packages, each with one door `./door`. */
export function garden(packages: readonly string[]): Garden {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-planted-'));
  for (const file of CONFIGURATION) copyFileSync(join(ROOT, file), join(folder, file));
  const plant = (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  plant({ 'package.json': manifest('planted', {}) });
  mkdirSync(join(folder, 'node_modules/@cau-noi'), { recursive: true });
  for (const name of packages) {
    const home = FOLDERS[name] ?? `packages/${name}`;
    plant({
      [`${home}/package.json`]: manifest(`@cau-noi/${name}`, { './door': './src/door.ts' }),
      [`${home}/src/door.ts`]: `export const door = '${name}';\n`,
    });
    const link = join(folder, 'node_modules/@cau-noi', name);
    symlinkSync(relative(dirname(link), join(folder, home)), link, 'dir');
  }
  return {
    folder,
    plant,
    run: (tool, ...args) => runTool(folder, tool, args),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function manifest(name: string, exports: Files): string {
  return JSON.stringify({ name, version: '0.1.0', private: true, type: 'module', exports });
}

/** Runs a command-line tool that the root of this repository depends on. */
export function runTool(
  folder: string,
  tool: string,
  args: readonly string[],
): { status: number | null; output: string } {
  const bin = join(ROOT, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync(join(bin, tool), args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) },
  });
  return { status, output: `${stdout}${stderr}` };
}
