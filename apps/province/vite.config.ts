import { trustedDocuments } from '@cau-noi/documents/trusted';
import { portalBuild } from '@cau-noi/portal/build';
import react from '@vitejs/plugin-react';
import { brand } from './src/brand.ts';

export default portalBuild({
  base: '/province/',
  port: 4103,
  brand,
  plugins: [trustedDocuments(), react()],
});
