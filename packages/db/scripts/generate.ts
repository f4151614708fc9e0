/**
 * `prisma generate` without the native schema engine.
 *
 * The CLI insists on an engine binary although generating never runs it; any executable that
 * exists satisfies it, so Node itself is named and nothing is downloaded.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const prismaCli = createRequire(import.meta.url).resolve('prisma/build/index.js');

const { status } = spawnSync(process.execPath, [prismaCli, 'generate', '--no-hints'], {
  cwd: packageFolder,
  stdio: 'inherit',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  },
});
process.exitCode = status ?? 1;
