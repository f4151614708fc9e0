import type { ContactContent } from '@cau-noi/domain/partner/contact';
import { closingIssues, contactIssues } from '@cau-noi/domain/partner/contact';
import { isoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import type { Sent } from './partner.service.ts';
import { auditOf, refuseGone } from './partner.service.ts';

const REGISTER = { type: 'REGISTER' } as const;

/**
 * Writes down somebody at a partner; answers with the partner. The history says that it was done, not
 * who it is: more people read the history than see the people.
 */
export function addContact(
  context: Context,
  partnerId: string,
  content: ContactContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerContactAdd', key, input }, async (tx) => {
    const permitted = permit(context, 'partner.writeContacts', REGISTER);
    if (!permitted.ok) return permitted;
    const gone = refuseGone(await tx.partner.findUnique({ where: { id: partnerId } }));
    if (gone !== null) return err(gone);
    const issues = contactIssues(content, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { from, ...columns } = content;
    const { id } = await tx.partnerContact.create({
      data: {
        ...columns,
        partnerId,
        validFrom: dbDate(isoDate(from)),
        createdById: viewerOf(context).userId,
        createdAt: context.now(),
      },
    });
    return ok({
      value: partnerId,
      audit: auditOf('partner.contactAdd', partnerId, { contactId: id }),
    });
  });
}

/** Says until when somebody was there; answers with the partner. */
export function closeContact(
  context: Context,
  id: string,
  to: IsoDate,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerContactClose', key, input }, async (tx) => {
    const permitted = permit(context, 'partner.writeContacts', REGISTER);
    if (!permitted.ok) return permitted;
    const contact = await tx.partnerContact.findUnique({ where: { id } });
    if (contact === null) return err(new NotFoundError('PartnerContact', ['id']));
    if (contact.validTo !== null) return err(new StateError('CONTACT_CLOSED', {}, ['id']));
    const from = isoDate(contact.validFrom.toISOString().slice(0, 10));
    const issues = closingIssues({ from, to: null }, to, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    await tx.partnerContact.update({ where: { id }, data: { validTo: dbDate(to) } });
    const { partnerId } = contact;
    return ok({
      value: partnerId,
      audit: auditOf('partner.contactClose', partnerId, { contactId: id }),
    });
  });
}
