import type { AgreementContent } from '@cau-noi/domain/agreement';
import { draftIssues, signingIssues } from '@cau-noi/domain/agreement/issues';
import { err } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { optionalDbDate } from '../../dates.ts';
import { ValidationError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { contentOf } from './agreement-input.ts';
import type { AgreementDone } from './agreement.use.ts';
import { addAgreementAuthor, agreementDone, openAgreement } from './agreement.use.ts';

/** The columns of the record itself; parties and partners stand in tables of their own. */
function columnsOf({ coPartyIds: _, partnerIds: __, texts, ...content }: AgreementContent) {
  return {
    ...content,
    fields: [...content.fields],
    principles: [...content.principles],
    texts: texts.map((text) => ({ ...text })),
    startDate: optionalDbDate(content.startDate),
    endDate: optionalDbDate(content.endDate),
  };
}

async function writeParties(
  tx: Transaction,
  agreementId: string,
  { coPartyIds, partnerIds }: AgreementContent,
): Promise<void> {
  await tx.agreementCoParty.deleteMany({ where: { agreementId } });
  await tx.agreementPartner.deleteMany({ where: { agreementId } });
  await tx.agreementCoParty.createMany({
    data: coPartyIds.map((organisationId) => ({ agreementId, organisationId })),
  });
  await tx.agreementPartner.createMany({
    data: partnerIds.map((partnerId, position) => ({ agreementId, partnerId, position })),
  });
}

/** Begins an agreement of a union; answers with its id. */
export function createAgreement(
  context: Context,
  call: Call,
  organisationId: string,
  content: AgreementContent,
): Promise<string> {
  return act(context, call, async (tx): Promise<AgreementDone> => {
    const subject = organisationSubject(context, organisationId);
    const permitted = permit(context, 'agreement.create', subject);
    if (!permitted.ok) return permitted;
    const issues = draftIssues(content, organisationId);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id } = await tx.agreement.create({
      data: {
        organisationId,
        ...columnsOf(content),
        createdById: viewerOf(context).userId,
        createdAt: context.now(),
        updatedAt: context.now(),
      },
      select: { id: true },
    });
    await writeParties(tx, id, content);
    await addAgreementAuthor(tx, context, id);
    return agreementDone({ id, organisationId }, 'create', { title: content.titleVi });
  });
}

/** Saves the whole content over the version that was read; what is signed stays whole. */
export function saveAgreement(
  context: Context,
  call: Call,
  { id, version }: { readonly id: string; readonly version: number },
  content: AgreementContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const target = { id, version, action: 'agreement.edit' } as const;
    const opened = await openAgreement(context, sql, target);
    if (!opened.ok) return opened;
    const { agreement } = opened.value;
    const isDraft = agreement.procedures.length === 0;
    const issues = (isDraft ? draftIssues : signingIssues)(content, agreement.organisationId);
    if (issues.length > 0) return err(new ValidationError(issues));
    await tx.agreement.update({
      where: { id, version },
      data: { ...columnsOf(content), version: { increment: 1 }, updatedAt: context.now() },
    });
    await writeParties(tx, id, content);
    await addAgreementAuthor(tx, context, id);
    const before: Readonly<Record<string, unknown>> = contentOf(agreement);
    const changed = Object.entries(content)
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
      .map(([name]) => name);
    return agreementDone(agreement, 'save', { changed });
  });
}
