import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { WaiverNote_waiver } from '@cau-noi/portal/waiver-note';

/** An exception as the register lists it. */
export const WaiverRow_waiver = graphql(
  `
    fragment WaiverRow_waiver on Waiver {
      ...WaiverNote_waiver
      id
      state
      version
      request
      dossier {
        id
        number
        title
      }
      plan {
        id
        year
      }
      unit {
        id
        shortName
      }
      finding {
        ...FindingFacts_finding
      }
      viewerMay {
        decide {
          allowed
          code
          data
        }
        withdraw {
          allowed
          code
          data
        }
      }
    }
  `,
  [WaiverNote_waiver, FindingFacts_finding],
);

export type WaiverFragment = FragmentOf<typeof WaiverRow_waiver>;
export type WaiverRow = ResultOf<typeof WaiverRow_waiver>;
export const readWaiver = (row: WaiverFragment): WaiverRow => readFragment(WaiverRow_waiver, row);
/** What the exception is asked from. */
export const findingOf = ({ finding }: WaiverRow) => readFragment(FindingFacts_finding, finding);
