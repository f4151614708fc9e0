import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import { assessPlan } from '@cau-noi/domain/assessment/plan';
import { type Finding, findingKey } from '@cau-noi/domain/check/run';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';

function factsOf(finding: Finding): FindingFacts {
  return { ...finding, key: findingKey(finding) };
}

/**
 * The verdict on a plan being typed: the same facts, the same run as on the server. Until the database
 * has answered for the first time it is what the server found in the version that was saved last.
 */
export function verdictWhileTyping(
  content: PlanContent,
  lookups: PlanLookups | null,
  told: readonly FindingFacts[],
): readonly FindingFacts[] {
  return lookups === null ? told : assessPlan(content, lookups).map(factsOf);
}

/** The id of the line that a finding is about; null for the plan as a whole. */
export const lineOfFinding = ({ path }: FindingFacts) =>
  path[0] === 'lines' ? String(path[1]) : null;

/** Findings for people: passes of a check as one, with how many lines; what one line lacks as one. */
export interface CondensedFinding extends FindingFacts {
  /** Lines that pass the check; null for everything else. */
  readonly passed: number | null;
}

function passes(verdict: readonly FindingFacts[]): readonly CondensedFinding[] {
  const byCheck = new Map<string, FindingFacts[]>();
  for (const finding of verdict.filter(({ status }) => status === 'PASS')) {
    const before = byCheck.get(finding.checkId);
    if (before === undefined) byCheck.set(finding.checkId, [finding]);
    else before.push(finding);
  }
  return [...byCheck].flatMap(([checkId, findings]) => {
    const [first] = findings;
    if (first === undefined) return [];
    const passed = lineOfFinding(first) === null ? null : findings.length;
    return [{ ...first, key: `PASS.${checkId}`, path: [], passed }];
  });
}

/** The verdict as a panel of three hundred lines can show it, in the order of the lines. */
export function condensed(verdict: readonly FindingFacts[]): readonly CondensedFinding[] {
  const unknown = new Map<string, CondensedFinding>();
  const failures: CondensedFinding[] = [];
  for (const finding of verdict) {
    if (finding.status === 'FAIL') failures.push({ ...finding, passed: null });
    if (finding.status !== 'CANNOT_TELL') continue;
    const place = `${finding.checkId}.${lineOfFinding(finding) ?? ''}`;
    const before = unknown.get(place);
    const missing = [...(before?.missing ?? []), ...finding.missing];
    unknown.set(place, { ...(before ?? { ...finding, passed: null }), missing });
  }
  return [...failures, ...unknown.values(), ...passes(verdict)];
}
