import { holdersBy } from '@cau-noi/domain/exchange/holder';
import type { Holder } from '@cau-noi/domain/exchange/holder';
import type { TurnWindow } from '@cau-noi/domain/exchange';
import { nextTurn } from '@cau-noi/domain/exchange/schedule';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { readId } from '../../ids.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Partner } from '../partner/partner.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { exchangesPage } from './exchange-list.ts';
import { ExchangeBalance, ExchangeTurn } from './exchange-turn.graphql.ts';
import { balanceToday, toTell, turnsOf } from './exchange.ledger.ts';
import { exchangeById } from './exchange.loaders.ts';
import type { ExchangeNoticeRecord, ExchangeRecord } from './exchange.queries.ts';
import {
  Exchange,
  ExchangeConnection,
  SideEnum,
  TurnStateEnum,
  WindowKindEnum,
} from './exchange.ref.ts';

const Window = builder.objectRef<TurnWindow>('TurnWindow').implement({
  description: 'When in its year a turn is to be held.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WindowKindEnum, description: 'How it is said.' }),
    from: t.int({
      description: 'The first month, 1 to 12; or how many days before Tết.',
      resolve: (window) => (window.kind === 'MONTHS' ? window.fromMonth : window.daysBefore),
    }),
    to: t.int({
      description: 'The last month, 1 to 12; or how many days after Tết.',
      resolve: (window) => (window.kind === 'MONTHS' ? window.toMonth : window.daysAfter),
    }),
  }),
});

const HolderRef = builder.objectRef<Holder>('ExchangeHolder').implement({
  description: 'A union that held the exchange.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description: 'Its first day; null for the union that agreed on the exchange.',
    }),
  }),
});

const Notice = builder.objectRef<ExchangeNoticeRecord>('ExchangeNotice').implement({
  description: 'That the partner was told who holds an exchange.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'By which it is told from the others.' }),
    successor: t.field({
      type: Organisation,
      description: 'Of whom.',
      resolve: ({ successorId }, _args, context) => organisationOf(context, successorId),
    }),
    on: t.expose('on', { type: 'Date', description: 'When.' }),
    text: t.exposeString('text', { description: 'By what.' }),
    recordedBy: t.exposeString('recordedBy', { nullable: true, description: 'Who wrote it down.' }),
  }),
});

const Permissions = builder.objectRef<ExchangeRecord>('ExchangePermissions').implement({
  description: 'What the viewer may do about an exchange.',
  fields: (t) => ({
    edit: t.field({
      type: Permission,
      description: 'Write about it and its turns.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(context, 'exchange.edit', organisationSubject(context, organisationId)),
    }),
  }),
});

builder.node(Exchange, {
  description: 'A rotating exchange of delegations with a partner (trao đổi đoàn luân phiên).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => exchangeById(context).loadMany(ids),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Changes with every act; inputs name it.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that agreed on it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    holders: t.field({
      type: [HolderRef],
      description: 'The unions that have held it, the last one today.',
      resolve: ({ organisationId }, _args, { register, today }) => [
        ...holdersBy(register.structure.history, organisationId, today),
      ],
    }),
    toTell: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who holds it today, of which the partner was not told.',
      resolve: (exchange, _args, context) => {
        const id = toTell(context, exchange);
        return id === null ? null : organisationOf(context, id);
      },
    }),
    notices: t.field({
      type: [Notice],
      description: 'That the partner was told who holds it.',
      resolve: ({ notices }) => [...notices],
    }),
    partner: t.field({
      type: Partner,
      description: 'With whom.',
      resolve: ({ partner }) => partner,
    }),
    firstYear: t.exposeInt('firstYear', { description: 'The year of the first turn.' }),
    firstSide: t.expose('firstSide', { type: SideEnum, description: 'Who went first.' }),
    everyYears: t.exposeInt('everyYears', { description: 'A turn every so many years.' }),
    window: t.expose('window', { type: Window, description: 'When in its year a turn is held.' }),
    lapseFlips: t.exposeBoolean('lapseFlips', {
      description: 'Whether a year that lapsed counts as a turn of its side.',
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which it holds, if one is set.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it holds; null for no end.',
    }),
    basedOn: t.exposeString('basedOn', {
      description: 'On what it stands: an agreement, a friendly relation without a text.',
    }),
    source: t.exposeString('source', { description: 'Where it is known from.' }),
    note: t.exposeString('note', { description: 'What else is worth knowing.' }),
    turns: t.field({
      type: [ExchangeTurn],
      description: 'Its turns from the first, at most 30 years ahead.',
      args: {
        untilYear: t.arg.int({ description: 'The last year; four years ahead when left out.' }),
      },
      resolve: (exchange, { untilYear }, context) =>
        turnsOf(context, exchange, untilYear).map((turn) => ({ exchange, turn })),
    }),
    next: t.field({
      type: ExchangeTurn,
      nullable: true,
      description: 'The turn to be held next; null where none is to come.',
      resolve: (exchange, _args, context) => {
        const turn = nextTurn(turnsOf(context, exchange));
        return turn && { exchange, turn };
      },
    }),
    balance: t.field({
      type: ExchangeBalance,
      description: 'What has gone either way.',
      resolve: (exchange, _args, context) => balanceToday(context, exchange),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (exchange) => exchange,
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'EXCHANGE', id, args, info),
    }),
  }),
});

const ExchangeWhere = builder.inputType('ExchangeWhere', {
  description: 'Which rotating exchanges to list.',
  fields: (t) => ({
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it and those it took up too.' }),
    partnerId: t.id({ description: 'With this partner.' }),
    side: t.field({ type: SideEnum, description: 'Whose turn it is next.' }),
    owedBy: t.field({ type: SideEnum, description: 'Who has made fewer visits.' }),
    year: t.int({ description: 'With a turn in this year; this year when only `state` is given.' }),
    state: t.field({ type: [TurnStateEnum], description: 'Whose turn of that year stands so.' }),
  }),
});

builder.queryFields((t) => ({
  exchange: t.field({
    type: Exchange,
    nullable: true,
    description: 'A rotating exchange; null when the viewer may not see it.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => exchangeById(context).load(readId(id, 'Exchange')),
  }),
  exchanges: t.field({
    type: ExchangeConnection,
    description: 'The rotating exchanges that the viewer may see, by partner in Vietnamese order.',
    args: {
      where: t.arg({ type: ExchangeWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => exchangesPage(context, where ?? {}, args),
  }),
}));
