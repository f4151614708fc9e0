import { randomUUID } from 'node:crypto';
import type { ApiOfDay } from '../../testing.ts';
import type { WorldUser } from './world.testing.ts';

/** What a mutation answers: its payload, or why it was refused. */
export interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly issues?: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly findings?: readonly { readonly key: string; readonly severity: string }[];
  readonly currentVersion?: number;
  readonly theirs?: unknown;
  readonly changedBy?: string;
  readonly changedAt?: string;
  readonly plan?: Written;
  readonly dossier?: Written;
  readonly submission?: Submitted;
  readonly nextInboxItemId?: string | null;
}

export interface Submitted {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** A plan or dossier after a mutation. */
export interface Written {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly approval: { readonly submission: Submitted } | null;
}

const SUBMITTED = 'submission { id version state }';
const WRITTEN = `id version state approval { ${SUBMITTED} }`;

const PAYLOADS: Readonly<Record<string, string>> = {
  plan: `... on PlanPayload { plan { ${WRITTEN} } }`,
  dossier: `... on DossierPayload { dossier { ${WRITTEN} } }`,
  outcome: `... on DossierPayload { dossier { ${WRITTEN} outcome { version state } } }`,
  submission: `... on SubmissionPayload { ${SUBMITTED} nextInboxItemId }`,
};

const REFUSALS: Readonly<Record<string, string>> = {
  ValidationError: 'issues { code path }',
  ConflictError: 'currentVersion theirs changedBy changedAt',
  ChecksError: 'findings { key severity }',
};

/** The mutations whose unions do not have every refusal. */
function refusalsOf(mutation: string): readonly string[] {
  const withoutConflict = [
    'planCreate',
    'planJustify',
    'dossierCreate',
    'dossierJustify',
    'dossierExplainSpent',
    'outcomeRecordProgress',
  ];
  return [
    'ValidationError',
    ...(withoutConflict.includes(mutation) ? [] : ['ConflictError']),
    ...(mutation.endsWith('Submit') && !mutation.startsWith('outcome') ? ['ChecksError'] : []),
  ];
}

function documentOf(mutation: string): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const [area = ''] = /^[a-z]+/u.exec(mutation) ?? [];
  const refusals = refusalsOf(mutation).map((name) => `... on ${name} { ${REFUSALS[name]} }`);
  return `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
    __typename ${PAYLOADS[area]} ... on BusinessError { code path data } ${refusals.join(' ')} } }`;
}

/**
 * Sends a mutation as a user of the test world. A key is made for each call unless the input has one.
 *
 * @throws Error with the request's own errors
 */
export async function send(
  api: ApiOfDay,
  user: WorldUser,
  mutation: string,
  input: object,
): Promise<Answered> {
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, errors } = await api.run<{ answer: Answered }>(
    user,
    documentOf(mutation),
    variables,
  );
  const [error] = errors;
  if (error !== undefined) throw new Error(`${mutation}: ${JSON.stringify(error)}`);
  return data.answer;
}

/** As `send`, for what has to succeed: the plan or dossier. */
export async function write(
  api: ApiOfDay,
  user: WorldUser,
  mutation: string,
  input: object,
): Promise<Written> {
  const answer = await send(api, user, mutation, input);
  const written = answer.plan ?? answer.dossier;
  if (written === undefined) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  return written;
}

/** The submission that a mutation has opened. */
export function submissionOf(written: Written): Submitted {
  if (written.approval === null) throw new Error('Nothing was submitted');
  return written.approval.submission;
}

/** Approves every step that waits, by whoever of these holds it. */
export async function approveBy(
  api: ApiOfDay,
  submission: Submitted,
  users: readonly WorldUser[],
): Promise<Submitted> {
  let current = submission;
  for (const user of users) {
    const { id, version } = current;
    const decision = { kind: 'APPROVE', note: null };
    const answer = await send(api, user, 'submissionDecide', { id, version, decision });
    if (answer.submission === undefined) throw new Error(JSON.stringify(answer));
    current = answer.submission;
  }
  return current;
}

/**
 * A plan or dossier as that user sees it; null when they do not.
 *
 * @param document asks for `node` by `$id`
 * @throws Error with the request's own errors
 */
export async function seenBy(
  api: ApiOfDay,
  document: string,
  id: string,
  user: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { data, errors } = await api.run<{ node: Readonly<Record<string, unknown>> | null }>(
    user,
    document,
    { id },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.node;
}
