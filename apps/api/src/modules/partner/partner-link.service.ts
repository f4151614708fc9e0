import { pastDayIssues } from '@cau-noi/domain/partner/issues';
import { successionIssues } from '@cau-noi/domain/partner/merge';
import { textWithin } from '@cau-noi/domain/limits';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { optionalDbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import { linksOf } from './partner-merge.service.ts';
import type { Sent } from './partner.service.ts';
import { auditOf, refuseEditing } from './partner.service.ts';

const LONGEST_SOURCE = 300;

export interface WrittenLink {
  readonly fromId: string;
  readonly toId: string;
  readonly date: IsoDate | null;
  readonly source: string | null;
}

/** Writes that one body became another, or mends what is written of it; answers with the first. */
export function writeLink(
  context: Context,
  link: WrittenLink,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerLinkWrite', key, input }, async (tx) => {
    const { fromId, toId, date, source } = link;
    const refusal =
      (await refuseEditing(context, tx, fromId)) ?? (await refuseEditing(context, tx, toId));
    if (refusal !== null) return err(refusal);
    const others = (await linksOf(tx)).filter((one) => one.fromId !== fromId || one.toId !== toId);
    const issues = [
      ...successionIssues(fromId, toId, others),
      ...pastDayIssues(['date'], date, context.today),
      ...textWithin(['source'], source, LONGEST_SOURCE),
    ];
    if (issues.length > 0) return err(new ValidationError(issues));
    const data = { date: optionalDbDate(date), source };
    await tx.partnerLink.upsert({
      where: { fromId_toId: { fromId, toId } },
      create: { fromId, toId, ...data },
      update: data,
    });
    const said = { date, source };
    return ok({
      value: fromId,
      audit: [fromId, toId].map((id) => auditOf('partner.link', id, said)),
    });
  });
}

/** Takes back that one body became another; answers with the first. */
export function removeLink(
  context: Context,
  { fromId, toId }: Pick<WrittenLink, 'fromId' | 'toId'>,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerLinkRemove', key, input }, async (tx) => {
    const refusal =
      (await refuseEditing(context, tx, fromId)) ?? (await refuseEditing(context, tx, toId));
    if (refusal !== null) return err(refusal);
    const { count } = await tx.partnerLink.deleteMany({ where: { fromId, toId } });
    if (count === 0) return err(new NotFoundError('Partner', ['toId']));
    return ok({
      value: fromId,
      audit: [fromId, toId].map((id) => auditOf('partner.unlink', id, {})),
    });
  });
}
