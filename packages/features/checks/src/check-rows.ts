import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** How many submissions were found how; each once. */
export const Tally_tally = graphql(`
  fragment Tally_tally on CheckTally {
    kept
    noted
    toJustify
    stopped
    unknown
  }
`);
export type Tally = Pick<
  ResultOf<typeof Tally_tally>,
  'kept' | 'noted' | 'toJustify' | 'stopped' | 'unknown'
>;

/** How many exceptions were asked for, and what was decided about them. */
export const Waived_waived = graphql(`
  fragment Waived_waived on CheckWaived {
    asked
    granted
    refused
  }
`);
export type Waived = Pick<ResultOf<typeof Waived_waived>, 'asked' | 'granted' | 'refused'>;

/** Submissions in which it failed, whatever that meant for them. */
export const failedOf = ({ noted, toJustify, stopped }: Tally): number =>
  noted + toJustify + stopped;

/** Submissions that it judged. */
export const allOf = (tally: Tally): number => tally.kept + failedOf(tally) + tally.unknown;
