import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { YearlyAgreementCodeEnum } from './agreement-enums.graphql.ts';
import { YearlyDue } from './agreement-parts.graphql.ts';
import { callOf } from './agreement-payload.graphql.ts';
import type { HandInRow } from './agreement-yearly.queries.ts';
import { handInYearly } from './agreement-yearly.service.ts';
import { yearlyStanding } from './agreement-yearly.ts';

const HandIn = builder.objectRef<HandInRow>('AgreementHandIn').implement({
  description: 'That a union handed in what is due on agreements.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'Who.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    on: t.expose('on', { type: 'Date', description: 'When.' }),
    text: t.exposeString('text', { description: 'By what, and to whom it went.' }),
  }),
});

builder.objectFields(YearlyDue, (t) => ({
  owedBy: t.field({
    type: [Organisation],
    description: 'The unions for which the viewer writes that have not handed it in.',
    resolve: async ({ code, year }, _args, context) => {
      const { owed } = await yearlyStanding(context);
      return owed
        .filter((one) => one.code === code && one.year === year)
        .map(({ organisationId }) => organisationOf(context, organisationId));
    },
  }),
  handedIn: t.field({
    type: [HandIn],
    description: 'What the unions for which the viewer writes have handed in.',
    resolve: async ({ code, year }, _args, context) => {
      const { handedIn } = await yearlyStanding(context);
      return handedIn.filter((one) => one.code === code && one.year === year);
    },
  }),
}));

const HandInInput = builder.inputType('AgreementHandInInput', {
  description: 'Says that a union handed in what is due on agreements; it is only added.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'Who.' }),
    code: t.field({ type: YearlyAgreementCodeEnum, required: true, description: 'What.' }),
    year: t.int({ required: true, description: 'The year that it is for.' }),
    on: t.field({ type: 'Date', required: true, description: 'When.' }),
    text: t.string({ required: true, description: 'By what, and to whom it went.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const HandInPayload = builder
  .objectRef<{ readonly organisationId: string }>('AgreementHandInPayload')
  .implement({
    description: 'The union that handed it in.',
    fields: (t) => ({
      organisation: t.field({
        type: Organisation,
        description: 'The union.',
        resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
      }),
    }),
  });

builder.mutationField('agreementHandIn', (t) =>
  t.field({
    type: HandInPayload,
    description: 'Records that a union handed in what is due on agreements in a year.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: HandInInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const organisationId = readId(input.organisationId, 'Organisation');
      const { code, year, on, text } = input;
      const asked = { organisationId, code, year, on, text };
      await handInYearly(context, callOf('agreementHandIn', input), asked);
      return { organisationId };
    },
  }),
);
