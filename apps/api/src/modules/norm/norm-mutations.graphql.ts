import type { OwnCeiling as OwnCeilingValue } from '@cau-noi/domain/norm';
import type { NewInstrument } from '@cau-noi/domain/norm/instrument-issues';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import { Instrument } from './instrument.graphql.ts';
import { NormItemEnum } from './norm-enums.graphql.ts';
import {
  RateInput,
  RateScopeInput,
  readAmount,
  readRate,
  readScope,
  readExchangeRate,
} from './norm-input.graphql.ts';
import { ExchangeRate, OwnCeiling } from './norm.graphql.ts';
import { bookRows, exchangeRatesById } from './norm.queries.ts';
import { addExchangeRate, addInstrument, addOwnCeiling, addRate } from './norm.service.ts';
import { RateBook } from './rate-book.ts';
import { Rate } from './rate.graphql.ts';

const REASON = 'Why it is written.';
const FIRST_DAY = 'First day on which it holds.';
const LAST_DAY = 'Last day; left out while no end is known.';
const VERIFICATION = 'How far it was verified.';

const NormRateAddInput = builder.inputType('NormRateAddInput', {
  description: 'Input of `normRateAdd`.',
  fields: (t) => ({
    correctsId: t.id({
      description: 'The row that it puts right; that one then counts for nothing.',
    }),
    rate: t.field({ type: RateInput, required: true, description: 'The row.' }),
    reason: t.string({ required: true, description: REASON }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const OwnCeilingAddInput = builder.inputType('OwnCeilingAddInput', {
  description: 'Input of `ownCeilingAdd`.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that sets it.' }),
    item: t.field({ type: NormItemEnum, required: true, description: 'What it is for.' }),
    scope: t.field({
      type: RateScopeInput,
      required: true,
      description: 'The scope of the rate below which it is, just as it is there.',
    }),
    ceiling: t.field({
      type: MoneyInput,
      required: true,
      description: 'The most that is allowed, at or below the rate.',
    }),
    validFrom: t.field({ type: 'Date', required: true, description: FIRST_DAY }),
    validTo: t.field({ type: 'Date', description: LAST_DAY }),
    citation: t.string({ required: true, description: 'The decision that sets it.' }),
    reason: t.string({ required: true, description: REASON }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const InstrumentAddInput = builder.inputType('InstrumentAddInput', {
  description: 'Input of `instrumentAdd`. What was not seen is left out.',
  fields: (t) => ({
    correctsId: t.id({
      description:
        'What was written last of an instrument that it puts right: the first of its `written`.',
    }),
    number: t.string({ description: 'As written on the document.' }),
    issuer: t.string({ required: true, description: 'Who issued it.' }),
    subject: t.string({ required: true, description: 'What it is about.' }),
    signedOn: t.field({ type: 'Date', description: 'The day of signing.' }),
    inForceFrom: t.field({ type: 'Date', description: FIRST_DAY }),
    inForceTo: t.field({ type: 'Date', description: LAST_DAY }),
    replacesIds: t.idList({ description: 'The instruments that it replaces or amends.' }),
    source: t.string({ required: true, description: 'What was seen of it, and where.' }),
    verification: t.field({ type: VerificationEnum, required: true, description: VERIFICATION }),
    reason: t.string({ required: true, description: REASON }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const ExchangeRateAddInput = builder.inputType('ExchangeRateAddInput', {
  description: 'Input of `exchangeRateAdd`.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true, description: 'The day.' }),
    from: t.string({ required: true, description: 'The currency of which one unit is meant.' }),
    to: t.string({ required: true, description: 'The currency in which it is told.' }),
    numerator: t.field({ type: 'SafeInt', required: true, description: 'Above the line.' }),
    denominator: t.field({ type: 'SafeInt', required: true, description: 'Below the line.' }),
    source: t.string({ required: true, description: 'Where it was read.' }),
    reason: t.string({ required: true, description: REASON }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

interface Saved {
  readonly id: string;
}

const RatePayload = builder.objectRef<Saved>('RatePayload').implement({
  description: 'A rate as saved.',
  fields: (t) => ({
    rate: t.field({
      type: Rate,
      description: 'The row.',
      resolve: async ({ id }, _args, { sql }) => {
        const book = new RateBook(await bookRows(sql));
        const row = book.rate(id);
        invariant(row !== null, `RATE_MISSING:${id}`);
        return { row, book };
      },
    }),
  }),
});

const OwnCeilingPayload = builder.objectRef<Saved>('OwnCeilingPayload').implement({
  description: 'A ceiling of a union as saved.',
  fields: (t) => ({
    ownCeiling: t.field({
      type: OwnCeiling,
      description: 'The row.',
      resolve: async ({ id }, _args, { sql }) => {
        const row = (await bookRows(sql)).ownCeilings.find((own) => own.id === id);
        invariant(row !== undefined, `CEILING_MISSING:${id}`);
        return row;
      },
    }),
  }),
});

const InstrumentPayload = builder.objectRef<Saved>('InstrumentPayload').implement({
  description: 'An instrument as saved.',
  fields: (t) => ({
    instrument: t.field({
      type: Instrument,
      description: 'The instrument.',
      resolve: async ({ id }, _args, { sql }) => {
        const book = new RateBook(await bookRows(sql));
        const row = book.instrumentWrittenIn(id);
        invariant(row !== null, `INSTRUMENT_MISSING:${id}`);
        return { row, book };
      },
    }),
  }),
});

const ExchangeRatePayload = builder.objectRef<Saved>('ExchangeRatePayload').implement({
  description: 'An exchange rate as saved.',
  fields: (t) => ({
    exchangeRate: t.field({
      type: ExchangeRate,
      description: 'The rate.',
      resolve: async ({ id }, _args, { sql }) => {
        const [row] = await exchangeRatesById(sql, [id]);
        invariant(row !== undefined, `EXCHANGE_RATE_MISSING:${id}`);
        return row;
      },
    }),
  }),
});

function readOwnCeiling(input: typeof OwnCeilingAddInput.$inferInput): Omit<OwnCeilingValue, 'id'> {
  const { item, citation } = input;
  return {
    item,
    citation,
    organisationId: readId(input.organisationId, 'Organisation'),
    scope: readScope(input.scope),
    ceiling: readAmount(input.ceiling),
    from: input.validFrom,
    to: input.validTo ?? null,
  };
}

function readInstrument(input: typeof InstrumentAddInput.$inferInput): NewInstrument {
  const { issuer, subject, source, verification } = input;
  return {
    issuer,
    subject,
    source,
    verification,
    correctsId: readOptionalId(input.correctsId, 'Instrument'),
    number: input.number ?? null,
    signedOn: input.signedOn ?? null,
    inForceFrom: input.inForceFrom ?? null,
    inForceTo: input.inForceTo ?? null,
    replacesIds: (input.replacesIds ?? []).map((id) => readId(id, 'Instrument')),
  };
}

/** Codes of currencies that are none are told by the domain's issues. */
builder.mutationFields((t) => ({
  normRateAdd: t.field({
    type: RatePayload,
    description:
      'Adds a row to the rate book. What held before, and what was decided by it, stays.',
    args: { input: t.arg({ type: NormRateAddInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { reason, idempotencyKey: key } = input;
      const row = readRate(input.rate, readOptionalId(input.correctsId, 'Rate'));
      return { id: await addRate(context, { row, reason }, { key, input }) };
    },
  }),
  ownCeilingAdd: t.field({
    type: OwnCeilingPayload,
    description: 'Lets a union, and those below it, stay below a rate from a day on.',
    args: { input: t.arg({ type: OwnCeilingAddInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { reason, idempotencyKey: key } = input;
      const asked = { row: readOwnCeiling(input), reason };
      return { id: await addOwnCeiling(context, asked, { key, input }) };
    },
  }),
  instrumentAdd: t.field({
    type: InstrumentPayload,
    description:
      'Adds a legal instrument, so that rates may come from it, or puts right what was written of one. Its rates stay its own.',
    args: { input: t.arg({ type: InstrumentAddInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { reason, idempotencyKey: key } = input;
      const asked = { row: readInstrument(input), reason };
      return { id: await addInstrument(context, asked, { key, input }) };
    },
  }),
  exchangeRateAdd: t.field({
    type: ExchangeRatePayload,
    description: 'Writes down what a currency was worth on a day. Rates of other days stay.',
    args: {
      input: t.arg({ type: ExchangeRateAddInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { reason, idempotencyKey: key } = input;
      const asked = { row: readExchangeRate(input), reason };
      return { id: await addExchangeRate(context, asked, { key, input }) };
    },
  }),
}));
