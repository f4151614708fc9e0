import type { PartnerContact } from '@cau-noi/db/prisma';
import type { ContactContent } from '@cau-noi/domain/partner/contact';
import { closingIssues, contactIssues } from '@cau-noi/domain/partner/contact';
import { isOpenContact } from '@cau-noi/domain/partner/keeper';
import type { ContactKeeper } from '@cau-noi/domain/partner/keeper';
import { isoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate, dbDay, optionalDbDay } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { permit, refusalOf } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { namedKeeper, ownKeeper } from './contact-keeper.ts';
import { keepingPermission } from './partner.permissions.ts';
import type { Edited, Sent } from './partner.service.ts';
import { auditOf, refuseGone } from './partner.service.ts';

const REGISTER = { type: 'REGISTER' } as const;

/** Who is to keep a contact that is added: a person, nobody, or, where nothing is said, the writer. */
export type AskedKeeper = string | null | undefined;

async function keeperOf(
  context: Context,
  sql: Sql,
  asked: AskedKeeper,
): Promise<Result<ContactKeeper | null, BusinessError>> {
  if (asked === undefined) return ok(await ownKeeper(context, sql));
  return asked === null ? ok(null) : namedKeeper(context, sql, asked, null);
}

/**
 * Writes down somebody at a partner, and who of ours keeps them; answers with the partner. The history says
 * that it was done, not who it is: more people read the history than see the people.
 */
export function addContact(
  context: Context,
  partnerId: string,
  { content, keeper: asked }: { readonly content: ContactContent; readonly keeper: AskedKeeper },
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerContactAdd', key, input }, async (tx, sql) => {
    const permitted = permit(context, 'partner.writeContacts', REGISTER);
    if (!permitted.ok) return permitted;
    const gone = refuseGone(await tx.partner.findUnique({ where: { id: partnerId } }));
    if (gone !== null) return err(gone);
    const issues = contactIssues(content, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const keeper = await keeperOf(context, sql, asked);
    if (!keeper.ok) return keeper;
    const { from, ...columns } = content;
    const { id } = await tx.partnerContact.create({
      data: {
        ...columns,
        ...keeper.value,
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

const spanOf = ({ validFrom, validTo }: PartnerContact) => ({
  from: dbDay(validFrom),
  to: optionalDbDay(validTo),
});
const closed = () => new StateError('CONTACT_CLOSED', {}, ['id']);

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
    const span = spanOf(contact);
    if (!isOpenContact(span)) return err(closed());
    const issues = closingIssues(span, to, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const data = { validTo: dbDate(to), version: { increment: 1 } };
    await tx.partnerContact.update({ where: { id }, data });
    const { partnerId } = contact;
    return ok({
      value: partnerId,
      audit: auditOf('partner.contactClose', partnerId, { contactId: id }),
    });
  });
}

/**
 * Gives a contact to somebody else to keep, over the version that was looked at; answers with the partner.
 * Whose it was and whose it is now is not in the history, as with `addContact`.
 */
export function keepContact(
  context: Context,
  { id, version }: Edited,
  keeperId: string,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerContactKeep', key, input }, async (tx, sql) => {
    const permitted = permit(context, 'partner.writeContacts', REGISTER);
    if (!permitted.ok) return permitted;
    const contact = await tx.partnerContact.findUnique({ where: { id } });
    if (contact === null) return err(new NotFoundError('PartnerContact', ['id']));
    const { partnerId, keeperOrganisationId: keptFor } = contact;
    const refusal = refusalOf(keepingPermission(context, keptFor));
    if (refusal !== null) return err(refusal);
    if (!isOpenContact(spanOf(contact))) return err(closed());
    if (contact.version !== version) {
      const theirs = {
        keeperId: contact.keeperId === null ? null : writeId('Person', contact.keeperId),
      };
      const change = await lastChangeOf(sql, 'PARTNER', partnerId);
      return err(new ConflictError({ currentVersion: contact.version, theirs, ...change }));
    }
    const keeper = await namedKeeper(context, sql, keeperId, keptFor);
    if (!keeper.ok) return keeper;
    const data = { ...keeper.value, version: version + 1 };
    await tx.partnerContact.update({ where: { id, version }, data });
    return ok({
      value: partnerId,
      audit: auditOf('partner.contactKeep', partnerId, { contactId: id }),
    });
  });
}
