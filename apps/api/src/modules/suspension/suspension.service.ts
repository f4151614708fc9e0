import type { IsoDate } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { SuspensionContent, ConsentDecision } from '@cau-noi/domain/suspension/issues';
import {
  consentDecisionIssues,
  consentRequestIssues,
  suspensionContentIssues,
} from '@cau-noi/domain/suspension/issues';
import { suspensionsOver } from '@cau-noi/domain/suspension/judge';
import type { Audit, Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { addAuthor, openDossier } from '../dossier/dossier.use.ts';
import { directivesById } from '../directive/directive.queries.ts';
import { suspensionLookups } from './suspension.facts.ts';
import { consentSubject, refuseSuspending } from './suspension.permissions.ts';
import { consentsById, consentsOfDossiers } from './suspension.queries.ts';

type SuspensionDone = Result<Done<string>, BusinessError>;

/** A suspension that exists, in the version that was edited. */
type Edited = { readonly id: string; readonly version: number };

/** Writes a suspension down, or saves the whole of one over the version that was edited. */
export function writeSuspension(
  context: Context,
  call: Call,
  edited: Edited | null,
  content: SuspensionContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<SuspensionDone> => {
    const refused = refuseSuspending(context) ?? (await refuseContent(sql, content));
    if (refused !== null) return err(refused);
    const stale = edited === null ? null : await refuseStale(context, sql, edited);
    if (stale !== null) return err(stale);
    const { directiveId, from, to, ...columns } = content;
    const data = {
      ...columns,
      kinds: [...columns.kinds],
      levels: [...columns.levels],
      organisationIds: [...columns.organisationIds],
      countryCodes: [...columns.countryCodes],
      directiveId: directiveId ?? '',
      fromDate: from,
      toDate: to,
    };
    if (edited === null) {
      const { id } = await tx.suspension.create({ data, select: { id: true } });
      return ok({ value: id, audit: auditOf('suspension.create', id, content) });
    }
    const { id, version } = edited;
    await tx.suspension.update({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    });
    return ok({ value: id, audit: auditOf('suspension.save', id, content) });
  });
}

async function refuseContent(sql: Sql, content: SuspensionContent): Promise<BusinessError | null> {
  const issues = suspensionContentIssues(content);
  if (issues.length > 0) return new ValidationError(issues);
  // Whoever is suspended reads why: only what is registered for everybody may be cited.
  const found = await directivesById(sql, [content.directiveId ?? ''], []);
  return found.length === 0 ? new NotFoundError('Directive', ['directiveId']) : null;
}

async function refuseStale(
  { register }: Context,
  sql: Sql,
  { id, version }: Edited,
): Promise<BusinessError | null> {
  const entry = register.suspensions.find((one) => one.id === id);
  if (entry === undefined) return new NotFoundError('Suspension', ['id']);
  if (entry.version === version) return null;
  const { id: _id, document: _document, issuer: _issuer, version: current, ...theirs } = entry;
  return new ConflictError({
    currentVersion: current,
    theirs: {
      ...theirs,
      directiveId: writeId('Directive', theirs.directiveId),
      organisationIds: theirs.organisationIds.map((one) => writeId('Organisation', one)),
    },
    ...(await lastChangeOf(sql, 'SUSPENSION', id)),
  });
}

function auditOf(action: string, id: string, { title, from, to }: SuspensionContent): Audit {
  const data = { title, from, to };
  return { action, subjectKind: 'SUSPENSION', subjectId: id, organisationId: null, data };
}

/** Which dossier, in the version that was read, during which suspension, and why. */
export type ConsentAsked = {
  readonly dossierId: string;
  readonly version: number;
  readonly suspensionId: string;
  readonly text: string;
};

/** Asks the federation to let a dossier pass as it is saved: for its form and its days. */
export function askForConsent(context: Context, call: Call, asked: ConsentAsked): Promise<string> {
  return act(context, call, async (tx, sql): Promise<SuspensionDone> => {
    const { dossierId: id, version, suspensionId, text } = asked;
    const opened = await openDossier(context, sql, { id, version, action: 'dossier.edit' });
    if (!opened.ok) return opened;
    const { dossier, content } = opened.value;
    const { register, today } = context;
    const { organisationId, startDate, endDate } = content;
    const day = startDate ?? today;
    const consents = await consentsOfDossiers(sql, [id]);
    const lookups = suspensionLookups(register, organisationId, day, consents);
    const level = register.structure.kindOn(organisationId, day);
    const opaque = writeId('Suspension', suspensionId);
    const held = suspensionsOver(content, lookups, level).find(
      ({ suspension }) => suspension.id === opaque,
    );
    const issues = consentRequestIssues(held ?? null, text);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { userId } = viewerOf(context);
    const { id: consentId } = await tx.suspensionConsent.create({
      data: {
        suspensionId,
        dossierId: id,
        form: held?.form ?? 'IN_PERSON',
        fromDate: dbDate(day),
        toDate: dbDate(endDate ?? day),
        requestText: text.trim(),
        requestedById: userId,
        requestedAt: context.now(),
      },
      select: { id: true },
    });
    await addAuthor(tx, id, userId);
    const data = { consentId, title: held?.suspension.title ?? '', text: text.trim() };
    const audit = { subjectKind: 'DOSSIER', subjectId: id, data } as const;
    const organisation = { organisationId: dossier.organisationId };
    return ok({
      value: consentId,
      audit: { action: 'dossier.requestConsent', ...audit, ...organisation },
    });
  });
}

/** Grants or refuses consent; it is decided once. */
export function decideConsent(
  context: Context,
  call: Call,
  id: string,
  decision: ConsentDecision & { readonly documentDate: IsoDate | null },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<SuspensionDone> => {
    const [consent] = await consentsById(sql, [id], scopeIds(viewerOf(context).scope));
    if (consent === undefined) return err(new NotFoundError('Consent', ['id']));
    const permitted = permit(context, 'consent.decide', consentSubject(context, consent));
    if (!permitted.ok) return permitted;
    const issues = consentDecisionIssues(decision);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { granted, documentNumber, documentDate, text } = decision;
    const changed = await tx.suspensionConsent.updateMany({
      where: { id, state: 'REQUESTED' },
      data: {
        state: granted ? 'GRANTED' : 'REFUSED',
        decidedById: viewerOf(context).userId,
        onBehalfOfId: permitted.value,
        decidedAt: context.now(),
        decisionText: text.trim() === '' ? null : text.trim(),
        documentNumber: documentNumber?.trim() ?? null,
        documentDate: documentDate === null ? null : dbDate(documentDate),
      },
    });
    if (changed.count === 0) return err(new StateError('STATE', { state: consent.state }));
    const action = granted ? 'dossier.grantConsent' : 'dossier.refuseConsent';
    const { dossierId: subjectId, unitId: organisationId } = consent;
    const onBehalfOfId = permitted.value;
    const data = { consentId: id, documentNumber, documentDate, text: text.trim() };
    const audit = { subjectKind: 'DOSSIER', subjectId, organisationId, onBehalfOfId } as const;
    return ok({ value: id, audit: { action, ...audit, data } });
  });
}
