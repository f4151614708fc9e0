import type { PartnerContent } from '@cau-noi/domain/partner/issues';
import { partnerIssues } from '@cau-noi/domain/partner/issues';
import type { RelationStatus } from '@cau-noi/domain/partner';
import { isoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { asWrittenPartner } from './partner-input.ts';
import { pastOfPartners } from './partner-detail.queries.ts';
import { partnerSubject } from './partner.permissions.ts';
import { partnersById } from './partner.queries.ts';

/** A mutation's input, by which a repeated request is known. */
export interface Sent {
  readonly key: string;
  readonly input: object;
}

/** The entry that was looked at. */
export interface Edited {
  readonly id: string;
  readonly version: number;
}

const REGISTER = { type: 'REGISTER' } as const;

/** Writes a partner into the register; answers with the id. */
export function createPartner(
  context: Context,
  content: PartnerContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerCreate', key, input }, async (tx) => {
    const permitted = permit(context, 'partner.create', REGISTER);
    if (!permitted.ok) return permitted;
    const wrong = refuseContent(context, content);
    if (wrong !== null) return err(wrong);
    // Whoever may verify has done so by writing it.
    const verifies = permit(context, 'partner.verify', REGISTER).ok;
    const { actor, userId } = viewerOf(context);
    const officer = actor.grants.find(({ role }) => role === 'OFFICER');
    const { id } = await tx.partner.create({
      data: {
        ...columnsOf(content),
        addedById: officer?.organisationId ?? null,
        ...(verifies && { verifiedAt: context.now(), verifiedById: userId }),
      },
    });
    await writeAliases(tx, id, content.aliases);
    return ok({ value: id, audit: auditOf('partner.create', id, { name: content.nameVi }) });
  });
}

/** Saves the whole content over the version that was edited. */
export function savePartner(
  context: Context,
  edited: Edited,
  content: PartnerContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerSave', key, input }, async (tx, sql) => {
    const { id, version } = edited;
    const refusal =
      (await refuseEditing(context, tx, id)) ??
      refuseContent(context, content) ??
      (await refuseStale(tx, sql, edited));
    if (refusal !== null) return err(refusal);
    const data = { ...columnsOf(content), version: version + 1 };
    await tx.partner.update({ where: { id, version }, data });
    await writeAliases(tx, id, content.aliases);
    return ok({ value: id, audit: auditOf('partner.save', id, { name: content.nameVi }) });
  });
}

/** Says for the federation that what is written about a partner is right. */
export function verifyPartner(
  context: Context,
  edited: Edited,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerVerify', key, input }, async (tx, sql) => {
    const { id, version } = edited;
    const permitted = permit(context, 'partner.verify', REGISTER);
    if (!permitted.ok) return permitted;
    const partner = await tx.partner.findUnique({ where: { id } });
    const refusal = refuseGone(partner) ?? (await refuseStale(tx, sql, edited));
    if (refusal !== null || partner === null) return err(refusal ?? gone());
    await tx.partner.update({
      where: { id, version },
      data: {
        verifiedAt: context.now(),
        verifiedById: viewerOf(context).userId,
        version: version + 1,
      },
    });
    return ok({ value: id, audit: auditOf('partner.verify', id, { name: partner.nameVi }) });
  });
}

const gone = (): NotFoundError => new NotFoundError('Partner', ['id']);

/** Why nothing is done with an entry: there is none, or it was merged into another. */
export function refuseGone(
  partner: { readonly mergedIntoId: string | null } | null,
): BusinessError | null {
  if (partner === null) return gone();
  return partner.mergedIntoId === null ? null : new StateError('PARTNER_MERGED', {}, ['id']);
}

/** Why the viewer may not write about an entry; null when they may. */
export async function refuseEditing(
  context: Context,
  tx: Transaction,
  id: string,
): Promise<BusinessError | null> {
  const partner = await tx.partner.findUnique({ where: { id } });
  const refusal = refuseGone(partner);
  if (refusal !== null || partner === null) return refusal ?? gone();
  const permitted = permit(context, 'partner.edit', partnerSubject(context, partner));
  return permitted.ok ? null : permitted.error;
}

function refuseContent(context: Context, content: PartnerContent): BusinessError | null {
  const issues = partnerIssues(content, context.today);
  return issues.length > 0 ? new ValidationError(issues) : null;
}

/** Why an entry is not written over: somebody was first; null when nobody was. */
export async function refuseStale(
  tx: Transaction,
  sql: Sql,
  { id, version }: Edited,
): Promise<BusinessError | null> {
  const { version: current } = await tx.partner.findUniqueOrThrow({ where: { id } });
  if (current === version) return null;
  const [partner] = await partnersById(sql, [id]);
  const [past] = await pastOfPartners(sql, [id]);
  if (partner === undefined || past === undefined) return gone();
  return new ConflictError({
    currentVersion: current,
    theirs: asWrittenPartner(partner, past),
    ...(await lastChangeOf(sql, 'PARTNER', id)),
  });
}

function columnsOf({ aliases: _, status, statusSince, priorities, ...columns }: PartnerContent) {
  return {
    ...columns,
    priorities: [...priorities],
    // Its issues were looked at: it is one of the codes.
    status: status as RelationStatus | null,
    statusSince: statusSince === null ? null : dbDate(isoDate(statusSince)),
  };
}

/** Names that came by a merger stay; one that is written as well is not written twice. */
async function writeAliases(
  tx: Transaction,
  partnerId: string,
  aliases: readonly string[],
): Promise<void> {
  await tx.partnerAlias.deleteMany({ where: { partnerId, mergedFromId: null } });
  await tx.partnerAlias.createMany({
    data: aliases.map((alias) => ({ partnerId, alias })),
    skipDuplicates: true,
  });
}

/** An entry of the history of a partner. */
export function auditOf(action: string, id: string, data: { readonly [key: string]: Json }): Audit {
  return { action, subjectKind: 'PARTNER', subjectId: id, organisationId: null, data };
}
