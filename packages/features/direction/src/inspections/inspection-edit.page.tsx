import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directionOptions } from '../direction.routes.ts';
import { InspectionContent_inspection, inputOf, writtenInspection } from './inspection-content.ts';
import type { InspectionWritten } from './inspection-content.ts';
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

/** Changes what is planned. */
export function InspectionEditPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('inspectionId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: InspectionEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.inspections()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Inspection' ? node : null)}
    >
      {(inspection) => (
        <Edit
          key={inspection.id}
          inspection={inspection}
          may={inspection.viewerMay.edit}
          onStale={again}
        />
      )}
    </RecordAsked>
  );
}

interface EditProps {
  readonly inspection: FragmentOf<typeof InspectionContent_inspection>;
  readonly may: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit(props: EditProps) {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const refusal = useRefusal(inspectionIssueText);
  const saving = useAct(InspectionEditPageMutation);
  const loaded = readFragment(InspectionContent_inspection, props.inspection);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(props.may);
  const { id, title, version } = loaded;
  const back = paths.inspection({ inspectionId: id });
  const send = async (written: InspectionWritten, onVersion: number) => {
    const { memberIds, ...input } = inputOf(written);
    const inspection = { ...input, memberIds: [...memberIds] };
    const result = await saving.run({ id, version: onVersion, inspection });
    const why = refusal(result, ({ answer }) => ('inspection' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={may}>
      <InspectionForm
        keptAs={id}
        start={writtenInspection(loaded)}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
