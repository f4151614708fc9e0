import type { CascadeReach, CascadeTotals } from '@cau-noi/domain/training/cascade';
import { cascadeTotals } from '@cau-noi/domain/training/cascade';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import type { CascadeMember } from './cascade.queries.ts';
import { cascadeByTraining } from './training.loaders.ts';
import { Training, TrainingStateEnum } from './training.ref.ts';

const Reach = builder.objectRef<CascadeReach>('CascadeReach').implement({
  description: 'What trainings reached.',
  fields: (t) => ({
    courses: t.exposeInt('courses', { description: 'How many trainings.' }),
    participants: t.exposeInt('participants', { description: 'Person-trips: who attended.' }),
    persons: t.exposeInt('persons', { description: 'The same, each person once.' }),
  }),
});

const Course = builder.objectRef<CascadeMember>('CascadeCourse').implement({
  description: 'A training of a cascade: told to whoever may see the one that it came of.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Training', id) }),
    ofId: t.id({
      nullable: true,
      description: 'The training that it came of.',
      resolve: ({ ofId }) => (ofId === null ? null : writeId('Training', ofId)),
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that keeps it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    state: t.expose('state', { type: TrainingStateEnum, description: 'How it stands.' }),
    startDate: t.expose('startDate', { type: 'Date', nullable: true, description: 'First day.' }),
    endDate: t.expose('endDate', { type: 'Date', nullable: true, description: 'Last day.' }),
    trainer: t.exposeString('trainer', {
      nullable: true,
      description: 'Who attended the one above and taught here.',
    }),
    attended: t.int({
      description: 'How many attended.',
      resolve: ({ personIds }) => personIds.length,
    }),
  }),
});

type Told = CascadeTotals & { readonly courses: readonly CascadeMember[] };

const Cascade = builder.objectRef<Told>('TrainingCascade').implement({
  description: 'A training and everything that came of it by those who attended it.',
  fields: (t) => ({
    courses: t.field({
      type: [Course],
      description: 'The training first, then what came of it, level by level.',
      resolve: ({ courses }) => [...courses],
    }),
    levels: t.field({
      type: [Reach],
      description: 'What each level reached, the training itself first.',
      resolve: ({ levels }) => [...levels],
    }),
    total: t.field({
      type: Reach,
      description: 'All levels together; persons once over all of them.',
      resolve: ({ total }) => total,
    }),
  }),
});

builder.objectField(Training, 'cascade', (t) =>
  t.field({
    type: Cascade,
    description: 'What came of it.',
    resolve: ({ id }, _args, context) =>
      once(cascadeByTraining(context).load(id), (courses) => ({
        courses,
        ...cascadeTotals(courses, id),
      })),
  }),
);
