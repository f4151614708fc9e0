import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { Permission } from '@cau-noi/portal/may-button';

export const Turn_turn = graphql(`
  fragment Turn_turn on ExchangeTurn {
    year
    side
    from
    to
    state
    swapped
    holder {
      id
      shortName
    }
    records {
      kind
      at
      toYear
      reason
      text
      visit {
        date
      }
    }
    dossiers {
      id
      number
      state
    }
    line {
      id
      planId
      title
    }
    planId
    mayPlan {
      allowed
      code
      data
    }
    mayBegin {
      allowed
      code
      data
    }
  }
`);
export type Turn = ResultOf<typeof Turn_turn>;

/** The exchange of a turn, as far as acts on it need to know. */
export interface ExchangeTarget {
  readonly id: string;
  readonly version: number;
  readonly partner: { readonly name: string };
  readonly holders: readonly {
    readonly organisation: { readonly id: string; readonly shortName: string };
    readonly since: string | null;
  }[];
  readonly may: Permission;
}
