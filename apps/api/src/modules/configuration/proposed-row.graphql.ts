import { builder } from '../../builder.ts';
import { readId } from '../../ids.ts';
import { SeverityEnum } from '../values/finding.graphql.ts';
import type { Proposed } from './proposed-row.ts';
import { readValues } from './read-values.ts';

export const CheckParameterPreviewInput = builder.inputType('CheckParameterPreviewInput', {
  description: 'Values of a check as `checkParameterAdd` would write them.',
  fields: (t) => ({
    replacesId: t.id({ required: true, description: 'The row that they would take over from.' }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description: 'First day on which they would hold.',
    }),
    severity: t.field({
      type: SeverityEnum,
      required: true,
      description: 'What a failure would do.',
    }),
    values: t.field({ type: 'JSON', required: true, description: 'The values, by their names.' }),
  }),
});

/** The values as they are proposed, in terms of the database. */
export function readProposed({
  replacesId,
  validFrom,
  severity,
  values,
}: typeof CheckParameterPreviewInput.$inferInput): Proposed {
  return {
    replacesId: readId(replacesId, 'CheckParameter'),
    validFrom,
    severity,
    values: readValues(values),
  };
}
