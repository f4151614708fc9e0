import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import { assessPlan } from '@cau-noi/domain/assessment/plan';
import { placeOf as decidingPlace } from '@cau-noi/domain/approval/route';
import type { Verdict } from '@cau-noi/domain/check/run';
import { findingKey } from '@cau-noi/domain/check/run';
import { invariant } from '@cau-noi/domain/invariant';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { afterAct } from '@cau-noi/domain/waiver/life';
import type { WaiverAct } from '@cau-noi/domain/waiver/life';
import { requestWaiver, textIssues } from '@cau-noi/domain/waiver/request';
import type { Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { stepPlaces } from '../approval/places.ts';
import { opaqueDossierContent, opaquePlanContent } from '../approval/opaque-content.ts';
import { lookupsTold } from '../approval/told.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossierLookups } from '../dossier/dossier.facts.ts';
import { addAuthor, openDossier } from '../dossier/dossier.use.ts';
import { judgedPlan, planLookups } from '../plan/plan.facts.ts';
import { addAuthor as addPlanAuthor, openPlan } from '../plan/plan.use.ts';
import type { WaivedSubject, WaiverRecord } from './waiver.queries.ts';
import { waiversById, waiversOfRecords } from './waiver.queries.ts';
import type { WaiverAction } from './waiver.permissions.ts';
import { waiverSubject } from './waiver.permissions.ts';
import { recordWhere, replaceGranted } from './waiver.rows.ts';

type WaiverDone = Result<Done<string>, BusinessError>;

/** Which record, in the version that was read, from which finding, and why. */
export type WaiverAsked = WaivedSubject & {
  readonly version: number;
  readonly findingKey: string;
  readonly text: string;
};

/** A record that may be written in, with what is found of it as it is saved. */
type Judged = { readonly organisationId: string; readonly verdict: Verdict };

type Which = { readonly id: string; readonly version: number };

async function judgedDossier(
  context: Context,
  sql: Sql,
  target: Which,
): Promise<Result<Judged, BusinessError>> {
  const opened = await openDossier(context, sql, { ...target, action: 'dossier.edit' });
  if (!opened.ok) return opened;
  const { dossier, content } = opened.value;
  const judged = { dossierId: dossier.id, content };
  const [lookups] = await dossierLookups(sql, [judged], context.register, context.today);
  invariant(lookups !== undefined, `NO_LOOKUPS:${dossier.id}`);
  const verdict = assessDossier(opaqueDossierContent(content), lookupsTold(context, lookups));
  return ok({ organisationId: dossier.organisationId, verdict });
}

async function judgedPlanOf(
  context: Context,
  sql: Sql,
  target: Which,
): Promise<Result<Judged, BusinessError>> {
  const opened = await openPlan(context, sql, { ...target, action: 'plan.edit' });
  if (!opened.ok) return opened;
  const { plan, content } = opened.value;
  const { register, today } = context;
  const judged = judgedPlan(plan.id, content);
  const [lookups] = await planLookups(sql, [judged], register, today);
  invariant(lookups !== undefined, `NO_LOOKUPS:${plan.id}`);
  const verdict = assessPlan(opaquePlanContent(content), lookupsTold(context, lookups));
  return ok({ organisationId: plan.organisationId, verdict });
}

/** Asks for an exception from what stops a dossier or a plan as it is saved. */
export function askForWaiver(context: Context, call: Call, asked: WaiverAsked): Promise<string> {
  return act(context, call, async (tx, sql): Promise<WaiverDone> => {
    const { subjectKind, subjectId: id, version, text } = asked;
    const judge = subjectKind === 'PLAN' ? judgedPlanOf : judgedDossier;
    const opened = await judge(context, sql, { id, version });
    if (!opened.ok) return opened;
    const { organisationId, verdict } = opened.value;
    const { parameters } = context.register;
    const waivers = await waiversOfRecords(sql, [id]);
    const requested = requestWaiver(asked, verdict, parameters, waivers);
    if (!requested.ok) return err(new ValidationError(requested.error));
    const { finding, role } = requested.value;
    const { checkId, reason, about } = finding;
    const { userId } = viewerOf(context);
    const { id: waiverId } = await tx.waiver.create({
      data: {
        ...recordWhere(asked),
        checkId,
        reason,
        about,
        finding,
        role,
        organisationId: decidingPlace(role, stepPlaces(context, organisationId)),
        requestText: text.trim(),
        requestedById: userId,
        requestedAt: context.now(),
      },
      select: { id: true },
    });
    await (subjectKind === 'PLAN' ? addPlanAuthor : addAuthor)(tx, id, userId);
    const data = { waiverId, finding: asked.findingKey, text: text.trim() };
    const audit = { subjectKind, subjectId: id, organisationId, data } as const;
    return ok({ value: waiverId, audit: { action: auditOf('request', subjectKind), ...audit } });
  });
}

/** `dossier.grantWaiver`, `plan.requestWaiver`. */
function auditOf(what: string, subjectKind: ApprovalSubjectKind): string {
  return `${subjectKind === 'PLAN' ? 'plan' : 'dossier'}.${what}Waiver`;
}

/** Which exception, in the version that was read, and why it is decided or taken back. */
export type WaiverDecided = {
  readonly id: string;
  readonly version: number;
  readonly text: string;
};

const ACTIONS: Readonly<Record<WaiverAct, WaiverAction>> = {
  GRANT: 'waiver.decide',
  REFUSE: 'waiver.decide',
  WITHDRAW: 'waiver.withdraw',
};

const AUDITED: Readonly<Record<WaiverAct, string>> = {
  GRANT: 'grant',
  REFUSE: 'refuse',
  WITHDRAW: 'withdraw',
};

type Opened = { readonly waiver: WaiverRecord; readonly onBehalfOfId: string | null };

async function openWaiver(
  context: Context,
  sql: Sql,
  { id, version }: WaiverDecided,
  action: WaiverAction,
): Promise<Result<Opened, BusinessError>> {
  const [waiver] = await waiversById(sql, [id], scopeIds(viewerOf(context).scope));
  if (waiver === undefined) return err(new NotFoundError('Waiver', ['id']));
  if (version !== waiver.version) return err(await conflictOnWaiver(sql, waiver));
  const permitted = permit(context, action, waiverSubject(context, waiver));
  return permitted.ok ? ok({ waiver, onBehalfOfId: permitted.value }) : permitted;
}

/** Somebody else decided or took it back, or it ended: how it stands now. */
async function conflictOnWaiver(
  sql: Sql,
  { subjectKind, subjectId, version, state, decidedBy, decisionText }: WaiverRecord,
): Promise<ConflictError> {
  return new ConflictError({
    currentVersion: version,
    theirs: { state, decidedBy, decisionText },
    ...(await lastChangeOf(sql, subjectKind, subjectId)),
  });
}

/** Grants, refuses or takes back an exception, in exactly the version that was read. */
export function decideWaiver(
  context: Context,
  call: Call,
  kind: WaiverAct,
  input: WaiverDecided,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<WaiverDone> => {
    const opened = await openWaiver(context, sql, input, ACTIONS[kind]);
    if (!opened.ok) return opened;
    const issues = textIssues(input.text);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { waiver, onBehalfOfId } = opened.value;
    const text = input.text.trim();
    await writeAct(tx, context, kind, opened.value, text);
    const { id, subjectKind, subjectId, unitId, finding } = waiver;
    const data = { waiverId: id, finding: findingKey(finding), text };
    const audit = { subjectKind, subjectId, onBehalfOfId, data } as const;
    const action = auditOf(AUDITED[kind], subjectKind);
    return ok({ value: id, audit: { action, organisationId: unitId, ...audit } });
  });
}

async function writeAct(
  tx: Transaction,
  context: Context,
  kind: WaiverAct,
  { waiver, onBehalfOfId }: Opened,
  text: string,
): Promise<void> {
  const at = context.now();
  const { userId: decidedById } = viewerOf(context);
  if (kind === 'GRANT') await replaceGranted(tx, waiver, waiver, at);
  const decision = { decidedById, onBehalfOfId, decidedAt: at, decisionText: text };
  await tx.waiver.update({
    where: { id: waiver.id, version: waiver.version },
    data: {
      state: afterAct(kind),
      version: { increment: 1 },
      ...(kind === 'WITHDRAW' ? { endedAt: at, endText: text } : decision),
    },
  });
}
