import type { LessonClass } from '@cau-noi/domain/statistics/lessons';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import type { LessonFigure as Figure, LessonRow as Row, LessonsFound } from './lessons.facts.ts';
import { writeStatisticFilter } from './statistic-filter.ts';
import { lessons } from './statistics.service.ts';

const LessonClassEnum = enumOf<LessonClass>(
  'LessonClass',
  'What became of a lesson (bài học) that an outcome report promised to put to use.',
  {
    APPLIED: 'Put to use, at a union that is named.',
    OPEN: 'Not yet, or nobody says where.',
  },
);

const LessonFigure = builder.objectRef<Figure>('LessonFigure').implement({
  description: 'Lessons of which the same became.',
  fields: (t) => ({
    lessonClass: t.expose('lessonClass', { type: LessonClassEnum, description: 'What.' }),
    lessons: t.exposeInt('lessons', { description: 'How many lessons.' }),
    activities: t.exposeInt('activities', { description: 'Of how many activities.' }),
    filter: t.string({
      description: 'Pass it to `dossiers(where: {statistic})` for the activities that hold them.',
      resolve: ({ filter }) => writeStatisticFilter(filter),
    }),
  }),
});

const LessonRow = builder.objectRef<Row>('LessonRow').implement({
  description: 'The lessons of a union, of a year, or of all together.',
  fields: (t) => ({
    year: t.exposeInt('year', { nullable: true, description: 'Only in a row of a year.' }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'Only in a row of a union.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : organisationOf(context, organisationId),
    }),
    figures: t.field({
      type: [LessonFigure],
      description: 'In the order of the classes; those of which there is nothing are left out.',
      resolve: ({ figures }) => [...figures],
    }),
  }),
});

const Lessons = builder.objectRef<LessonsFound>('Lessons').implement({
  description:
    'Lessons that outcome reports promised to put to use. Each counts for the union that leads the activity, in the year it began.',
  fields: (t) => ({
    total: t.field({
      type: LessonRow,
      description: 'All together.',
      resolve: ({ total }) => total,
    }),
    byYear: t.field({
      type: [LessonRow],
      description: 'By year.',
      resolve: ({ byYear }) => [...byYear],
    }),
    byOrganisation: t.field({
      type: [LessonRow],
      description: 'By the union that leads.',
      resolve: ({ byOrganisation }) => [...byOrganisation],
    }),
  }),
});

builder.queryField('lessons', (t) =>
  t.field({
    type: Lessons,
    description: 'Lessons put to use against all that were promised, by union and year.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'This union and all below it.' }),
      fromYear: t.arg.int({ required: true, description: 'First calendar year.' }),
      toYear: t.arg.int({ required: true, description: 'Last calendar year, at most 10 in all.' }),
    },
    resolve: (_root, asked, context) => lessons(context, asked),
  }),
);
