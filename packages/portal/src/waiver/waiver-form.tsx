import type { ApprovalRole } from '@cau-noi/domain/approval';
import type { Failed } from '@cau-noi/domain/check/failed-before';
import { covers } from '@cau-noi/domain/waiver/cover';
import { WAIVER_TEXT } from '@cau-noi/domain/waiver/request';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { MayButton } from '../permission/may-button.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { waiverFormMessages } from './waiver-form.messages.ts';
import { WaiverNote } from './waiver-note.tsx';
import { Refusal_error } from '../record/refusal.ts';
import { useWaiverRefusal } from './waiver-refusal.ts';
import { WaiverBeside_waiver } from './waivers.ts';
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
              waivers {
                ...WaiverBeside_waiver
              }
            }
            plan {
              id
              waivers {
                ...WaiverBeside_waiver
              }
            }
          }
        }
        ...Refusal_error
      }
    }
  `,
  [WaiverBeside_waiver, Refusal_error],
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
              waivers {
                ...WaiverBeside_waiver
              }
            }
            plan {
              id
              waivers {
                ...WaiverBeside_waiver
              }
            }
          }
        }
        ...Refusal_error
      }
    }
  `,
  [WaiverBeside_waiver, Refusal_error],
);

/** The record as it is saved, and whether that is what stands in the form. */
export interface SavedRecord {
  readonly kind: 'DOSSIER' | 'PLAN';
  readonly id: string;
  readonly version: number;
  readonly saved: boolean;
}

export interface WaiverFormProps {
  readonly record: SavedRecord;
  readonly finding: Failed & { readonly key: string };
  /** The exception to speak of beside it. */
  readonly waiver: WaiverShown | null;
  /** Who may grant one; null where nobody may. */
  readonly role: ApprovalRole | null;
}

/** Below a finding that stops: its exception, and what the unit may do about it. */
export function WaiverForm({ record, finding, waiver, role }: WaiverFormProps) {
  const waived = waiver !== null && covers(waiver, finding);
  const waits = waiver?.state === 'REQUESTED';
  return (
    <>
      {waiver !== null && <WaiverNote waiver={waiver.note} waived={waived} />}
      {waits && <TakeBack waiver={waiver} />}
      {role !== null && !waived && !waits && (
        <Ask record={record} findingKey={finding.key} role={role} again={waiver !== null} />
      )}
    </>
  );
}

interface AskProps {
  readonly record: SavedRecord;
  readonly findingKey: string;
  readonly role: ApprovalRole;
  /** One was asked for before. */
  readonly again: boolean;
}

function Ask({ record, findingKey, role, again }: AskProps) {
  const t = useMessages(waiverFormMessages);
  const roles = useMessages(approvalWords);
  const toast = useToast();
  const refusal = useWaiverRefusal();
  const { run } = useAct(WaiverRequestMutation);
  const [asking, setAsking] = useState(false);
  const { kind, id, version, saved } = record;
  const send = async (text: string) => {
    const result = await run({
      ...(kind === 'PLAN' ? { planId: id } : { dossierId: id }),
      version,
      findingKey,
      text,
    });
    const why = refusal(result, ({ answer }) => ('waiver' in answer ? null : answer));
    if (why === null) toast({ text: t('done') });
    return why?.sentence ?? null;
  };
  return (
    <div className="ui-screen-only">
      <ActButton
        variant="default"
        size="xs"
        disabledReason={saved ? null : t('saving')}
        onClick={() => setAsking(true)}
      >
        {t(again ? 'askAgain' : 'ask')}
      </ActButton>
      {asking && (
        <ReasonDialog
          title={t('title')}
          act={t('ask')}
          help={t('help')}
          maxLength={WAIVER_TEXT}
          onClose={() => setAsking(false)}
          onAct={send}
        >
          <p>{t(kind === 'PLAN' ? 'leadPlan' : 'lead', { role: roles(`role.${role}`) })}</p>
        </ReasonDialog>
      )}
    </div>
  );
}

function TakeBack({ waiver }: { readonly waiver: WaiverShown }) {
  const t = useMessages(waiverFormMessages);
  const toast = useToast();
  const refusal = useWaiverRefusal();
  const { run } = useAct(WaiverTakeBackMutation);
  const [asking, setAsking] = useState(false);
  const send = async (text: string) => {
    const result = await run({ id: waiver.id, version: waiver.version, text });
    const why = refusal(result, ({ answer }) => ('waiver' in answer ? null : answer));
    if (why === null) toast({ text: t('withdrawn') });
    return why?.sentence ?? null;
  };
  return (
    <div className="ui-screen-only">
      <MayButton
        variant="default"
        size="xs"
        permission={waiver.mayWithdraw}
        onClick={() => setAsking(true)}
      >
        {t('withdraw')}
      </MayButton>
      {asking && (
        <ReasonDialog
          title={t('withdrawTitle')}
          act={t('withdraw')}
          maxLength={WAIVER_TEXT}
          danger
          onClose={() => setAsking(false)}
          onAct={send}
        />
      )}
    </div>
  );
}
