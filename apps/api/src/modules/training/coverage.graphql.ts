import type { Coverage } from '@cau-noi/domain/training/coverage';
import { builder } from '../../builder.ts';
import { requestError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import type {
  CoveragePeople,
  CoverageRead,
  CoveredPerson,
  UnionCoverage,
} from './coverage.service.ts';
import { peopleOf, readCoverage } from './coverage.service.ts';

const MOST_PEOPLE = 500;

const CoverageWhere = builder.inputType('TrainingCoverageWhere', {
  description: 'Of which unions and which year.',
  fields: (t) => ({
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    year: t.int({ required: true, description: 'The year, up to today.' }),
    years: t.int({ required: true, description: 'Within how many years up to then, 1 to 10.' }),
  }),
});

const Figures = builder.objectRef<Coverage>('TrainingCoverageFigures').implement({
  description: 'How many of the foreign-affairs staff were trained: `trained` of `staff`.',
  fields: (t) => ({
    staff: t.exposeInt('staff', { description: 'All who do foreign-affairs work on the day.' }),
    trained: t.exposeInt('trained', { description: 'Those of them who attended a training.' }),
    minutesInYear: t.exposeInt('minutesInYear', {
      description: 'How long all of them were at trainings in the year.',
    }),
  }),
});

const Union = builder.objectRef<UnionCoverage>('UnionTrainingCoverage').implement({
  description: 'The coverage of the staff of one union, and its training plan of the year.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    figures: t.expose('coverage', { type: Figures, description: 'Its staff.' }),
    planned: t.int({ description: 'Trainings not held yet.', resolve: ({ plan }) => plan.planned }),
    held: t.int({ description: 'Trainings held.', resolve: ({ plan }) => plan.held }),
    cancelled: t.int({
      description: 'Trainings given up.',
      resolve: ({ plan }) => plan.cancelled,
    }),
    places: t.int({ description: 'Places of all of them.', resolve: ({ plan }) => plan.places }),
    attended: t.int({
      description: 'Person-trips of those who attended.',
      resolve: ({ plan }) => plan.attended,
    }),
  }),
});

const CoveredPersonType = builder.objectRef<CoveredPerson>('CoveredPerson').implement({
  description: 'Somebody behind a figure of coverage, once.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id of the person.',
      resolve: ({ personId }) => writeId('Person', personId),
    }),
    fullName: t.exposeString('fullName', { description: 'Who.' }),
    organisations: t.field({
      type: [Organisation],
      description: 'The unions for which they do foreign-affairs work.',
      resolve: ({ organisationIds }, _args, context) =>
        organisationIds.map((id) => organisationOf(context, id)),
    }),
    lastTrainedOn: t.expose('lastTrainedOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the latest training.',
    }),
    minutesInYear: t.exposeInt('minutesInYear', { description: 'How long in the year.' }),
  }),
});

const PeopleList = builder.objectRef<CoveragePeople>('CoveragePeople').implement({
  description: 'The people behind a figure.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many: just the figure.' }),
    nodes: t.field({
      type: [CoveredPersonType],
      description: 'The first of them, by given name.',
      resolve: ({ nodes }) => [...nodes],
    }),
  }),
});

const CoverageType = builder.objectRef<CoverageRead>('TrainingCoverage').implement({
  description: 'How many of the foreign-affairs staff were trained, by union.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day that is looked at.' }),
    since: t.expose('since', { type: 'Date', description: 'From when a training counts.' }),
    total: t.expose('total', {
      type: Figures,
      description: 'All unions together; whoever works for several counts once.',
    }),
    unions: t.field({
      type: [Union],
      description: 'Each union with staff or trainings.',
      resolve: ({ unions }) => [...unions],
    }),
    people: t.field({
      type: PeopleList,
      description: 'The people behind the figures.',
      args: {
        trained: t.arg.boolean({ description: 'Only those who were trained, or were not.' }),
        first: t.arg.int({ required: true, description: `How many, 1 to ${MOST_PEOPLE}.` }),
      },
      resolve: (read, { trained, first }) => {
        if (first < 1 || first > MOST_PEOPLE) throw requestError('PAGE_SIZE', { first });
        const people = peopleOf(read, trained ?? null);
        return { count: people.length, nodes: people.slice(0, first) };
      },
    }),
  }),
});

builder.queryField('trainingCoverage', (t) =>
  t.field({
    type: CoverageType,
    description: 'Training plans and coverage of the foreign-affairs staff (độ bao phủ bồi dưỡng).',
    args: { where: t.arg({ type: CoverageWhere, required: true, description: 'Of what.' }) },
    resolve: (_root, { where }, context) => readCoverage(context, where),
  }),
);
