import { informationIssueText } from '../issue-text.ts';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { informationOptions } from '../information.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { contentOf, ItemContent_item, writtenItem } from './item-content.ts';
import type { ItemWritten } from './item-content.ts';
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

/** Changes what is written about an information product. */
export function ItemEditPage() {
  const t = useMessages(itemMessages);
  const { paths } = informationOptions.use();
  const id = usePathParam('itemId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: InformationEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.informationItems()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'InformationItem' ? node : null)}
    >
      {(item) => <Edit key={item.id} item={item} may={item.viewerMay.edit} onStale={again} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly item: FragmentOf<typeof ItemContent_item>;
  readonly may: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit(props: EditProps) {
  const t = useMessages(itemMessages);
  const { paths } = informationOptions.use();
  const go = useGo();
  const refusal = useRefusal(informationIssueText);
  const saving = useAct(InformationEditPageMutation);
  const item = readFragment(ItemContent_item, props.item);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(props.may);
  const { id, version, title } = item;
  const back = paths.informationItem({ itemId: id });
  const send = async (written: ItemWritten, on: number) => {
    const result = await saving.run({ id, version: on, item: contentOf(written) });
    const why = refusal(result, ({ answer }) => ('item' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={may}>
      <ItemForm
        keptAs={id}
        start={writtenItem(item)}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
