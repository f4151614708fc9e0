import type { Figure as FigureValue } from '@cau-noi/domain/statistics/figures';
import type { StructureView } from '@cau-noi/domain/statistics/filter';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { FundingSourceEnum, ReportingClassEnum } from '../values/activity.graphql.ts';
import type { StatisticsFound } from './statistics.facts.ts';
import { statistics } from './statistics.service.ts';

const StructureViewEnum = enumOf<StructureView>(
  'StructureView',
  'By which structure of the unions an activity is counted.',
  {
    AS_WAS: 'By the structure on the day of the activity (theo tổ chức khi đó).',
    AS_IS: 'By the unions of today and all that went into them (theo tổ chức hiện nay).',
  },
);

const StatisticsWhere = builder.inputType('StatisticsWhere', {
  description: 'What figures are asked of.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'This union and all below it.' }),
    fromYear: t.int({ required: true, description: 'First calendar year.' }),
    toYear: t.int({ required: true, description: 'Last calendar year, at most 50 in all.' }),
    kind: t.field({ type: [ReportingClassEnum], description: 'Only these classes.' }),
    countryCode: t.string({ description: 'Only activities in this country, or its guests.' }),
    partnerId: t.id({ description: 'Only activities with this partner.' }),
    funding: t.field({
      type: [FundingSourceEnum],
      description: 'Only activities for which one of these sources pays.',
    }),
    grouping: t.field({
      type: StructureViewEnum,
      description: 'By which structure; that of the day of each activity when left out.',
    }),
  }),
});

/** A value with the filter that gives the list it counts. */
export const Figure = builder.objectRef<FigureValue>('Figure').implement({
  description: 'A number (con số) with the filter that reproduces its list.',
  fields: (t) => ({
    indicator: t.exposeString('indicator', {
      description: 'Code of the indicator (chỉ tiêu), as PERSON_TRIPS_OUT.',
    }),
    value: t.exposeFloat('value', { description: 'How many.' }),
    filter: t.exposeString('filter', {
      description: 'Pass it to `dossiers(where: {statistic})` for exactly what is counted.',
    }),
  }),
});

interface Row {
  readonly organisationId: string | null;
  readonly year: number | null;
  readonly figures: readonly FigureValue[];
}

const StatisticsRow = builder.objectRef<Row>('StatisticsRow').implement({
  description: 'The figures of one year or of one union.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union; null in a row of a year.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : organisationOf(context, organisationId),
    }),
    year: t.exposeInt('year', { nullable: true, description: 'Null in a row of a union.' }),
    figures: t.field({
      type: [Figure],
      description: 'In the order in which the unions report.',
      resolve: (row) => [...row.figures],
    }),
  }),
});

const Statistics = builder.objectRef<StatisticsFound>('Statistics').implement({
  description: 'Figures of a union with those below it, counted from closed activities.',
  fields: (t) => ({
    figures: t.field({
      type: [Figure],
      description: 'All years and unions together.',
      resolve: (found) => [...found.figures],
    }),
    byYear: t.field({
      type: [StatisticsRow],
      description: 'For each year. Distinct persons of several years do not add up.',
      resolve: (found) => found.byYear.map((row) => ({ ...row, organisationId: null })),
    }),
    byOrganisation: t.field({
      type: [StatisticsRow],
      description: 'For the union by itself, then for each directly below it with all under it.',
      resolve: (found) => found.byOrganisation.map((row) => ({ ...row, year: null })),
    }),
    sharedRemainder: t.field({
      type: [Figure],
      description:
        'What the unions together count more than the whole (phần trùng): a joint activity counts once in the whole and once in each of its unions.',
      resolve: (found) => [...found.sharedRemainder],
    }),
  }),
});

builder.queryField('statistics', (t) =>
  t.field({
    type: Statistics,
    description: 'Figures from the records that the viewer may see.',
    args: {
      where: t.arg({ type: StatisticsWhere, required: true, description: 'Of what.' }),
    },
    resolve: (_root, { where }, context) => statistics(context, where),
  }),
);
