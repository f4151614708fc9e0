import { builder } from '../../builder.ts';
import { readId } from '../../ids.ts';
import { SeverityEnum } from '../values/finding.graphql.ts';
import { CheckParameterScopeInput, readChosen } from './narrower.graphql.ts';
import type { Proposed } from './proposed-row.ts';
import { readValues } from './read-values.ts';

const FIRST_DAY = 'First day on which they would hold.';
const SEVERITY = 'What a failure would do.';
const VALUES = 'The values, by their names.';

const CheckParameterReplacing = builder.inputType('CheckParameterReplacing', {
  description: 'Values as `checkParameterAdd` would write them.',
  fields: (t) => ({
    replacesId: t.id({ required: true, description: 'The row that they would take over from.' }),
    validFrom: t.field({ type: 'Date', required: true, description: FIRST_DAY }),
    severity: t.field({ type: SeverityEnum, required: true, description: SEVERITY }),
    values: t.field({ type: 'JSON', required: true, description: VALUES }),
  }),
});

const CheckParameterNarrowing = builder.inputType('CheckParameterNarrowing', {
  description: 'Values for some as `checkParameterNarrow` would write them.',
  fields: (t) => ({
    besideId: t.id({ required: true, description: 'The row within which they would hold.' }),
    scope: t.field({
      type: CheckParameterScopeInput,
      required: true,
      description: 'For whom they would be.',
    }),
    validFrom: t.field({ type: 'Date', required: true, description: FIRST_DAY }),
    severity: t.field({ type: SeverityEnum, required: true, description: SEVERITY }),
    values: t.field({ type: 'JSON', required: true, description: VALUES }),
  }),
});

const CheckParameterEnding = builder.inputType('CheckParameterEnding', {
  description: 'An end as `checkParameterEnd` would write it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The row that would end.' }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description: 'First day on which the more general row would count again.',
    }),
  }),
});

export const CheckParameterPreviewInput = builder.inputType('CheckParameterPreviewInput', {
  description: 'What would be written of the rows of a check: one of these.',
  isOneOf: true,
  fields: (t) => ({
    replace: t.field({ type: CheckParameterReplacing, description: 'Other values for the same.' }),
    narrow: t.field({ type: CheckParameterNarrowing, description: 'Other values for some.' }),
    end: t.field({ type: CheckParameterEnding, description: 'The end of values for some.' }),
  }),
});

/**
 * What is proposed, in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readProposed({
  replace,
  narrow,
  end,
}: typeof CheckParameterPreviewInput.$inferInput): Proposed {
  if (replace) {
    const { validFrom: from, severity } = replace;
    const rowId = readId(replace.replacesId, 'CheckParameter');
    return { act: 'REPLACE', rowId, from, severity, values: readValues(replace.values) };
  }
  if (narrow) {
    const { validFrom: from, severity } = narrow;
    const rowId = readId(narrow.besideId, 'CheckParameter');
    const chosen = readChosen(narrow.scope);
    return { act: 'NARROW', rowId, from, chosen, severity, values: readValues(narrow.values) };
  }
  return { act: 'END', rowId: readId(end.id, 'CheckParameter'), from: end.validFrom };
}
