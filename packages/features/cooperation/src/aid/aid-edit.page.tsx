import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { cooperationOptions } from '../cooperation.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { AidContent_aid, inputOf, writtenAid } from './aid-content.ts';
import type { AidWritten } from './aid-content.ts';
import { AidForm } from './aid-form.tsx';
import { aidMessages } from './aid.messages.ts';

const AidEditPageQuery = graphql(
  `
    query AidEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Aid {
          id
          ...AidContent_aid
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
  [AidContent_aid],
);

const AidEditPageMutation = graphql(
  `
    mutation AidEditPageMutation($input: AidSaveInput!) {
      answer: aidSave(input: $input) {
        __typename
        ... on AidPayload {
          aid {
            id
            ...AidContent_aid
          }
        }
        ...Refusal_error
      }
    }
  `,
  [AidContent_aid, Refusal_error],
);

/** Changes what is written about an aid that is planned. */
export function AidEditPage() {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const id = usePathParam('aidId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: AidEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.aids()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Aid' ? node : null)}
    >
      {(aid) => <Edit key={aid.id} aid={aid} may={aid.viewerMay.edit} onStale={again} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly aid: FragmentOf<typeof AidContent_aid>;
  readonly may: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit(props: EditProps) {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const refusal = useRefusal(cooperationIssueText);
  const saving = useAct(AidEditPageMutation);
  const aid = readFragment(AidContent_aid, props.aid);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(props.may);
  const { id, version, title } = aid;
  const back = paths.aid({ aidId: id });
  const send = async (written: AidWritten, on: number) => {
    const result = await saving.run({ id, version: on, aid: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('aid' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={may}>
      <AidForm
        keptAs={id}
        start={writtenAid(aid)}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
