import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { useGo } from '@cau-noi/portal/link';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { inputOf, NEW_PROJECT } from './project-content.ts';
import type { ProjectWritten } from './project-content.ts';
import { ProjectForm } from './project-form.tsx';

const ProjectNewPageMutation = graphql(
  `
    mutation ProjectNewPageMutation($input: ProjectCreateInput!) {
      answer: projectCreate(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
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
  const shared = useMessages(recordMessages);
  const { paths } = projectsOptions.use();
  const { may, home } = useViewer();
  const go = useGo();
  const refusal = useRefusal(projectIssueText);
  const create = useAct(ProjectNewPageMutation);
  const back = paths.projects();
  const organisationId = home?.id ?? '';
  const send = async (written: ProjectWritten) => {
    const result = await create.run({ organisationId, project: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('project' in answer ? null : answer));
    if (why === null && result.ok && 'project' in result.data.answer) {
      go(paths.project({ projectId: result.data.answer.project.id }));
    }
    return why;
  };
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.dossierCreate}
    >
      {home === null ? (
        <EmptyState why={shared('noUnit')} />
      ) : (
        <ProjectForm
          leadId={organisationId}
          state="IDEA"
          start={NEW_PROJECT}
          send={send}
          busy={create.running}
          back={back}
        />
      )}
    </WritingPage>
  );
}
