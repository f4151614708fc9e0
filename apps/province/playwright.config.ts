import { browserTests } from '@cau-noi/browser/playwright';

export default browserTests({ port: 4153 });
