import type { MembershipState } from '@cau-noi/domain/membership';
import { joinIssues } from '@cau-noi/domain/membership/life';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { useState } from 'react';
import { cooperationOptions } from '../cooperation.routes.ts';
import type { MembershipRead } from './membership-content.ts';
import { DecideDialog, EndDialog, JoinDialog } from './membership-dialogs.tsx';
import { membershipMessages } from './membership.messages.ts';

const MembershipRequestMutation = graphql(
  `
    mutation MembershipRequestMutation($input: MembershipActInput!) {
      answer: membershipRequest(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const MembershipWithdrawMutation = graphql(
  `
    mutation MembershipWithdrawMutation($input: MembershipActInput!) {
      answer: membershipWithdraw(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** What the API says of each act. */
export type MembershipMay = Readonly<
  Record<'edit' | 'request' | 'withdraw' | 'decide' | 'join' | 'record' | 'end', Permission>
>;

export interface MembershipActsProps {
  readonly membership: MembershipRead;
  /** Of which day the federation's consent is. */
  readonly consentOn: string | null;
  readonly may: MembershipMay;
  readonly onDone: () => void;
}

type Open = 'grant' | 'refuse' | 'join' | 'end' | null;

/** Why joining cannot be written down today, and what comes first; null when it can. */
function useJoinNotYet(state: MembershipState, consentOn: string | null): string | null {
  const t = useMessages(membershipMessages);
  const { language } = useLanguage();
  const { today } = useViewer();
  const day = today as IsoDate;
  const [first] = joinIssues({ state, consentOn: consentOn as IsoDate | null }, day, day);
  if (first === undefined) return null;
  const why = cooperationIssueText(first, language);
  if (first.code !== 'CONSENT_MISSING') return why;
  return `${why} ${t(state === 'REQUESTED' ? 'awaitFirst' : 'requestFirst')}`;
}

/** What may be done about a membership, as far as it has come. */
export function MembershipActs({ membership, consentOn, may, onDone }: MembershipActsProps) {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const [open, setOpen] = useState<Open>(null);
  const request = useWish(MembershipRequestMutation, cooperationIssueText, onDone);
  const withdraw = useWish(MembershipWithdrawMutation, cooperationIssueText, onDone);
  const { id, version, state } = membership;
  const joinNotYet = useJoinNotYet(state, consentOn);
  const opens = state === 'PROPOSED' || state === 'REFUSED';
  const outside = opens || state === 'REQUESTED' || state === 'CONSENTED';
  const dialog = { membership, onDone, onClose: () => setOpen(null) };
  return (
    <>
      {opens && (
        <MayButton permission={may.request} onClick={() => request({ id, version })}>
          {t('request')}
        </MayButton>
      )}
      {state === 'REQUESTED' && (
        <>
          <MayButton permission={may.decide} onClick={() => setOpen('grant')}>
            {t('grant')}
          </MayButton>
          <MayButton permission={may.decide} variant="default" onClick={() => setOpen('refuse')}>
            {t('refuse')}
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
      {outside && (
        <MayButton
          permission={may.join}
          notNow={joinNotYet}
          variant={state === 'CONSENTED' ? 'filled' : 'default'}
          onClick={() => setOpen('join')}
        >
          {t('join')}
        </MayButton>
      )}
      {opens && (
        <MayButton
          permission={may.edit}
          variant="default"
          onClick={() => go(paths.membershipEdit({ membershipId: id }))}
        >
          {t('edit')}
        </MayButton>
      )}
      {!outside && (
        <MayButton
          permission={may.record}
          onClick={() => go(paths.membershipBook({ membershipId: id }))}
        >
          {t('record')}
        </MayButton>
      )}
      {state === 'MEMBER' && (
        <MayButton permission={may.end} variant="default" onClick={() => setOpen('end')}>
          {t('end')}
        </MayButton>
      )}
      {(open === 'grant' || open === 'refuse') && (
        <DecideDialog consent={open === 'grant'} {...dialog} />
      )}
      {open === 'join' && <JoinDialog {...dialog} />}
      {open === 'end' && <EndDialog {...dialog} />}
    </>
  );
}
