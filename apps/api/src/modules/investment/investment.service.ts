import type { InvestmentContent } from '@cau-noi/domain/foreign-investment';
import { investmentIssues } from '@cau-noi/domain/foreign-investment';
import { isoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { ValidationError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';

/**
 * Declares a figure for a union. What was declared before stays as it was; which of them holds is
 * decided by their days. Answers with its id.
 */
export function declareInvestment(
  context: Context,
  organisationId: string,
  content: InvestmentContent,
  { key, input }: { readonly key: string; readonly input: object },
): Promise<string> {
  return act(context, { operation: 'investmentDeclare', key, input }, async (tx) => {
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'investment.declare', place);
    if (!permitted.ok) return permitted;
    const issues = investmentIssues(content, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { asOf, ...columns } = content;
    const { id } = await tx.investmentFigure.create({
      data: {
        ...columns,
        organisationId,
        asOf: dbDate(isoDate(asOf)),
        writtenById: viewerOf(context).userId,
        writtenAt: context.now(),
      },
    });
    return ok({
      value: id,
      audit: {
        action: 'investment.declare',
        subjectKind: 'INVESTMENT',
        subjectId: id,
        organisationId,
        data: { ...content },
      },
    });
  });
}
