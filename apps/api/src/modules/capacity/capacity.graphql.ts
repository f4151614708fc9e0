import type { CapacityFlag } from '@cau-noi/domain/staff/capacity';
import { LEAVING_REASONS } from '@cau-noi/domain/staff';
import type { LeavingReason } from '@cau-noi/domain/staff';
import type { IssueData } from '@cau-noi/domain/result';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { CapacityRule } from '../configuration/configuration.graphql.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { LeavingReasonEnum } from '../staff/staff.ref.ts';
import type { CapacityYear, UnitCapacity } from './capacity.ts';
import { capacityYear, trainingHours } from './capacity.ts';

const FlagEnum = enumOf<CapacityFlag>(
  'CapacityFlag',
  'What is to be looked at in a union’s year.',
  {
    NOBODY: 'There is something to do, and no officer.',
    PART_TIME_ALONE: 'Only part-time officers, and more than they can carry.',
    OVERLOADED: 'More activities for an officer than the rule takes them to carry.',
    NO_LANGUAGE: 'No officer has a language that counts.',
    TURNOVER: 'As many left in the year as are there now, or more.',
  },
);

type Flagged = { readonly code: CapacityFlag; readonly data: IssueData };
type LeftFor = { readonly reason: LeavingReason; readonly count: number };

const Flag = builder.objectRef<Flagged>('CapacityFinding').implement({
  description: 'One thing to be looked at.',
  fields: (t) => ({
    code: t.expose('code', { type: FlagEnum, description: 'What it is.' }),
    data: t.field({ type: 'JSON', description: 'Its figures.', resolve: ({ data }) => data }),
  }),
});

const Left = builder.objectRef<LeftFor>('CapacityLeft').implement({
  description: 'How many left in the year for a reason.',
  fields: (t) => ({
    reason: t.expose('reason', { type: LeavingReasonEnum, description: 'Why.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const hundredth = (percent: number | null): number | null =>
  percent === null ? null : percent / 100;

const Unit = builder.objectRef<UnitCapacity>('UnitCapacity').implement({
  description:
    'Who did the foreign-affairs work of a union in a year, and how much of it there was.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    fullTime: t.int({
      description: 'Full-time officers (chuyên trách).',
      resolve: ({ facts }) => facts.fullTime,
    }),
    partTime: t.int({
      description: 'Part-time officers (kiêm nhiệm).',
      resolve: ({ facts }) => facts.partTime,
    }),
    leaders: t.int({ description: 'Leaders in charge.', resolve: ({ facts }) => facts.leaders }),
    withLanguage: t.int({
      description: 'Officers with a foreign language that counts.',
      resolve: ({ facts }) => facts.withLanguage,
    }),
    expiredLanguages: t.int({
      description: 'Certificates of officers that have run out.',
      resolve: ({ facts }) => facts.expiredLanguages,
    }),
    joined: t.int({
      description: 'How many came in the year.',
      resolve: ({ facts }) => facts.joined,
    }),
    left: t.field({
      type: [Left],
      description: 'How many left in the year, by reason; reasons that nobody had are left out.',
      resolve: ({ facts }) =>
        LEAVING_REASONS.flatMap((reason) =>
          facts.left[reason] > 0 ? [{ reason, count: facts.left[reason] }] : [],
        ),
    }),
    planned: t.int({
      description: 'Activities in the approved plan.',
      resolve: ({ facts }) => facts.planned,
    }),
    carriedOut: t.int({
      description: 'Activities of the year that took place, or are approved to.',
      resolve: ({ facts }) => facts.carriedOut,
    }),
    load: t.float({
      nullable: true,
      description: 'Activities for one full-time officer; null where nobody can say.',
      resolve: ({ capacity }) => hundredth(capacity.loadPercent),
    }),
    trainingHours: t.float({
      nullable: true,
      description:
        'Hours of training in the year for one officer; null where nothing is known of the trainings of the year, or nobody is there.',
      resolve: ({ capacity }) => trainingHours(capacity),
    }),
    findings: t.field({
      type: [Flag],
      description: 'What is to be looked at.',
      resolve: ({ capacity }) => capacity.flags.map(({ code, data }) => ({ code, data })),
    }),
  }),
});

const Year = builder.objectRef<CapacityYear>('CapacityYear').implement({
  description: 'The capacity of unions in a year (năng lực đơn vị).',
  fields: (t) => ({
    countedOn: t.expose('countedOn', {
      type: 'Date',
      description: 'On which day officers were counted.',
    }),
    rule: t.field({
      type: CapacityRule,
      nullable: true,
      description: 'By which rule loads are judged; null where none holds.',
      resolve: ({ rule }) => rule,
    }),
    units: t.field({
      type: [Unit],
      description: 'Whoever has nobody, or carries most for an officer, first.',
      resolve: ({ units }) => [...units],
    }),
  }),
});

export const CapacityWhere = builder.inputType('CapacityWhere', {
  description: 'Whose capacity, and in which year.',
  fields: (t) => ({
    year: t.int({ required: true, description: 'The calendar year.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
  }),
});

builder.queryField('capacity', (t) =>
  t.field({
    type: Year,
    description: 'Who there is for the foreign-affairs work of unions, and how much of it.',
    args: { where: t.arg({ type: CapacityWhere, required: true, description: 'Whose.' }) },
    resolve: (_root, { where }, context) => capacityYear(context, where),
  }),
);
