import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import { contentOf, ItemContent_item, writtenItem } from './item-content.ts';
import { ItemForm } from './item-form.tsx';
import { itemMessages } from './item.messages.ts';

const InformationEditPageQuery = graphql(
  `
    query InformationEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on InformationItem {
          id
          ...ItemContent_item
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
  [ItemContent_item],
);

const InformationEditPageMutation = graphql(
  `
    mutation InformationEditPageMutation($input: InformationSaveInput!) {
      answer: informationSave(input: $input) {
        __typename
        ... on InformationPayload {
          item {
            id
            ...ItemContent_item
          }
        }
        ...Refusal_error
      }
    }
  `,
  [ItemContent_item, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof InformationEditPageQuery>) =>
  node?.__typename === 'InformationItem'
    ? { ...readFragment<typeof ItemContent_item>(node), may: node.viewerMay.edit }
    : null;

/** Changes what is written about an information product. */
export function ItemEditPage() {
  const t = useMessages(itemMessages);
  const { paths } = informationOptions.use();
  const id = usePathParam('itemId');
  const go = useGo();
  const { send, busy } = useSending(InformationEditPageMutation, informationIssueText);
  const back = paths.informationItem({ itemId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={InformationEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.informationItems()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(item, onStale) => (
        <ItemForm
          keptAs={id}
          start={writtenItem(item)}
          version={item.version}
          send={(written, version) =>
            send({ id, version, item: contentOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
