/**
 * pnpm run start [-- --empty …]      generate, build, serve
 *
 * Whatever follows is passed on to `apps/api/src/cli.ts serve`.
 */
import { runSteps, type Step } from './steps.ts';
import { handOver } from './hand-over.ts';

const QUIET = ['--output-logs=errors-only', '--no-update-notifier'];

const STEPS: readonly Step[] = [
  {
    name: 'generate',
    title: 'Sinh mã · generate',
    command: { tool: 'turbo', args: ['run', 'generate', ...QUIET] },
  },
  {
    name: 'build',
    title: 'Đóng gói ba cổng · build the three portals',
    command: { tool: 'turbo', args: ['run', 'build', ...QUIET] },
    needs: 'generate',
  },
];

const results = await runSteps(STEPS);
if (results.every(({ state }) => state === 'passed')) {
  const args = process.argv.slice(2).filter((argument) => argument !== '--');
  process.exitCode = await handOver(['apps/api/src/cli.ts', 'serve', ...args]);
} else {
  process.exitCode = 1;
}
