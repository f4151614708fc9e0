import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { cooperationOptions } from '../cooperation.routes.ts';
import { inputOf, NEW_AID } from './aid-content.ts';
import { AidForm } from './aid-form.tsx';
import { aidMessages } from './aid.messages.ts';

const AidNewPageMutation = graphql(
  `
    mutation AidNewPageMutation($input: AidCreateInput!) {
      answer: aidCreate(input: $input) {
        __typename
        ... on AidPayload {
          record: aid {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Writes down an aid that is planned. */
export function AidNewPage() {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const { send, busy } = useSending(AidNewPageMutation, cooperationIssueText);
  const back = paths.aids();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <AidForm
          keptAs="new-aid"
          start={NEW_AID}
          send={(written) =>
            send({ organisationId, aid: inputOf(written) }, ({ record }) =>
              go(paths.aid({ aidId: record.id })),
            )
          }
          busy={busy}
          back={back}
        />
      )}
    </NewRecordPage>
  );
}
