import { nodeTests } from '@cau-noi/vitest/node';

export default nodeTests({ globalSetup: '@cau-noi/db/vitest-setup', testTimeout: 60_000 });
