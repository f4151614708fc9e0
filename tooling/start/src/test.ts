/**
 * pnpm run test                      everything, as CI does
 * pnpm run check                     everything but the browser (--without-browser)
 * … --only format,lint               some of it, by name
 */
import { parseArgs } from 'node:util';
import { runSteps, type Step, summary } from './steps.ts';

const TURBO = ['--continue=always', '--output-logs=errors-only', '--no-update-notifier'];

/** An office machine and CI have two cores. */
const CORES = 2;

const turboAtOnce = (atOnce: number, task: string, ...more: string[]) => ({
  tool: 'turbo',
  args: ['run', task, `--concurrency=${atOnce}`, ...TURBO, ...more],
});

const turbo = (task: string, ...more: string[]) => turboAtOnce(CORES, task, ...more);

const STEPS: readonly Step[] = [
  {
    name: 'format',
    title: 'Định dạng mã nguồn · format',
    command: { tool: 'oxfmt', args: ['--check'] },
  },
  {
    name: 'generate',
    title: 'Sinh mã · generate',
    command: turbo('generate'),
  },
  {
    // After generating: rules that know types have to know the generated ones too.
    name: 'lint',
    title: 'Kiểm tra quy tắc viết mã · lint',
    command: { tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  },
  {
    name: 'typecheck',
    title: 'Kiểm tra kiểu · types',
    command: turbo('typecheck'),
  },
  {
    name: 'arrows',
    title: 'Chiều phụ thuộc · dependencies between packages',
    command: {
      tool: 'depcruise',
      args: ['--config', '.dependency-cruiser.mjs', 'apps', 'packages', 'tooling'],
    },
  },
  {
    name: 'waste',
    title: 'Mã không dùng đến · unused files, exports and dependencies',
    command: { tool: 'knip', args: ['--no-progress'] },
  },
  {
    name: 'versions',
    title: 'Phiên bản thống nhất · one version of each dependency',
    command: {
      tool: 'sherif',
      args: ['--fail-on-warnings', '--ignore-rule', 'packages-without-package-json'],
    },
  },
  {
    name: 'repository',
    title: 'Nếp nhà và các cửa kiểm soát · rules of the house and proof of the gates',
    command: turbo('test', '--filter=@cau-noi/lint'),
  },
  {
    name: 'test',
    title: 'Kiểm thử đơn vị và API · unit and API tests',
    command: turbo('test', '--filter=!@cau-noi/lint'),
  },
  {
    name: 'build',
    title: 'Đóng gói ba cổng · build the three portals',
    command: turbo('build'),
  },
  {
    name: 'e2e',
    title: 'Kiểm thử trên trình duyệt · portals in a real browser',
    // One more than cores: a browser test waits half of its time.
    command: turboAtOnce(CORES + 1, 'e2e'),
    needs: 'build',
  },
];

const { values } = parseArgs({
  options: { 'without-browser': { type: 'boolean', default: false }, only: { type: 'string' } },
});

function chosen(): readonly Step[] {
  const names = values.only?.split(',');
  const unknown = names?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}? --only ${STEPS.map(({ name }) => name).join(',')}`);
    process.exit(2);
  }
  return STEPS.filter(({ name }) =>
    names === undefined ? !(values['without-browser'] && name === 'e2e') : names.includes(name),
  );
}

const results = await runSteps(chosen());
console.log(`\n${summary(results)}`);
process.exitCode = results.every(({ state }) => state === 'passed') ? 0 : 1;
