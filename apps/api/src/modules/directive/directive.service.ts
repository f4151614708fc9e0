import type { DirectiveContent } from '@cau-noi/domain/directive';
import { directiveIssues } from '@cau-noi/domain/directive/issues';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { directiveSubject } from './directive.permissions.ts';
import type { DirectiveRecord } from './directive.queries.ts';
import { directivesById } from './directive.queries.ts';

type DirectiveDone = Result<Done<string>, BusinessError>;

/** Writes a directive into the register; answers with the id. */
export function createDirective(
  context: Context,
  call: Call,
  organisationId: string | null,
  content: DirectiveContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DirectiveDone> => {
    const known = organisationId === null || placesToday(context, [organisationId]).size > 0;
    if (!known) return err(new NotFoundError('Organisation', ['organisationId']));
    const refused = await refuse(context, sql, organisationId, null, content);
    if (refused !== null) return err(refused);
    const data = { ...columnsOf(content), organisationId };
    const { id } = await tx.directive.create({ data, select: { id: true } });
    const audit = auditOf('directive.create', { id, organisationId }, content);
    return ok({ value: id, audit });
  });
}

/** Saves the whole content over the version that was edited. */
export function saveDirective(
  context: Context,
  call: Call,
  { id, version }: { readonly id: string; readonly version: number },
  content: DirectiveContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DirectiveDone> => {
    const [directive] = await directivesById(sql, [id], scopeIds(viewerOf(context).scope));
    if (directive === undefined) return err(new NotFoundError('Directive', ['id']));
    const { organisationId } = directive;
    const refused = await refuse(context, sql, organisationId, id, content);
    if (refused !== null) return err(refused);
    if (directive.version !== version) return err(await conflictOn(sql, directive));
    const data = { ...columnsOf(content), version: { increment: 1 } };
    await tx.directive.update({ where: { id, version }, data });
    return ok({ value: id, audit: auditOf('directive.save', directive, content) });
  });
}

async function refuse(
  context: Context,
  sql: Sql,
  organisationId: string | null,
  id: string | null,
  content: DirectiveContent,
): Promise<BusinessError | null> {
  const subject = directiveSubject(context, organisationId);
  const permitted = permit(context, 'directive.edit', subject);
  if (!permitted.ok) return permitted.error;
  const issues = directiveIssues(content, id);
  if (issues.length > 0) return new ValidationError(issues);
  const { replacedById } = content;
  if (replacedById === null) return null;
  const scope = scopeIds(viewerOf(context).scope);
  const found = await directivesById(sql, [replacedById], scope);
  return found.length === 0 ? new NotFoundError('Directive', ['replacedById']) : null;
}

async function conflictOn(sql: Sql, directive: DirectiveRecord): Promise<ConflictError> {
  const { __typename, id, version, organisationId: _organisation, ...theirs } = directive;
  const { replacedById } = theirs;
  return new ConflictError({
    currentVersion: version,
    theirs: {
      ...theirs,
      replacedById: replacedById === null ? null : writeId('Directive', replacedById),
    },
    ...(await lastChangeOf(sql, 'DIRECTIVE', id)),
  });
}

function columnsOf({ issuedOn, inForceFrom, inForceTo, kinds, levels, ...rest }: DirectiveContent) {
  return {
    ...rest,
    kinds: [...kinds],
    levels: [...levels],
    issuedOn: optionalDbDate(issuedOn),
    inForceFrom: optionalDbDate(inForceFrom),
    inForceTo: optionalDbDate(inForceTo),
  };
}

function auditOf(
  action: string,
  { id, organisationId }: { readonly id: string; readonly organisationId: string | null },
  { number }: DirectiveContent,
): Audit {
  return { action, subjectKind: 'DIRECTIVE', subjectId: id, organisationId, data: { number } };
}
