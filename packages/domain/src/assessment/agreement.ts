import type { CheckParameter, CheckSubject } from '../check/check.ts';
import { run } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import { AGREEMENT_CHECKS } from '../effectiveness/agreement-activity.checks.ts';
import type { AgreementActivityFacts } from '../effectiveness/agreement-activity.facts.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';

/** What the applicability of checks to an agreement is decided on: it is of no kind of activity. */
function agreementSubject(
  level: OrganisationKind,
  { today }: AgreementActivityFacts,
): CheckSubject {
  return { kind: null, level, planned: true, normDay: today };
}

/** The verdict on an agreement as it stands today. */
export function assessAgreement(
  parameters: readonly CheckParameter[],
  level: OrganisationKind,
  facts: AgreementActivityFacts,
): Verdict {
  return run(AGREEMENT_CHECKS, parameters, agreementSubject(level, facts), facts);
}
