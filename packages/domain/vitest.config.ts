import { bothSidesTests } from '@cau-noi/vitest/both-sides';

export default bothSidesTests();
