import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { inputOf, NEW_PROJECT } from './project-content.ts';
import { ProjectForm } from './project-form.tsx';

const ProjectNewPageMutation = graphql(
  `
    mutation ProjectNewPageMutation($input: ProjectCreateInput!) {
      answer: projectCreate(input: $input) {
        __typename
        ... on ProjectPayload {
          record: project {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Writes down a project that the reader's union is to lead. */
export function ProjectNewPage() {
  const t = useMessages(projectsMessages);
  const { paths } = projectsOptions.use();
  const go = useGo();
  const { send, busy } = useSending(ProjectNewPageMutation, projectIssueText);
  const back = paths.projects();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <ProjectForm
          keptAs="new-project"
          leadId={organisationId}
          state="IDEA"
          start={NEW_PROJECT}
          send={(written) =>
            send({ organisationId, project: inputOf(written) }, ({ record }) =>
              go(paths.project({ projectId: record.id })),
            )
          }
          busy={busy}
          back={back}
        />
      )}
    </NewRecordPage>
  );
}
