import type { CollaboratorContent } from '@cau-noi/domain/collaborator';
import { collaboratorIssues } from '@cau-noi/domain/collaborator';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject, placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { visiblePeople } from '../person/person.queries.ts';
import type { Sql } from '../../sql.ts';
import { collaboratorsById } from './collaborator.queries.ts';

type CollaboratorDone = Result<Done<string>, BusinessError>;

async function refuse(
  context: Context,
  sql: Sql,
  content: CollaboratorContent,
): Promise<BusinessError | null> {
  const { organisationId, personId } = content;
  if (placesToday(context, [organisationId]).size === 0) {
    return new NotFoundError('Organisation', ['organisationId']);
  }
  const subject = organisationSubject(context, organisationId);
  const permitted = permit(context, 'collaborator.edit', subject);
  if (!permitted.ok) return permitted.error;
  if (personId !== null) {
    const [person] = await visiblePeople(sql, scopeIds(viewerOf(context).scope), [personId]);
    if (person === undefined) return new NotFoundError('Person', ['personId']);
  }
  const issues = collaboratorIssues(content);
  return issues.length === 0 ? null : new ValidationError(issues);
}

function auditOf(action: string, id: string, content: CollaboratorContent): Audit {
  const { organisationId, fullName } = content;
  const data = { fullName };
  return { action, subjectKind: 'COLLABORATOR', subjectId: id, organisationId, data };
}

const columnsOf = ({ languages: _l, periods: _p, ...columns }: CollaboratorContent) => columns;

async function writeLists(
  tx: Transaction,
  collaboratorId: string,
  { languages, periods }: CollaboratorContent,
): Promise<void> {
  await tx.collaboratorLanguage.deleteMany({ where: { collaboratorId } });
  await tx.collaboratorLanguage.createMany({
    data: languages.map(({ expiresOn, ...known }) => ({
      ...known,
      collaboratorId,
      expiresOn: optionalDbDate(expiresOn),
    })),
  });
  await tx.collaboratorPeriod.deleteMany({ where: { collaboratorId } });
  await tx.collaboratorPeriod.createMany({
    data: periods.map(({ from, to }) => ({
      collaboratorId,
      validFrom: dbDate(from),
      validTo: dbDate(to),
    })),
  });
}

/** Writes somebody new into the register of collaborators; answers with the id. */
export function createCollaborator(
  context: Context,
  call: Call,
  content: CollaboratorContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<CollaboratorDone> => {
    const refusal = await refuse(context, sql, content);
    if (refusal !== null) return err(refusal);
    const { id } = await tx.collaborator.create({ data: columnsOf(content) });
    await writeLists(tx, id, content);
    return ok({ value: id, audit: auditOf('collaborator.create', id, content) });
  });
}

/** Saves the whole content over the version that was edited; the keeping union changes only with both. */
export function saveCollaborator(
  context: Context,
  call: Call,
  { id, version }: { readonly id: string; readonly version: number },
  content: CollaboratorContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<CollaboratorDone> => {
    const [row] = await collaboratorsById(sql, scopeIds(viewerOf(context).scope), [id]);
    if (row === undefined) return err(new NotFoundError('Collaborator', ['id']));
    const kept = organisationSubject(context, row.organisationId);
    const permitted = permit(context, 'collaborator.edit', kept);
    if (!permitted.ok) return permitted;
    if (row.version !== version) {
      const { fullName, employer, contact, fields, note } = row;
      const theirs = { fullName, employer, contact, fields, note };
      const change = await lastChangeOf(sql, 'COLLABORATOR', id);
      return err(new ConflictError({ currentVersion: row.version, theirs, ...change }));
    }
    const refusal = await refuse(context, sql, content);
    if (refusal !== null) return err(refusal);
    const data = { ...columnsOf(content), version: version + 1 };
    await tx.collaborator.update({ where: { id, version }, data });
    await writeLists(tx, id, content);
    return ok({ value: id, audit: auditOf('collaborator.save', id, content) });
  });
}
