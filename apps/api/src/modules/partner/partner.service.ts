import type { PartnerContent } from '@cau-noi/domain/partner/issues';
import { partnerIssues } from '@cau-noi/domain/partner/issues';
import { yearOf } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { asWrittenPartner } from './partner-input.ts';
import type { PartnerRow } from './partner.queries.ts';
import { partnersById, pastOfPartners } from './partner.queries.ts';

/** A mutation's input, by which a repeated request is known. */
interface Sent {
  readonly key: string;
  readonly input: object;
}

const REGISTER = { type: 'REGISTER' } as const;

/** Writes a partner into the register; answers with the id. */
export function createPartner(
  context: Context,
  content: PartnerContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerCreate', key, input }, async (tx) => {
    const refusal = refuse(context, content);
    if (refusal !== null) return err(refusal);
    const { aliases, ...columns } = content;
    const { id } = await tx.partner.create({ data: columns });
    await writeAliases(tx, id, aliases);
    return ok({ value: id, audit: auditOf('partner.create', id, content) });
  });
}

/** Saves the whole content over the version that was edited. */
export function savePartner(
  context: Context,
  { id, version }: { readonly id: string; readonly version: number },
  content: PartnerContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerSave', key, input }, async (tx, sql) => {
    const [partner] = await partnersById(sql, [id]);
    if (partner === undefined) return err(new NotFoundError('Partner', ['id']));
    const refusal = refuse(context, content) ?? (await refuseStale(sql, partner, version));
    if (refusal !== null) return err(refusal);
    const { aliases, ...columns } = content;
    const data = { ...columns, version: version + 1 };
    await tx.partner.update({ where: { id, version }, data });
    await writeAliases(tx, id, aliases);
    return ok({ value: id, audit: auditOf('partner.save', id, content) });
  });
}

function refuse(context: Context, content: PartnerContent): BusinessError | null {
  const permitted = permit(context, 'partner.edit', REGISTER);
  if (!permitted.ok) return permitted.error;
  const issues = partnerIssues(content, yearOf(context.today));
  return issues.length > 0 ? new ValidationError(issues) : null;
}

async function refuseStale(
  sql: Sql,
  partner: PartnerRow,
  version: number,
): Promise<BusinessError | null> {
  if (partner.version === version) return null;
  const [past] = await pastOfPartners(sql, [partner.id]);
  return new ConflictError({
    currentVersion: partner.version,
    theirs: asWrittenPartner(partner, past?.aliases ?? []),
    ...(await lastChangeOf(sql, 'PARTNER', partner.id)),
  });
}

async function writeAliases(
  tx: Transaction,
  partnerId: string,
  aliases: readonly string[],
): Promise<void> {
  await tx.partnerAlias.deleteMany({ where: { partnerId } });
  await tx.partnerAlias.createMany({ data: aliases.map((alias) => ({ partnerId, alias })) });
}

function auditOf(action: string, id: string, { nameVi }: PartnerContent): Audit {
  const data = { name: nameVi };
  return { action, subjectKind: 'PARTNER', subjectId: id, organisationId: null, data };
}
