import { trustedDocuments } from '@cau-noi/documents/trusted';
import { portalBuild } from '@cau-noi/portal/build';
import react from '@vitejs/plugin-react';

export default portalBuild({
  base: '/federation/',
  port: 4101,
  plugins: [trustedDocuments(), react()],
});
