import type { ApprovalRole } from '../approval/approval.ts';
import type { CheckParameter } from '../check/check.ts';
import { findingKey } from '../check/run.ts';
import type { Finding, Verdict } from '../check/run.ts';
import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { sameFailure } from '../check/failed-before.ts';
import { covers } from './cover.ts';
import type { Waiver } from './waiver.ts';

/** How long a reason or a decision may be, in characters. */
export const WAIVER_TEXT = 5_000;

/**
 * FINDING_GONE        {key}: the checks do not find that in what is saved
 * NOT_A_STOP          {key}: it does not stop; a failure to be justified is justified
 * NOT_WAIVABLE        {checkId}: nobody may grant an exception from this check
 * WAIVER_REQUESTED    {waiverId}: it is asked for already
 * WAIVER_GRANTED      {waiverId}: it is granted already, and goes far enough
 */
export type WaiverRequestIssue =
  | Issue<'FINDING_GONE' | 'NOT_A_STOP' | 'NOT_WAIVABLE' | 'WAIVER_REQUESTED' | 'WAIVER_GRANTED'>
  | LimitIssue;

/** A failure that stops, with its reason: what an exception can be asked for. */
export type StoppingFinding = Finding & { readonly reason: string };

/** What is asked for, and who may grant it. */
export type WaiverRequested = { readonly finding: StoppingFinding; readonly role: ApprovalRole };

/** Who may grant an exception from a finding: as its row of parameters says; null = nobody. */
export function waivedBy(
  { parameterId }: Pick<Finding, 'parameterId'>,
  parameters: readonly Pick<CheckParameter, 'id' | 'waivedBy'>[],
): ApprovalRole | null {
  return parameters.find(({ id }) => id === parameterId)?.waivedBy ?? null;
}

function stoppingFinding(
  key: string,
  verdict: Verdict,
): Result<StoppingFinding, Issue<'FINDING_GONE' | 'NOT_A_STOP'>> {
  const found = verdict.filter(
    (finding) => finding.status === 'FAIL' && findingKey(finding) === key,
  );
  if (found.length === 0) return err(issue('FINDING_GONE', { key }, ['findingKey']));
  const stop = found.find(({ severity }) => severity === 'STOP');
  const reason = stop?.reason ?? null;
  if (stop === undefined || reason === null) {
    return err(issue('NOT_A_STOP', { key }, ['findingKey']));
  }
  return ok({ ...stop, reason });
}

function askedBefore(finding: Finding, waivers: readonly Waiver[]): WaiverRequestIssue | null {
  const open = waivers.find(
    (waiver) => waiver.state === 'REQUESTED' && sameFailure(waiver, finding),
  );
  if (open !== undefined) return issue('WAIVER_REQUESTED', { waiverId: open.id }, ['findingKey']);
  const granted = waivers.find((waiver) => covers(waiver, finding));
  return granted === undefined
    ? null
    : issue('WAIVER_GRANTED', { waiverId: granted.id }, ['findingKey']);
}

/**
 * Asks for an exception from the finding with this key in the verdict on what is saved, or gives
 * everything that is against it. One that was refused or taken back may be asked for again.
 */
export function requestWaiver(
  asked: { readonly findingKey: string; readonly text: string },
  verdict: Verdict,
  parameters: readonly Pick<CheckParameter, 'id' | 'waivedBy'>[],
  waivers: readonly Waiver[],
): Result<WaiverRequested, readonly WaiverRequestIssue[]> {
  const stop = stoppingFinding(asked.findingKey, verdict);
  if (!stop.ok) return err([stop.error]);
  const finding = stop.value;
  const role = waivedBy(finding, parameters);
  if (role === null) {
    return err([issue('NOT_WAIVABLE', { checkId: finding.checkId }, ['findingKey'])]);
  }
  const before = askedBefore(finding, waivers);
  const issues = [...(before === null ? [] : [before]), ...textIssues(asked.text)];
  return issues.length > 0 ? err(issues) : ok({ finding, role });
}

/** A request, a decision and a revocation say why. */
export function textIssues(text: string): readonly LimitIssue[] {
  return [...required(['text'], text), ...textWithin(['text'], text, WAIVER_TEXT)];
}
