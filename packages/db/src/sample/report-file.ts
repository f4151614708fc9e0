import { createHash } from 'node:crypto';

/** An empty page: enough to be attached, opened and taken for what it is. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** The document that goes with an invented report, as columns of a stored file. */
export const REPORT_FILE = {
  purpose: 'REPORT',
  name: 'tai-lieu-mang-ve.pdf',
  mediaType: 'application/pdf',
  size: PDF.length,
  sha256: createHash('sha256').update(PDF).digest('hex'),
  /** As PostgreSQL writes bytes. */
  content: `\\x${Buffer.from(PDF).toString('hex')}`,
} as const;
