import type {
  InvestmentContent,
  InvestmentIndicator,
  InvestmentQualifier,
} from '@cau-noi/domain/foreign-investment';
import { currentInvestment } from '@cau-noi/domain/foreign-investment';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { readId, writeId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readsRegisters } from '../access/permission.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import type { InvestmentRow } from './investment.queries.ts';
import { investmentFigures } from './investment.queries.ts';
import { declareInvestment } from './investment.service.ts';

const IndicatorEnum = enumOf<InvestmentIndicator>(
  'InvestmentIndicator',
  'What is declared of foreign investors (đầu tư nước ngoài).',
  {
    COUNTRIES: 'Countries and territories that invest there.',
    PROJECTS: 'Projects.',
    CAPITAL_USD: 'Registered capital, in dollars.',
    ENTERPRISES: 'Enterprises.',
    ENTERPRISES_WITH_UNION: 'Enterprises with a union.',
    ENTERPRISES_WITHOUT_UNION: 'Enterprises without a union.',
    MEMBERS: 'Union members in them.',
  },
);

const QualifierEnum = enumOf<InvestmentQualifier>('InvestmentQualifier', 'How exact a source is.', {
  ABOUT: 'About (khoảng).',
  MORE_THAN: 'More than (hơn).',
  NEARLY: 'Nearly (gần).',
});

type Figure = InvestmentRow & { readonly current: boolean };

const InvestmentFigure = builder.objectRef<Figure>('InvestmentFigure').implement({
  description: 'A figure on foreign investors that a union declared, never computed here.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('InvestmentFigure', id) }),
    organisation: t.field({
      type: Organisation,
      description: 'The union where they are.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'ISO 3166-1 code; null for the investors of all countries together.',
    }),
    indicator: t.expose('indicator', { type: IndicatorEnum, description: 'What is counted.' }),
    value: t.exposeFloat('value', { description: 'The figure.' }),
    qualifier: t.expose('qualifier', {
      type: QualifierEnum,
      nullable: true,
      description: 'How exact the source is; null for the figure itself.',
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day of which the source speaks.' }),
    source: t.exposeString('source', { description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far the source was verified.',
    }),
    current: t.exposeBoolean('current', {
      description: 'Whether it holds, or a later one of its union, country and kind does.',
    }),
    writtenBy: t.exposeString('writtenBy', {
      nullable: true,
      description: 'Who wrote it; null for what came with the program.',
    }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime', description: 'When it was written.' }),
  }),
});

async function figuresOf(context: Context, countryCode: string | null): Promise<Figure[]> {
  const rows = await investmentFigures(context.sql, readsRegisters(context), countryCode);
  const current = new Set(currentInvestment(rows).map(({ id }) => id));
  return rows.map((row) => ({ ...row, current: current.has(row.id) }));
}

builder.queryField('investment', (t) =>
  t.field({
    type: [InvestmentFigure],
    description: 'What unions declared of foreign investors, the latest day first.',
    args: { countryCode: t.arg.string({ description: 'Only of this country, as KR.' }) },
    resolve: (_root, { countryCode }, context) => figuresOf(context, countryCode ?? null),
  }),
);

const InvestmentPayload = builder
  .objectRef<{ readonly figure: Figure }>('InvestmentPayload')
  .implement({
    description: 'A figure as declared.',
    fields: (t) => ({
      figure: t.expose('figure', { type: InvestmentFigure, description: 'The figure.' }),
    }),
  });

const InvestmentDeclareInput = builder.inputType('InvestmentDeclareInput', {
  description: 'Input of `investmentDeclare`.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union where they are.' }),
    countryCode: t.string({ description: 'ISO 3166-1 code; left out for all countries.' }),
    indicator: t.field({ type: IndicatorEnum, required: true, description: 'What is counted.' }),
    value: t.float({ required: true, description: 'The figure.' }),
    qualifier: t.field({ type: QualifierEnum, description: 'How exact the source is.' }),
    asOf: t.field({ type: 'Date', required: true, description: 'Of which day it speaks.' }),
    source: t.string({ required: true, description: 'Where it is known from.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

/** What a client wrote, as the domain knows it. */
function readInvestment(input: typeof InvestmentDeclareInput.$inferInput): InvestmentContent {
  const { countryCode, indicator, value, qualifier, asOf, source } = input;
  return {
    countryCode: countryCode ?? null,
    indicator,
    value,
    qualifier: qualifier ?? null,
    asOf,
    source: source.trim(),
  };
}

builder.mutationField('investmentDeclare', (t) =>
  t.field({
    type: InvestmentPayload,
    description: 'Declares a figure on foreign investors; those before stay.',
    args: {
      input: t.arg({ type: InvestmentDeclareInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const content = readInvestment(input);
      const sent = { key: input.idempotencyKey, input };
      const organisationId = readId(input.organisationId, 'Organisation');
      const id = await declareInvestment(context, organisationId, content, sent);
      const figure = (await figuresOf(context, content.countryCode)).find((row) => row.id === id);
      invariant(figure !== undefined, 'INVESTMENT_WRITTEN');
      return { figure };
    },
  }),
);
