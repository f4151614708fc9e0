import { trustedDocuments } from '@cau-noi/documents/trusted';
import { portalBuild } from '@cau-noi/portal/build';
import react from '@vitejs/plugin-react';

export default portalBuild({
  base: '/sector/',
  port: 4102,
  plugins: [trustedDocuments(), react()],
});
