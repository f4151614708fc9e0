import { serverTests } from '@cau-noi/vitest/both-sides';

export default serverTests();
