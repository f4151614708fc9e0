import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { ReviewDialog } from '@cau-noi/portal/review-dialog';
import { TextDialog } from '@cau-noi/portal/text-dialog';
import { informationIssueText } from '../issue-text.ts';
import type { ItemRead } from './item-content.ts';
import { itemMessages } from './item.messages.ts';

const InformationDecideMutation = graphql(
  `
    mutation InformationDecideMutation($input: InformationDecideInput!) {
      answer: informationDecide(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const InformationRetractMutation = graphql(
  `
    mutation InformationRetractMutation($input: InformationRetractInput!) {
      answer: informationRetract(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

interface DialogProps {
  readonly item: ItemRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the federation's review says. */
export function ItemReviewDialog(props: DialogProps & { readonly cleared: boolean }) {
  const { item, cleared, onDone, onClose } = props;
  const t = useMessages(itemMessages);
  const act = useRecordAct(InformationDecideMutation, informationIssueText, onDone);
  const { id, version } = item;
  return (
    <ReviewDialog
      title={t(cleared ? 'clear' : 'returnIt')}
      cleared={cleared}
      onClose={onClose}
      onAct={(text) => act({ id, version, cleared, text })}
    />
  );
}

/** Why it is not published after all, or taken down. */
export function RetractDialog({ item, onDone, onClose }: DialogProps) {
  const t = useMessages(itemMessages);
  const act = useRecordAct(InformationRetractMutation, informationIssueText, onDone);
  const { id, version } = item;
  return (
    <TextDialog
      title={t('retract')}
      act={t('retract')}
      danger
      label={t('field.retractText')}
      onClose={onClose}
      onAct={(text) => act({ id, version, text })}
    />
  );
}
