import { BEGINS_IN, PROCEDURE_KINDS } from '@cau-noi/domain/agreement/procedure';
import type { ProcedureAct, ProcedureKind } from '@cau-noi/domain/agreement/procedure';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useAgreementRefusal } from '../refusal.ts';
import type { Proceeding } from './procedure-fragment.ts';
import { RecordSigned } from './record-signed.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { StepDialogProps } from './step-dialog.tsx';

const AgreementBeginMutation = graphql(
  `
    mutation AgreementBeginMutation($input: AgreementBeginInput!) {
      answer: agreementBegin(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const AgreementStepMutation = graphql(
  `
    mutation AgreementStepMutation($input: AgreementStepInput!) {
      answer: agreementStep(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Step = Exclude<ProcedureAct, 'BEGIN'>;
type Doing =
  | { readonly is: 'begin'; readonly kind: ProcedureKind }
  | { readonly is: 'step'; readonly act: Step };

/** The acts that can be done while a procedure waits; the first is what it waits for. */
const POSSIBLE: Readonly<Record<string, readonly Step[]>> = {
  OPINIONS: ['RECEIVE_OPINIONS', 'ABANDON'],
  EXPLANATION: ['EXPLAIN', 'ABANDON'],
  CONSENT: ['CONSENT', 'DECLINE', 'ABANDON'],
  CONSENTED: ['COMPLETE', 'ABANDON'],
  COMPLETED: ['REPORT'],
};
const DECISIONS: readonly Step[] = ['CONSENT', 'DECLINE'];
const AGAINST: readonly Step[] = ['DECLINE', 'ABANDON'];

export interface ProcedureActsProps {
  readonly agreement: Proceeding;
  /** Asks for the agreement again. */
  readonly onDone: () => void;
}

/** What can be done about the procedure: begun where none goes on, else taken a step on. */
export function ProcedureActs({ agreement, onDone }: ProcedureActsProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { openProcedure: open, life, viewerMay } = agreement;
  const kinds =
    open === null ? PROCEDURE_KINDS.filter((kind) => BEGINS_IN[kind].includes(life)) : [];
  const steps = open === null ? [] : (POSSIBLE[open.state] ?? []);
  const stepName = useStepName(open?.kind ?? null);
  return (
    <>
      {kinds.map((kind) => (
        <MayButton
          key={kind}
          permission={viewerMay.proceed}
          variant={kind === 'SIGN' || kind === 'RESUME' ? 'filled' : 'default'}
          onClick={() => setDoing({ is: 'begin', kind })}
        >
          {kind === 'SIGN' ? t('open') : t('begin', { kind: words(`procedure.${kind}`) })}
        </MayButton>
      ))}
      {steps.map((act, place) => (
        <MayButton
          key={act}
          permission={DECISIONS.includes(act) ? viewerMay.decide : viewerMay.proceed}
          variant={place === 0 ? 'filled' : 'default'}
          onClick={() => setDoing({ is: 'step', act })}
        >
          {stepName(act)}
        </MayButton>
      ))}
      {life === 'DRAFT' && open === null && <RecordSigned agreement={agreement} onDone={onDone} />}
      {doing !== null && (
        <ActDialog
          agreement={agreement}
          doing={doing}
          onClose={() => setDoing(null)}
          onDone={onDone}
        />
      )}
    </>
  );
}

function useStepName(kind: ProcedureKind | null) {
  const t = useMessages(agreementsMessages);
  return (act: Step): string =>
    act === 'COMPLETE' && kind === 'SIGN' ? t('act.COMPLETE_SIGN') : t(`act.${act}`);
}

interface ActDialogProps extends ProcedureActsProps {
  readonly doing: Doing;
  readonly onClose: () => void;
}

function ActDialog({ agreement, doing, onClose, onDone }: ActDialogProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const begin = useAct(AgreementBeginMutation).run;
  const take = useAct(AgreementStepMutation).run;
  const { id, version, level, files, openProcedure: open } = agreement;
  const stepName = useStepName(open?.kind ?? null);
  const send: StepDialogProps['onAct'] = async ({ on, text, path, pathReason, ...rest }) => {
    const result =
      doing.is === 'begin'
        ? await begin({ id, version, kind: doing.kind, on, text, path, pathReason })
        : await take({ id, version, act: doing.act, on, text, ...rest });
    const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
    if (refused !== null) {
      if (refused.collision !== null) onDone();
      const whole = doing.is === 'begin' && refused.issues.length > 1;
      return whole ? `${t('dialog.wrong')} ${refused.sentence}` : refused.sentence;
    }
    toast({ text: t(doing.is === 'begin' ? 'begun' : 'stepped') });
    onDone();
    return null;
  };
  const shared = { files, onClose, onAct: send };
  if (doing.is === 'begin') {
    const title = t('begin', { kind: words(`procedure.${doing.kind}`) });
    return <StepDialog {...shared} title={title} act={t('open')} asks={{ path: level === null }} />;
  }
  const { act } = doing;
  const extending = act === 'COMPLETE' && open?.kind === 'EXTEND';
  return (
    <StepDialog
      {...shared}
      title={stepName(act)}
      act={stepName(act)}
      danger={AGAINST.includes(act)}
      asks={{ file: act === 'REPORT', newEnd: extending }}
    />
  );
}
