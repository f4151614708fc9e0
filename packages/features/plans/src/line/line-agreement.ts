import type { IsoDate } from '@cau-noi/domain/period';
import type { LineAgreement } from '@cau-noi/domain/agreement/carrying-out';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';

/** What the rule on the agreements of lines asks, and how the agreement is called. */
export const LineAgreement_agreement = graphql(`
  fragment LineAgreement_agreement on Agreement {
    id
    titleVi
    signedOn
    startDate
    endDate
    renewsItself
    suspendedOn
    endedOn
    ourSide {
      id
    }
  }
`);

export type TitledAgreement = LineAgreement & { readonly title: string };

/** An agreement as the domain's rule knows it, with its title. */
export function agreementOf(fragment: FragmentOf<typeof LineAgreement_agreement>): TitledAgreement {
  const agreement = readFragment(LineAgreement_agreement, fragment);
  const day = (given: string | null) => given as IsoDate | null;
  return {
    id: agreement.id,
    title: agreement.titleVi,
    sideIds: agreement.ourSide.map(({ id }) => id),
    renewsItself: agreement.renewsItself,
    signedOn: day(agreement.signedOn),
    startDate: day(agreement.startDate),
    endDate: day(agreement.endDate),
    suspendedOn: day(agreement.suspendedOn),
    endedOn: day(agreement.endedOn),
  };
}
