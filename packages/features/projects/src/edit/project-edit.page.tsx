import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { inputOf, ProjectContent_project, writtenProject } from './project-content.ts';
import { ProjectForm } from './project-form.tsx';

const ProjectEditPageQuery = graphql(
  `
    query ProjectEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Project {
          id
          ...ProjectContent_project
          viewerMay {
            edit {
              allowed
              code
              data
            }
          }
        }
      }
    }
  `,
  [ProjectContent_project],
);

const ProjectEditPageMutation = graphql(
  `
    mutation ProjectEditPageMutation($input: ProjectSaveInput!) {
      answer: projectSave(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            ...ProjectContent_project
          }
        }
        ...Refusal_error
      }
    }
  `,
  [ProjectContent_project, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof ProjectEditPageQuery>) =>
  node?.__typename === 'Project'
    ? { ...readFragment<typeof ProjectContent_project>(node), may: node.viewerMay.edit }
    : null;

/** Changes what is written about a project. */
export function ProjectEditPage() {
  const t = useMessages(projectsMessages);
  const { paths } = projectsOptions.use();
  const id = usePathParam('projectId');
  const go = useGo();
  const { send, busy } = useSending(ProjectEditPageMutation, projectIssueText);
  const back = paths.project({ projectId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={ProjectEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.projects()}
      backTo={back}
      nameOf={({ titleVi }) => titleVi}
    >
      {(project, onStale) => (
        <ProjectForm
          leadId={project.organisation.id}
          state={project.state}
          keptAs={id}
          start={writtenProject(project)}
          version={project.version}
          send={(written, version) => {
            const basis = written.basis.trim() === '' ? null : written.basis.trim();
            return send({ id, version, project: inputOf(written), basis }, () => go(back));
          }}
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
