import type { CheckData } from '@cau-noi/domain/check';
import type { Finding } from '@cau-noi/domain/check/run';
import type { Waiver } from '@cau-noi/domain/waiver';
import { holdingDespite } from '@cau-noi/domain/waiver/cover';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';

/** What a finding is about, from its key: `TK03.TOO_MANY_PERSONS.{about}`. */
function aboutOf({ key, checkId, reason, missing }: FindingFacts): string | null {
  const head = `${checkId}.${reason ?? missing.join('+')}.`;
  return key.startsWith(head) ? key.slice(head.length) : null;
}

/** A finding as the domain judges it, from what is told of it. */
export function asFinding(facts: FindingFacts): Finding {
  return {
    ...facts,
    data: facts.data as CheckData,
    about: aboutOf(facts),
    parameterId: facts.parameterId ?? null,
    rateId: null,
  };
}

/** How many findings keep the plan from being submitted, as the domain decides. */
export function heldBack(
  findings: readonly FindingFacts[],
  justifications: ReadonlyMap<string, string>,
  waivers: readonly Waiver[],
): number {
  const texts = Object.fromEntries(justifications);
  return holdingDespite(findings.map(asFinding), texts, waivers).length;
}
