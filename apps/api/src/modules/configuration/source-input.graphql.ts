import type { LegalBasis } from '@cau-noi/domain/check';
import { builder } from '../../builder.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';

/** Where a value that somebody writes comes from. */
export const SourceInput = builder.inputType('SourceInput', {
  description: 'Where a value comes from, and how far that was verified.',
  fields: (t) => ({
    citation: t.string({ required: true, description: 'The document as it is cited.' }),
    article: t.string({ description: 'The article in it.' }),
    verification: t.field({
      type: VerificationEnum,
      required: true,
      description: 'How far it was verified.',
    }),
  }),
});

/** The same as the domain takes it. */
export function readSource({
  citation,
  article,
  verification,
}: typeof SourceInput.$inferInput): LegalBasis {
  return { citation, article: article ?? null, verification };
}
