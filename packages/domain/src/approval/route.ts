import type { ActivityKind } from '../activity/kind.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import { isInForce } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { ApprovalRole, ApprovalRoute, ApprovalStep, ApprovalSubjectKind } from './approval.ts';

/** What the choice of a route depends on. A plan has no kind: it holds lines of all six. */
export type RouteSubject = {
  readonly subject: ApprovalSubjectKind;
  readonly kind: ActivityKind | null;
  /** The level of the writing union on the day. */
  readonly level: OrganisationKind;
  readonly planned: boolean;
};

/**
 * NO_ROUTE              {subject, kind, level, planned, day}: the configuration has none for it
 * ROUTE_WITHOUT_STEPS   {routeId}: nobody would decide; the configuration is wrong
 */
export type RouteIssue = Issue<'NO_ROUTE' | 'ROUTE_WITHOUT_STEPS'>;

function applies(route: ApprovalRoute, facts: RouteSubject): boolean {
  return (
    route.subject === facts.subject &&
    (route.kinds === null || (facts.kind !== null && route.kinds.includes(facts.kind))) &&
    (route.levels === null || route.levels.includes(facts.level)) &&
    (route.planned === null || route.planned === facts.planned)
  );
}

// How narrowly a route is meant: by the number of conditions; among equals planned before kind
// before level, then the newer one, then the id, so that there is always exactly one answer.
function narrowness({ planned, kinds, levels }: ApprovalRoute): number {
  const conditions = [planned !== null, kinds !== null, levels !== null].map(Number);
  const [first = 0, second = 0, third = 0] = conditions;
  return (first + second + third) * 8 + first * 4 + second * 2 + third;
}

function moreSpecific(a: ApprovalRoute, b: ApprovalRoute): number {
  const narrower = narrowness(b) - narrowness(a);
  if (narrower !== 0) return narrower;
  if (a.from !== b.from) return a.from > b.from ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The route in force on the day that is meant most specifically for the subject. */
export function chooseRoute(
  routes: readonly ApprovalRoute[],
  facts: RouteSubject,
  day: IsoDate,
): Result<ApprovalRoute, RouteIssue> {
  const candidates = routes.filter((route) => isInForce(route, day) && applies(route, facts));
  const chosen = candidates.toSorted(moreSpecific).at(0);
  if (chosen === undefined) return err(issue('NO_ROUTE', { ...facts, day }));
  if (chosen.steps.length > 0) return ok(chosen);
  return err(issue('ROUTE_WITHOUT_STEPS', { routeId: chosen.id }));
}

/** Where the steps of a route are decided. */
export type StepPlaces = {
  /**
   * The union that answers for the record: the writing one, or its successor once it is dissolved,
   * since nobody decides at a dissolved union any more.
   */
  readonly unitId: string;
  readonly federationId: string;
};

/** The union at which a role decides: the leader of the unit at the unit, the federation's roles there. */
export function placeOf(role: ApprovalRole, { unitId, federationId }: StepPlaces): string {
  return role === 'UNIT_LEADER' ? unitId : federationId;
}

/**
 * The steps of a submission, fixed when it is handed in: later changes of the route do not touch
 * it. The leader of the unit decides at the unit, the federation's roles at the federation; the
 * first step is current at once. The federation's own records go the same way: its leader is also
 * the leader of the writing unit, and one person cannot decide both steps.
 *
 * @param since ISO date-time of the submission
 */
export function snapshotSteps(
  route: ApprovalRoute,
  places: StepPlaces,
  since: string,
): readonly ApprovalStep[] {
  return route.steps.map((role, index) => ({
    position: index + 1,
    role,
    organisationId: placeOf(role, places),
    state: index === 0 ? 'CURRENT' : 'WAITING',
    since: index === 0 ? since : null,
    decidedById: null,
    onBehalfOfId: null,
  }));
}
