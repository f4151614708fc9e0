import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a browser driver needs to start a Chromium: the launch options of Playwright. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** No sandbox: test machines run as root in containers, and open nothing but this product. */
const ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  ],
};

const FONT_FILE = 'cau-noi-fonts.conf';

/**
 * The Chromium that comes from npm on Linux x64, elsewhere an installed Chrome. `CHROME_PATH`
 * names another one.
 *
 * @throws Error where there is neither
 */
export function findChromium(): Chromium {
  const env = currentEnvironment();
  const named = env['CHROME_PATH'];
  if (named !== undefined) return { executablePath: named, args: ARGS, env };
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium(env);
  const installed = (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: ARGS, env };
  throw new Error('No Chrome found: install it, or name one in CHROME_PATH.');
}

function packedChromium(env: Record<string, string>): Chromium {
  const folder = unpacked();
  const executablePath = join(folder, 'chromium');
  return {
    executablePath,
    args: ['--headless=shell', ...ARGS],
    env: {
      ...env,
      ...missingLibraries(executablePath, folder, env),
      FONTCONFIG_FILE: join(folder, FONT_FILE),
    },
  };
}

/**
 * Unpacks once per version. The package itself unpacks into the bare temporary folder and takes
 * whatever stands there, even another version's; so it is given a temporary folder of its own,
 * which is moved into place when it is complete.
 */
function unpacked(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = readFileSync(join(dirname(entry), '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(tmpdir(), `cau-noi-chromium-${version}`);
  if (existsSync(join(folder, FONT_FILE))) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const code = `
    const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    // The second makes it unpack the libraries as well that a plain system may lack.
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked into ${draft}: ${stderr}`);
  writeFileSync(join(draft, FONT_FILE), fontConfiguration(folder));
  try {
    renameSync(draft, folder);
  } catch (thrown) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw thrown;
  }
  return folder;
}

/** The packed libraries are for systems that lack them; a system's own fit it better. */
function missingLibraries(
  executablePath: string,
  folder: string,
  env: Record<string, string>,
): Record<string, string> {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  if (!stdout.includes('not found')) return {};
  const own = env['LD_LIBRARY_PATH'];
  const packed = join(folder, 'al2023', 'lib');
  return { LD_LIBRARY_PATH: own === undefined ? packed : `${own}:${packed}` };
}

/** The system's fonts where it has any, and after them the packed one, which knows Vietnamese. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;
}

function currentEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
