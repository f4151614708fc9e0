import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';
import { planIssues } from '@cau-noi/domain/plan/issues';
import type { LineAgreement } from '@cau-noi/domain/agreement/carrying-out';
import { lineAgreementIssues } from '@cau-noi/domain/agreement/carrying-out';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useLanguage } from '@cau-noi/i18n/language';
import { useDeferredValue, useMemo } from 'react';
import { cellStates } from '../checks/cell-states.ts';
import { usePlanLookups } from '../checks/use-plan-lookups.ts';
import { verdictWhileTyping } from '../checks/verdict.ts';

export interface BuilderVerdictOptions {
  readonly id: string;
  readonly organisation: { readonly id: string };
  readonly year: number;
  readonly adjustmentReason: string | null;
  readonly lines: readonly PlanLine[];
  /** What the server found in the version that was saved last. */
  readonly told: readonly FindingFacts[];
  /** The approved version in force, when the plan is being adjusted. */
  readonly inForce: PlanContent | null;
  /** The agreements that lines name or may name. */
  readonly agreements: readonly LineAgreement[];
  /** Names that are known here: of the writing union, of partners. */
  readonly names: ReadonlyMap<string, string>;
}

const NO_ROWS: PlanLookups['parameters'] = [];

/**
 * What the checks and the rules of completeness say of the lines as they are typed. It follows the typing
 * a moment later, so that a plan of hundreds of lines does not hold up the keys.
 */
export function useBuilderVerdict(options: BuilderVerdictOptions) {
  const { id: planId, organisation, year, adjustmentReason, inForce, names, agreements } = options;
  const { id: organisationId } = organisation;
  const { language } = useLanguage();
  const lines = useDeferredValue(options.lines);
  const told = useDeferredValue(options.told);
  const content = useMemo<PlanContent>(
    () => ({ organisationId, year, lines, adjustmentReason }),
    [organisationId, year, lines, adjustmentReason],
  );
  const { lookups, unreached } = usePlanLookups(planId, lines);
  const findings = useMemo(
    () => verdictWhileTyping(content, lookups, told),
    [content, lookups, told],
  );
  const states = useMemo(
    () => cellStates(content, { findings, agreements }, language, (id) => names.get(id)),
    [content, findings, agreements, language, names],
  );
  const issues = useMemo(
    () => [...planIssues(content, inForce), ...lineAgreementIssues(content, agreements)],
    [content, inForce, agreements],
  );
  const parameters = lookups?.parameters ?? NO_ROWS;
  return { content, findings, states, issues, unreached, parameters } as const;
}
