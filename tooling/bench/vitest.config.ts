import { nodeTests } from '@cau-noi/vitest/node';

export default nodeTests({ testTimeout: 60_000 });
