import type { Finding } from '@cau-noi/domain/check/run';
import { holdCode } from '@cau-noi/domain/effectiveness/hold-code';
import type { Issue, IssueData } from '@cau-noi/domain/result';
import { GraphQLError } from 'graphql';

/**
 * Errors of the request itself: answered in `errors` with `extensions.code`, because a client that
 * is written rightly does not cause them.
 */
const REQUEST_ERRORS = {
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'Your role does not allow this.',
  BAD_ID: 'The id was not given out by this API for such a record.',
  WRONG_KIND: 'The content is of a kind of activity that this is not for.',
  BAD_COUNTRY: 'The code is of no country (ISO 3166-1 alpha-2).',
  PAGE_SIZE: 'A page has 1 to 100 records.',
  BAD_CURSOR: 'The cursor was not given out by this API for this list and order.',
  BAD_FILTER: 'The filter was not given out by this API.',
  IDEMPOTENCY_REUSED: 'The idempotency key was used before with another input.',
  BUSY: 'Too many people changed the same records at once. Send the request again.',
} as const;
export type RequestErrorCode = keyof typeof REQUEST_ERRORS;

export function requestError(code: RequestErrorCode, data: IssueData = {}): GraphQLError {
  return new GraphQLError(REQUEST_ERRORS[code], { extensions: { code, ...data } });
}

type Path = readonly (string | number)[];

/** Why a mutation was refused: a member of its result union, told by its class. */
export abstract class BusinessError extends Error {
  readonly code: string;
  readonly data: IssueData;
  readonly path: readonly string[];

  constructor(code: string, data: IssueData = {}, path: Path = []) {
    super(code);
    this.code = code;
    this.data = data;
    this.path = path.map(String);
  }
}

/** The input is wrong; all that is wrong with it at once. */
export class ValidationError extends BusinessError {
  override readonly name = 'ValidationError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('VALIDATION', { count: issues.length });
    this.issues = issues;
  }
}

/** The policy refuses; code and data are the policy's. */
export class ForbiddenError extends BusinessError {
  override readonly name = 'ForbiddenError';
}

/** The record does not exist for this viewer; `kind` as in `ID_KINDS`. */
export class NotFoundError extends BusinessError {
  override readonly name = 'NotFoundError';

  constructor(kind: string, path: Path = []) {
    super('NOT_FOUND', { kind }, path);
  }
}

/** What stands in the record now, so that nothing typed is lost. */
export interface CurrentContent {
  readonly currentVersion: number;
  /** The content as it is saved now, in the shape of the mutation's input. */
  readonly theirs: unknown;
  readonly changedBy: string | null;
  /** ISO date-time. */
  readonly changedAt: string | null;
}

/** Somebody else saved first. */
export class ConflictError extends BusinessError {
  override readonly name = 'ConflictError';
  readonly current: CurrentContent;

  constructor(current: CurrentContent) {
    super('STALE_VERSION', { currentVersion: current.currentVersion });
    this.current = current;
  }
}

/** The record is in a state in which this cannot be done, or the domain refuses the step. */
export class StateError extends BusinessError {
  override readonly name = 'StateError';
}

/** A submission is held by findings. */
export class ChecksError extends BusinessError {
  override readonly name = 'ChecksError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(holdCode(findings), { count: findings.length });
    this.findings = findings;
  }
}

/** Refusals that any mutation can give. Spread it into `errors: { types: […] }`. */
export const COMMON_ERRORS = [ValidationError, ForbiddenError, NotFoundError, StateError];
