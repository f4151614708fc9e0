import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import type { SubjectContent } from './changes.ts';
import { contentAsInput } from './opaque-content.ts';

/** Refusals of the domain as errors of the API, for plans and dossiers alike. */

/** The refusal of a transition or of a configuration. */
export function stateError({ code, data, path }: Issue): StateError {
  return new StateError(code, data, path);
}

/** Nothing when there are no issues, else all of them at once. */
export function refuseIssues(issues: readonly Issue[]): Result<null, BusinessError> {
  return issues.length === 0 ? ok(null) : err(new ValidationError(issues));
}

/** Somebody else saved first: what they saved, who they were, and when. */
export async function conflictOn(
  sql: Sql,
  kind: ApprovalSubjectKind,
  { id, version }: { readonly id: string; readonly version: number },
  content: SubjectContent,
): Promise<ConflictError> {
  return new ConflictError({
    currentVersion: version,
    theirs: contentAsInput(kind, content),
    ...(await lastChangeOf(sql, kind, id)),
  });
}
