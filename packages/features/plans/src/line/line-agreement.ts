import type { IsoDate } from '@cau-noi/domain/period';
import type { LineAgreement } from '@cau-noi/domain/agreement/carrying-out';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';

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

/** The same of one that is offered for choosing. */
export const LineAgreement_offered = graphql(`
  fragment LineAgreement_offered on AgreementToCarryOut {
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
    partners {
      id
      name
    }
  }
`);

export type Offered = ResultOf<typeof LineAgreement_offered>;

export type TitledAgreement = LineAgreement & { readonly title: string };

/** An agreement as the domain's rule knows it, with its title. */
export function agreementOf(fragment: FragmentOf<typeof LineAgreement_agreement>): TitledAgreement {
  return titledOf(readFragment(LineAgreement_agreement, fragment));
}

/** The same of what was read before. */
export function titledOf(agreement: Omit<Offered, 'partners'>): TitledAgreement {
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
