/** The gate of dependency-cruiser: it sees a planted violation of each of its rules. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { type Files, garden, runTool } from './planted.ts';
import { ROOT } from './tree.ts';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { from: string; to: string; rule: { name: string } }[];
  };
}

const CONFIG = '.dependency-cruiser.mjs';
const domain = 'packages/domain/src';
const module = 'apps/api/src/modules';

const from = (target: string) => `import '${target}';\n`;

/** One file per rule that breaks it, and the innocent files that it needs. */
const PLANTS: Readonly<Record<string, Files>> = {
  'no-cycle': {
    'packages/ui/src/hen.ts': from('./egg.ts'),
    'packages/ui/src/egg.ts': from('./hen.ts'),
  },
  resolvable: { 'packages/ui/src/lost.ts': from('./nowhere.ts') },
  'domain-uses-no-library': { [`${domain}/money/disk.ts`]: from('node:fs') },
  'tests-are-not-imported': {
    'packages/ui/src/backwards.ts': from('./some.test.ts'),
    'packages/ui/src/some.test.ts': 'export {};\n',
  },
  'arrow-packages-domain': { [`${domain}/money/words.ts`]: from('@cau-noi/i18n/door') },
  'arrow-packages-db': { 'packages/db/src/words.ts': from('@cau-noi/i18n/door') },
  'arrow-packages-graphql': { 'packages/graphql/src/button.ts': from('@cau-noi/ui/door') },
  'arrow-packages-ui': { 'packages/ui/src/plan.ts': from('@cau-noi/domain/door') },
  'arrow-packages-i18n': { 'packages/i18n/src/button.ts': from('@cau-noi/ui/door') },
  'arrow-packages-portal': { 'packages/portal/src/plans.ts': from('@cau-noi/plans/door') },
  'arrow-packages-features': {
    'packages/features/plans/src/home.ts': from('@cau-noi/home/door'),
  },
  'arrow-apps-federation-sector-province': {
    'apps/sector/src/neighbour.ts': from('@cau-noi/federation/door'),
  },
  'arrow-apps-api': { 'apps/api/src/button.ts': from('@cau-noi/ui/door') },
  'domain-floor-1-stands-on-those-below': {
    [`${domain}/period/up.ts`]: from('../assessment/assessment.ts'),
    [`${domain}/assessment/assessment.ts`]: 'export {};\n',
  },
  'domain-floor-2-stands-on-those-below': {
    [`${domain}/money/up.ts`]: from('../plan/plan.ts'),
    [`${domain}/plan/plan.ts`]: 'export {};\n',
  },
  'domain-floor-3-stands-on-those-below': {
    [`${domain}/plan/up.ts`]: from('../dossier/dossier.ts'),
    [`${domain}/dossier/dossier.ts`]: 'export {};\n',
  },
  'domain-floor-4-stands-on-those-below': {
    [`${domain}/dossier/up.ts`]: from('../savings/savings.checks.ts'),
    [`${domain}/savings/savings.checks.ts`]: 'export {};\n',
  },
  'domain-floor-5-stands-on-those-below': {
    [`${domain}/savings/up.ts`]: from('../assessment/assessment.ts'),
  },
  'domain-floor-1-only-the-front-door-of-a-neighbour': {
    [`${domain}/period/window.ts`]: from('../text/inside.ts'),
    [`${domain}/text/inside.ts`]: 'export {};\n',
  },
  'domain-floor-2-only-the-front-door-of-a-neighbour': {
    [`${domain}/partner/window.ts`]: from('../money/inside.ts'),
    [`${domain}/money/inside.ts`]: 'export {};\n',
  },
  'domain-floor-3-only-the-front-door-of-a-neighbour': {
    [`${domain}/plan/window.ts`]: from('../approval/inside.ts'),
    [`${domain}/approval/inside.ts`]: 'export {};\n',
  },
  'domain-floor-4-only-the-front-door-of-a-neighbour': {
    [`${domain}/event/window.ts`]: from('../dossier/inside.ts'),
    [`${domain}/dossier/inside.ts`]: 'export {};\n',
  },
  'domain-floor-5-only-the-front-door-of-a-neighbour': {
    [`${domain}/statistics/window.ts`]: from('../savings/savings.facts.ts'),
    [`${domain}/savings/savings.facts.ts`]: 'export {};\n',
  },
  'api-graphql-asks-services-and-queries': {
    [`${module}/plan/plan.graphql.ts`]: from('./plan.facts.ts'),
    [`${module}/plan/plan.facts.ts`]: 'export {};\n',
  },
  'api-below-graphql-knows-no-graphql': {
    [`${module}/plan/other.service.ts`]: from('./other.graphql.ts'),
    [`${module}/plan/other.graphql.ts`]: 'export {};\n',
  },
  'api-queries-and-facts-decide-nothing': {
    [`${module}/plan/third.facts.ts`]: from('./third.service.ts'),
    [`${module}/plan/third.service.ts`]: 'export {};\n',
  },
  'api-no-neighbours-service': {
    [`${module}/approval/approval.service.ts`]: from('../plan/third.service.ts'),
  },
};

/** What the rules allow, close to what they forbid. */
const INNOCENT: Files = {
  'packages/ui/src/chicken.ts': from('./chick.ts') + 'export type Size = number;\n',
  'packages/ui/src/chick.ts':
    "import type { Size } from './chicken.ts';\nexport const size: Size = 1;\n",
  [`${domain}/plan/fine.ts`]: from('../approval/approval.ts') + from('../money/inside.ts'),
  [`${domain}/approval/approval.ts`]: 'export {};\n',
  [`${domain}/plan/fine.test.ts`]: from('../savings/savings.facts.ts'),
  [`${module}/plan/fine.graphql.ts`]:
    "import type { Row } from './fine.queries.ts';\n" + from('./fine.service.ts'),
  [`${module}/plan/fine.service.ts`]: from('./fine.queries.ts') + from('@cau-noi/db/door'),
  [`${module}/plan/fine.queries.ts`]: 'export type Row = string;\n',
  'apps/sector/src/fine.ts': from('@cau-noi/plans/door') + from('@cau-noi/portal/door'),
};

const PACKAGES = 'domain db graphql ui i18n portal plans home federation sector api'.split(' ');

function cruise(output: string): Cruise {
  return JSON.parse(output.slice(output.indexOf('{'))) as Cruise;
}

let seen: Cruise;
let status: number | null;

beforeAll(() => {
  using small = garden(PACKAGES);
  for (const files of [...Object.values(PLANTS), INNOCENT]) small.plant(files);
  const args = ['--config', CONFIG, 'apps', 'packages', '--output-type'];
  seen = cruise(small.run('depcruise', ...args, 'json').output);
  ({ status } = small.run('depcruise', ...args, 'err'));
});

test('every rule has a planted violation', async () => {
  const { href } = pathToFileURL(join(ROOT, CONFIG));
  const { default: config } = (await import(href)) as {
    default: { forbidden: readonly { name: string; severity: string; comment: string }[] };
  };
  expect(Object.keys(PLANTS).toSorted()).toEqual(
    config.forbidden.map(({ name }) => name).toSorted(),
  );
  expect(config.forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  expect(config.forbidden.filter(({ comment }) => comment.length < 20)).toEqual([]);
});

test.each(Object.entries(PLANTS))('%s is seen', (rule, files) => {
  const culprits = Object.keys(files);
  const found = seen.summary.violations.filter((violation) => violation.rule.name === rule);
  expect(found.filter((violation) => culprits.includes(violation.from))).not.toEqual([]);
});

test('what is allowed is not reported, and the planted run fails', () => {
  const innocent = Object.keys(INNOCENT);
  const accused = seen.summary.violations.filter(({ from: file }) => innocent.includes(file));
  expect(accused).toEqual([]);
  expect(status).not.toBe(0);
});

test('the real run looks at the whole house and finds nothing', () => {
  const args = ['--config', CONFIG, '--output-type', 'json', 'apps', 'packages', 'tooling'];
  const { output } = runTool(ROOT, 'depcruise', args);
  const { summary } = cruise(output);
  // Under a TypeScript that it does not know, dependency-cruiser looks at nothing and is content.
  expect(summary.totalCruised).toBeGreaterThan(300);
  expect(summary.violations.map(({ rule, from: file, to }) => [rule.name, file, to])).toEqual([]);
});
