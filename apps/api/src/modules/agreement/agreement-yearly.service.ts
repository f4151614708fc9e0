import type { HandedIn } from '@cau-noi/domain/agreement/yearly';
import { handInIssues, yearlyAgreementDues } from '@cau-noi/domain/agreement/yearly';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { handInsOf } from './agreement-yearly.queries.ts';

/** By whom, what, when, and by which letter. */
export type HandInAsked = HandedIn & {
  readonly organisationId: string;
  readonly on: IsoDate;
  readonly text: string;
};

/** Records that a union handed in what is due on agreements; once for each year. */
export function handInYearly(context: Context, call: Call, asked: HandInAsked): Promise<string> {
  return act<string>(context, call, async (tx, sql) => {
    const { organisationId, code, year, on } = asked;
    const { register, today } = context;
    const place = placesToday(context, [organisationId]).get(organisationId);
    if (place === undefined) return err(new NotFoundError('Organisation', ['organisationId']));
    const permitted = permit(context, 'agreement.create', { ...place, type: 'ORGANISATION' });
    if (!permitted.ok) return permitted;
    const dues = yearlyAgreementDues(register.agreementYearly, today);
    const issues = handInIssues(asked, dues, today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const before = await handInsOf(sql, [organisationId], year);
    if (before.some((one) => one.code === code && one.year === year)) {
      return err(new StateError('HANDED_IN', { code, year }, ['code']));
    }
    const text = asked.text.trim();
    const by = { recordedById: viewerOf(context).userId, recordedAt: context.now() };
    const { id } = await tx.agreementHandIn.create({
      data: { organisationId, code, year, text, on: dbDate(on), ...by },
      select: { id: true },
    });
    const subject = { subjectKind: 'ORGANISATION', subjectId: organisationId } as const;
    const audit = { action: 'agreement.handIn', ...subject, organisationId };
    return ok({ value: id, audit: { ...audit, data: { code, year, on, text } } });
  });
}
