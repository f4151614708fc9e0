import { actsOf } from '@cau-noi/domain/agreement/procedure';
import type { ProcedureAct, ProcedureState } from '@cau-noi/domain/agreement/procedure';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ProgressStrip } from '@cau-noi/ui/progress-strip';
import type { ProgressStep } from '@cau-noi/ui/progress-strip';
import { agreementsMessages } from '../agreements.messages.ts';
import { useBasisText } from '../basis-text.ts';
import type { Proceeding } from './procedure-fragment.ts';

/** The act that each state waits for. */
const WAITS_FOR: Readonly<Partial<Record<ProcedureState, ProcedureAct>>> = {
  OPINIONS: 'RECEIVE_OPINIONS',
  EXPLANATION: 'EXPLAIN',
  CONSENT: 'CONSENT',
  CONSENTED: 'COMPLETE',
  COMPLETED: 'REPORT',
};

/** Who holds the agreement, since when, by when, and what comes next. */
export function ProcedureStrip({ agreement }: { readonly agreement: Proceeding }) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const roles = useMessages(approvalWords);
  const format = useFormat();
  const basisText = useBasisText();
  const { openProcedure: open, procedures, clock, organisation } = agreement;
  if (open === null) return null;
  const taken = procedures.find(({ id }) => id === open.id)?.steps ?? [];
  const current = WAITS_FOR[open.state];
  const who = (act: ProcedureAct): string => {
    if (act === 'RECEIVE_OPINIONS') return t('step.holderAsked');
    if (act !== 'CONSENT') return t('step.holderUnit', { unit: organisation.shortName });
    const { consentRole, consentAt } = agreement;
    const role = roles(`role.${consentRole}`);
    return t('step.holderManager', { role, unit: consentAt.shortName });
  };
  const due = (): string | undefined => {
    if (clock === null) return undefined;
    if (clock.dueDate === null) return t('step.unknownDue', { days: clock.days });
    const day = format.date(clock.dueDate);
    return t(clock.overdue ? 'step.overdue' : 'step.due', { day });
  };
  const label = (act: ProcedureAct) => {
    if (act !== 'COMPLETE') return words(`act.${act}`);
    return t(open.kind === 'SIGN' ? 'step.signing' : 'step.change');
  };
  const steps = actsOf(open.path).map((act): ProgressStep => {
    const done = taken.find((step) => step.act === act);
    const state = done !== undefined ? 'done' : act === current ? 'current' : 'next';
    const when =
      done !== undefined
        ? t('step.on', { day: format.date(done.on) })
        : act === current
          ? due()
          : undefined;
    return { id: act, state, label: label(act), who: who(act), ...(when && { when }) };
  });
  return (
    <>
      <ProgressStrip label={t('strip')} steps={steps} />
      {clock !== null && (
        <p>
          {t('clockBasis', {
            days: clock.days,
            unit: t(clock.working ? 'workingDays' : 'days'),
            basis: basisText(clock.basis),
          })}
        </p>
      )}
    </>
  );
}
