import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { cooperationOptions } from '../cooperation.routes.ts';
import { AidContent_aid, inputOf, writtenAid } from './aid-content.ts';
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

const recordOf = ({ node }: ResultOf<typeof AidEditPageQuery>) =>
  node?.__typename === 'Aid'
    ? { ...readFragment<typeof AidContent_aid>(node), may: node.viewerMay.edit }
    : null;

/** Changes what is written about an aid that is planned. */
export function AidEditPage() {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const id = usePathParam('aidId');
  const go = useGo();
  const { send, busy } = useSending(AidEditPageMutation, cooperationIssueText);
  const back = paths.aid({ aidId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={AidEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.aids()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(aid, onStale) => (
        <AidForm
          keptAs={id}
          start={writtenAid(aid)}
          version={aid.version}
          send={(written, version) => send({ id, version, aid: inputOf(written) }, () => go(back))}
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
