import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import { contentOf, NEW_ITEM } from './item-content.ts';
import { ItemForm } from './item-form.tsx';
import { itemMessages } from './item.messages.ts';

const InformationNewPageMutation = graphql(
  `
    mutation InformationNewPageMutation($input: InformationCreateInput!) {
      answer: informationCreate(input: $input) {
        __typename
        ... on InformationPayload {
          record: item {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Plans an information product. */
export function ItemNewPage() {
  const t = useMessages(itemMessages);
  const { paths } = informationOptions.use();
  const go = useGo();
  const { send, busy } = useSending(InformationNewPageMutation, informationIssueText);
  const back = paths.informationItems();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <ItemForm
          keptAs="new-information"
          start={NEW_ITEM}
          send={(written) =>
            send({ organisationId, item: contentOf(written) }, ({ record }) =>
              go(paths.informationItem({ itemId: record.id })),
            )
          }
          busy={busy}
          back={back}
        />
      )}
    </NewRecordPage>
  );
}
