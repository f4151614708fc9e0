import { generalOf } from '@cau-noi/domain/assessment/parameter-issues';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import {
  ActivityKindEnum,
  ApprovalRoleEnum,
  ApprovalSubjectKindEnum,
  OrganisationKindEnum,
} from '../values/activity.graphql.ts';
import { LegalBasis, SeverityEnum } from '../values/finding.graphql.ts';
import type {
  ApprovalRouteRow,
  CapacityRuleRow,
  CheckParameterRow,
  DatedRow,
  DeadlineRuleRow,
} from './configuration.queries.ts';
import {
  approvalRoutes,
  capacityRules,
  checkParameters,
  deadlineRules,
} from './configuration.queries.ts';
import { parameterOf } from './parameter-of.ts';

const KINDS = 'Kinds of activity it is for; empty for all.';
const LEVELS = 'Levels of union it is for; empty for all.';
const PLANNED = 'Only for planned or only for unplanned activities; null for both.';

/** What every row of configuration has. */
const DatedSetting = builder.interfaceRef<DatedRow>('DatedSetting').implement({
  description: 'A row that decides how the program judges, from one day to another (thiết lập).',
  fields: (t) => ({
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day on which it holds.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it holds.',
    }),
    basis: t.expose('basis', {
      type: LegalBasis,
      description: 'Where it comes from, and how far that was verified.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'Why it was written, or what must be known to confirm it.',
    }),
    addedBy: t.exposeString('addedBy', {
      nullable: true,
      description: 'Who wrote it; null for what came with the program.',
    }),
    addedAt: t.expose('addedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was written; null for what came with the program.',
    }),
  }),
});

export const CheckParameter = builder.objectRef<CheckParameterRow>('CheckParameter').implement({
  description: 'The values that a check works with, from one day to another (tham số kiểm tra).',
  interfaces: [DatedSetting],
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (row) => writeId('CheckParameter', row.id) }),
    parameterId: t.exposeString('id', { description: 'The id that findings cite.' }),
    checkId: t.exposeString('checkId', { description: 'The check, as TK03.' }),
    kinds: t.field({
      type: [ActivityKindEnum],
      description: KINDS,
      resolve: (row) => [...row.kinds],
    }),
    levels: t.field({
      type: [OrganisationKindEnum],
      description: LEVELS,
      resolve: (row) => [...row.levels],
    }),
    planned: t.exposeBoolean('planned', { nullable: true, description: PLANNED }),
    severity: t.expose('severity', { type: SeverityEnum, description: 'What a failure does.' }),
    waivedBy: t.expose('waivedBy', {
      type: ApprovalRoleEnum,
      nullable: true,
      description: 'Who may grant an exception from a failure that stops; null for nobody.',
    }),
    values: t.expose('values', { type: 'JSON', description: 'The values, by their names.' }),
    generalId: t.id({
      nullable: true,
      description:
        'The row, itself without a last day, that would count instead if this one ended; null where none is for all of them.',
      resolve: (row, _args, { register }) => {
        const general = generalOf(parameterOf(row), register.parameters);
        return general === null ? null : writeId('CheckParameter', general.id);
      },
    }),
    endedBy: t.exposeString('endedBy', {
      nullable: true,
      description:
        'Who ended it so that a more general row counts; null where nobody did, also where another row took over.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When that was written.',
    }),
    endedWhy: t.exposeString('endedWhy', { nullable: true, description: 'Why it was ended.' }),
  }),
});

const ApprovalRoute = builder.objectRef<ApprovalRouteRow>('ApprovalRoute').implement({
  description: 'Who decides, in which order (quy trình phê duyệt).',
  interfaces: [DatedSetting],
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (row) => writeId('ApprovalRoute', row.id) }),
    subject: t.expose('subject', { type: ApprovalSubjectKindEnum, description: 'What it is for.' }),
    kinds: t.field({
      type: [ActivityKindEnum],
      description: KINDS,
      resolve: (row) => [...row.kinds],
    }),
    levels: t.field({
      type: [OrganisationKindEnum],
      description: LEVELS,
      resolve: (row) => [...row.levels],
    }),
    planned: t.exposeBoolean('planned', { nullable: true, description: PLANNED }),
    steps: t.field({
      type: [ApprovalRoleEnum],
      description: 'Who decides, one after the other.',
      resolve: (row) => [...row.steps],
    }),
  }),
});

export const DeadlineRule = builder.objectRef<DeadlineRuleRow>('DeadlineRule').implement({
  description: 'A day of the year, or a number of days after something (thời hạn).',
  interfaces: [DatedSetting],
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (row) => writeId('DeadlineRule', row.id) }),
    code: t.exposeString('code', { description: 'What is due.' }),
    month: t.exposeInt('month', { nullable: true, description: 'Month of the day, 1 to 12.' }),
    day: t.exposeInt('day', { nullable: true, description: 'Day of the month.' }),
    days: t.exposeInt('days', { nullable: true, description: 'Days after the event.' }),
  }),
});

export const CapacityRule = builder.objectRef<CapacityRuleRow>('CapacityRule').implement({
  description:
    'How much one officer is taken to carry in a year, from a day on (định mức năng lực).',
  interfaces: [DatedSetting],
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (row) => writeId('CapacityRule', row.id) }),
    activitiesPerOfficer: t.exposeInt('activitiesPerOfficer', {
      description: 'Activities of a year for one full-time officer.',
    }),
    partTimePercent: t.exposeInt('partTimePercent', {
      description: 'What a part-time officer counts for, in percent.',
    }),
  }),
});

const AS_OF = 'Only those in force on this day; all when left out.';

builder.queryFields((t) => ({
  checkParameters: t.field({
    type: [CheckParameter],
    description: 'The rows that checks work with, by check.',
    args: { asOf: t.arg({ type: 'Date', description: AS_OF }) },
    resolve: (_root, { asOf }, context) => checkParameters(context.sql, asOf ?? null),
  }),
  approvalRoutes: t.field({
    type: [ApprovalRoute],
    description: 'The routes of approval.',
    args: { asOf: t.arg({ type: 'Date', description: AS_OF }) },
    resolve: (_root, { asOf }, context) => approvalRoutes(context.sql, asOf ?? null),
  }),
  deadlineRules: t.field({
    type: [DeadlineRule],
    description: 'What is due when.',
    args: { asOf: t.arg({ type: 'Date', description: AS_OF }) },
    resolve: (_root, { asOf }, context) => deadlineRules(context.sql, asOf ?? null),
  }),
  capacityRules: t.field({
    type: [CapacityRule],
    description: 'How much one officer is taken to carry, the latest rule first.',
    args: { asOf: t.arg({ type: 'Date', description: AS_OF }) },
    resolve: (_root, { asOf }, context) => capacityRules(context.sql, asOf ?? null),
  }),
}));
