import { nodeTests } from '@cau-noi/vitest/node';
import { mergeConfig } from 'vitest/config';

export default mergeConfig(
  nodeTests({ globalSetup: '@cau-noi/db/vitest-setup', testTimeout: 60_000 }),
  // Vite would take the copy that graphql's `module` field names, Node and all other packages take
  // this one; graphql refuses to work with two copies of itself.
  {
    test: {
      // Some tests load the whole sample first, on machines that do other things too.
      hookTimeout: 180_000,
      // The longest of all packages: alone at the end, it would leave the other core idle.
      maxWorkers: 2,
    },
    resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  },
);
