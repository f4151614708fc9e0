import type { AidItem } from '@cau-noi/domain/aid';
import type { AidRule, AidRuleCode } from '@cau-noi/domain/aid/rule';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import { permissionFor } from '../access/permission.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Money } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { AidWhere } from './aid-input.graphql.ts';
import { aidPage } from './aid-list.ts';
import type { AidTotals } from './aid-list.queries.ts';
import { aidById, aidRulesOf } from './aid.loaders.ts';
import type { AidAction } from './aid.permissions.ts';
import { aidSubject } from './aid.permissions.ts';
import type { AidRecord } from './aid.queries.ts';
import {
  Aid,
  AidConnection,
  AidDirectionEnum,
  AidFormEnum,
  AidReasonEnum,
  AidStateEnum,
} from './aid.ref.ts';

const Permissions = builder.objectRef<AidRecord>('AidPermissions').implement({
  description: 'What the viewer may do about an aid.',
  fields: (t) => {
    const may = (action: AidAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (aid, _args, context) => permissionFor(context, action, aidSubject(context, aid)),
      });
    return {
      edit: may('aid.edit', 'Change what is written about it.'),
      carryOut: may('aid.carryOut', 'Write down that it was received or handed over.'),
      cancel: may('aid.cancel', 'Write down that it will not come.'),
      attachFile: may('aid.attachFile', 'Attach or remove papers.'),
    };
  },
});

const Item = builder.objectRef<AidItem>('AidItem').implement({
  description: 'Something in kind.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is.' }),
    quantity: t.exposeInt('quantity', { description: 'How much.' }),
    unit: t.exposeString('unit', { description: 'What is counted.' }),
    value: t.expose('value', {
      type: Money,
      nullable: true,
      description: 'What all of it is worth; null = not valued (chưa định giá).',
    }),
  }),
});

builder.node(Aid, {
  description: 'Aid received from abroad, or given to friends abroad.',
  id: { resolve: (aid) => aid.id },
  loadMany: (ids, context) => aidById(context).loadMany(ids),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is, in few words.' }),
    direction: t.expose('direction', { type: AidDirectionEnum, description: 'Which way.' }),
    form: t.expose('form', { type: AidFormEnum, description: 'In what it consists.' }),
    state: t.expose('state', { type: AidStateEnum, description: 'How far it is.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that receives or gives.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    partner: t.field({
      type: Partner,
      description: 'The donor of what is received, the recipient of what is given.',
      resolve: ({ partnerId }, _args, context) => partnerOf(context, partnerId),
    }),
    channel: t.field({
      type: Partner,
      nullable: true,
      description: 'Through whom it goes; null = directly.',
      resolve: ({ channelId }, _args, context) =>
        channelId === null ? null : partnerOf(context, channelId),
    }),
    reason: t.expose('reason', { type: AidReasonEnum, description: 'Why.' }),
    occasion: t.exposeString('occasion', { nullable: true, description: 'On what occasion.' }),
    cash: t.expose('cash', { type: Money, nullable: true, description: 'The amount, of money.' }),
    items: t.field({
      type: [Item],
      description: 'The things, of what is in kind.',
      resolve: ({ items }) => [...items],
    }),
    approvalNumber: t.exposeString('approvalNumber', {
      nullable: true,
      description: 'Number of the decision that approves it.',
    }),
    approvedOn: t.expose('approvedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of that decision.',
    }),
    happenedOn: t.exposeString('happenedOn', {
      nullable: true,
      description: 'Day (YYYY-MM-DD) or month (YYYY-MM) in which it was received or handed over.',
    }),
    cancelText: t.exposeString('cancelText', {
      nullable: true,
      description: 'Why it will not come.',
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The activity it belongs to, as far as the viewer may see it.',
      resolve: ({ dossierId }, _args, context) =>
        dossierId === null ? null : dossierById(context).load(dossierId),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far this was verified.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    files: t.field({
      type: [StoredFile],
      description: 'Its papers, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'AID', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'AID', id, args, info),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (aid) => aid,
    }),
  }),
});

const InKind = builder.objectRef<AidTotals['inKind'][number]>('AidInKind').implement({
  description: 'So much of one thing, counted in one unit.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is.' }),
    unit: t.exposeString('unit', { description: 'What is counted.' }),
    quantity: t.field({ type: 'SafeInt', description: 'How much.', resolve: (k) => k.quantity }),
  }),
});

const Totals = builder.objectRef<AidTotals>('AidTotals').implement({
  description: 'What went one way; never set off against what went the other.',
  fields: (t) => ({
    direction: t.expose('direction', { type: AidDirectionEnum, description: 'Which way.' }),
    records: t.exposeInt('records', { description: 'How many were received or handed over.' }),
    planned: t.exposeInt('planned', { description: 'How many more are planned.' }),
    cash: t.field({
      type: [Money],
      description: 'The money, an amount for each currency.',
      resolve: ({ cash }) => [...cash],
    }),
    valued: t.field({
      type: [Money],
      description: 'What things were valued at, an amount for each currency.',
      resolve: ({ valued }) => [...valued],
    }),
    unvalued: t.exposeInt('unvalued', { description: 'How many things have no value.' }),
    inKind: t.field({
      type: [InKind],
      description: 'The things, by name and unit.',
      resolve: ({ inKind }) => [...inKind],
    }),
  }),
});

builder.objectField(AidConnection, 'totals', (t) =>
  t.field({
    type: [Totals],
    description: 'What the whole list adds up to, one entry for each way.',
    resolve: async (page) => [...(await page.totals())],
  }),
);

const RuleCode = enumOf<AidRuleCode>('AidRuleCode', 'What the law on foreign aid asks for.', {
  APPROVAL_FIRST: 'Nothing is received before it is approved.',
  APPRAISAL: 'Days within which a proposal is examined.',
  NOTICE: 'Days within which the donor is told of the decision.',
  LAPSE: 'Months after which an approval may be withdrawn when nothing has begun.',
  CLOSING_REPORT: 'Months within which the closing report is due.',
  EMERGENCY: 'Months after a disaster within which emergency aid may be approved afterwards.',
});

const Rule = builder.objectRef<AidRule>('AidRule').implement({
  description: 'A dated row of the configuration on foreign aid, with where it comes from.',
  fields: (t) => ({
    code: t.expose('code', { type: RuleCode, description: 'What it asks for.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'From when it holds.' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true, description: 'Until when.' }),
    value: t.exposeInt('value', {
      nullable: true,
      description: 'Days or months; null = none is set, or the text was not read.',
    }),
    citation: t.exposeString('citation', { description: 'The document.' }),
    article: t.exposeString('article', { nullable: true, description: 'Its article.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far this was verified.',
    }),
  }),
});

builder.queryFields((t) => ({
  aid: t.field({
    type: AidConnection,
    description: 'The ledger of aid (sổ viện trợ), what is planned first, then the latest.',
    args: { where: t.arg({ type: AidWhere, description: 'Which of it.' }), ...pageArgs(t.arg) },
    resolve: (_root, { where, ...args }, context) => aidPage(context, where ?? {}, args),
  }),
  aidRules: t.field({
    type: [Rule],
    description: 'What the law on foreign aid asks for, of all days.',
    resolve: async (_root, _args, context) => [...(await aidRulesOf(context))],
  }),
}));
