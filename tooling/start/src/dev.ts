/**
 * pnpm run dev       the API, restarted when its code changes, and a Vite server per portal
 *
 * Ctrl-C stops them all; so does the end of any of them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pc from 'picocolors';
import { ROOT } from './command.ts';
import { runSteps } from './steps.ts';

interface Server {
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
  readonly colour: (text: string) => string;
}

/** The port of each stands in its vite.config.ts. */
function portal(name: string, colour: Server['colour']): Server {
  const folder = join(ROOT, 'apps', name);
  const vite = createRequire(join(folder, 'package.json')).resolve('vite/package.json');
  return { name, folder, args: [join(dirname(vite), 'bin', 'vite.js')], colour };
}

function servers(): readonly Server[] {
  const args = ['--watch', '--watch-preserve-output', 'apps/api/src/cli.ts', 'serve'];
  return [
    { name: 'api', folder: ROOT, args: [...args, ...process.argv.slice(2)], colour: pc.magenta },
    portal('federation', pc.red),
    portal('sector', pc.blue),
    portal('province', pc.green),
  ];
}

function launch({ name, folder, args, colour }: Server): ChildProcess {
  // Vite ends when its input does: an open pipe keeps it, and closes if this process is killed.
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'pipe' });
  const label = colour(name.padEnd(10));
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => console.log(`${label} ${line}`));
  }
  return child;
}

const generate = {
  name: 'generate',
  title: 'Sinh mã · generate',
  command: { tool: 'turbo', args: ['run', 'generate', '--output-logs=errors-only'] },
};
const [generated] = await runSteps([generate]);
if (generated?.state !== 'passed') process.exit(1);

const running = servers().map((server) => ({ server, child: launch(server) }));
const stopAll = (signal: NodeJS.Signals) => {
  for (const { child } of running) child.kill(signal);
};
process.on('SIGINT', () => stopAll('SIGINT'));
process.on('SIGTERM', () => stopAll('SIGTERM'));
for (const { server, child } of running) {
  child.once('exit', (code, signal) => {
    console.log(`${server.name} ended (${code ?? signal})`);
    process.exitCode ??= code ?? 0;
    stopAll('SIGTERM');
  });
}
