import type { ApprovalRole } from '@cau-noi/domain/approval';
import { covers } from '@cau-noi/domain/waiver/cover';
import { WAIVER_TEXT } from '@cau-noi/domain/waiver/request';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { ReasonDialog } from '@cau-noi/portal/reason-dialog';
import { WaiverNote } from '@cau-noi/portal/waiver-note';
import { useWaiverRefusal, WaiverRefusal_error } from '@cau-noi/portal/waiver-refusal';
import { ActButton } from '@cau-noi/ui/act-button';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { JudgedFinding } from './assessment.ts';
import { checkMessages } from './check.messages.ts';
import { Waivers_dossier } from './waivers.ts';
import type { WaiverShown } from './waivers.ts';

const WaiverRequestMutation = graphql(
  `
    mutation WaiverRequestMutation($input: WaiverRequestInput!) {
      answer: waiverRequest(input: $input) {
        __typename
        ... on WaiverPayload {
          waiver {
            id
            dossier {
              id
              ...Waivers_dossier
            }
          }
        }
        ...WaiverRefusal_error
      }
    }
  `,
  [Waivers_dossier, WaiverRefusal_error],
);

const WaiverTakeBackMutation = graphql(
  `
    mutation WaiverTakeBackMutation($input: WaiverWithdrawInput!) {
      answer: waiverWithdraw(input: $input) {
        __typename
        ... on WaiverPayload {
          waiver {
            id
            dossier {
              id
              ...Waivers_dossier
            }
          }
        }
        ...WaiverRefusal_error
      }
    }
  `,
  [Waivers_dossier, WaiverRefusal_error],
);

/** The dossier as it is saved, and whether that is what stands in the form. */
export interface SavedDossier {
  readonly id: string;
  readonly version: number;
  readonly saved: boolean;
}

export interface WaiverFormProps {
  readonly dossier: SavedDossier;
  readonly finding: JudgedFinding;
  /** The exception to speak of beside it. */
  readonly waiver: WaiverShown | null;
  /** Who may grant one; null where nobody may. */
  readonly role: ApprovalRole | null;
}

/** Below a finding that stops: its exception, and what the unit may do about it. */
export function WaiverForm({ dossier, finding, waiver, role }: WaiverFormProps) {
  const waived = waiver !== null && covers(waiver, finding);
  const waits = waiver?.state === 'REQUESTED';
  return (
    <>
      {waiver !== null && <WaiverNote waiver={waiver.note} waived={waived} />}
      {waits && <TakeBack waiver={waiver} />}
      {role !== null && !waived && !waits && (
        <Ask dossier={dossier} findingKey={finding.key} role={role} again={waiver !== null} />
      )}
    </>
  );
}

interface AskProps {
  readonly dossier: SavedDossier;
  readonly findingKey: string;
  readonly role: ApprovalRole;
  /** One was asked for before. */
  readonly again: boolean;
}

function Ask({ dossier, findingKey, role, again }: AskProps) {
  const t = useMessages(checkMessages);
  const roles = useMessages(approvalWords);
  const toast = useToast();
  const refusal = useWaiverRefusal();
  const { run } = useAct(WaiverRequestMutation);
  const [asking, setAsking] = useState(false);
  const { id: dossierId, version, saved } = dossier;
  const send = async (text: string) => {
    const result = await run({ dossierId, version, findingKey, text });
    const why = refusal(result, ({ answer }) => ('waiver' in answer ? null : answer));
    if (why === null) toast({ text: t('waiver.done') });
    return why;
  };
  return (
    <div className="ui-screen-only">
      <ActButton
        variant="default"
        size="xs"
        disabledReason={saved ? null : t('waiver.saving')}
        onClick={() => setAsking(true)}
      >
        {t(again ? 'waiver.askAgain' : 'waiver.ask')}
      </ActButton>
      {asking && (
        <ReasonDialog
          title={t('waiver.title')}
          act={t('waiver.ask')}
          help={t('waiver.help')}
          maxLength={WAIVER_TEXT}
          onClose={() => setAsking(false)}
          onAct={send}
        >
          <p>{t('waiver.lead', { role: roles(`role.${role}`) })}</p>
        </ReasonDialog>
      )}
    </div>
  );
}

function TakeBack({ waiver }: { readonly waiver: WaiverShown }) {
  const t = useMessages(checkMessages);
  const toast = useToast();
  const refusal = useWaiverRefusal();
  const { run } = useAct(WaiverTakeBackMutation);
  const [asking, setAsking] = useState(false);
  const send = async (text: string) => {
    const result = await run({ id: waiver.id, version: waiver.version, text });
    const why = refusal(result, ({ answer }) => ('waiver' in answer ? null : answer));
    if (why === null) toast({ text: t('waiver.withdrawn') });
    return why;
  };
  return (
    <div className="ui-screen-only">
      <MayButton
        variant="default"
        size="xs"
        permission={waiver.mayWithdraw}
        onClick={() => setAsking(true)}
      >
        {t('waiver.withdraw')}
      </MayButton>
      {asking && (
        <ReasonDialog
          title={t('waiver.withdrawTitle')}
          act={t('waiver.withdraw')}
          maxLength={WAIVER_TEXT}
          danger
          onClose={() => setAsking(false)}
          onAct={send}
        />
      )}
    </div>
  );
}
