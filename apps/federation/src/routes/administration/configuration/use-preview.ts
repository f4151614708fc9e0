import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf, VariablesOf } from '@cau-noi/graphql/graphql';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import type { CombinedError } from 'urql';
import { useClient } from 'urql';
import { useCallback, useEffect, useRef, useState } from 'react';

const CheckParameterPreviewQuery = graphql(
  `
    query CheckParameterPreviewQuery(
      $input: CheckParameterPreviewInput!
      $first: Int!
      $after: String
    ) {
      checkParameterPreview(input: $input, first: $first, after: $after) {
        issues {
          code
          path
          data
        }
        examined
        total
        totalIsExact
        endCursor
        changes {
          dossier {
            id
            number
            title
            state
            organisation {
              id
              shortName
            }
          }
          before {
            ...FindingFacts_finding
          }
          after {
            ...FindingFacts_finding
          }
        }
      }
    }
  `,
  [FindingFacts_finding],
);

type Answered = ResultOf<typeof CheckParameterPreviewQuery>['checkParameterPreview'];

/** The values as they are proposed. */
export type Proposed = VariablesOf<typeof CheckParameterPreviewQuery>['input'];
export type VerdictChange = Answered['changes'][number];

/** How far the open dossiers were judged by the proposed values. */
export interface Previewed {
  readonly running: boolean;
  readonly examined: number;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly issues: Answered['issues'];
  readonly changes: readonly VerdictChange[];
  /** Where it was stopped or failed; null when all were judged. */
  readonly next: string | null;
  readonly error: CombinedError | null;
}

/** So many are judged by one request: each takes some milliseconds, and progress is seen to move. */
const PAGE = 50;

/**
 * Judges all open dossiers by proposed values, page by page, until it is done or stopped. What was found is
 * of those values: whoever proposes others uses it anew.
 */
export function usePreview(proposed: Proposed | null) {
  const client = useClient();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const run = useRef(0);
  // Whoever leaves waits for nothing any more.
  useEffect(() => {
    const running = run;
    return () => {
      running.current += 1;
    };
  }, []);
  const stop = useCallback(() => {
    run.current += 1;
    setPreviewed((found) => (found === null ? null : { ...found, running: false }));
  }, []);
  const start = useCallback(async () => {
    if (proposed === null) return;
    run.current += 1;
    const own = run.current;
    let found: Previewed = { ...NOTHING_YET, running: true };
    setPreviewed(found);
    let after: string | null = null;
    do {
      const asked: { input: Proposed; first: number; after: string | null } = {
        input: proposed,
        first: PAGE,
        after,
      };
      const { data, error } = await client.query(CheckParameterPreviewQuery, asked, {
        requestPolicy: 'network-only',
      });
      if (run.current !== own) return;
      const page: Answered | undefined = data?.checkParameterPreview;
      found = page === undefined ? { ...found, error: error ?? null } : withPage(found, page);
      after = page?.endCursor ?? null;
      found = { ...found, running: after !== null };
      setPreviewed(found);
    } while (after !== null);
  }, [client, proposed]);
  return { previewed, start, stop };
}

const NOTHING_YET: Previewed = {
  running: false,
  examined: 0,
  total: 0,
  totalIsExact: true,
  issues: [],
  changes: [],
  next: null,
  error: null,
};

function withPage(found: Previewed, page: Answered): Previewed {
  const { examined, total, totalIsExact, issues, changes, endCursor } = page;
  return {
    ...found,
    examined: found.examined + examined,
    total,
    totalIsExact,
    issues,
    changes: [...found.changes, ...changes],
    next: endCursor,
  };
}
