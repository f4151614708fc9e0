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

const CheckParameterPlanPreviewQuery = graphql(
  `
    query CheckParameterPlanPreviewQuery(
      $input: CheckParameterPreviewInput!
      $first: Int!
      $after: String
    ) {
      checkParameterPlanPreview(input: $input, first: $first, after: $after) {
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
          plan {
            id
            year
            state
            organisation {
              id
              shortName
            }
          }
          lines {
            lineId
            number
            title
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
type PlansAnswered = ResultOf<typeof CheckParameterPlanPreviewQuery>['checkParameterPlanPreview'];

/** The values as they are proposed. */
export type Proposed = VariablesOf<typeof CheckParameterPreviewQuery>['input'];
export type VerdictChange = Answered['changes'][number];
export type PlanVerdictChange = PlansAnswered['changes'][number];

/** How far open records of one kind were judged by the proposed values. */
export interface Judged<Change> {
  readonly examined: number;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly changes: readonly Change[];
  /** Where it was stopped or failed; null when all were judged. */
  readonly next: string | null;
}

/** How far the open dossiers, and then the open plans, were judged by the proposed values. */
export interface Previewed {
  readonly running: boolean;
  readonly issues: Answered['issues'];
  readonly dossiers: Judged<VerdictChange>;
  /** Null until all dossiers were judged. */
  readonly plans: Judged<PlanVerdictChange> | null;
  readonly error: CombinedError | null;
}

/** So many are judged by one request: each takes some milliseconds, and progress is seen to move. */
const PAGE = 50;

/**
 * Judges all open dossiers and then all open plans by proposed values, page by page, until it is done or
 * stopped. What was found is of those values: whoever proposes others uses it anew.
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
    const show = (next: Previewed): boolean => {
      found = next;
      if (run.current === own) setPreviewed(found);
      return run.current === own;
    };
    show(found);
    const ask = (after: string | null) => ({ input: proposed, first: PAGE, after });
    const afresh = { requestPolicy: 'network-only' } as const;
    do {
      const asked = ask(found.dossiers.next);
      const answered = await client.query(CheckParameterPreviewQuery, asked, afresh);
      const page: Answered | undefined = answered.data?.checkParameterPreview;
      if (!show(page === undefined ? failed(found, answered.error) : withDossiers(found, page)))
        return;
    } while (found.running && found.dossiers.next !== null);
    while (found.running && found.issues.length === 0) {
      const asked = ask(found.plans?.next ?? null);
      const answered = await client.query(CheckParameterPlanPreviewQuery, asked, afresh);
      const page: PlansAnswered | undefined = answered.data?.checkParameterPlanPreview;
      if (!show(page === undefined ? failed(found, answered.error) : withPlans(found, page)))
        return;
    }
    show({ ...found, running: false });
  }, [client, proposed]);
  return { previewed, start, stop };
}

const NONE = { examined: 0, total: 0, totalIsExact: true, changes: [], next: null } as const;
const NOTHING_YET: Previewed = {
  running: false,
  issues: [],
  dossiers: NONE,
  plans: null,
  error: null,
};

type Page<Change> = Omit<Judged<Change>, 'next'> & { readonly endCursor: string | null };

function joined<Change>(found: Judged<Change>, page: Page<Change>): Judged<Change> {
  const { examined, total, totalIsExact, changes, endCursor: next } = page;
  return {
    examined: found.examined + examined,
    total,
    totalIsExact,
    changes: [...found.changes, ...changes],
    next,
  };
}

const failed = (found: Previewed, error: CombinedError | undefined): Previewed => ({
  ...found,
  running: false,
  error: error ?? null,
});

const withDossiers = (found: Previewed, page: Answered): Previewed => ({
  ...found,
  issues: page.issues,
  dossiers: joined(found.dossiers, page),
});

function withPlans(found: Previewed, page: PlansAnswered): Previewed {
  const plans = joined(found.plans ?? NONE, page);
  return { ...found, plans, running: plans.next !== null };
}
