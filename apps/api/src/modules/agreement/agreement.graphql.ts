import { levelOf } from '@cau-noi/domain/agreement/level';
import { daysLeft } from '@cau-noi/domain/agreement/life';
import type { Action } from '@cau-noi/domain/access/actions';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { ApprovalRoleEnum } from '../values/activity.graphql.ts';
import { Finding, VerificationEnum } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import {
  AgreementKindEnum,
  AgreementLevelEnum,
  AgreementLifeEnum,
  AgreementPrincipleEnum,
  CooperationFieldEnum,
  DatePrecisionEnum,
  OpenPointEnum,
} from './agreement-enums.graphql.ts';
import {
  AgreementActivity,
  AgreementClock,
  AgreementCommitment,
  AgreementNotice,
  AgreementProcedure,
  LanguageText,
} from './agreement-parts.graphql.ts';
import {
  expiresSoon,
  keeperKind,
  lifeFacts,
  lifeOf,
  openPoints,
  openProcedure,
  runningClock,
  seatOf,
  successorsToTell,
  verdictOn,
} from './agreement.facts.ts';
import { agreementById } from './agreement.loaders.ts';
import { agreementSubject } from './agreement.permissions.ts';
import { Agreement } from './agreement.ref.ts';
import type { AgreementRecord } from './agreement.rows.ts';

type Allowed = Exclude<Action & `agreement.${string}`, 'agreement.create'>;

const Permissions = builder.objectRef<AgreementRecord>('AgreementPermissions').implement({
  description: 'What the viewer may do with an agreement.',
  fields: (t) => {
    const permission = (action: Allowed, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (agreement, _args, context) =>
          permissionFor(context, action, agreementSubject(context, agreement)),
      });
    return {
      edit: permission('agreement.edit', 'Write in it.'),
      proceed: permission('agreement.proceed', 'Begin a procedure, and take its steps.'),
      decide: permission('agreement.decide', 'Give or refuse the consent of the managing body.'),
      follow: permission('agreement.follow', 'Write what becomes of it.'),
      attachFile: permission('agreement.attachFile', 'Attach a file, or take one away.'),
    };
  },
});

builder.node(Agreement, {
  description: 'An international agreement of a union with partners abroad (thỏa thuận quốc tế).',
  id: { resolve: (agreement) => agreement.id },
  loadMany: (ids, context) => agreementById(context).loadMany(ids),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number, given once and never again.' }),
    titleVi: t.exposeString('titleVi', { description: 'Its title in Vietnamese.' }),
    titleEn: t.exposeString('titleEn', { nullable: true, description: 'Its title in English.' }),
    kind: t.expose('kind', {
      type: AgreementKindEnum,
      nullable: true,
      description: 'What it is called.',
    }),
    life: t.field({
      type: AgreementLifeEnum,
      description: 'How it stands today.',
      resolve: (agreement, _args, context) => lifeOf(agreement, context),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that keeps it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    coParties: t.field({
      type: [Organisation],
      description: 'Further unions on our side.',
      resolve: ({ coPartyIds }, _args, context) =>
        coPartyIds.map((id) => organisationOf(context, id)),
    }),
    lead: t.field({
      type: Organisation,
      nullable: true,
      description: 'The one that leads, where there are several.',
      resolve: ({ leadOrganisationId: id }, _args, context) =>
        id === null ? null : organisationOf(context, id),
    }),
    partners: t.field({
      type: [Partner],
      description: 'The partners.',
      resolve: ({ partnerIds }, _args, context) =>
        Promise.all(partnerIds.map((id) => partnerOf(context, id))),
    }),
    level: t.field({
      type: AgreementLevelEnum,
      nullable: true,
      description: 'At which level it is signed; null where the law is silent.',
      resolve: (agreement, _args, context) => levelOf(keeperKind(agreement, context)),
    }),
    openPoints: t.field({
      type: [OpenPointEnum],
      description: 'Where the law gives no answer for it.',
      resolve: (agreement, _args, context) => [...openPoints(context, agreement)],
    }),
    fields: t.field({
      type: [CooperationFieldEnum],
      description: 'In what both sides work together.',
      resolve: ({ fields }) => [...fields],
    }),
    principles: t.field({
      type: [AgreementPrincipleEnum],
      description: 'What both sides hold to.',
      resolve: ({ principles }) => [...principles],
    }),
    content: t.exposeString('content', { description: 'What is agreed.' }),
    mode: t.exposeString('mode', { description: 'How it is carried out.' }),
    texts: t.field({
      type: [LanguageText],
      description: 'Its languages.',
      resolve: ({ texts }) => [...texts],
    }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'From when it holds.',
    }),
    endDate: t.expose('endDate', { type: 'Date', nullable: true, description: 'Its last day.' }),
    periodPrecision: t.expose('periodPrecision', {
      type: DatePrecisionEnum,
      description: 'How much of the first and the last day is known.',
    }),
    daysLeft: t.int({
      nullable: true,
      description: 'In how many days it runs out; null where it does not.',
      resolve: (agreement, _args, { today }) => daysLeft(lifeFacts(agreement), today),
    }),
    expiresSoon: t.boolean({
      description: 'Whether it runs out so soon that it is spoken of.',
      resolve: (agreement, _args, context) => expiresSoon(agreement, context),
    }),
    duration: t.exposeString('duration', { description: 'How long it holds, as written.' }),
    renewsItself: t.exposeBoolean('renewsItself', { description: 'Whether it renews itself.' }),
    renewal: t.exposeString('renewal', { description: 'How it is renewed, as written.' }),
    place: t.exposeString('place', { description: 'Where it is signed.' }),
    signer: t.exposeString('signer', { description: 'Who signs for us.' }),
    signerTitle: t.exposeString('signerTitle', { description: 'As what.' }),
    partnerSigner: t.exposeString('partnerSigner', { description: 'Who signs for the partner.' }),
    nonBinding: t.exposeBoolean('nonBinding', {
      nullable: true,
      description: 'Whether the text says that it binds nobody in law.',
    }),
    signedOn: t.expose('signedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was signed, as far as is known.',
    }),
    signedPrecision: t.expose('signedPrecision', {
      type: DatePrecisionEnum,
      description: 'How much of that day is known.',
    }),
    suspendedOn: t.expose('suspendedOn', {
      type: 'Date',
      nullable: true,
      description: 'Since when it is held up.',
    }),
    endedOn: t.expose('endedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was ended before its time.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far this was verified.',
    }),
    procedures: t.field({
      type: [AgreementProcedure],
      description: 'The ways to its signature and its changes, the latest first.',
      resolve: ({ id, procedures }) => procedures.map((one) => ({ ...one, agreementId: id })),
    }),
    openProcedure: t.field({
      type: AgreementProcedure,
      nullable: true,
      description: 'The one that goes on.',
      resolve: (agreement) => {
        const open = openProcedure(agreement);
        return open && { ...open, agreementId: agreement.id };
      },
    }),
    clock: t.field({
      type: AgreementClock,
      nullable: true,
      description: 'The time limit that runs.',
      resolve: (agreement, _args, context) => runningClock(agreement, context),
    }),
    consentRole: t.field({
      type: ApprovalRoleEnum,
      description: 'Who gives the consent of the managing body.',
      resolve: ({ organisationId }, _args, context) => seatOf(context, organisationId).role,
    }),
    consentAt: t.field({
      type: Organisation,
      description: 'Where it is given.',
      resolve: ({ organisationId }, _args, context) =>
        organisationOf(context, seatOf(context, organisationId).organisationId),
    }),
    commitments: t.field({
      type: [AgreementCommitment],
      description: 'What it promises.',
      resolve: ({ id, commitments }) => commitments.map((one) => ({ ...one, agreementId: id })),
    }),
    notices: t.field({
      type: [AgreementNotice],
      description: 'That partners were told who has succeeded one of our side.',
      resolve: ({ id, notices }) => notices.map((one) => ({ ...one, agreementId: id })),
    }),
    successorsToTell: t.field({
      type: [Organisation],
      description: 'Who has succeeded one of our side, of which the partner was not told.',
      resolve: (agreement, _args, context) =>
        successorsToTell(context, agreement).map((id) => organisationOf(context, id)),
    }),
    activities: t.field({
      type: [AgreementActivity],
      description: 'What takes, or took, place under it; the latest first.',
      resolve: ({ under }) => [...under],
    }),
    lastActivityOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the last activity under it.',
      resolve: ({ under }, _args, { today }) =>
        under.find(({ day }) => day !== null && day <= today)?.day ?? null,
    }),
    findings: t.field({
      type: [Finding],
      description: 'What its checks find today.',
      resolve: (agreement, _args, context) => [...verdictOn(agreement, context)],
    }),
    files: t.field({
      type: [StoredFile],
      description: 'Its files, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'AGREEMENT', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'AGREEMENT', id, args, info),
    }),
    version: t.exposeInt('version', { description: 'Changes with every save; inputs name it.' }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do with it.',
      resolve: (agreement) => agreement,
    }),
  }),
});
