import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directionOptions } from '../direction.routes.ts';
import { FindingsForm } from './findings-form.tsx';
import { Findings_inspection, findingsOf, writtenFindings } from './findings.ts';
import type { FindingsWritten } from './findings.ts';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionFindingsPage_inspection = graphql(
  `
    fragment InspectionFindingsPage_inspection on Inspection {
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
  `,
  [Findings_inspection],
);

const InspectionFindingsPageQuery = graphql(
  `
    query InspectionFindingsPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Inspection {
          id
          ...InspectionFindingsPage_inspection
        }
      }
    }
  `,
  [InspectionFindingsPage_inspection],
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

/** Writes down what was found so far. */
export function InspectionFindingsPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('inspectionId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: InspectionFindingsPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('findingsTitle')}
      list={paths.inspections()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Inspection' ? node : null)}
    >
      {(inspection) => <Writing key={inspection.id} inspection={inspection} onStale={again} />}
    </RecordAsked>
  );
}

interface WritingProps {
  readonly inspection: FragmentOf<typeof InspectionFindingsPage_inspection>;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Writing(props: WritingProps) {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const refusal = useRefusal(inspectionIssueText);
  const saving = useAct(InspectionFindingsPageMutation);
  const loaded = readFragment(InspectionFindingsPage_inspection, props.inspection);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(loaded.viewerMay.find);
  const { id, version, title } = loaded;
  const { findings } = readFragment(Findings_inspection, loaded);
  const back = paths.inspection({ inspectionId: id });
  const send = async (written: FindingsWritten, onVersion: number) => {
    const input = { id, version: onVersion, findings: findingsOf(written) };
    const why = refusal(await saving.run(input), ({ answer }) =>
      'inspection' in answer ? null : answer,
    );
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('findingsTitle')} back={{ to: back, label: title }} permission={may}>
      <FindingsForm
        keptAs={`${id} findings`}
        start={writtenFindings(findings)}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
