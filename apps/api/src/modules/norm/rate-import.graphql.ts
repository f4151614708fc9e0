import type { ImportVerdict } from '@cau-noi/domain/norm/rate-import';
import type { Issue as DomainIssue } from '@cau-noi/domain/result';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { Issue } from '../values/finding.graphql.ts';
import { ImportStatusEnum } from './norm-enums.graphql.ts';
import { RateInput, readRate } from './norm-input.graphql.ts';
import type { Imported } from './rate-import.service.ts';
import { importRates, tryImport } from './rate-import.service.ts';

const NormRatesImportInput = builder.inputType('NormRatesImportInput', {
  description: 'Input of `normRatesImport`.',
  fields: (t) => ({
    rows: t.field({
      type: [RateInput],
      required: true,
      description: 'The rows, at most 5000; in their order.',
    }),
    dryRun: t.boolean({
      required: true,
      description: 'Only say what would become of each row; nothing is written.',
    }),
    reason: t.string({ required: true, description: 'Why they are written.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

interface Placed {
  readonly index: number;
  readonly issues: readonly DomainIssue[];
}

/** Also of other imports. */
export const ImportedRow = builder
  .objectRef<Pick<ImportVerdict, 'status'> & Placed>('ImportedRow')
  .implement({
    description: 'What becomes of one row.',
    fields: (t) => ({
      index: t.exposeInt('index', { description: 'The place of the row, from 0.' }),
      status: t.expose('status', { type: ImportStatusEnum, description: 'What becomes of it.' }),
      issues: t.field({
        type: [Issue],
        description: 'What stands against it; paths lead from the row.',
        resolve: ({ issues }) => [...issues],
      }),
    }),
  });

const NormRatesImportPayload = builder.objectRef<Imported>('NormRatesImportPayload').implement({
  description: 'What became of the rows, or would become of them.',
  fields: (t) => ({
    rows: t.field({
      type: [ImportedRow],
      description: 'Each row, in the order given.',
      resolve: ({ verdicts }) => verdicts.map((verdict, index) => ({ ...verdict, index })),
    }),
    written: t.exposeBoolean('written', {
      description: 'Whether rows were written; false for a dry run.',
    }),
  }),
});

builder.mutationFields((t) => ({
  normRatesImport: t.field({
    type: NormRatesImportPayload,
    description:
      'Adds many rows to the rate book at once, or none when one of them is refused. What the book says already is left as it is.',
    args: {
      input: t.arg({ type: NormRatesImportInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: (_root, { input }, context) => {
      const { dryRun, reason, idempotencyKey: key } = input;
      const rows = input.rows.map((row) => readRate(row, null));
      return dryRun
        ? tryImport(context, rows)
        : importRates(context, { rows, reason }, { key, input });
    },
  }),
}));
