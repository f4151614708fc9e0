import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { informationIssueText } from '../issue-text.ts';
import type { ItemRead } from './item-content.ts';
import { itemMessages } from './item.messages.ts';
import { useDone } from '../use-done.ts';

const InformationDecideMutation = graphql(
  `
    mutation InformationDecideMutation($input: InformationDecideInput!) {
      answer: informationDecide(input: $input) {
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

const InformationRetractMutation = graphql(
  `
    mutation InformationRetractMutation($input: InformationRetractInput!) {
      answer: informationRetract(input: $input) {
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

interface DialogProps {
  readonly item: ItemRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the federation's review says. */
export function ReviewDialog(props: DialogProps & { readonly cleared: boolean }) {
  const { item, cleared, onDone, onClose } = props;
  const t = useMessages(itemMessages);
  const refusal = useRefusal(informationIssueText);
  const done = useDone(onDone);
  const { run } = useAct(InformationDecideMutation);
  const [text, setText] = useState('');
  const { id, version } = item;
  const send = async () =>
    done(
      refusal(await run({ id, version, cleared, text }), ({ answer }) =>
        'item' in answer ? null : answer,
      ),
    );
  const title = t(cleared ? 'clear' : 'returnIt');
  return (
    <RecordDialog title={title} act={title} danger={!cleared} onClose={onClose} onAct={send}>
      <TextField
        path="text"
        label={t('field.reviewText')}
        required
        lines={5}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}

/** Why it is not published after all, or taken down. */
export function RetractDialog({ item, onDone, onClose }: DialogProps) {
  const t = useMessages(itemMessages);
  const refusal = useRefusal(informationIssueText);
  const done = useDone(onDone);
  const { run } = useAct(InformationRetractMutation);
  const [text, setText] = useState('');
  const { id, version } = item;
  const send = async () =>
    done(
      refusal(await run({ id, version, text }), ({ answer }) => ('item' in answer ? null : answer)),
    );
  return (
    <RecordDialog title={t('retract')} act={t('retract')} danger onClose={onClose} onAct={send}>
      <TextField
        path="text"
        label={t('field.retractText')}
        required
        lines={3}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}
