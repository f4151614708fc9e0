import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconBriefcase } from '@tabler/icons-react';

/** The addresses of programmes and projects. */
export const projectPaths = {
  projects: definePath('/projects'),
  projectNew: definePath('/projects/new'),
  project: definePath('/projects/$projectId'),
  projectEdit: definePath('/projects/$projectId/edit'),
} as const;

/** What a portal gives these pages: their addresses, and those of what they name. */
export interface ProjectsOptions {
  readonly paths: typeof projectPaths & {
    readonly partner: Path<'/partners/$partnerId'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly training: Path<'/people/trainings/$trainingId'>;
  };
}

export const projectsOptions = createFeatureOptions<ProjectsOptions>('projects');

/** Programmes and projects: who pays, who carries them out, what came of them. */
export function projects(options: ProjectsOptions): Feature {
  const { paths } = options;
  return {
    id: 'projects',
    routes: [
      {
        path: paths.projects,
        page: () => import('./list/projects.page.tsx').then((page) => page.ProjectsPage),
      },
      {
        path: paths.projectNew,
        page: () => import('./edit/project-new.page.tsx').then((page) => page.ProjectNewPage),
      },
      {
        path: paths.project,
        page: () => import('./record/project.page.tsx').then((page) => page.ProjectPage),
        question: () => import('./record/project.page.tsx').then((page) => page.projectQuestion),
      },
      {
        path: paths.projectEdit,
        page: () => import('./edit/project-edit.page.tsx').then((page) => page.ProjectEditPage),
      },
    ],
    navigation: [],
    account: [
      {
        to: paths.projects(),
        label: { vi: 'Chương trình, dự án', en: 'Programmes, projects' },
        icon: IconBriefcase,
      },
    ],
    surround: projectsOptions.provide(options),
  };
}
