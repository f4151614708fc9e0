import { assessDossier, submissionIssues } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { Verdict } from '@cau-noi/domain/check/run';
import { findingKey, stops } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierIssues } from '@cau-noi/domain/dossier/issues';
import type { DossierIssue } from '@cau-noi/domain/dossier/issues';
import type { LineIssue } from '@cau-noi/domain/dossier/plan-line';
import type { Waiver } from '@cau-noi/domain/waiver';
import { holdingDespite, unwaivedStops } from '@cau-noi/domain/waiver/cover';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';

/** Texts of justification by the key of their finding. */
export type Justifications = Readonly<Record<string, string>>;

/** Everything the domain says of a content as it is being written. */
export interface Assessment {
  readonly issues: readonly (DossierIssue | LineIssue)[];
  readonly findings: readonly JudgedFinding[];
  /** Findings that hold the submission back: stops without an exception, and failures that nobody has justified. */
  readonly held: number;
  /** Stops that granted exceptions let pass. */
  readonly waived: number;
  /** Whether a submission would be accepted; false while the facts are not known. */
  readonly maySubmit: boolean;
}

/** A finding as it is judged here, with the key under which it is justified. */
export type JudgedFinding = Verdict[number] & FindingFacts;

function keyed(verdict: Verdict): readonly JudgedFinding[] {
  return verdict.map((finding) => ({ ...finding, key: findingKey(finding) }));
}

/** Judges a content as the server will: completeness first, then the checks on the facts. */
export function assess(
  content: DossierContent,
  lookups: DossierLookups | null,
  justifications: Justifications,
  waivers: readonly Waiver[] = [],
): Assessment {
  if (lookups === null) {
    return { issues: dossierIssues(content), findings: [], held: 0, waived: 0, maySubmit: false };
  }
  const issues = submissionIssues(content, lookups);
  const verdict = assessDossier(content, lookups);
  const held = holdingDespite(verdict, justifications, waivers).length;
  const waived = stops(verdict).length - unwaivedStops(verdict, waivers).length;
  const maySubmit = issues.length === 0 && held === 0;
  return { issues, findings: keyed(verdict), held, waived, maySubmit };
}
