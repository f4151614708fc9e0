import type { ApprovalRole, StepState } from '@cau-noi/domain/approval';
import type { DossierState } from '@cau-noi/domain/dossier';

/** A step of the approval as the record shows it. */
export interface ApprovalStepFacts {
  readonly position: number;
  readonly role: ApprovalRole;
  readonly state: StepState;
  readonly organisation: { readonly shortName: string };
  readonly holders: readonly string[];
  readonly since: string | null;
  readonly decidedBy: string | null;
  readonly onBehalfOf: string | null;
  readonly decidedAt: string | null;
}

/** What of the record decides who holds it and what comes next. */
export interface StripFacts {
  readonly state: DossierState;
  readonly unit: string;
  readonly updatedAt: string;
  readonly endDate: string | null;
  readonly today: string;
  readonly returnedAt: string | null;
  readonly steps: readonly ApprovalStepFacts[];
  readonly report: 'NONE' | 'DRAFT' | 'SUBMITTED';
  readonly reportDueDate: string | null;
}

/** One place of the strip: what it is, as a code, with who and when. */
export type StripPlace =
  | {
      readonly is: 'WRITE' | 'REWRITE';
      readonly place: Place;
      readonly who: string;
      readonly at: string;
    }
  | { readonly is: 'SUBMIT' | 'STOPPED' | 'PAUSED'; readonly place: Place }
  | { readonly is: 'APPROVAL'; readonly place: Place; readonly step: ApprovalStepFacts }
  | { readonly is: 'TRAVEL'; readonly place: Place; readonly endDate: string | null }
  | { readonly is: 'FIGURES'; readonly place: Place; readonly who: string }
  | {
      readonly is: 'REPORT';
      readonly place: Place;
      readonly who: string;
      readonly due: string | null;
    };
type Place = 'done' | 'current' | 'next';

const PLACE_OF_STEP: Readonly<Record<StepState, Place>> = {
  APPROVED: 'done',
  RETURNED: 'done',
  CURRENT: 'current',
  WAITING: 'next',
  SKIPPED: 'next',
};

function approvals({ steps }: StripFacts): readonly StripPlace[] {
  return steps.map((step) => ({ is: 'APPROVAL', place: PLACE_OF_STEP[step.state], step }));
}

function afterApproval(facts: StripFacts): readonly StripPlace[] {
  const { state, unit, endDate, today, report, reportDueDate: due } = facts;
  const over = endDate !== null && endDate <= today;
  const closed = state === 'COMPLETED';
  const reported = report === 'SUBMITTED';
  return [
    { is: 'TRAVEL', place: over ? 'done' : 'current', endDate },
    { is: 'FIGURES', place: closed ? 'done' : over ? 'current' : 'next', who: unit },
    { is: 'REPORT', place: reported ? 'done' : closed ? 'current' : 'next', who: unit, due },
  ];
}

/** Who holds the dossier since when, what was before, and what comes next. */
export function stripOf(facts: StripFacts): readonly StripPlace[] {
  const { state, unit, updatedAt, returnedAt } = facts;
  switch (state) {
    case 'DRAFT':
      return [
        { is: 'WRITE', place: 'current', who: unit, at: updatedAt },
        { is: 'SUBMIT', place: 'next' },
      ];
    case 'RETURNED':
      return [
        { is: 'REWRITE', place: 'current', who: unit, at: returnedAt ?? updatedAt },
        { is: 'SUBMIT', place: 'next' },
      ];
    case 'SUBMITTED':
      return approvals(facts);
    case 'APPROVED':
    case 'COMPLETED':
      return [...approvals(facts), ...afterApproval(facts)];
    case 'POSTPONED':
      return [
        { is: 'PAUSED', place: 'current' },
        { is: 'SUBMIT', place: 'next' },
      ];
    case 'CANCELLED':
      return [{ is: 'STOPPED', place: 'done' }];
  }
}
