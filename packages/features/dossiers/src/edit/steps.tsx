import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { Stepper } from '@cau-noi/ui/stepper';
import type { Step as ShownStep } from '@cau-noi/ui/stepper';
import type { IssueFacts } from '../checks/issue-text.ts';
import type { ReactNode } from 'react';
import { stepName, stepOf, STEPS } from '../draft/steps.ts';
import type { Step } from '../draft/steps.ts';
import { editMessages } from './edit.messages.ts';

type StepState = ShownStep['state'];

export interface StepsProps {
  readonly kind: ActivityKind;
  readonly current: Step;
  readonly issues: readonly IssueFacts[];
  readonly findings: readonly FindingFacts[];
  /** Whether what is missing counts as something to correct. */
  readonly strict: boolean;
  readonly linkOf: (step: Step) => string;
}

const isIn = (step: Step) => (thing: { readonly path: readonly (string | number)[] }) =>
  thing.path.length > 0 && stepOf(thing.path.join('.')) === step;

/** Draws a step's face as a link to its address. */
function linked(linkOf: StepsProps['linkOf']) {
  return (step: ShownStep, face: ReactNode): ReactNode => (
    <PortalLink to={linkOf(step.id as Step)} plain>
      {face}
    </PortalLink>
  );
}

/** The steps of the form, each an address of its own; they may be visited in any order. */
export function Steps({ kind, current, issues, findings, strict, linkOf }: StepsProps) {
  const t = useMessages(editMessages);
  const stops = findings.filter(({ status, severity }) => status === 'FAIL' && severity === 'STOP');
  const stateOf = (step: Step): StepState => {
    if (stops.some(isIn(step))) return 'attention';
    if (step === 'files' || step === 'review') return 'open';
    if (!issues.some(isIn(step))) return 'done';
    return strict ? 'attention' : 'open';
  };
  const steps = STEPS.map((step) => ({
    id: step,
    label: t(`step.${stepName(step, kind)}`),
    state: stateOf(step),
  }));
  return <Stepper steps={steps} current={current} link={linked(linkOf)} />;
}
