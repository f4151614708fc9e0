import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { agreementById } from '../agreement/agreement.loaders.ts';
import { ourSide } from '../agreement/agreement.standing.ts';
import { Agreement } from '../agreement/agreement.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import type { SidedAgreement } from './plan.agreements.ts';
import { agreementsToCarryOut } from './plan.agreements.ts';
import { linesByAgreement, planById } from './plan.loaders.ts';
import { Plan, PlanLine } from './plan.ref.ts';

const AgreementToCarryOut = builder.objectRef<SidedAgreement>('AgreementToCarryOut').implement({
  description: 'An agreement as a plan line may name it: as much as is needed to choose it.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the agreement.',
      resolve: ({ id }) => writeId('Agreement', id),
    }),
    titleVi: t.exposeString('titleVi', { description: 'What it is called.' }),
    signedOn: t.expose('signedOn', { type: 'Date', nullable: true, description: 'When signed.' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'From when it holds.',
    }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'Until when it holds; null where no end is written.',
    }),
    renewsItself: t.exposeBoolean('renewsItself', { description: 'Whether it renews itself.' }),
    suspendedOn: t.expose('suspendedOn', {
      type: 'Date',
      nullable: true,
      description: 'Since when it is suspended.',
    }),
    endedOn: t.expose('endedOn', {
      type: 'Date',
      nullable: true,
      description: 'Since when it has ended.',
    }),
    ourSide: t.field({
      type: [Organisation],
      description: 'The unions on our side today.',
      resolve: ({ sideIds }, _args, context) => sideIds.map((id) => organisationOf(context, id)),
    }),
    partners: t.field({
      type: [Partner],
      description: 'The partners.',
      resolve: ({ partnerIds }, _args, context) => partnerIds.map((id) => partnerOf(context, id)),
    }),
  }),
});

builder.objectField(Plan, 'agreementsToCarryOut', (t) =>
  t.field({
    type: [AgreementToCarryOut],
    description:
      'The agreements that its lines may name: of its side, holding in its year, seen by the viewer.',
    resolve: async (plan, _args, context) => [...(await agreementsToCarryOut(context, plan))],
  }),
);

builder.objectFields(Agreement, (t) => ({
  ourSide: t.field({
    type: [Organisation],
    description: 'The unions on our side today: who signed it, and who has succeeded one of them.',
    resolve: (agreement, _args, context) =>
      ourSide(context, agreement).map((id) => organisationOf(context, id)),
  }),
  planLines: t.field({
    type: [PlanLine],
    description: 'The plan lines that name it, of the plans that the viewer may see.',
    resolve: async ({ id }, _args, context) => [...(await linesByAgreement(context).load(id))],
  }),
}));

builder.objectFields(PlanLine, (t) => ({
  agreementId: t.id({
    nullable: true,
    description: 'The agreement that it carries out, also where the viewer may not see it.',
    resolve: ({ agreementId: id }) => (id === null ? null : writeId('Agreement', id)),
  }),
  agreement: t.field({
    type: Agreement,
    nullable: true,
    description: 'The agreement that it carries out; null where the viewer may not see it.',
    resolve: ({ agreementId: id }, _args, context) =>
      id === null ? null : agreementById(context).load(id),
  }),
  plan: t.field({
    type: Plan,
    nullable: true,
    description: 'The plan in which it stands; null where the viewer may not see it.',
    resolve: ({ planId }, _args, context) => planById(context).load(planId),
  }),
}));
