import { yearPeriod } from '../period/period.ts';
import type { PlanContent } from '../plan/plan.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { lifeOn } from './life.ts';
import type { LifeFacts } from './life.ts';

/** What only the database knows of an agreement that a plan line may name. */
export type LineAgreement = Omit<LifeFacts, 'signing'> & {
  readonly id: string;
  /** The unions on our side: who signed it, and who has succeeded one of them. */
  readonly sideIds: readonly string[];
};

/**
 * AGREEMENT_OF_OTHER_SIDE  the union of the plan is not on our side of the agreement
 * AGREEMENT_NOT_IN_YEAR    {year}: the agreement holds on no day of the plan's year
 */
export type LineAgreementIssueCode = 'AGREEMENT_OF_OTHER_SIDE' | 'AGREEMENT_NOT_IN_YEAR';
export type LineAgreementIssue = Issue<LineAgreementIssueCode>;

type OfPlan = Pick<PlanContent, 'organisationId' | 'year'>;
type Naming = OfPlan & { readonly lines: readonly NamingLine[] };
type NamingLine = Pick<PlanContent['lines'][number], 'id' | 'agreementId'>;

/** Whether a union carries out an agreement: one that signed it, or that has succeeded one that did. */
export function isOnSide(
  { sideIds }: Pick<LineAgreement, 'sideIds'>,
  organisationId: string,
): boolean {
  return sideIds.includes(organisationId);
}

/**
 * Whether an agreement holds on a day of a year, by what is known of it now. Once it holds it can only
 * cease to, so that the first day of the year on which it may hold decides.
 */
export function holdsInYear(agreement: Omit<LifeFacts, 'signing'>, year: number): boolean {
  const begins = agreement.startDate ?? agreement.signedOn;
  if (begins === null) return false;
  const { from, to } = yearPeriod(year);
  const day = begins > from ? begins : from;
  return day <= to && lifeOn({ ...agreement, signing: false }, day) === 'IN_FORCE';
}

function issuesOf(
  { lines }: Naming,
  agreements: readonly LineAgreement[],
  wrong: (agreement: LineAgreement) => readonly Issue<LineAgreementIssueCode>[],
): readonly LineAgreementIssue[] {
  const known = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return lines.flatMap(({ id, agreementId }) => {
    const agreement = agreementId === null ? undefined : known.get(agreementId);
    if (agreement === undefined) return [];
    return wrong(agreement).map((found) => ({ ...found, path: ['lines', id, 'agreementId'] }));
  });
}

/** An agreement of another side: no plan may name it, not even a draft. Unknown ones are passed over. */
export function agreementSideIssues(
  content: Naming,
  agreements: readonly LineAgreement[],
): readonly LineAgreementIssue[] {
  return issuesOf(content, agreements, (agreement) =>
    isOnSide(agreement, content.organisationId) ? [] : [issue('AGREEMENT_OF_OTHER_SIDE')],
  );
}

/**
 * What keeps a plan that names these agreements from being submitted: beside the side, the year. A draft
 * may name one that has run out since, as a copy of last year's lines does.
 */
export function lineAgreementIssues(
  content: Naming,
  agreements: readonly LineAgreement[],
): readonly LineAgreementIssue[] {
  const { year } = content;
  return [
    ...agreementSideIssues(content, agreements),
    ...issuesOf(content, agreements, (agreement) =>
      holdsInYear(agreement, year) ? [] : [issue('AGREEMENT_NOT_IN_YEAR', { year })],
    ),
  ];
}

/** The agreements that a line of the plan may name. */
export function agreementsForLines<One extends LineAgreement>(
  agreements: readonly One[],
  { organisationId, year }: OfPlan,
): readonly One[] {
  return agreements.filter(
    (agreement) => isOnSide(agreement, organisationId) && holdsInYear(agreement, year),
  );
}

/** The same agreements, those with the partner of the line first. */
export function partnersFirst<One extends { readonly partnerIds: readonly string[] }>(
  agreements: readonly One[],
  partnerId: string | null,
): readonly One[] {
  const withPartner = ({ partnerIds }: One) => partnerId !== null && partnerIds.includes(partnerId);
  return [...agreements.filter(withPartner), ...agreements.filter((one) => !withPartner(one))];
}
