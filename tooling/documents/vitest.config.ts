import { nodeTests } from '@cau-noi/vitest/node';

export default nodeTests({});
