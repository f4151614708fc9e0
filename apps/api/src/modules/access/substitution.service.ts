import { holdsRole } from '@cau-noi/domain/access/actor';
import type { Substitution } from '@cau-noi/domain/approval/substitution';
import { substitutionIssues } from '@cau-noi/domain/approval/substitution';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import type { SubstitutionRow } from './access.queries.ts';
import { colleaguesOf, substitutionsOf, substitutionsSince } from './access.queries.ts';
import { permit } from './permission.ts';

/** A substitution as it is asked for. */
export interface Asked {
  readonly principalId: string;
  readonly substituteId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
  readonly reason: string | null;
}

interface Sent {
  readonly key: string;
  readonly input: object;
}

/** Names a substitute for some days; answers with the id. */
export function createSubstitution(
  context: Context,
  asked: Asked,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'substitutionCreate', key, input }, async (tx, sql) => {
    const refusal = await refuse(context, sql, asked);
    if (refusal !== null) return err(refusal);
    const { validFrom, validTo, ...rest } = asked;
    const data = { ...rest, validFrom: dbDate(validFrom), validTo: dbDate(validTo) };
    const { id } = await tx.substitution.create({ data });
    return ok({ value: id, audit: auditOf('substitution.create', { ...asked, id }) });
  });
}

/** Takes a substitution back; what the substitute has decided stands. */
export function removeSubstitution(
  context: Context,
  id: string,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'substitutionRemove', key, input }, async (tx, sql) => {
    const { userId, actor } = viewerOf(context);
    const visible = await substitutionsOf(sql, userId, holdsRole(actor, 'ADMINISTRATOR'));
    const found = visible.find((substitution) => substitution.id === id);
    if (found === undefined) return err(new NotFoundError('Substitution', ['id']));
    const permitted = permitFor(context, found.principalId);
    if (!permitted.ok) return permitted;
    await tx.substitution.delete({ where: { id } });
    return ok({ value: id, audit: auditOf('substitution.remove', found) });
  });
}

function permitFor(context: Context, principalUserId: string) {
  return permit(context, 'substitution.manage', { type: 'SUBSTITUTION', principalUserId });
}

async function refuse(context: Context, sql: Sql, asked: Asked): Promise<BusinessError | null> {
  const permitted = permitFor(context, asked.principalId);
  if (!permitted.ok) return permitted.error;
  const existing = await substitutionsSince(sql, asked.validFrom);
  const issues = substitutionIssues(inDomain({ id: '', ...asked }), existing.map(inDomain));
  if (issues.length > 0) return new ValidationError(issues.map(asTold));
  const { actor } = viewerOf(context);
  const anywhere = holdsRole(actor, 'ADMINISTRATOR');
  const colleagues = await colleaguesOf(sql, asked.principalId, null, context.today, anywhere);
  const known = colleagues.some(({ id }) => id === asked.substituteId);
  return known ? null : new NotFoundError('User', ['substituteId']);
}

function inDomain(row: Asked & { readonly id: string }): Substitution {
  const { id, principalId, substituteId, validFrom, validTo } = row;
  return { id, principalId, substituteId, from: validFrom, to: validTo };
}

const FIELDS: Readonly<Record<string, string>> = { from: 'validFrom', to: 'validTo' };

/** The domain's issue with the names that the input's fields have here. */
function asTold<I extends { readonly path: readonly (string | number)[] }>(wrong: I): I {
  return { ...wrong, path: wrong.path.map((step) => FIELDS[step] ?? step) };
}

function auditOf(
  action: string,
  { id, principalId, substituteId, validFrom, validTo }: Asked & Pick<SubstitutionRow, 'id'>,
): Audit {
  const data = { principalId, substituteId, validFrom, validTo };
  return { action, subjectKind: 'SUBSTITUTION', subjectId: id, organisationId: null, data };
}
