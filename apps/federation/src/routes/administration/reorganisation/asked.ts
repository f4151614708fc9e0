import type { OrganisationKind } from '@cau-noi/domain/organisation';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf, VariablesOf } from '@cau-noi/graphql/graphql';
import { Refusal_error } from '@cau-noi/portal/refusal';

/** The unions that a decision is about, with what stands below them. */
export const ReorganisationUnitsQuery = graphql(`
  query ReorganisationUnitsQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Organisation {
        id
        shortName
        name
        kind
        parent {
          id
          shortName
        }
        children(first: 100) {
          nodes {
            id
            shortName
          }
        }
      }
    }
  }
`);

export const ReorganisationCount_row = graphql(`
  fragment ReorganisationCount_row on ReorganisationCount {
    counted
    asWas
    asIsBefore
    asIsAfter
    union {
      id
      shortName
    }
  }
`);

/** What a decision would do. */
export const ReorganisationPreviewQuery = graphql(
  `
    query ReorganisationPreviewQuery($input: ReorganisationInput!) {
      reorganisationPreview(input: $input) {
        revision
        issues {
          code
          path
          data
        }
        effects {
          what
          date
          name
          union {
            id
            shortName
          }
          parent {
            id
            shortName
          }
        }
        heirs {
          id
          shortName
        }
        open {
          kind
          choices
          records {
            id
            title
            detail
            pageId
            organisation {
              id
              shortName
            }
          }
        }
        counts {
          ...ReorganisationCount_row
        }
      }
    }
  `,
  [ReorganisationCount_row],
);

export const ReorganiseMutation = graphql(
  `
    mutation ReorganiseMutation($input: ReorganiseInput!) {
      answer: reorganise(input: $input) {
        __typename
        ... on ReorganisePayload {
          id
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export type Preview = ResultOf<typeof ReorganisationPreviewQuery>['reorganisationPreview'];
export type OpenGroup = Preview['open'][number];
export type DecidedInput = VariablesOf<typeof ReorganisationPreviewQuery>['input'];
export type ChoiceInput = VariablesOf<typeof ReorganiseMutation>['input']['choices'][number];

/** A union that a decision is about. */
export interface UnitShown {
  readonly id: string;
  readonly shortName: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parent: { readonly id: string; readonly shortName: string } | null;
  readonly children: {
    readonly nodes: readonly { readonly id: string; readonly shortName: string }[];
  };
}
