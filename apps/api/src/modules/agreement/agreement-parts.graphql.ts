import type { LanguageText as LanguageTextValue } from '@cau-noi/domain/agreement';
import type { Clock as ClockValue } from '@cau-noi/domain/agreement/clock';
import type { YearlyAgreementDue } from '@cau-noi/domain/agreement/yearly';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { LegalBasis } from '../values/finding.graphql.ts';
import { ObstacleEnum } from '../values/obstacle.graphql.ts';
import {
  AgreementLevelEnum,
  ClockCodeEnum,
  CommitmentSideEnum,
  ProcedureActEnum,
  ProcedureKindEnum,
  ProcedureStateEnum,
  TextStandingEnum,
  YearlyAgreementCodeEnum,
} from './agreement-enums.graphql.ts';
import type {
  CommitmentEntry,
  NoticeEntry,
  ProcedureEntry,
  StepEntry,
  UnderEntry,
} from './agreement.rows.ts';

/** What hangs on an agreement, with the id of the agreement itself. */
type Of<Entry> = Entry & { readonly agreementId: string };

const fileOf = (context: Context, agreementId: string, fileId: string | null) =>
  fileId === null
    ? null
    : once(
        filesOf(context, 'AGREEMENT', agreementId),
        (files) => files.find(({ id }) => id === fileId) ?? null,
      );

export const LanguageText = builder.objectRef<LanguageTextValue>('LanguageText').implement({
  description: 'The agreement in one language.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'ISO 639-1 code, as vi.' }),
    standing: t.expose('standing', { type: TextStandingEnum, description: 'What it is.' }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
  }),
});

export const AgreementClock = builder.objectRef<ClockValue>('AgreementClock').implement({
  description: 'A time limit that runs for the step that a procedure waits for.',
  fields: (t) => ({
    code: t.expose('code', { type: ClockCodeEnum, description: 'Which limit.' }),
    days: t.exposeInt('days', { description: 'How many days.' }),
    working: t.exposeBoolean('working', { description: 'Whether they are working days.' }),
    from: t.expose('from', { type: 'Date', description: 'The day from which they are counted.' }),
    dueDate: t.expose('dueDate', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null where the days off of a year are not known.',
    }),
    overdue: t.exposeBoolean('overdue', { description: 'Whether it has passed.' }),
    basis: t.expose('basis', { type: LegalBasis, description: 'On what it rests.' }),
  }),
});

const AgreementStep = builder.objectRef<Of<StepEntry>>('AgreementStep').implement({
  description: 'A step of a procedure; never changed.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('AgreementEntry', id) }),
    act: t.expose('act', { type: ProcedureActEnum, description: 'Which step.' }),
    on: t.expose('on', { type: 'Date', description: 'The day of the step.' }),
    text: t.exposeString('text', { description: 'What is told of it.' }),
    newEndDate: t.expose('newEndDate', {
      type: 'Date',
      nullable: true,
      description: 'The new last day, of an extension.',
    }),
    file: t.field({
      type: StoredFile,
      nullable: true,
      description: 'Its file.',
      resolve: ({ agreementId, fileId }, _args, context) => fileOf(context, agreementId, fileId),
    }),
    by: t.exposeString('recordedBy', { nullable: true, description: 'Who recorded it.' }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'In whose place, where a substitute consented.',
    }),
    at: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
});

export const AgreementProcedure = builder
  .objectRef<Of<ProcedureEntry>>('AgreementProcedure')
  .implement({
    description: 'The way to a signature or a change, as the law lays it down.',
    fields: (t) => ({
      id: t.id({
        description: 'Opaque id.',
        resolve: ({ id }) => writeId('AgreementProcedure', id),
      }),
      kind: t.expose('kind', { type: ProcedureKindEnum, description: 'To what end.' }),
      path: t.expose('path', { type: AgreementLevelEnum, description: 'Whose path it goes.' }),
      pathReason: t.exposeString('pathReason', {
        description: 'On what the path rests where the law names none; else empty.',
      }),
      state: t.expose('state', { type: ProcedureStateEnum, description: 'How far it is.' }),
      lastOn: t.expose('lastOn', { type: 'Date', description: 'The day of the last step.' }),
      steps: t.field({
        type: [AgreementStep],
        description: 'Its steps in their order.',
        resolve: ({ agreementId, steps }) => steps.map((step) => ({ ...step, agreementId })),
      }),
    }),
  });

type ProgressEntry = CommitmentEntry['progress'][number];

const AgreementProgress = builder.objectRef<Of<ProgressEntry>>('AgreementProgress').implement({
  description: 'What was said of a commitment on a day; never changed, the last one counts.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('AgreementEntry', id) }),
    doneOn: t.expose('doneOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was kept; null while it is not.',
    }),
    text: t.exposeString('text', { description: 'What was done and what proves it.' }),
    obstacle: t.expose('obstacle', {
      type: ObstacleEnum,
      nullable: true,
      description: 'What is in the way.',
    }),
    file: t.field({
      type: StoredFile,
      nullable: true,
      description: 'The file that proves it.',
      resolve: ({ agreementId, fileId }, _args, context) => fileOf(context, agreementId, fileId),
    }),
    by: t.exposeString('recordedBy', { nullable: true, description: 'Who wrote it.' }),
    at: t.expose('recordedAt', { type: 'DateTime', description: 'When.' }),
  }),
});

export const AgreementCommitment = builder
  .objectRef<Of<CommitmentEntry>>('AgreementCommitment')
  .implement({
    description: 'What an agreement promises (cam kết).',
    fields: (t) => ({
      id: t.id({
        description: 'Opaque id.',
        resolve: ({ id }) => writeId('AgreementCommitment', id),
      }),
      text: t.exposeString('text', { description: 'What is promised.' }),
      side: t.expose('side', { type: CommitmentSideEnum, description: 'Who owes it.' }),
      organisation: t.field({
        type: Organisation,
        nullable: true,
        description: 'Which of ours.',
        resolve: ({ organisationId }, _args, context) =>
          organisationId === null ? null : organisationOf(context, organisationId),
      }),
      dueDate: t.expose('dueDate', { type: 'Date', nullable: true, description: 'By when.' }),
      progress: t.field({
        type: [AgreementProgress],
        description: 'What was said of it, the latest first.',
        resolve: ({ agreementId, progress }) =>
          progress.toReversed().map((entry) => ({ ...entry, agreementId })),
      }),
    }),
  });

export const AgreementNotice = builder.objectRef<Of<NoticeEntry>>('AgreementNotice').implement({
  description: 'That the partner was told who has succeeded one of our side.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('AgreementEntry', id) }),
    successor: t.field({
      type: Organisation,
      description: 'Who succeeded.',
      resolve: ({ successorId }, _args, context) => organisationOf(context, successorId),
    }),
    on: t.expose('on', { type: 'Date', description: 'When the partner was told.' }),
    text: t.exposeString('text', { description: 'By which letter, with what answer.' }),
    file: t.field({
      type: StoredFile,
      nullable: true,
      description: 'Its file.',
      resolve: ({ agreementId, fileId }, _args, context) => fileOf(context, agreementId, fileId),
    }),
    by: t.exposeString('recordedBy', { nullable: true, description: 'Who recorded it.' }),
  }),
});

export const AgreementActivity = builder.objectRef<UnderEntry>('AgreementActivity').implement({
  description: 'An activity under an agreement.',
  fields: (t) => ({
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The dossier; null where the viewer may not see it.',
      resolve: ({ dossierId }, _args, context) => dossierById(context).load(dossierId),
    }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which it took place; null while it has not.',
    }),
    linked: t.exposeBoolean('linked', {
      description: 'Whether the dossier names it; else it is of our side with the same partner.',
    }),
  }),
});

export const YearlyDue = builder.objectRef<YearlyAgreementDue>('AgreementYearlyDue').implement({
  description: 'What is handed in on agreements around today.',
  fields: (t) => ({
    code: t.expose('code', { type: YearlyAgreementCodeEnum, description: 'What.' }),
    year: t.exposeInt('year', { description: 'The year that is planned for or reported on.' }),
    dueDate: t.expose('dueDate', { type: 'Date', description: 'By when.' }),
    basis: t.expose('basis', { type: LegalBasis, description: 'On what it rests.' }),
  }),
});
