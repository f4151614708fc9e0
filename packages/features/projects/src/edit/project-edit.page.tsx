import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { inputOf, ProjectContent_project, writtenProject } from './project-content.ts';
import type { ProjectWritten } from './project-content.ts';
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

/** Changes what is written about a project. */
export function ProjectEditPage() {
  const t = useMessages(projectsMessages);
  const { paths } = projectsOptions.use();
  const id = usePathParam('projectId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: ProjectEditPageQuery, variables });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.projects()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Project' ? node : null)}
    >
      {(project) => <Edit key={project.id} project={project} may={project.viewerMay.edit} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly project: FragmentOf<typeof ProjectContent_project>;
  readonly may: Permission;
}

function Edit(props: EditProps) {
  const t = useMessages(projectsMessages);
  const { paths } = projectsOptions.use();
  const go = useGo();
  const refusal = useRefusal(projectIssueText);
  const saving = useAct(ProjectEditPageMutation);
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [loaded] = useState(() => ({
    project: readFragment(ProjectContent_project, props.project),
    may: props.may,
  }));
  const { id, version, state, titleVi, organisation } = loaded.project;
  const back = paths.project({ projectId: id });
  const send = async (written: ProjectWritten, onVersion: number) => {
    const basis = written.basis.trim() === '' ? null : written.basis.trim();
    const input = { id, version: onVersion, project: inputOf(written), basis };
    const why = refusal(await saving.run(input), ({ answer }) =>
      'project' in answer ? null : answer,
    );
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: titleVi }} permission={loaded.may}>
      <ProjectForm
        leadId={organisation.id}
        state={state}
        start={writtenProject(loaded.project)}
        version={version}
        send={send}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
