import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import type { Refused } from '@cau-noi/portal/refusal';
import { useState } from 'react';
import { informationMessages } from '../information.messages.ts';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import type { ItemRead } from './item-content.ts';
import { PublishDialog, ReachDialog } from './item-publish-dialogs.tsx';
import { ItemReviewDialog, RetractDialog } from './item-text-dialogs.tsx';
import { itemMessages } from './item.messages.ts';

const InformationSubmitMutation = graphql(
  `
    mutation InformationSubmitMutation($input: InformationActInput!) {
      answer: informationSubmit(input: $input) {
        __typename
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
  const submit = useWish(InformationSubmitMutation, informationIssueText, onDone, useTold());
  const withdraw = useWish(InformationWithdrawMutation, informationIssueText, onDone);
  const { id, version, state } = item;
  if (state === 'RETRACTED') return null;
  const written = state === 'PLANNED' || state === 'RETURNED';
  return (
    <>
      {written && (
        <MayButton permission={may.submit} onClick={() => submit({ id, version })}>
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
          <MayButton
            permission={may.withdraw}
            variant="default"
            onClick={() => withdraw({ id, version })}
          >
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
          notNow={state === 'CLEARED' ? null : t('notReviewed')}
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
      return <ItemReviewDialog cleared={open === 'clear'} {...dialog} />;
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

/** No field stands here to say it at, so what is missing is named. */
function useTold() {
  const t = useMessages(itemMessages);
  const both = useMessages(informationMessages);
  const format = useFormat();
  const names: Readonly<Record<string, string>> = { author: both('author'), text: t('field.text') };
  return ({ sentence, issues }: Refused) => {
    const found = issues.flatMap(({ path }) => names[String(path.at(-1))] ?? []);
    return found.length === 0 ? sentence : t('submitFails', { found: format.list(found) });
  };
}
