import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { directionOptions } from '../direction.routes.ts';
import { inputOf, newInspection } from './inspection-content.ts';
import { InspectionForm } from './inspection-form.tsx';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionNewPageQuery = graphql(`
  query InspectionNewPageQuery($unit: ID!) {
    mayInspect(organisationId: $unit) {
      allowed
      code
      data
    }
  }
`);

const InspectionNewPageMutation = graphql(
  `
    mutation InspectionNewPageMutation($input: InspectionCreateInput!) {
      answer: inspectionCreate(input: $input) {
        __typename
        ... on InspectionPayload {
          record: inspection {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Plans an inspection of a union below. */
export function InspectionNewPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const { home, today } = useViewer();
  const organisationId = home?.id ?? '';
  const variables = useMemo(() => ({ unit: organisationId }), [organisationId]);
  const [state, ask] = useQuery({
    query: InspectionNewPageQuery,
    variables,
    pause: home === null,
  });
  const go = useGo();
  const { send, busy } = useSending(InspectionNewPageMutation, inspectionIssueText);
  const back = paths.inspections();
  return (
    <RecordAsked
      title={t('add')}
      list={back}
      state={home === null ? { data: { mayInspect: null } } : state}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      recordOf={({ mayInspect }) => mayInspect}
    >
      {(may) => (
        <WritingPage title={t('add')} back={{ to: back, label: t('title') }} permission={may}>
          <InspectionForm
            keptAs="new-inspection"
            start={newInspection(Number(today.slice(0, 4)))}
            send={(written) =>
              send({ organisationId, inspection: inputOf(written) }, ({ record }) =>
                go(paths.inspection({ inspectionId: record.id })),
              )
            }
            busy={busy}
            back={back}
          />
        </WritingPage>
      )}
    </RecordAsked>
  );
}
