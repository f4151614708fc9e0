import { domTests } from '@cau-noi/vitest/dom';

export default domTests();
