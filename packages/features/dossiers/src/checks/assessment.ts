import {
  dossierFactsFrom,
  dossierSubject,
  evaluateDossier,
  submissionIssues,
} from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups, SubmissionIssue } from '@cau-noi/domain/assessment/dossier';
import { remediesOf } from '@cau-noi/domain/assessment/remedy';
import type { Verdict } from '@cau-noi/domain/check/run';
import { findingKey, stops } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierIssues } from '@cau-noi/domain/dossier/issues';
import { ceilingRulesOf, lineCeiling } from '@cau-noi/domain/savings/line-ceiling';
import type { LineCeiling } from '@cau-noi/domain/savings/line-ceiling';
import type { Waiver } from '@cau-noi/domain/waiver';
import { holdingDespite, unwaivedStops } from '@cau-noi/domain/waiver/cover';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';

/** Texts of justification by the key of their finding. */
export type Justifications = Readonly<Record<string, string>>;

/** Everything the domain says of a content as it is being written. */
export interface Assessment {
  readonly issues: readonly SubmissionIssue[];
  readonly findings: readonly JudgedFinding[];
  /** Findings that hold the submission back: stops without an exception, and failures that nobody has justified. */
  readonly held: number;
  /** Stops that granted exceptions let pass. */
  readonly waived: number;
  /** Whether a submission would be accepted; false while the facts are not known. */
  readonly maySubmit: boolean;
  /** By the id of a cost line how much one unit of it may cost; empty while the facts are not known. */
  readonly ceilings: ReadonlyMap<string, LineCeiling>;
}

const NO_CEILINGS: Assessment['ceilings'] = new Map();

/** A finding as it is judged here, with the key under which it is justified and what would mend it. */
export type JudgedFinding = Verdict[number] & FindingFacts;

/** Findings with the keys under which they are justified, and what of the content would mend them. */
export function toldOf(verdict: Verdict, content: DossierContent): readonly JudgedFinding[] {
  return verdict.map((finding) => ({
    ...finding,
    key: findingKey(finding),
    remedies: remediesOf(finding, content),
  }));
}

/** Judges a content as the server will: completeness first, then the checks on the facts. */
export function assess(
  content: DossierContent,
  lookups: DossierLookups | null,
  justifications: Justifications,
  waivers: readonly Waiver[] = [],
): Assessment {
  if (lookups === null) {
    const issues = dossierIssues(content);
    return { issues, findings: [], held: 0, waived: 0, maySubmit: false, ceilings: NO_CEILINGS };
  }
  const { parameters } = lookups;
  const issues = submissionIssues(content, lookups);
  const facts = dossierFactsFrom(content, lookups);
  const subject = dossierSubject(content, lookups);
  const verdict = evaluateDossier(parameters, subject, facts);
  const rules = ceilingRulesOf(parameters, subject);
  const { savings } = facts;
  const ceilings = new Map(
    savings.costLines.map((line) => [line.id, lineCeiling(line, savings, rules)]),
  );
  const held = holdingDespite(verdict, justifications, waivers).length;
  const waived = stops(verdict).length - unwaivedStops(verdict, waivers).length;
  const maySubmit = issues.length === 0 && held === 0;
  return { issues, findings: toldOf(verdict, content), held, waived, maySubmit, ceilings };
}
