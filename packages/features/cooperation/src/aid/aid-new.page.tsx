import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { cooperationOptions } from '../cooperation.routes.ts';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, NEW_AID } from './aid-content.ts';
import type { AidWritten } from './aid-content.ts';
import { AidForm } from './aid-form.tsx';
import { aidMessages } from './aid.messages.ts';

const AidNewPageMutation = graphql(
  `
    mutation AidNewPageMutation($input: AidCreateInput!) {
      answer: aidCreate(input: $input) {
        __typename
        ... on AidPayload {
          aid {
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
  const shared = useMessages(recordMessages);
  const { paths } = cooperationOptions.use();
  const { may, home } = useViewer();
  const go = useGo();
  const refusal = useRefusal(cooperationIssueText);
  const create = useAct(AidNewPageMutation);
  const back = paths.aids();
  const send = async (written: AidWritten) => {
    const organisationId = home?.id ?? '';
    const result = await create.run({ organisationId, aid: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('aid' in answer ? null : answer));
    if (why === null && result.ok && 'aid' in result.data.answer) {
      go(paths.aid({ aidId: result.data.answer.aid.id }));
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
        <AidForm keptAs="new-aid" start={NEW_AID} send={send} busy={create.running} back={back} />
      )}
    </WritingPage>
  );
}
