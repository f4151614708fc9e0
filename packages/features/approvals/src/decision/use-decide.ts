import type { ApprovalRole, Decision, SubmissionState } from '@cau-noi/domain/approval';
import { APPROVAL_ROLES, SUBMISSION_STATES } from '@cau-noi/domain/approval';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { ApprovalStrip_step } from '@cau-noi/portal/approval-strip';
import type { Submission } from './submission.ts';

const DecisionPageMutation = graphql(
  `
    mutation DecisionPageMutation($input: SubmissionDecideInput!) {
      submissionDecide(input: $input) {
        __typename
        ... on SubmissionPayload {
          nextInboxItemId
          submission {
            id
            state
            version
            steps {
              position
              role
              state
              decidedBy
              note
              ...ApprovalStrip_step
            }
            viewerMay {
              decide {
                allowed
                code
                data
              }
            }
          }
        }
        ... on ValidationError {
          code
          issues {
            code
            path
            data
          }
        }
        ... on ConflictError {
          changedBy
          changedAt
          theirs
        }
        ... on ForbiddenError {
          code
          data
        }
        ... on NotFoundError {
          code
          data
        }
        ... on ChecksError {
          code
          data
        }
        ... on StateError {
          code
          data
        }
      }
    }
  `,
  [ApprovalStrip_step],
);

type Answer = ResultOf<typeof DecisionPageMutation>['submissionDecide'];
type Payload = Extract<Answer, { readonly __typename: 'SubmissionPayload' }>;

/** One thing that is wrong in a decision. */
export interface DecisionIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

/** What became of a decision. */
export type Outcome =
  | {
      readonly is: 'done';
      readonly state: SubmissionState;
      readonly next: string | null;
      /** Who decides after this; null when it was the last step, or a return. */
      readonly passedOnTo: Payload['submission']['steps'][number]['role'] | null;
    }
  | { readonly is: 'invalid'; readonly issues: readonly DecisionIssue[] }
  /** Somebody else was first: decided, withdrew or submitted anew. */
  | {
      readonly is: 'conflict';
      readonly by: string | null;
      readonly at: string | null;
      readonly state: SubmissionState | null;
      /** Who decides now; null when nobody does any more. */
      readonly heldBy: ApprovalRole | null;
    }
  | { readonly is: 'refused'; readonly code: string; readonly data: unknown }
  | { readonly is: 'unreached' }
  /** The server failed: nothing was recorded. */
  | { readonly is: 'failed' };

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** How the submission stands now, as a conflict tells it; nothing in it is taken on trust. */
function standingIn(theirs: unknown) {
  const { state, steps } = fieldsOf(theirs);
  const current = (Array.isArray(steps) ? steps : [])
    .map(fieldsOf)
    .find((step) => step['state'] === 'CURRENT');
  return {
    state: SUBMISSION_STATES.find((known) => known === state) ?? null,
    heldBy: APPROVAL_ROLES.find((known) => known === current?.['role']) ?? null,
  };
}

function outcomeOf(answer: Answer): Outcome {
  switch (answer.__typename) {
    case 'SubmissionPayload': {
      const { state, steps } = answer.submission;
      const passedOnTo = steps.find((step) => step.state === 'CURRENT')?.role ?? null;
      return { is: 'done', state, next: answer.nextInboxItemId, passedOnTo };
    }
    case 'ValidationError':
      return { is: 'invalid', issues: answer.issues };
    case 'ConflictError': {
      const { changedBy, changedAt, theirs } = answer;
      return { is: 'conflict', by: changedBy, at: changedAt, ...standingIn(theirs) };
    }
    case 'ChecksError':
      // An exception without which it stops was taken back meanwhile.
      return { is: 'refused', code: 'WAIVER_TAKEN_BACK', data: {} };
    case 'ForbiddenError':
    case 'NotFoundError':
    case 'StateError':
      return { is: 'refused', code: answer.code, data: answer.data };
  }
}

/** Decides exactly the version of the submission that was read. */
export function useDecide({ id, version }: Pick<Submission, 'id' | 'version'>) {
  const { run, running } = useAct(DecisionPageMutation);
  const decide = async (decision: Decision): Promise<Outcome> => {
    const input =
      decision.kind === 'APPROVE'
        ? decision
        : { ...decision, fields: decision.fields.map((path) => path.map(String)) };
    const result = await run({ id, version, decision: input });
    if (result.ok) return outcomeOf(result.data.submissionDecide);
    return { is: result.error.networkError === undefined ? 'failed' : 'unreached' };
  };
  return { decide, running };
}
