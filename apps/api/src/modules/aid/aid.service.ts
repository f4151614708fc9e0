import type { AidContent } from '@cau-noi/domain/aid';
import { aidIssues } from '@cau-noi/domain/aid/issues';
import { carryOutIssues } from '@cau-noi/domain/aid/life';
import { isoDate } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { textIssues } from '@cau-noi/domain/waiver/request';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { asWrittenAid } from './aid-input.ts';
import type { AidAction } from './aid.permissions.ts';
import { aidSubject } from './aid.permissions.ts';
import type { AidRecord } from './aid.queries.ts';
import { aidById, aidRules } from './aid.queries.ts';

type AidDone = Result<Done<string>, BusinessError>;

/** Which aid, in the version that was read. */
export type AidRead = { readonly id: string; readonly version: number };

const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json },
): Audit => ({ action, subjectKind: 'AID', subjectId: id, organisationId, data });

/** Writes down an aid that is planned; answers with its id. */
export function createAid(
  context: Context,
  call: Call,
  organisationId: string,
  content: AidContent,
): Promise<string> {
  return act(context, call, async (tx): Promise<AidDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const permitted = permit(context, 'aid.create', organisationSubject(context, organisationId));
    if (!permitted.ok) return permitted;
    const refusal = await refusalOfContent(context, content);
    if (refusal !== null) return err(refusal);
    const { userId: createdById } = viewerOf(context);
    const { id } = await tx.aid.create({
      data: {
        organisationId,
        createdById,
        ...columnsOf(content),
        partnerId: content.partnerId ?? '',
      },
      select: { id: true },
    });
    await writeItems(tx, id, content);
    const { title } = content;
    return ok({ value: id, audit: auditOf('aid.create', id, organisationId, { title }) });
  });
}

/** Saves the whole content over the version that was read. */
export function saveAid(
  context: Context,
  call: Call,
  read: AidRead,
  content: AidContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AidDone> => {
    const opened = await openAid(context, sql, read, 'aid.edit');
    if (!opened.ok) return opened;
    const refusal = await refusalOfContent(context, content);
    if (refusal !== null) return err(refusal);
    const { id, version, organisationId } = opened.value;
    await tx.aid.update({
      where: { id, version },
      data: { ...columnsOf(content), partnerId: content.partnerId ?? '', version: version + 1 },
    });
    await tx.aidItem.deleteMany({ where: { aidId: id } });
    await writeItems(tx, id, content);
    const { title } = content;
    return ok({ value: id, audit: auditOf('aid.save', id, organisationId, { title }) });
  });
}

/** Writes down that an aid was received or handed over; refused where it had to be approved before. */
export function carryOutAid(
  context: Context,
  call: Call,
  read: AidRead,
  on: string,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AidDone> => {
    const opened = await openAid(context, sql, read, 'aid.carryOut');
    if (!opened.ok) return opened;
    const aid = opened.value;
    const issues = carryOutIssues(aid, on, await aidRules(sql), context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id, version, organisationId } = aid;
    const data = { state: 'DONE', happenedOn: on, version: version + 1 } as const;
    await tx.aid.update({ where: { id, version }, data });
    return ok({ value: id, audit: auditOf('aid.carryOut', id, organisationId, { on }) });
  });
}

/** Writes down that an aid will not come, and why. */
export function cancelAid(
  context: Context,
  call: Call,
  read: AidRead,
  text: string,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AidDone> => {
    const opened = await openAid(context, sql, read, 'aid.cancel');
    if (!opened.ok) return opened;
    const issues = textIssues(text);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id, version, organisationId } = opened.value;
    const cancelText = text.trim();
    const data = { state: 'CANCELLED', cancelText, version: version + 1 } as const;
    await tx.aid.update({ where: { id, version }, data });
    const audit = auditOf('aid.cancel', id, organisationId, { text: cancelText });
    return ok({ value: id, audit });
  });
}

async function openAid(
  context: Context,
  sql: Sql,
  { id, version }: AidRead,
  action: AidAction,
): Promise<Result<AidRecord, BusinessError>> {
  const [aid] = await aidById(sql, [id], scopeIds(viewerOf(context).scope));
  if (aid === undefined) return err(new NotFoundError('Aid', ['id']));
  if (version !== aid.version) {
    const theirs = asWrittenAid(aid);
    const last = await lastChangeOf(sql, 'AID', id);
    return err(new ConflictError({ currentVersion: aid.version, theirs, ...last }));
  }
  const permitted = permit(context, action, aidSubject(context, aid));
  return permitted.ok ? ok(aid) : permitted;
}

async function refusalOfContent(
  context: Context,
  content: AidContent,
): Promise<BusinessError | null> {
  const issues = aidIssues(content);
  if (issues.length > 0) return new ValidationError(issues);
  const { dossierId } = content;
  const dossier = dossierId === null ? null : await dossierById(context).load(dossierId);
  const missing = dossierId !== null && dossier === null;
  return missing ? new NotFoundError('Dossier', ['aid', 'dossierId']) : null;
}

function columnsOf({ items: _items, cash, approvedOn, partnerId: _partner, ...same }: AidContent) {
  return {
    ...same,
    cashMinor: cash?.minor ?? null,
    currency: cash?.currency ?? null,
    approvedOn: optionalDbDate(approvedOn === null ? null : isoDate(approvedOn)),
  };
}

async function writeItems(tx: Transaction, aidId: string, { items }: AidContent): Promise<void> {
  await tx.aidItem.createMany({
    data: items.map(({ name, quantity, unit, value }, position) => ({
      aidId,
      position,
      name,
      quantity,
      unit,
      valueMinor: value?.minor ?? null,
      currency: value?.currency ?? null,
    })),
  });
}
