import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';

/** The addresses of trainings. */
export const trainingPaths = {
  trainings: definePath('/people/trainings'),
  trainingNew: definePath('/people/trainings/new'),
  trainingCoverage: definePath('/people/trainings/coverage'),
  training: definePath('/people/trainings/$trainingId'),
  trainingEdit: definePath('/people/trainings/$trainingId/edit'),
  trainingAttendance: definePath('/people/trainings/$trainingId/attendance'),
} as const;

/** What a portal gives these pages: their addresses, and those of what they name. */
export interface TrainingOptions {
  readonly paths: typeof trainingPaths & {
    readonly staff: Path<'/people/staff'>;
    readonly person: Path<'/people/$personId'>;
    readonly partner: Path<'/partners/$partnerId'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly project: Path<'/projects/$projectId'>;
  };
}

export const trainingOptions = createFeatureOptions<TrainingOptions>('trainings');

/** Trainings of foreign-affairs staff: plan, nominations, attendance, cascade, coverage. */
export function trainings(options: TrainingOptions): Feature {
  const { paths } = options;
  return {
    id: 'trainings',
    routes: [
      {
        path: paths.trainings,
        page: () => import('./list/trainings.page.tsx').then((page) => page.TrainingsPage),
      },
      {
        path: paths.trainingNew,
        page: () => import('./write/training-new.page.tsx').then((page) => page.TrainingNewPage),
      },
      {
        path: paths.trainingCoverage,
        page: () => import('./reached/coverage.page.tsx').then((page) => page.CoveragePage),
      },
      {
        path: paths.training,
        page: () => import('./record/training.page.tsx').then((page) => page.TrainingPage),
        question: () => import('./record/training.page.tsx').then((page) => page.trainingQuestion),
      },
      {
        path: paths.trainingEdit,
        page: () => import('./write/training-edit.page.tsx').then((page) => page.TrainingEditPage),
      },
      {
        path: paths.trainingAttendance,
        page: () => import('./write/attendance.page.tsx').then((page) => page.AttendancePage),
      },
    ],
    navigation: [],
    surround: trainingOptions.provide(options),
  };
}
