import type { ApprovalRole } from '@cau-noi/domain/approval';
import { chooseRoute } from '@cau-noi/domain/approval/route';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';

/** The configured routes, by which a plan that is still written tells who would decide it. */
export const ComingSteps_query = graphql(`
  fragment ComingSteps_query on Query {
    approvalRoutes {
      id
      subject
      kinds
      levels
      planned
      steps
      validFrom
      validTo
      basis {
        citation
        article
        verification
      }
    }
  }
`);

const orAny = <T>(codes: readonly T[]) => (codes.length === 0 ? null : codes);

/** Who would decide a plan of a union of this level today, in order; nobody where no route is configured. */
export function comingSteps(
  fragment: FragmentOf<typeof ComingSteps_query>,
  level: OrganisationKind,
  today: string,
): readonly ApprovalRole[] {
  const routes = readFragment(ComingSteps_query, fragment).approvalRoutes.map((route) => ({
    ...route,
    kinds: orAny(route.kinds),
    levels: orAny(route.levels),
    from: route.validFrom as IsoDate,
    to: route.validTo as IsoDate | null,
  }));
  const subject = { subject: 'PLAN', kind: null, level, planned: true } as const;
  const route = chooseRoute(routes, subject, today as IsoDate);
  return route.ok ? route.value.steps : [];
}
