import type { PlanLine } from '@cau-noi/domain/plan';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf, VariablesOf } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import type { SaveAnswer } from '@cau-noi/portal/draft-state';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { contentOfJson, PlanLine_line } from '../line/plan-line.ts';

/**
 * Saves the lines of a plan. The answer brings the verdict on them, and the lines as every page shows
 * them: a line has no identity in the cache, so all of it must be there.
 */
export const PlanSaveMutation = graphql(
  `
    mutation PlanSaveMutation($input: PlanSaveInput!) {
      planSave(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
            version
            updatedAt
            findings {
              ...FindingFacts_finding
            }
            lines {
              ...PlanLine_line
              approved
              dossiers {
                id
                number
                title
                state
              }
            }
          }
        }
        ... on ConflictError {
          currentVersion
          theirs
          changedBy
          changedAt
        }
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [FindingFacts_finding, PlanLine_line],
);

type LineInput = VariablesOf<typeof PlanSaveMutation>['input']['lines'][number];

/** A line as the API takes it. */
export function inputOf({ id, ...line }: PlanLine): LineInput {
  return {
    ...line,
    lineId: id,
    countries: [...line.countries],
    coOrganiserIds: [...line.coOrganiserIds],
    funding: [...line.funding],
  };
}

/** What saving came to, for the draft. */
export function saveAnswer(
  result: ActResult<ResultOf<typeof PlanSaveMutation>>,
): SaveAnswer<readonly PlanLine[]> {
  // Whatever the reason, the work is kept and sent again; a session that ended shows itself.
  if (!result.ok) return { is: 'unreached' };
  const answer = result.data.planSave;
  switch (answer.__typename) {
    case 'PlanPayload':
      return { is: 'saved', version: answer.plan.version, at: answer.plan.updatedAt };
    case 'ConflictError':
      return {
        is: 'conflicted',
        theirs: contentOfJson(answer.theirs).lines,
        version: answer.currentVersion,
        by: answer.changedBy,
        at: answer.changedAt,
      };
    case 'ForbiddenError':
    case 'NotFoundError':
    case 'StateError':
    case 'ValidationError':
      return { is: 'refused', refusal: { code: answer.code, data: answer.data } };
  }
}
