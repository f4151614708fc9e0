import { required, textWithin } from '@cau-noi/domain/limits';
import type { Issue } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';

const LONGEST_REASON = 1000;

/** Why a row is written has to be said. */
export function reasonIssues(reason: string): readonly Issue[] {
  return [...required(['reason'], reason), ...textWithin(['reason'], reason, LONGEST_REASON)];
}

/** Fields that inputs call otherwise than the domain does. */
const IN_INPUT: Readonly<Record<string, readonly string[]>> = {
  from: ['validFrom'],
  to: ['validTo'],
  'limit.ceiling': ['limit', 'amount', 'ceiling'],
  'limit.lowest': ['limit', 'amount', 'lowest'],
  'limit.currency': ['limit', 'unknownIn'],
};

/** An issue at the field of the input that would mend it. */
export function asInInput<One extends Issue>(issue: One): One {
  const { path } = issue;
  for (const length of [2, 1]) {
    const named = IN_INPUT[path.slice(0, length).join('.')];
    if (named !== undefined) return { ...issue, path: [...named, ...path.slice(length)] };
  }
  return issue;
}

/** The audit holds the whole row: what was written, by whom and why can be told without the book. */
export function auditOf(kind: string, id: string, row: object, reason: string): Audit {
  return {
    action: 'configuration.add',
    subjectKind: 'CONFIGURATION',
    subjectId: id,
    organisationId: null,
    data: { kind, row: { ...row }, reason: reason.trim() },
  };
}
