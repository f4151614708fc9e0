import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { TrainingStateEnum } from '../training/training.ref.ts';
import type { TrainingEntry } from './project.rows.ts';

export const ProjectTrainingType = builder.objectRef<TrainingEntry>('ProjectTraining').implement({
  description: 'A training that is a part of the project and that the viewer may see.',
  fields: (t) => ({
    trainingId: t.id({
      description: 'The training.',
      resolve: ({ id }) => writeId('Training', id),
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    year: t.exposeInt('year', { description: 'In whose training plan it stands.' }),
    state: t.expose('state', { type: TrainingStateEnum, description: 'How far it is.' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'Its first day; null while it is not known.',
    }),
  }),
});
