import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { directionOptions } from '../direction.routes.ts';
import { inputOf, InspectionContent_inspection, writtenInspection } from './inspection-content.ts';
import { InspectionForm } from './inspection-form.tsx';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionEditPageQuery = graphql(
  `
    query InspectionEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Inspection {
          id
          ...InspectionContent_inspection
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
  [InspectionContent_inspection],
);

const InspectionEditPageMutation = graphql(
  `
    mutation InspectionEditPageMutation($input: InspectionSaveInput!) {
      answer: inspectionSave(input: $input) {
        __typename
        ... on InspectionPayload {
          inspection {
            id
            ...InspectionContent_inspection
          }
        }
        ...Refusal_error
      }
    }
  `,
  [InspectionContent_inspection, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof InspectionEditPageQuery>) =>
  node?.__typename === 'Inspection'
    ? { ...readFragment<typeof InspectionContent_inspection>(node), may: node.viewerMay.edit }
    : null;

/** Changes what is planned. */
export function InspectionEditPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('inspectionId');
  const go = useGo();
  const { send, busy } = useSending(InspectionEditPageMutation, inspectionIssueText);
  const back = paths.inspection({ inspectionId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={InspectionEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.inspections()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(inspection, onStale) => (
        <InspectionForm
          keptAs={id}
          start={writtenInspection(inspection)}
          version={inspection.version}
          send={(written, version) =>
            send({ id, version, inspection: inputOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
