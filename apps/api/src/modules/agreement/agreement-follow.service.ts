import { agreementProgressIssues, commitmentIssues } from '@cau-noi/domain/agreement/commitment';
import type { AgreementCommitment, AgreementProgress } from '@cau-noi/domain/agreement/commitment';
import { err, issue } from '@cau-noi/domain/result';
import { noticeIssues } from '@cau-noi/domain/succession/notice';
import type { SuccessionNotice } from '@cau-noi/domain/succession/notice';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import { dossiersById } from '../dossier/dossier.queries.ts';
import { ourSide, successorsOf } from './agreement.standing.ts';
import type { AgreementDone } from './agreement.use.ts';
import { agreementDone, openAgreement, refuseForeignFile } from './agreement.use.ts';

const FOLLOW = { version: null, action: 'agreement.follow' } as const;

/** Adds a commitment to what an agreement promises. */
export function addAgreementCommitment(
  context: Context,
  call: Call,
  id: string,
  commitment: AgreementCommitment,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const opened = await openAgreement(context, sql, { id, ...FOLLOW });
    if (!opened.ok) return opened;
    const issues = commitmentIssues(commitment);
    if (issues.length > 0) return err(new ValidationError(issues));
    await tx.agreementCommitment.create({
      data: {
        ...commitment,
        text: commitment.text.trim(),
        dueDate: optionalDbDate(commitment.dueDate),
        agreementId: id,
        createdAt: context.now(),
      },
    });
    const { text, dueDate } = commitment;
    return agreementDone(opened.value.agreement, 'commit', { text: text.trim(), dueDate });
  });
}

/** Adds to what is said of a commitment; what was said before stays. */
export function recordAgreementProgress(
  context: Context,
  call: Call,
  { id, commitmentId }: { readonly id: string; readonly commitmentId: string },
  entry: AgreementProgress,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const opened = await openAgreement(context, sql, { id, ...FOLLOW });
    if (!opened.ok) return opened;
    const { agreement } = opened.value;
    const commitment = agreement.commitments.find((one) => one.id === commitmentId);
    if (commitment === undefined) {
      return err(new NotFoundError('AgreementCommitment', ['commitmentId']));
    }
    const issues = agreementProgressIssues(entry, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const foreign = await refuseForeignFile(sql, id, entry.fileId);
    if (foreign !== null) return err(foreign);
    await tx.agreementProgress.create({
      data: {
        ...entry,
        text: entry.text.trim(),
        doneOn: optionalDbDate(entry.doneOn),
        commitmentId,
        recordedById: viewerOf(context).userId,
        recordedAt: context.now(),
      },
    });
    const { doneOn, text } = entry;
    return agreementDone(agreement, 'progress', { commitment: commitment.text, doneOn, text });
  });
}

/** That the partner was told. */
export type NoticeGiven = SuccessionNotice & { readonly fileId: string | null };

/** Records that the partner was told who has succeeded one of our side (open point (b)). */
export function notifyPartner(
  context: Context,
  call: Call,
  id: string,
  notice: NoticeGiven,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const opened = await openAgreement(context, sql, { id, ...FOLLOW });
    if (!opened.ok) return opened;
    const { agreement } = opened.value;
    const { successorId, on, text, fileId } = notice;
    const { today } = context;
    const issues = noticeIssues(notice, successorsOf(context, agreement), today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const foreign = await refuseForeignFile(sql, id, fileId);
    if (foreign !== null) return err(foreign);
    await tx.agreementNotice.create({
      data: {
        agreementId: id,
        successorId,
        on: dbDate(on),
        text: text.trim(),
        fileId,
        recordedById: viewerOf(context).userId,
        recordedAt: context.now(),
      },
    });
    return agreementDone(agreement, 'notify', { on, text: text.trim() });
  });
}

const refuseDossier = (code: string) => err(new ValidationError([issue(code, {}, ['dossierId'])]));

/** Says that an activity takes place under an agreement, or that it does not. */
export function linkDossier(
  context: Context,
  call: Call,
  id: string,
  { dossierId, linked }: { readonly dossierId: string; readonly linked: boolean },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const opened = await openAgreement(context, sql, { id, ...FOLLOW });
    if (!opened.ok) return opened;
    const [dossier] = await dossiersById(sql, [dossierId], scopeIds(viewerOf(context).scope));
    if (dossier === undefined) return err(new NotFoundError('Dossier', ['dossierId']));
    const { agreement } = opened.value;
    if (!ourSide(context, agreement).includes(dossier.organisationId))
      return refuseDossier('NOT_OUR_SIDE');
    const { count } = await tx.dossier.updateMany({
      where: { id: dossierId, agreementId: linked ? null : id },
      data: { agreementId: linked ? id : null },
    });
    if (count === 0) return refuseDossier(linked ? 'LINKED_ELSEWHERE' : 'NOT_LINKED');
    const data = { number: dossier.number, linked };
    return agreementDone(agreement, 'link', data);
  });
}
