import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { CheckData } from '@cau-noi/domain/check';
import type { Waiver } from '@cau-noi/domain/waiver';
import type { Permission } from '../permission/may-button.tsx';
import { WaiverNote_waiver } from './waiver-note.tsx';

/** An exception of a record, as the checks in the browser compare it. */
export const WaiverBeside_waiver = graphql(
  `
    fragment WaiverBeside_waiver on Waiver {
      ...WaiverNote_waiver
      id
      state
      version
      checkId
      reason
      about
      requestedAt
      finding {
        data
        measure {
          limit
          actual
          excess
          unit
          currency
        }
      }
      viewerMay {
        withdraw {
          allowed
          code
          data
        }
      }
    }
  `,
  [WaiverNote_waiver],
);

/** An exception as the domain compares it, with what is shown of it. */
export type WaiverShown = Waiver & {
  readonly note: FragmentOf<typeof WaiverNote_waiver>;
  readonly mayWithdraw: Permission;
};

/** The exceptions of a record, the latest first. */
export function waiversIn(
  waivers: readonly FragmentOf<typeof WaiverBeside_waiver>[],
): readonly WaiverShown[] {
  return readFragment(WaiverBeside_waiver, waivers).map((waiver) => {
    const { id, state, version, checkId, reason, about, requestedAt, finding } = waiver;
    // The server builds it with the domain's own type.
    const data = (finding.data ?? {}) as CheckData;
    const { measure } = finding;
    const compared = { id, state, version, checkId, reason, about, requestedAt, data, measure };
    return { ...compared, note: waiver, mayWithdraw: waiver.viewerMay.withdraw };
  });
}
