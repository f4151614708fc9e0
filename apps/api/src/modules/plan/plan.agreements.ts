import { agreementOfBegun } from '@cau-noi/domain/dossier/begin';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';
import type { LineAgreement } from '@cau-noi/domain/agreement/carrying-out';
import { agreementsForLines, agreementSideIssues } from '@cau-noi/domain/agreement/carrying-out';
import type { Result } from '@cau-noi/domain/result';
import { err } from '@cau-noi/domain/result';
import type { Context } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { agreementsById, agreementsOfSide, standpointOf } from '../agreement/agreement.queries.ts';
import type { AgreementRecord } from '../agreement/agreement.rows.ts';
import { ourSide } from '../agreement/agreement.standing.ts';
import { refuseIssues } from '../approval/refusals.ts';
import type { PlanRecord } from './plan.queries.ts';

const ruledBy = (
  context: Context,
  agreement: AgreementRecord,
): LineAgreement & AgreementRecord => ({
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
): Promise<readonly LineAgreement[]> {
  const ids = idsIn(lines);
  if (ids.length === 0) return [];
  const agreements = await agreementsById(sql, ids, standpointOf(context));
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
): Promise<readonly AgreementRecord[]> {
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
): Promise<string | null> {
  const [agreement = null] = await lineAgreements(context, sql, lines);
  return agreementOfBegun(agreement, organisationId);
}
