import { informationIssueText } from '../issue-text.ts';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { informationOptions } from '../information.routes.ts';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { contentOf, NEW_ITEM } from './item-content.ts';
import type { ItemWritten } from './item-content.ts';
import { ItemForm } from './item-form.tsx';
import { itemMessages } from './item.messages.ts';

const InformationNewPageMutation = graphql(
  `
    mutation InformationNewPageMutation($input: InformationCreateInput!) {
      answer: informationCreate(input: $input) {
        __typename
        ... on InformationPayload {
          item {
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
  const shared = useMessages(recordMessages);
  const { paths } = informationOptions.use();
  const { may, home } = useViewer();
  const go = useGo();
  const refusal = useRefusal(informationIssueText);
  const create = useAct(InformationNewPageMutation);
  const back = paths.informationItems();
  const send = async (written: ItemWritten) => {
    const organisationId = home?.id ?? '';
    const result = await create.run({ organisationId, item: contentOf(written) });
    const why = refusal(result, ({ answer }) => ('item' in answer ? null : answer));
    if (why === null && result.ok && 'item' in result.data.answer) {
      go(paths.informationItem({ itemId: result.data.answer.item.id }));
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
        <ItemForm
          keptAs="new-information"
          start={NEW_ITEM}
          send={send}
          busy={create.running}
          back={back}
        />
      )}
    </WritingPage>
  );
}
