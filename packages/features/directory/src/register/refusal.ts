import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, JsonValue } from '@cau-noi/graphql/graphql';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import type { Language } from '@cau-noi/i18n/messages';

/** Every way in which a register refuses what was written. */
export const Refusal_error = graphql(`
  fragment Refusal_error on BusinessError {
    __typename
    code
    path
    data
    ... on ValidationError {
      issues {
        code
        path
        data
      }
    }
    ... on ConflictError {
      currentVersion
      changedAt
      changedBy
      theirs
    }
  }
`);

/** Something wrong in what was written; the path is that of the field. */
export interface WrittenIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

/** What somebody else saved meanwhile. */
export interface Collision {
  readonly theirs: JsonValue;
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}

/** Why nothing was saved: fields to mend, another's text to look at, or a sentence. */
export interface Refused {
  readonly issues: readonly WrittenIssue[];
  readonly collision: Collision | null;
  readonly sentence: string | null;
}

/** Reads a refusal of a mutation. */
export function readRefusal(given: FragmentOf<typeof Refusal_error>, language: Language): Refused {
  const error = readFragment(Refusal_error, given);
  switch (error.__typename) {
    case 'ValidationError':
      return { issues: error.issues, collision: null, sentence: null };
    case 'ConflictError': {
      const { theirs, currentVersion, changedBy, changedAt } = error;
      const collision = { theirs, version: currentVersion, by: changedBy, at: changedAt };
      return { issues: [], collision, sentence: null };
    }
    default:
      return { issues: [], collision: null, sentence: refusalText(error, language) };
  }
}
