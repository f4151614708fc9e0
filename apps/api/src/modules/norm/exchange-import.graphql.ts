import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import type { ImportedExchangeRates } from './exchange-import.service.ts';
import { importExchangeRates, tryExchangeImport } from './exchange-import.service.ts';
import { readExchangeRate } from './norm-input.graphql.ts';
import { ImportedRow } from './rate-import.graphql.ts';

const ExchangeRateInput = builder.inputType('ExchangeRateInput', {
  description: 'What a currency was worth on a day.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true, description: 'The day.' }),
    from: t.string({ required: true, description: 'The currency of which one unit is meant.' }),
    to: t.string({ required: true, description: 'The currency in which it is told.' }),
    numerator: t.field({ type: 'SafeInt', required: true, description: 'Above the line.' }),
    denominator: t.field({ type: 'SafeInt', required: true, description: 'Below the line.' }),
    source: t.string({ required: true, description: 'Where it was read.' }),
  }),
});

const ExchangeRatesImportInput = builder.inputType('ExchangeRatesImportInput', {
  description: 'Input of `exchangeRatesImport`.',
  fields: (t) => ({
    rows: t.field({
      type: [ExchangeRateInput],
      required: true,
      description: 'The rows, at most 2000; in their order.',
    }),
    dryRun: t.boolean({
      required: true,
      description: 'Only say what would become of each row; nothing is written.',
    }),
    reason: t.string({ required: true, description: 'Why they are written.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const ExchangeRatesImportPayload = builder
  .objectRef<ImportedExchangeRates>('ExchangeRatesImportPayload')
  .implement({
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
  exchangeRatesImport: t.field({
    type: ExchangeRatesImportPayload,
    description:
      'Writes many exchange rates down at once, or none when one of them is refused. Those that are written already are left as they are.',
    args: {
      input: t.arg({ type: ExchangeRatesImportInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: (_root, { input }, context) => {
      const { dryRun, reason, idempotencyKey: key } = input;
      const rows = input.rows.map((row) => readExchangeRate(row));
      return dryRun
        ? tryExchangeImport(context, rows)
        : importExchangeRates(context, { rows, reason }, { key, input });
    },
  }),
}));
