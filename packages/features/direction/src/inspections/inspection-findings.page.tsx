import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { directionOptions } from '../direction.routes.ts';
import { FindingsForm } from './findings-form.tsx';
import { Findings_inspection, findingsOf, writtenFindings } from './findings.ts';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionFindingsPageQuery = graphql(
  `
    query InspectionFindingsPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Inspection {
          id
          version
          title
          ...Findings_inspection
          viewerMay {
            find {
              allowed
              code
              data
            }
          }
        }
      }
    }
  `,
  [Findings_inspection],
);

const InspectionFindingsPageMutation = graphql(
  `
    mutation InspectionFindingsPageMutation($input: InspectionFindInput!) {
      answer: inspectionFind(input: $input) {
        __typename
        ... on InspectionPayload {
          inspection {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof InspectionFindingsPageQuery>) =>
  node?.__typename === 'Inspection' ? { ...node, may: node.viewerMay.find } : null;

/** Writes down what was found so far. */
export function InspectionFindingsPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('inspectionId');
  const go = useGo();
  const { send, busy } = useSending(InspectionFindingsPageMutation, inspectionIssueText);
  const back = paths.inspection({ inspectionId: id });
  return (
    <EditRecordPage
      title={t('findingsTitle')}
      query={InspectionFindingsPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.inspections()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(inspection, onStale) => (
        <FindingsForm
          keptAs={`${id} findings`}
          start={writtenFindings(readFragment<typeof Findings_inspection>(inspection).findings)}
          version={inspection.version}
          send={(written, version) =>
            send({ id, version, findings: findingsOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
