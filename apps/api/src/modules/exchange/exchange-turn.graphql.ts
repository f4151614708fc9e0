import type { Balance, SideBalance } from '@cau-noi/domain/exchange/balance';
import { SIDES } from '@cau-noi/domain/exchange';
import type { Side, ToldVisit, Turn, TurnRecord } from '@cau-noi/domain/exchange';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { DossierStateEnum } from '../dossier/dossier-enums.graphql.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Money } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { holderOfTurn, mayBegin, mayPlan, planOfTurn } from './exchange.ledger.ts';
import type { TurnActivityRecord, ExchangeRecord, TurnLineRecord } from './exchange.queries.ts';
import { SideEnum, TurnReasonEnum, TurnRecordKindEnum, TurnStateEnum } from './exchange.ref.ts';

/** A turn with the exchange that it is of. */
export type TurnTold = { readonly exchange: ExchangeRecord; readonly turn: Turn };

const Visit = builder.objectRef<ToldVisit>('ToldVisit').implement({
  description: 'A visit told by hand, because there is no dossier.',
  fields: (t) => ({
    side: t.expose('side', { type: SideEnum, description: 'Who travelled.' }),
    date: t.expose('date', { type: 'Date', description: 'The first day.' }),
    persons: t.exposeInt('persons', { nullable: true, description: 'How many, if known.' }),
    personDays: t.exposeInt('personDays', {
      nullable: true,
      description: 'Persons × days, if known.',
    }),
    cost: t.expose('cost', {
      type: Money,
      nullable: true,
      description: 'What it cost our own side, if known.',
    }),
  }),
});

type Said = TurnRecord & { readonly by: string | null };

const TurnSaid = builder.objectRef<Said>('TurnRecord').implement({
  description: 'Something that was said of a turn; it is only added to.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TurnRecordKindEnum, description: 'What was said.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.exposeString('by', { nullable: true, description: 'By whom; null for loaded data.' }),
    toYear: t.exposeInt('toYear', { nullable: true, description: 'The year it is deferred to.' }),
    reason: t.expose('reason', { type: TurnReasonEnum, nullable: true, description: 'Why.' }),
    text: t.exposeString('text', { description: 'Why, in words.' }),
    visit: t.expose('visit', {
      type: Visit,
      nullable: true,
      description: 'The visit, where it was held.',
    }),
  }),
});

const TurnDossier = builder.objectRef<TurnActivityRecord>('TurnDossier').implement({
  description: 'A dossier by which a turn is to be held, or was.',
  fields: (t) => ({
    id: t.id({
      nullable: true,
      description: 'The dossier; null where the viewer may not read it.',
      resolve: ({ dossierId, readable }) => (readable ? writeId('Dossier', dossierId) : null),
    }),
    number: t.exposeInt('number', { description: 'Its number.' }),
    title: t.string({
      nullable: true,
      description: 'What it is called; null where the viewer may not read it.',
      resolve: ({ title, readable }) => (readable ? title : null),
    }),
    state: t.expose('state', { type: DossierStateEnum, description: 'How far it is.' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'The first day, as it really was once the figures are closed.',
    }),
  }),
});

const TurnLine = builder.objectRef<TurnLineRecord>('TurnPlanLine').implement({
  description: 'The line of a yearly plan that was made for a turn.',
  fields: (t) => ({
    id: t.id({ description: 'The line.', resolve: ({ id }) => writeId('PlanLine', id) }),
    planId: t.id({ description: 'Its plan.', resolve: ({ planId }) => writeId('Plan', planId) }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    approved: t.exposeBoolean('approved', {
      description: 'Whether it stands in the approved version of its plan.',
    }),
  }),
});

export const ExchangeTurn = builder.objectRef<TurnTold>('ExchangeTurn').implement({
  description: 'One turn of a rotating exchange (phiên luân phiên).',
  fields: (t) => ({
    year: t.int({ description: 'Its year.', resolve: ({ turn }) => turn.year }),
    side: t.field({
      type: SideEnum,
      description: 'Who travels.',
      resolve: ({ turn }) => turn.side,
    }),
    from: t.field({
      type: 'Date',
      description: 'The first day of its window; at Tết that may be the year before.',
      resolve: ({ turn }) => turn.window.from,
    }),
    to: t.field({
      type: 'Date',
      description: 'The last day of its window.',
      resolve: ({ turn }) => turn.window.to,
    }),
    state: t.field({
      type: TurnStateEnum,
      description: 'How it stands today.',
      resolve: ({ turn }) => turn.state,
    }),
    swapped: t.boolean({
      description: 'Whether its side changed places with that of the next.',
      resolve: ({ turn }) => turn.swapped,
    }),
    holder: t.field({
      type: Organisation,
      description: 'The union that held, holds or will hold the exchange then.',
      resolve: ({ exchange, turn }, _args, context) =>
        organisationOf(context, holderOfTurn(context, exchange, turn)),
    }),
    records: t.field({
      type: [TurnSaid],
      description: 'What was said of it, the first before the last.',
      resolve: ({ exchange, turn }) => exchange.records.filter(({ year }) => year === turn.year),
    }),
    dossiers: t.field({
      type: [TurnDossier],
      description: 'Its dossiers.',
      resolve: ({ exchange, turn }) => exchange.activities.filter(({ year }) => year === turn.year),
    }),
    line: t.field({
      type: TurnLine,
      nullable: true,
      description: 'Its line in the plan of the year; null while there is none.',
      resolve: ({ exchange, turn }) =>
        exchange.lines.find(({ year }) => year === turn.year) ?? null,
    }),
    planId: t.id({
      nullable: true,
      description: 'The plan that it belongs in; null while nobody has begun it.',
      resolve: ({ exchange, turn }, _args, context) => {
        const plan = planOfTurn(context, exchange, turn);
        return plan === null ? null : writeId('Plan', plan.id);
      },
    }),
    mayPlan: t.field({
      type: Permission,
      description: 'Put it into the plan of its year.',
      resolve: ({ exchange, turn }, _args, context) => mayPlan(context, exchange, turn),
    }),
    mayBegin: t.field({
      type: Permission,
      description: 'Begin its dossier.',
      resolve: ({ exchange, turn }, _args, context) => mayBegin(context, exchange, turn),
    }),
  }),
});

const SideBalanceRef = builder
  .objectRef<SideBalance & { readonly side: Side }>('ExchangeSideBalance')
  .implement({
    description: "What one side's visits add up to; nothing of the other is taken off.",
    fields: (t) => ({
      side: t.expose('side', { type: SideEnum, description: 'Who travelled.' }),
      visits: t.exposeInt('visits', { description: 'Visits that were made.' }),
      persons: t.exposeInt('persons', { description: 'Persons, where they are known.' }),
      personDays: t.exposeInt('personDays', { description: 'Persons × days, where known.' }),
      costs: t.field({
        type: [Money],
        nullable: true,
        description: 'Own money spent, by currency; null where it cannot be added up.',
        resolve: ({ costs }) => costs && [...costs],
      }),
      personsUnknown: t.exposeInt('personsUnknown', {
        description: 'Visits of which the persons are not known.',
      }),
      personDaysUnknown: t.exposeInt('personDaysUnknown', {
        description: 'Visits of which the person-days are not known.',
      }),
      costsUnknown: t.exposeInt('costsUnknown', {
        description: 'Visits of which the cost is not known.',
      }),
    }),
  });

export const ExchangeBalance = builder.objectRef<Balance>('ExchangeBalance').implement({
  description: 'Both sides of an exchange beside each other.',
  fields: (t) => ({
    sides: t.field({
      type: [SideBalanceRef],
      description: 'Our visits, then theirs.',
      resolve: ({ sides }) => SIDES.map((side) => ({ ...sides[side], side })),
    }),
    owedBy: t.field({
      type: SideEnum,
      nullable: true,
      description: 'Who has made fewer visits; null while both have made as many.',
      resolve: ({ owed }) => owed?.by ?? null,
    }),
    owed: t.int({
      description: 'How many fewer.',
      resolve: ({ owed }) => owed?.visits ?? 0,
    }),
  }),
});
