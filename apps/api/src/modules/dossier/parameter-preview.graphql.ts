import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { listCount } from '../../list-count.ts';
import { CheckParameterPreviewInput, readProposed } from '../configuration/proposed-row.graphql.ts';
import { Finding, Issue } from '../values/finding.graphql.ts';
import { Dossier } from './dossier.ref.ts';
import type { ParameterPreview as Preview, VerdictChange } from './parameter-preview.service.ts';
import { previewParameter } from './parameter-preview.service.ts';

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
    resolve: (_root, { input, first, after }, context) =>
      previewParameter(context, readProposed(input), { first, after }),
  }),
);
