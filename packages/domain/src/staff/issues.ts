import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { allInForceOn, spansOverlap } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import type { Post } from '../person/person.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { LEAVING_REASONS, STAFF_ROLES, WORKLOADS } from './staff.ts';
import type { Assignment, AssignmentContent } from './staff.ts';

/**
 * PERIOD_REVERSED       {from, to}: it ends before it begins
 * LEAVING_UNSAID        it ends and no reason is given
 * LEAVING_WITHOUT_END   a reason to leave, and no last day
 * ASSIGNED_ALREADY      {from}: does the work of this union on some of these days already
 * NO_POST_HERE          holds no post at this union when it begins
 */
export type AssignmentIssue =
  | LimitIssue
  | Issue<
      | 'PERIOD_REVERSED'
      | 'LEAVING_UNSAID'
      | 'LEAVING_WITHOUT_END'
      | 'ASSIGNED_ALREADY'
      | 'NO_POST_HERE'
    >;

const TEXT_LIMIT = 500;

function leavingIssues(content: AssignmentContent): readonly AssignmentIssue[] {
  const { from, to, leavingReason, leavingText } = content;
  return [
    ...(to !== null && to < from ? [issue('PERIOD_REVERSED' as const, { from, to }, ['to'])] : []),
    ...(to !== null && leavingReason === null
      ? [issue('LEAVING_UNSAID' as const, {}, ['leavingReason'])]
      : []),
    ...(to === null && leavingReason !== null
      ? [issue('LEAVING_WITHOUT_END' as const, {}, ['to'])]
      : []),
    ...oneOf(['leavingReason'], leavingReason, LEAVING_REASONS),
    ...(leavingReason === 'OTHER' ? required(['leavingText'], leavingText) : []),
    ...textWithin(['leavingText'], leavingText, TEXT_LIMIT),
  ];
}

/**
 * Everything that is wrong with an assignment.
 *
 * @param others the person's other assignments
 * @param posts  what the person holds or held, anywhere
 */
export function assignmentIssues(
  content: AssignmentContent,
  others: readonly Assignment[],
  posts: readonly Post[],
): readonly AssignmentIssue[] {
  const { personId, organisationId, role, workload, from } = content;
  const same = others.find(
    (other) =>
      other.personId === personId &&
      other.organisationId === organisationId &&
      spansOverlap(other, content),
  );
  const here = posts.some(
    (post) =>
      post.personId === personId &&
      post.organisationId === organisationId &&
      spansOverlap(post, { from, to: from }),
  );
  return [
    ...oneOf(['role'], role, STAFF_ROLES),
    ...oneOf(['workload'], workload, WORKLOADS),
    ...leavingIssues(content),
    ...(same === undefined
      ? []
      : [issue('ASSIGNED_ALREADY' as const, { from: same.from }, ['from'])]),
    ...(here ? [] : [issue('NO_POST_HERE' as const, {}, ['from'])]),
  ];
}

/**
 * NOT_LEFT          the work has not ended
 * NOTHING_OPEN      nothing that they left behind lies with the person any more
 * SUCCESSOR_SAME    the person themselves
 * SUCCESSOR_GONE    holds no post at the union today
 */
export type HandOverIssue =
  | LimitIssue
  | Issue<'NOT_LEFT' | 'NOTHING_OPEN' | 'SUCCESSOR_SAME' | 'SUCCESSOR_GONE'>;

/** A hand-over as it is asked for, with what is known of both sides. */
export type HandOverFacts = {
  readonly assignment: Assignment;
  readonly successorId: string;
  /** The posts of the successor at unions that may take over: the union itself or its successors. */
  readonly successorPosts: readonly Dated[];
  /** How much is left behind; nothing while they have not left. */
  readonly openWork: number;
  readonly note: string;
};

/** Everything that is against a hand-over today. */
export function handOverIssues(facts: HandOverFacts, today: IsoDate): readonly HandOverIssue[] {
  const { assignment, successorId, successorPosts, openWork, note } = facts;
  const left = assignment.to !== null && assignment.to < today;
  const path = ['successorId'];
  return [
    ...(left ? [] : [issue('NOT_LEFT' as const)]),
    ...(left && openWork === 0 ? [issue('NOTHING_OPEN' as const)] : []),
    ...(successorId === assignment.personId ? [issue('SUCCESSOR_SAME' as const, {}, path)] : []),
    ...(allInForceOn(successorPosts, today).length > 0
      ? []
      : [issue('SUCCESSOR_GONE' as const, {}, path)]),
    ...textWithin(['note'], note, TEXT_LIMIT),
  ];
}
