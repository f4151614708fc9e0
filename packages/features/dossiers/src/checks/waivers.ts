import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { CheckData } from '@cau-noi/domain/check';
import type { Waiver } from '@cau-noi/domain/waiver';
import type { Permission } from '@cau-noi/portal/may-button';
import { WaiverNote_waiver } from '@cau-noi/portal/waiver-note';

/** The exceptions of a dossier, as the checks in the browser compare them. */
export const Waivers_dossier = graphql(
  `
    fragment Waivers_dossier on Dossier {
      id
      waivers {
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
    }
  `,
  [WaiverNote_waiver],
);

/** An exception as the domain compares it, with what is shown of it. */
export type WaiverShown = Waiver & {
  readonly note: FragmentOf<typeof WaiverNote_waiver>;
  readonly mayWithdraw: Permission;
};

/** The exceptions of a dossier, the latest first. */
export function waiversIn(dossier: FragmentOf<typeof Waivers_dossier>): readonly WaiverShown[] {
  return readFragment(Waivers_dossier, dossier).waivers.map((waiver) => {
    const { id, state, version, checkId, reason, about, requestedAt, finding } = waiver;
    // The server builds it with the domain's own type.
    const data = (finding.data ?? {}) as CheckData;
    const { measure } = finding;
    const compared = { id, state, version, checkId, reason, about, requestedAt, data, measure };
    return { ...compared, note: waiver, mayWithdraw: waiver.viewerMay.withdraw };
  });
}
