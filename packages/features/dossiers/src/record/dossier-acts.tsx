import type { DossierState } from '@cau-noi/domain/dossier';
import { DOSSIER_ACT_STATES } from '@cau-noi/domain/dossier/lifecycle';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import { recordMessages } from './record.messages.ts';
import { StopDialog } from './stop-dialog.tsx';
import { useRecordActs } from './use-record-acts.ts';
import type { RecordActs } from './use-record-acts.ts';

type PermissionName =
  | 'edit'
  | 'withdraw'
  | 'decide'
  | 'cancel'
  | 'postpone'
  | 'reopen'
  | 'closeFigures'
  | 'report';

export interface DossierActsProps {
  readonly dossier: {
    readonly id: string;
    readonly version: number;
    readonly state: DossierState;
    readonly viewerMay: Readonly<Record<PermissionName, Permission>>;
  };
  /** The submission that waits for a decision, if one does. */
  readonly submissionId: string | null;
  /** Whether the activity is over. */
  readonly over: boolean;
  readonly reported: boolean;
  readonly onDone: () => void;
  /** What else can be done, after these. */
  readonly children?: ReactNode;
}

type Asked = 'withdraw' | 'reopen' | 'cancel' | 'postpone';

/** One primary act for the state of the dossier, and the few others that the state knows. */
export function DossierActs(props: DossierActsProps) {
  const { dossier, onDone } = props;
  const { id, state, viewerMay } = dossier;
  const t = useMessages(recordMessages);
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const acts = useRecordActs(dossier, onDone);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const secondary = (['withdraw', 'reopen', 'postpone', 'cancel'] as const).filter((act) =>
    DOSSIER_ACT_STATES[SECONDARY[act]].includes(state),
  );
  const reopen = async () => {
    if (await acts.reopen()) go(paths.dossierEdit({ dossierId: id }, { step: 'general' }));
  };
  return (
    <>
      <PrimaryAct {...props} acts={acts} />
      {secondary.map((act) => (
        <MayButton
          key={act}
          variant="default"
          permission={viewerMay[act]}
          onClick={() => setAsked(act)}
        >
          {t(act === 'reopen' && state === 'APPROVED' ? 'act.change' : `act.${act}`)}
        </MayButton>
      ))}
      {props.children}
      <ActButton variant="default" onClick={() => window.print()}>
        {t('act.print')}
      </ActButton>
      {(asked === 'cancel' || asked === 'postpone') && (
        <StopDialog
          act={asked}
          onClose={close}
          onAct={async (reason, text) => {
            await acts[asked](reason, text);
          }}
        />
      )}
      <Confirm
        open={asked === 'withdraw'}
        onClose={close}
        title={t('act.withdraw')}
        act={t('act.withdraw')}
        onAct={async () => {
          await acts.withdraw();
        }}
      >
        <p>{t('confirm.withdraw')}</p>
      </Confirm>
      <Confirm
        open={asked === 'reopen'}
        onClose={close}
        title={t(state === 'APPROVED' ? 'act.change' : 'act.reopen')}
        act={t(state === 'APPROVED' ? 'act.voidAndChange' : 'act.reopen')}
        onAct={reopen}
      >
        <p>{t(state === 'APPROVED' ? 'confirm.change' : 'confirm.reopen')}</p>
      </Confirm>
    </>
  );
}

/** The acts of the lifecycle behind the secondary buttons. */
const SECONDARY = {
  withdraw: 'WITHDRAW',
  reopen: 'REOPEN',
  postpone: 'POSTPONE',
  cancel: 'CANCEL',
} as const;

interface PrimaryActProps extends DossierActsProps {
  readonly acts: RecordActs;
}

function PrimaryAct({ dossier, submissionId, over, reported, acts }: PrimaryActProps) {
  const { id, state, viewerMay } = dossier;
  const t = useMessages(recordMessages);
  const go = useGo();
  const { paths, decide } = dossiersOptions.use();
  const toEdit = () => go(paths.dossierEdit({ dossierId: id }));
  const toFigures = () => go(paths.dossierFigures({ dossierId: id }));
  const toReport = () => go(paths.dossierReport({ dossierId: id }));
  const report = (
    <MayButton
      permission={viewerMay.report}
      {...(state === 'APPROVED' && { variant: 'default' as const })}
      onClick={toReport}
    >
      {t('act.report')}
    </MayButton>
  );
  switch (state) {
    case 'DRAFT':
    case 'RETURNED':
      return (
        <MayButton permission={viewerMay.edit} onClick={toEdit}>
          {t('act.edit')}
        </MayButton>
      );
    case 'SUBMITTED':
      if (decide === undefined || submissionId === null) return null;
      return (
        <MayButton permission={viewerMay.decide} onClick={() => go(decide(submissionId))}>
          {t('act.decide')}
        </MayButton>
      );
    case 'APPROVED':
      return (
        <>
          <MayButton
            permission={viewerMay.closeFigures}
            notNow={over ? null : t('notOver')}
            loading={acts.closing}
            onClick={() => void acts.closeAsApproved()}
          >
            {t('act.asApproved')}
          </MayButton>
          <MayButton
            variant="default"
            permission={viewerMay.closeFigures}
            notNow={over ? null : t('notOver')}
            onClick={toFigures}
          >
            {t('act.figures')}
          </MayButton>
          {over && !reported && report}
        </>
      );
    case 'COMPLETED':
      return (
        <>
          {!reported && report}
          <MayButton variant="default" permission={viewerMay.closeFigures} onClick={toFigures}>
            {t('act.correct')}
          </MayButton>
        </>
      );
    case 'POSTPONED':
    case 'CANCELLED':
      return null;
  }
}
