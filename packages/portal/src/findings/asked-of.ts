import { planLineSubject, planSubject } from '@cau-noi/domain/assessment/plan';
import type { PlanSubject } from '@cau-noi/domain/assessment/plan';
import type { CheckSubject } from '@cau-noi/domain/check';
import type { CostLine, DossierContent } from '@cau-noi/domain/dossier';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';

/** What the day is whose norms count. */
export type NormDayKind = 'FIRST_DAY' | 'APPROVAL' | 'MONTH' | 'YEAR' | 'TODAY';

/** Of what a finding was asked: by these its check chose the row that applies. */
export interface AskedOf {
  readonly subject: CheckSubject;
  readonly normDayIs: NormDayKind;
  /** Who pays for the cost line that it is about; null where it is about none. */
  readonly payer: CostLine['payer'] | null;
}

/** What a dossier says of itself to the checks. */
export type AskedDossier = Pick<DossierContent, 'startDate'> & {
  readonly costLines: readonly Pick<CostLine, 'id' | 'payer'>[];
};

function dossierDay({ startDate }: AskedDossier, { normDay }: CheckSubject): NormDayKind {
  if (startDate === null) return 'TODAY';
  return normDay === startDate ? 'FIRST_DAY' : 'APPROVAL';
}

/** Of what a finding of a dossier was asked. */
export function askedOfDossier(
  { path: [section, id] }: Pick<FindingFacts, 'path'>,
  dossier: AskedDossier,
  subject: CheckSubject,
): AskedOf {
  const line = section === 'costLines' ? dossier.costLines.find((one) => one.id === id) : null;
  return { subject, normDayIs: dossierDay(dossier, subject), payer: line?.payer ?? null };
}

/** Of what a finding of a plan was asked: of its line, else of the plan as a whole. */
export function askedOfPlan(
  { path: [section, id] }: Pick<FindingFacts, 'path'>,
  lines: readonly PlanLine[],
  plan: PlanSubject,
): AskedOf {
  const line = section === 'lines' ? lines.find((one) => one.id === id) : undefined;
  const payer = null;
  if (line === undefined) return { subject: planSubject(plan, null), normDayIs: 'YEAR', payer };
  const normDayIs = line.fromMonth === null ? 'YEAR' : 'MONTH';
  return { subject: planLineSubject(plan, line), normDayIs, payer };
}
