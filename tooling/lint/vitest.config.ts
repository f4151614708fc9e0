import { nodeTests } from '@cau-noi/vitest/node';

export default nodeTests({ testTimeout: 120_000 });
