import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { readId } from '../../ids.ts';
import { listCount } from '../../list-count.ts';
import { readValues } from '../configuration/read-values.ts';
import { Finding, Issue, SeverityEnum } from '../values/finding.graphql.ts';
import { Dossier } from './dossier.ref.ts';
import type { ParameterPreview as Preview, VerdictChange } from './parameter-preview.service.ts';
import { previewParameter } from './parameter-preview.service.ts';

const CheckParameterPreviewInput = builder.inputType('CheckParameterPreviewInput', {
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

const CheckParameterChange = builder.objectRef<VerdictChange>('CheckParameterChange').implement({
  description: 'An open dossier of which the check would find something else.',
  fields: (t) => ({
    dossier: t.field({
      type: Dossier,
      description: 'The dossier.',
      resolve: ({ dossier }) => dossier,
    }),
    before: t.field({
      type: [Finding],
      description: 'What the check finds today.',
      resolve: ({ before }) => [...before],
    }),
    after: t.field({
      type: [Finding],
      description: 'What it would find.',
      resolve: ({ after }) => [...after],
    }),
  }),
});

const CheckParameterPreview = builder.objectRef<Preview>('CheckParameterPreview').implement({
  description: 'What other values of a check would do to a page of the open dossiers.',
  fields: (t) => ({
    issues: t.field({
      type: [Issue],
      description: 'What stands against the values; nothing is examined while there is something.',
      resolve: ({ issues }) => [...issues],
    }),
    examined: t.exposeInt('examined', { description: 'How many dossiers this page judged.' }),
    total: t.int({
      description: 'How many open dossiers there are in all; see `totalIsExact`.',
      resolve: ({ total }) => listCount(total).count,
    }),
    totalIsExact: t.boolean({
      description: 'False where there are more than `total`.',
      resolve: ({ total }) => listCount(total).isExact,
    }),
    changes: t.field({
      type: [CheckParameterChange],
      description: 'Those of this page of which the check would find something else.',
      resolve: ({ changes }) => [...changes],
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Ask for the next page with it; null when all were examined.',
    }),
  }),
});

builder.queryField('checkParameterPreview', (t) =>
  t.field({
    type: CheckParameterPreview,
    description:
      'A dry run: judges open dossiers (drafts, returned, submitted) page by page by the values of today and by those proposed. Nothing is written; decided dossiers are never looked at. For administrators.',
    args: {
      input: t.arg({
        type: CheckParameterPreviewInput,
        required: true,
        description: 'The values.',
      }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { input, first, after }, context) => {
      const { validFrom, severity } = input;
      const replacesId = readId(input.replacesId, 'CheckParameter');
      const proposed = { replacesId, validFrom, severity, values: readValues(input.values) };
      return previewParameter(context, proposed, { first, after });
    },
  }),
);
