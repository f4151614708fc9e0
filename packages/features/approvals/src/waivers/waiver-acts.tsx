import { WAIVER_TEXT } from '@cau-noi/domain/waiver/request';
import type { WaiverAct } from '@cau-noi/domain/waiver/life';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { ReasonDialog } from '@cau-noi/portal/reason-dialog';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useWaiverRefusal } from '@cau-noi/portal/waiver-refusal';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { FailureText } from './failure-text.tsx';
import { findingOf } from './waiver-row.ts';
import type { WaiverRow } from './waiver-row.ts';
import { waiverMessages } from './waivers.messages.ts';
import classes from './waivers.module.css';

const WaiverGrantMutation = graphql(
  `
    mutation WaiverGrantMutation($input: WaiverGrantInput!) {
      answer: waiverGrant(input: $input) {
        __typename
        ... on WaiverPayload {
          waiver {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const WaiverRefuseMutation = graphql(
  `
    mutation WaiverRefuseMutation($input: WaiverRefuseInput!) {
      answer: waiverRefuse(input: $input) {
        __typename
        ... on WaiverPayload {
          waiver {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const WaiverWithdrawMutation = graphql(
  `
    mutation WaiverWithdrawMutation($input: WaiverWithdrawInput!) {
      answer: waiverWithdraw(input: $input) {
        __typename
        ... on WaiverPayload {
          waiver {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

function useWaiverActs() {
  const grant = useAct(WaiverGrantMutation).run;
  const refuse = useAct(WaiverRefuseMutation).run;
  const withdraw = useAct(WaiverWithdrawMutation).run;
  return { GRANT: grant, REFUSE: refuse, WITHDRAW: withdraw };
}

/** The word of each act, as the messages have it. */
const NAMES = { GRANT: 'grant', REFUSE: 'refuse', WITHDRAW: 'withdraw' } as const;

export interface WaiverActsProps {
  readonly waiver: WaiverRow;
  readonly title: string;
  readonly nameOf: NameOf;
  /** Asks for the register again. */
  readonly onDone: () => void;
}

/** What may be done about an exception: decided while it waits, taken back while it is granted. */
export function WaiverActs({ waiver, title, nameOf, onDone }: WaiverActsProps) {
  const t = useMessages(waiverMessages);
  const [act, setAct] = useState<WaiverAct | null>(null);
  const { state, viewerMay } = waiver;
  const possible: readonly WaiverAct[] =
    state === 'REQUESTED' ? ['GRANT', 'REFUSE'] : state === 'GRANTED' ? ['WITHDRAW'] : [];
  return (
    <div className={classes.acts}>
      {possible.map((one) => (
        <MayButton
          key={one}
          size="xs"
          variant={one === 'GRANT' ? 'filled' : 'default'}
          permission={one === 'WITHDRAW' ? viewerMay.withdraw : viewerMay.decide}
          aria-label={t('named', { act: t(NAMES[one]), title })}
          onClick={() => setAct(one)}
        >
          {t(NAMES[one])}
        </MayButton>
      ))}
      {act !== null && (
        <ActDialog
          waiver={waiver}
          act={act}
          nameOf={nameOf}
          onClose={() => setAct(null)}
          onDone={onDone}
        />
      )}
    </div>
  );
}

interface ActDialogProps extends Omit<WaiverActsProps, 'title'> {
  readonly act: WaiverAct;
  readonly onClose: () => void;
}

function ActDialog({ waiver, act, nameOf, onClose, onDone }: ActDialogProps) {
  const t = useMessages(waiverMessages);
  const toast = useToast();
  const refusal = useWaiverRefusal();
  const acts = useWaiverActs();
  const { id, version, request } = waiver;
  const send = async (text: string) => {
    const result = await acts[act]({ id, version, text });
    const why = refusal(result, ({ answer }) => ('waiver' in answer ? null : answer));
    if (why !== null) return why.sentence;
    toast({ text: t(`done.${act}`) });
    onDone();
    return null;
  };
  return (
    <ReasonDialog
      title={t(`${NAMES[act]}Title`)}
      act={t(NAMES[act])}
      help={t('help')}
      maxLength={WAIVER_TEXT}
      danger={act !== 'GRANT'}
      onClose={onClose}
      onAct={send}
    >
      <FailureText finding={findingOf(waiver)} nameOf={nameOf} />
      <p>{t('asked', { text: request })}</p>
      {act === 'GRANT' && <p>{t('grantNote')}</p>}
      {act === 'WITHDRAW' && <p>{t('withdrawNote')}</p>}
    </ReasonDialog>
  );
}
