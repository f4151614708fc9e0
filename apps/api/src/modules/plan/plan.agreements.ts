import { agreementOfBegun } from '@cau-noi/domain/dossier/begin';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';
import type { LineAgreement } from '@cau-noi/domain/agreement/carrying-out';
import { agreementsForLines, agreementSideIssues } from '@cau-noi/domain/agreement/carrying-out';
import type { Result } from '@cau-noi/domain/result';
import { err } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import type { LineAgreementRecord } from '../agreement/agreement.queries.ts';
import {
  agreementsOfLines,
  agreementsOfSide,
  standpointOf,
} from '../agreement/agreement.queries.ts';
import { ourSide } from '../agreement/agreement.standing.ts';
import { refuseIssues } from '../approval/refusals.ts';
import type { PlanRecord } from './plan.queries.ts';

/** An agreement with the unions on its side today. */
export type SidedAgreement = LineAgreement & LineAgreementRecord;

const ruledBy = (context: Context, agreement: LineAgreementRecord): SidedAgreement => ({
  ...agreement,
  sideIds: ourSide(context, agreement),
});

const idsIn = (lines: readonly Pick<PlanLine, 'agreementId'>[]): readonly string[] => [
  ...new Set(lines.flatMap(({ agreementId }) => agreementId ?? [])),
];

/** What the rule asks of the agreements that lines name, as far as the viewer may see them. */
export async function lineAgreements(
  context: Context,
  sql: Sql,
  lines: readonly Pick<PlanLine, 'agreementId'>[],
): Promise<readonly SidedAgreement[]> {
  const ids = idsIn(lines);
  if (ids.length === 0) return [];
  const scope = scopeIds(viewerOf(context).scope);
  const agreements = await agreementsOfLines(sql, ids, scope);
  return agreements.map((agreement) => ruledBy(context, agreement));
}

/**
 * Refuses an agreement of another side, and one that the viewer may not see; what others have named
 * before stays.
 */
export async function refuseAgreements(
  context: Context,
  sql: Sql,
  content: PlanContent,
  before: PlanContent,
): Promise<Result<null, BusinessError>> {
  const known = await lineAgreements(context, sql, content.lines);
  const seen = new Set([...known.map(({ id }) => id), ...idsIn(before.lines)]);
  const unseen = content.lines.find(({ agreementId: id }) => id !== null && !seen.has(id));
  if (unseen !== undefined) {
    return err(new NotFoundError('Agreement', ['lines', unseen.id, 'agreementId']));
  }
  return refuseIssues(agreementSideIssues(content, known));
}

/** The agreements that a line of the plan may name, the latest signed first. */
export async function agreementsToCarryOut(
  context: Context,
  plan: PlanRecord,
): Promise<readonly SidedAgreement[]> {
  const signed = await agreementsOfSide(context.sql, plan.organisationId, standpointOf(context));
  const known = signed.map((agreement) => ruledBy(context, agreement));
  return agreementsForLines(known, plan);
}

/** Under which agreement a dossier of a line begins; none where the viewer may not see it. */
export async function agreementToBegin(
  context: Context,
  sql: Sql,
  lines: readonly Pick<PlanLine, 'agreementId'>[],
  organisationId: string,
): Promise<SidedAgreement | null> {
  const [agreement = null] = await lineAgreements(context, sql, lines);
  return agreementOfBegun(agreement, organisationId) === null ? null : agreement;
}

/** What stands in the history of the agreement under which a dossier begins; nothing where there is none. */
export function begunUnder(agreement: SidedAgreement | null, number: number): readonly Audit[] {
  if (agreement === null) return [];
  const { id, organisationId } = agreement;
  const data = { number, linked: true };
  const action = 'agreement.link';
  return [{ action, subjectKind: 'AGREEMENT', subjectId: id, organisationId, data }];
}
