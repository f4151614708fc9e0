import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { RateRow_rate } from '../rate-row.ts';

/** Every row there ever was of an item, with who wrote it and why. */
export const RatePageQuery = graphql(
  `
    query RatePageQuery($item: NormItem!) {
      normHistory(item: $item) {
        ...RateRow_rate
        corrects {
          id
        }
        correctedBy {
          id
        }
        takenOverBy {
          id
          validFrom
        }
        addedBy
        addedAt
        reason
      }
    }
  `,
  [RateRow_rate],
);

type Answered = ResultOf<typeof RatePageQuery>['normHistory'][number];

/** A row with what became of it. */
export const historicOf = (answered: Answered) => ({
  ...answered,
  rate: readFragment(RateRow_rate, answered),
});
export type HistoricRate = ReturnType<typeof historicOf>;
