import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useState } from 'react';
import { directionOptions } from '../direction.routes.ts';
import type { ProposalRead } from './proposal-content.ts';
import { AnswerDialog, CarryOutDialog, RateDialog } from './proposal-dialogs.tsx';
import type { UnionAbove } from './proposal-dialogs.tsx';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalSendMutation = graphql(
  `
    mutation ProposalSendMutation($input: ProposalActInput!) {
      answer: proposalSend(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const ProposalWithdrawMutation = graphql(
  `
    mutation ProposalWithdrawMutation($input: ProposalActInput!) {
      answer: proposalWithdraw(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const ProposalReceiveMutation = graphql(
  `
    mutation ProposalReceiveMutation($input: ProposalActInput!) {
      answer: proposalReceive(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** What the API says of each act. */
export type ProposalMay = Readonly<
  Record<'edit' | 'send' | 'withdraw' | 'receive' | 'answer' | 'carryOut' | 'rate', Permission>
>;

export interface ProposalActsProps {
  readonly proposal: ProposalRead;
  readonly may: ProposalMay;
  /** The unions to which it may be passed on. */
  readonly above: readonly UnionAbove[];
  /** Whether its answer accepts it, in whole or in part. */
  readonly accepted: boolean;
  readonly onDone: () => void;
}

/** What may be done about a proposal, as far as it has come. */
export function ProposalActs(props: ProposalActsProps) {
  const { proposal, may, above, accepted, onDone } = props;
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const [open, setOpen] = useState<'answer' | 'carryOut' | 'rate' | null>(null);
  const send = useWish(ProposalSendMutation, proposalIssueText, onDone);
  const withdraw = useWish(ProposalWithdrawMutation, proposalIssueText, onDone);
  const receive = useWish(ProposalReceiveMutation, proposalIssueText, onDone);
  const { id, version, state } = proposal;
  const dialog = { proposal, onDone, onClose: () => setOpen(null) };
  const answered = state === 'ANSWERED' || state === 'DONE';
  return (
    <>
      {state === 'DRAFT' && (
        <>
          <MayButton permission={may.send} onClick={() => send({ id, version })}>
            {t('send')}
          </MayButton>
          <MayButton
            permission={may.edit}
            variant="default"
            onClick={() => go(paths.proposalEdit({ proposalId: id }))}
          >
            {t('edit')}
          </MayButton>
        </>
      )}
      {state === 'SENT' && (
        <MayButton permission={may.receive} onClick={() => receive({ id, version })}>
          {t('receive')}
        </MayButton>
      )}
      {state === 'RECEIVED' && (
        <MayButton permission={may.answer} onClick={() => setOpen('answer')}>
          {t('answer')}
        </MayButton>
      )}
      {(state === 'SENT' || state === 'RECEIVED') && (
        <MayButton
          permission={may.withdraw}
          variant="default"
          onClick={() => withdraw({ id, version })}
        >
          {t('withdraw')}
        </MayButton>
      )}
      {state === 'ANSWERED' && accepted && (
        <MayButton permission={may.carryOut} onClick={() => setOpen('carryOut')}>
          {t('carryOut')}
        </MayButton>
      )}
      {answered && (
        <MayButton permission={may.rate} variant="default" onClick={() => setOpen('rate')}>
          {t('rate')}
        </MayButton>
      )}
      {open === 'answer' && <AnswerDialog above={above} {...dialog} />}
      {open === 'carryOut' && <CarryOutDialog {...dialog} />}
      {open === 'rate' && <RateDialog {...dialog} />}
    </>
  );
}
