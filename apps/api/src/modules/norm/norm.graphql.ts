import type { OwnCeiling as OwnCeilingValue, Rate as RateValue } from '@cau-noi/domain/norm';
import type { Ceiling } from '@cau-noi/domain/norm/ceiling';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Money } from '../values/money.graphql.ts';
import { NormItemEnum } from './norm-enums.graphql.ts';
import { ADDED_AT, ADDED_BY, additionOf, FIRST_DAY, LAST_DAY } from './norm.loaders.ts';
import type { ExchangeRateRow } from './norm.queries.ts';
import type { InBook } from './rate-book.ts';
import { Rate, RateScope } from './rate.graphql.ts';

export const OwnCeiling = builder.objectRef<OwnCeilingValue>('OwnCeiling').implement({
  description: 'A lower ceiling that a union sets for itself and those below it (mức chi riêng).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('OwnCeiling', id) }),
    organisation: t.field({
      type: Organisation,
      description: 'Who set it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    item: t.expose('item', { type: NormItemEnum, description: 'What it is for.' }),
    scope: t.expose('scope', {
      type: RateScope,
      description: 'The scope of the rate below which it is.',
    }),
    ceiling: t.expose('ceiling', { type: Money, description: 'The most that is allowed.' }),
    citation: t.exposeString('citation', { description: 'The decision that sets it.' }),
    validFrom: t.field({ type: 'Date', description: FIRST_DAY, resolve: ({ from }) => from }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: LAST_DAY,
      resolve: ({ to }) => to,
    }),
    addedBy: t.string({
      nullable: true,
      description: ADDED_BY,
      resolve: async ({ id }, _args, context) => (await additionOf(id, context))?.addedBy,
    }),
    addedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: ADDED_AT,
      resolve: async ({ id }, _args, context) => (await additionOf(id, context))?.addedAt,
    }),
  }),
});

export const ExchangeRate = builder.objectRef<ExchangeRateRow>('ExchangeRate').implement({
  description: 'What one unit of a currency was worth on a day, as a fraction (tỷ giá).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('ExchangeRate', id) }),
    date: t.expose('date', { type: 'Date', description: 'The day.' }),
    from: t.exposeString('from', {
      description: 'The currency of which one unit is meant, ISO 4217.',
    }),
    to: t.exposeString('to', { description: 'The currency in which it is told, ISO 4217.' }),
    numerator: t.expose('numerator', {
      type: 'SafeInt',
      description: 'Above the line: 24277 of 24277/1.',
    }),
    denominator: t.expose('denominator', { type: 'SafeInt', description: 'Below the line.' }),
    source: t.exposeString('source', { description: 'Where it was read.' }),
    addedBy: t.string({
      nullable: true,
      description: ADDED_BY,
      resolve: async ({ id }, _args, context) => (await additionOf(id, context))?.addedBy,
    }),
    addedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: ADDED_AT,
      resolve: async ({ id }, _args, context) => (await additionOf(id, context))?.addedAt,
    }),
  }),
});

/** A rate with the ceiling that it gives to a union. */
export interface NormValue extends InBook<RateValue> {
  readonly ceiling: Ceiling | null;
}

export const Norm = builder.objectRef<NormValue>('Norm').implement({
  description: 'A rate that holds, and how much of it a union may spend (định mức).',
  fields: (t) => ({
    rate: t.field({ type: Rate, description: 'The rate of the State.', resolve: (norm) => norm }),
    ceiling: t.field({
      type: Money,
      nullable: true,
      description: 'The most that may be spent on one unit; null where the rate is no amount.',
      resolve: ({ ceiling }) => ceiling?.amount,
    }),
    ownCeiling: t.field({
      type: OwnCeiling,
      nullable: true,
      description: 'The lower ceiling of the union, or of one above it, where that counts.',
      resolve: ({ ceiling }) => ceiling?.own,
    }),
  }),
});
