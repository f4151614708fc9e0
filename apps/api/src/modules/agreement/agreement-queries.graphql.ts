import { yearlyAgreementDues } from '@cau-noi/domain/agreement/yearly';
import { AGREEMENT_LIVES } from '@cau-noi/domain/agreement/life';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { readId } from '../../ids.ts';
import { AgreementKindEnum, AgreementLifeEnum } from './agreement-enums.graphql.ts';
import type { AgreementTotals } from './agreement-list.queries.ts';
import { agreementsPage } from './agreement-list.ts';
import { YearlyDue } from './agreement-parts.graphql.ts';
import { expiryDays } from './agreement.standing.ts';
import { agreementById } from './agreement.loaders.ts';
import { Agreement, AgreementConnection } from './agreement.ref.ts';

const LifeTotal = builder
  .objectRef<{ readonly life: (typeof AGREEMENT_LIVES)[number]; readonly records: number }>(
    'AgreementLifeTotal',
  )
  .implement({
    description: 'How many agreements stand so.',
    fields: (t) => ({
      life: t.expose('life', { type: AgreementLifeEnum, description: 'How they stand.' }),
      records: t.exposeInt('records', { description: 'How many.' }),
    }),
  });

const Totals = builder.objectRef<AgreementTotals>('AgreementTotals').implement({
  description: 'What a list of agreements adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many agreements.' }),
    lives: t.field({
      type: [LifeTotal],
      description: 'How many stand how.',
      resolve: (totals) => AGREEMENT_LIVES.map((life) => ({ life, records: totals[life] })),
    }),
  }),
});

builder.objectField(AgreementConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

const AgreementWhere = builder.inputType('AgreementWhere', {
  description: 'Which agreements to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of a title, with or without accents.' }),
    life: t.field({ type: [AgreementLifeEnum], description: 'Those that stand so today.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    partnerId: t.id({ description: 'With this partner.' }),
    kind: t.field({ type: [AgreementKindEnum], description: 'Any of these kinds.' }),
    expiringWithin: t.int({ description: 'In force, and running out within so many days.' }),
    dormant: t.boolean({ description: 'In force, and nothing took place under it (HQ05).' }),
  }),
});

builder.queryFields((t) => ({
  agreement: t.field({
    type: Agreement,
    nullable: true,
    description: 'One agreement; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'Which.' }) },
    resolve: (_root, { id }, context) => agreementById(context).load(readId(id, 'Agreement')),
  }),
  agreements: t.field({
    type: AgreementConnection,
    description: 'The register of agreements: what is not signed, then the latest signed.',
    args: {
      where: t.arg({ type: AgreementWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context, info) =>
      agreementsPage(context, where ?? {}, args, info),
  }),
  agreementYearlyDues: t.field({
    type: [YearlyDue],
    description: 'What every union that signs agreements hands in around today.',
    resolve: (_root, _args, { register, today }) => [
      ...yearlyAgreementDues(register.agreementYearly, today),
    ],
  }),
  agreementExpiryDays: t.int({
    nullable: true,
    description: 'From how many days before its end an agreement is spoken of.',
    resolve: (_root, _args, context) => expiryDays(context),
  }),
}));
