import type {
  PlanAchieved as PlanAchievedValue,
  Ratio as RatioValue,
} from '@cau-noi/domain/statistics/plan-achieved';
import { builder } from '../../builder.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ActivityKindEnum } from '../values/activity.graphql.ts';
import type { Achieved, AchievementFound } from './achieved.ts';
import { writeStatisticFilter } from './statistic-filter.ts';
import { planAchievement } from './statistics.service.ts';

const NUMERATOR = 'What was done.';
const DENOMINATOR = 'What was planned.';
const PERCENT = 'The share in percent, exact; null when nothing was planned.';

const Ratio = builder.objectRef<RatioValue>('Ratio').implement({
  description: 'A share with what it is made of.',
  fields: (t) => ({
    numerator: t.exposeFloat('numerator', { description: NUMERATOR }),
    denominator: t.exposeFloat('denominator', { description: DENOMINATOR }),
    percent: t.exposeFloat('percent', { nullable: true, description: PERCENT }),
  }),
});

const MoneyRatio = builder.objectRef<PlanAchievedValue['money'][number]>('MoneyRatio').implement({
  description: 'Money spent of money planned, in the smallest unit of one currency.',
  fields: (t) => ({
    currency: t.exposeString('currency', { description: 'ISO 4217 code, as VND.' }),
    numerator: t.field({
      type: 'SafeInt',
      description: NUMERATOR,
      resolve: ({ all }) => all.numerator,
    }),
    denominator: t.field({
      type: 'SafeInt',
      description: DENOMINATOR,
      resolve: ({ all }) => all.denominator,
    }),
    percent: t.float({
      nullable: true,
      description: PERCENT,
      resolve: ({ all }) => all.percent,
    }),
  }),
});

/** How far a plan was carried out. */
export const PlanAchieved = builder.objectRef<Achieved>('PlanAchieved').implement({
  description:
    'How far plans were carried out (tỷ lệ thực hiện kế hoạch), against their baselines.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: ActivityKindEnum,
      nullable: true,
      description: 'The kind of activity; null for all together.',
    }),
    activities: t.field({
      type: Ratio,
      description: 'Plan lines carried out at least once, of all lines.',
      resolve: ({ achieved }) => achieved.activities.all,
    }),
    activitiesExcludingForceMajeure: t.field({
      type: Ratio,
      description: 'The same without the lines that only force majeure (bất khả kháng) stopped.',
      resolve: ({ achieved }) => achieved.activities.withoutForceMajeure,
    }),
    people: t.field({
      type: Ratio,
      description: 'Persons who took part, of persons planned.',
      resolve: ({ achieved }) => achieved.people.all,
    }),
    money: t.field({
      type: [MoneyRatio],
      description: 'Money spent, of money planned, by currency; never converted.',
      resolve: ({ achieved }) => [...achieved.money],
    }),
    unplanned: t.int({
      description: 'Activities outside the plan (ngoài kế hoạch), in no share above.',
      resolve: ({ achieved }) => achieved.unplanned.activities,
    }),
    filter: t.string({
      description: 'Pass it to `dossiers(where: {statistic})` for what was done of the plan.',
      resolve: ({ filter }) => writeStatisticFilter(filter),
    }),
  }),
});

const OrganisationAchieved = builder
  .objectRef<AchievementFound['byOrganisation'][number]>('OrganisationAchieved')
  .implement({
    description: 'How far the plans of one union and those below it were carried out.',
    fields: (t) => ({
      organisation: t.field({
        type: Organisation,
        description: 'The union.',
        resolve: (row, _args, context) => organisationOf(context, row.organisationId),
      }),
      achieved: t.field({
        type: PlanAchieved,
        description: 'All kinds together.',
        resolve: (row) => row.total,
      }),
    }),
  });

type Found = AchievementFound & { readonly organisationId: string; readonly year: number };

const PlanAchievement = builder.objectRef<Found>('PlanAchievement').implement({
  description: 'Plan against done of one year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The calendar year.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union with those below it.',
      resolve: (row, _args, context) => organisationOf(context, row.organisationId),
    }),
    total: t.expose('total', { type: PlanAchieved, description: 'All kinds together.' }),
    byKind: t.field({
      type: [PlanAchieved],
      description: 'Each kind of which something was planned or done.',
      resolve: (row) => [...row.byKind],
    }),
    byOrganisation: t.field({
      type: [OrganisationAchieved],
      description: 'The union by itself, then each directly below it, where anything was planned.',
      resolve: (row) => [...row.byOrganisation],
    }),
  }),
});

builder.queryField('planAchievement', (t) =>
  t.field({
    type: PlanAchievement,
    description: 'How far the plans of a union and those below it were carried out in a year.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union.' }),
      year: t.arg.int({ required: true, description: 'The calendar year.' }),
    },
    resolve: (_root, args, context) => planAchievement(context, args),
  }),
);
