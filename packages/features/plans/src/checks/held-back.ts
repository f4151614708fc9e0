import type { CheckData } from '@cau-noi/domain/check';
import { type Finding, holding } from '@cau-noi/domain/check/run';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';

/** What a finding is about, from its key: `TK03.TOO_MANY_PERSONS.{about}`. */
function aboutOf({ key, checkId, reason, missing }: FindingFacts): string | null {
  const head = `${checkId}.${reason ?? missing.join('+')}.`;
  return key.startsWith(head) ? key.slice(head.length) : null;
}

function asFinding(facts: FindingFacts): Finding {
  return {
    ...facts,
    data: facts.data as CheckData,
    about: aboutOf(facts),
    parameterId: null,
    rateId: null,
  };
}

/** How many findings keep the plan from being submitted, as the domain decides. */
export function heldBack(
  findings: readonly FindingFacts[],
  justifications: ReadonlyMap<string, string>,
): number {
  return holding(findings.map(asFinding), Object.fromEntries(justifications)).length;
}
