import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import type { ItemRead } from './item-content.ts';
import { PublishDialog, ReachDialog } from './item-publish-dialogs.tsx';
import { RetractDialog, ReviewDialog } from './item-text-dialogs.tsx';
import { itemMessages } from './item.messages.ts';

const InformationSubmitMutation = graphql(
  `
    mutation InformationSubmitMutation($input: InformationActInput!) {
      answer: informationSubmit(input: $input) {
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

const InformationWithdrawMutation = graphql(
  `
    mutation InformationWithdrawMutation($input: InformationActInput!) {
      answer: informationWithdraw(input: $input) {
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

type Act = 'edit' | 'submit' | 'withdraw' | 'decide' | 'publish' | 'measure' | 'retract';

export interface ItemActsProps {
  readonly item: ItemRead;
  readonly may: Readonly<Record<Act, Permission>>;
  readonly onDone: () => void;
}

type Open = 'clear' | 'return' | 'publish' | 'measure' | 'retract';

/** What may be done about an information product, as far as it has come. */
export function ItemActs({ item, may, onDone }: ItemActsProps) {
  const t = useMessages(itemMessages);
  const { paths } = informationOptions.use();
  const go = useGo();
  const [open, setOpen] = useState<Open | null>(null);
  const send = useSend(item, onDone);
  const { id, state } = item;
  if (state === 'RETRACTED') return null;
  const written = state === 'PLANNED' || state === 'RETURNED';
  return (
    <>
      {written && (
        <MayButton permission={may.submit} onClick={() => send('submit')}>
          {t('submit')}
        </MayButton>
      )}
      {state === 'SUBMITTED' && (
        <>
          <MayButton permission={may.decide} onClick={() => setOpen('clear')}>
            {t('clear')}
          </MayButton>
          <MayButton permission={may.decide} variant="default" onClick={() => setOpen('return')}>
            {t('returnIt')}
          </MayButton>
          <MayButton permission={may.withdraw} variant="default" onClick={() => send('withdraw')}>
            {t('withdraw')}
          </MayButton>
        </>
      )}
      {state === 'PUBLISHED' ? (
        <MayButton permission={may.measure} onClick={() => setOpen('measure')}>
          {t('measure')}
        </MayButton>
      ) : (
        <MayButton
          permission={may.publish}
          variant={state === 'CLEARED' ? 'filled' : 'default'}
          onClick={() => setOpen('publish')}
        >
          {t('publish')}
        </MayButton>
      )}
      {written && (
        <MayButton
          permission={may.edit}
          variant="default"
          onClick={() => go(paths.informationEdit({ itemId: id }))}
        >
          {t('edit')}
        </MayButton>
      )}
      {state !== 'SUBMITTED' && (
        <MayButton permission={may.retract} variant="default" onClick={() => setOpen('retract')}>
          {t('retract')}
        </MayButton>
      )}
      <Dialogs open={open} item={item} onDone={onDone} onClose={() => setOpen(null)} />
    </>
  );
}

interface DialogsProps {
  readonly open: Open | null;
  readonly item: ItemRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function Dialogs({ open, ...dialog }: DialogsProps) {
  switch (open) {
    case 'clear':
    case 'return':
      return <ReviewDialog cleared={open === 'clear'} {...dialog} />;
    case 'publish':
      return <PublishDialog {...dialog} />;
    case 'measure':
      return <ReachDialog {...dialog} />;
    case 'retract':
      return <RetractDialog {...dialog} />;
    case null:
      return null;
  }
}

/** Acts that need nothing but the wish. */
function useSend({ id, version }: ItemRead, onDone: () => void) {
  const shared = useMessages(recordMessages);
  const toast = useToast();
  const refusal = useRefusal(informationIssueText);
  const submit = useAct(InformationSubmitMutation).run;
  const withdraw = useAct(InformationWithdrawMutation).run;
  const act = async (name: 'submit' | 'withdraw') => {
    const result = await (name === 'submit' ? submit : withdraw)({ id, version });
    const why = refusal(result, ({ answer }) => ('item' in answer ? null : answer));
    if (why === null) toast({ text: shared('done') });
    else toast({ text: why.sentence, tone: 'failed' });
    onDone();
  };
  return (name: 'submit' | 'withdraw') => void act(name);
}
