/**
 * Which way the arrows point. Each rule names the page that says why; the map of the packages is
 * in CONTRIBUTING.md. tooling/lint plants a violation of every rule and expects it to be seen.
 */

const TEST = '\\.(test|cases|examples|sample)\\.tsx?$';
/** Files that configure a tool or test, and so may use what stands in tooling/. */
const TOOL_FILES = `(${TEST}|(^|/)(vitest|vite|playwright|prisma)\\.[a-z.]*ts$|/e2e/|/scripts/)`;

/** From the ground up; a floor stands only on those below it. */
const DOMAIN_FLOORS = [
  ['result', 'invariant', 'period', 'text', 'difference', 'limits'],
  [
    'succession',
    'partner',
    'organisation',
    'person',
    'actor',
    'money',
    'country',
    'activity',
    'foreign-investment',
  ],
  // `check` is only the frame (defineCheck, outcomes, runner); approval snapshots its verdicts.
  [
    'plan',
    'approval',
    'norm',
    'agreement',
    'reorganisation',
    'check',
    'membership',
    'speech',
    'information',
    // A project asks what the rules on aid say of its approval and its closing report.
    'aid',
  ],
  [
    'dossier',
    'delegation',
    'event',
    'waiver',
    'exchange',
    'suspension',
    'directive',
    'project',
    'proposal',
    'inspection',
    'collaborator',
  ],
  // The policy asks the lifecycles which states allow an act: docs/adr/0008-who-acts-is-below-what-they-may-do.md
  [
    'access',
    'savings',
    'effectiveness',
    'statistics',
    'task',
    'staff',
    'passport',
    'personal-data',
    'research',
    'training',
  ],
  // Puts the checks of all concepts together: for a plan or a dossier, for somebody sent to a training.
  ['assessment', 'nomination'],
];

const inDomain = (concepts) => `^packages/domain/src/(${concepts.join('|')})(/|\\.)`;

const standsOnThoseBelow = DOMAIN_FLOORS.slice(0, -1).map((floor, level) => ({
  name: `domain-floor-${level + 1}-stands-on-those-below`,
  comment: 'The floors of the domain: docs/adr/0001-domain-is-isomorphic.md',
  severity: 'error',
  from: { path: inDomain(floor), pathNot: TEST },
  to: { path: inDomain(DOMAIN_FLOORS.slice(level + 1).flat()) },
}));

const onlyTheFrontDoor = DOMAIN_FLOORS.slice(0, -1).map((floor, level) => ({
  name: `domain-floor-${level + 1}-only-the-front-door-of-a-neighbour`,
  comment:
    'On its own floor a concept may use only the file that bears its neighbour’s name: ' +
    'docs/adr/0001-domain-is-isomorphic.md',
  severity: 'error',
  from: { path: `^packages/domain/src/(${floor.join('|')})/`, pathNot: TEST },
  to: {
    path: `^packages/domain/src/(${floor.join('|')})/`,
    pathNot: [
      '^packages/domain/src/$1/',
      ...floor.map((concept) => `^packages/domain/src/${concept}/${concept}\\.ts$`),
    ],
  },
}));

/** What each part of the house may import from the others; nothing may import from apps/. */
const ARROWS = {
  'packages/domain': [],
  // The reference data ask the domain what a decision about unions makes of the register:
  // docs/adr/0025-reference-data-carry-decisions.md
  'packages/db': ['domain'],
  'packages/graphql': [],
  'packages/ui': [],
  'packages/i18n': ['domain'],
  'packages/portal': ['ui', 'i18n', 'graphql', 'domain'],
  'packages/features/[^/]+': ['portal', 'ui', 'i18n', 'graphql', 'domain'],
  'apps/(federation|sector|province)': [
    'features/[^/]+',
    'portal',
    'ui',
    'i18n',
    'graphql',
    'domain',
  ],
  'apps/api': ['domain', 'db', 'i18n'],
};

const arrows = Object.entries(ARROWS).map(([part, allowed]) => ({
  name: `arrow-${part.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`,
  comment:
    `${part} may import ${allowed.length === 0 ? 'no other package' : allowed.join(', ')} ` +
    '(CONTRIBUTING.md, "the map")',
  severity: 'error',
  from: { path: `^(${part})/`, pathNot: TOOL_FILES },
  to: {
    path: '^(packages|apps|tooling)/',
    pathNot: ['^$1/', ...allowed.map((name) => `^packages/${name}/`)],
  },
}));

const MODULE = '^apps/api/src/modules/([^/]+)/';

/** graphql → service and queries; service → queries and facts → db. */
const apiModules = [
  {
    name: 'api-graphql-asks-services-and-queries',
    comment:
      'A resolver parses, calls one use case or one read and returns (docs/adr/0005-reads-are-sql-writes-are-prisma.md)',
    severity: 'error',
    from: { path: `${MODULE}[^/]+\\.graphql\\.ts$` },
    to: {
      path: ['\\.facts\\.ts$', '^packages/db/src/(client|pool)\\.ts$'],
      // The shape of a row may be named as the backing type of an object.
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'api-below-graphql-knows-no-graphql',
    comment: 'Services, queries and facts are used without GraphQL too (command line, jobs)',
    severity: 'error',
    from: { path: `${MODULE}[^/]+\\.(service|queries|facts)\\.ts$` },
    to: { path: ['\\.graphql\\.ts$', '^apps/api/src/(builder|schema)\\.ts$'] },
  },
  {
    name: 'api-queries-and-facts-decide-nothing',
    comment: 'The service asks the domain and writes; queries and facts only read',
    severity: 'error',
    from: { path: `${MODULE}[^/]+\\.(queries|facts)\\.ts$` },
    to: { path: '\\.service\\.ts$' },
  },
  {
    name: 'api-no-neighbours-service',
    comment: 'What two modules need is a domain function or a query',
    severity: 'error',
    from: { path: MODULE, pathNot: TEST },
    to: {
      path: '^apps/api/src/modules/[^/]+/[^/]+\\.service\\.ts$',
      pathNot: ['^apps/api/src/modules/$1/'],
    },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'Modules that need each other to run are one module. Naming a type runs nothing; a page that ' +
        'is fetched when it is opened runs after the routes that name it.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import must lead to a file; across packages only through their `exports`',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/generated/' },
    },
    {
      name: 'domain-uses-no-library',
      comment: 'The domain runs on both sides: docs/adr/0001-domain-is-isomorphic.md',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TEST },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'Code does not depend on its tests',
      severity: 'error',
      from: { pathNot: TOOL_FILES },
      to: { path: '\\.test\\.tsx?$' },
    },
    ...arrows,
    ...standsOnThoseBelow,
    ...onlyTheFrontDoor,
    ...apiModules,
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/generated/'] },
    exclude: { path: ['/dist/', '/\\.turbo/', '/node_modules/\\.'] },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
