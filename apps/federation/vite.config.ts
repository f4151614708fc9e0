import { trustedDocuments } from '@cau-noi/documents/trusted';
import { portalBuild } from '@cau-noi/portal/build';
import react from '@vitejs/plugin-react';
import { brand } from './src/brand.ts';

export default portalBuild({
  base: '/federation/',
  port: 4101,
  brand,
  plugins: [trustedDocuments(), react()],
});
