import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import { placeOf as decidingPlace } from '@cau-noi/domain/approval/route';
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
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossierLookups } from '../dossier/dossier.facts.ts';
import { addAuthor, openDossier } from '../dossier/dossier.use.ts';
import type { WaiverRecord } from './waiver.queries.ts';
import { waiversById, waiversOfDossiers } from './waiver.queries.ts';
import type { WaiverAction } from './waiver.permissions.ts';
import { waiverSubject } from './waiver.permissions.ts';
import { replaceGranted } from './waiver.rows.ts';

type WaiverDone = Result<Done<string>, BusinessError>;

/** Which dossier, in the version that was read, from which finding, and why. */
export type WaiverAsked = {
  readonly dossierId: string;
  readonly version: number;
  readonly findingKey: string;
  readonly text: string;
};

/** Asks for an exception from what stops a dossier as it is saved. */
export function askForWaiver(context: Context, call: Call, asked: WaiverAsked): Promise<string> {
  return act(context, call, async (tx, sql): Promise<WaiverDone> => {
    const { dossierId: id, version, text } = asked;
    const opened = await openDossier(context, sql, { id, version, action: 'dossier.edit' });
    if (!opened.ok) return opened;
    const { dossier, content } = opened.value;
    const { register, today } = context;
    const judged = { dossierId: id, content };
    const [lookups] = await dossierLookups(sql, [judged], register, today);
    invariant(lookups !== undefined, `NO_LOOKUPS:${id}`);
    const verdict = assessDossier(opaqueDossierContent(content), lookups);
    const waivers = await waiversOfDossiers(sql, [id]);
    const requested = requestWaiver(asked, verdict, register.parameters, waivers);
    if (!requested.ok) return err(new ValidationError(requested.error));
    const { finding, role } = requested.value;
    const { checkId, reason, about } = finding;
    const { userId } = viewerOf(context);
    const { id: waiverId } = await tx.waiver.create({
      data: {
        dossierId: id,
        checkId,
        reason,
        about,
        finding,
        role,
        organisationId: decidingPlace(role, stepPlaces(context, dossier.organisationId)),
        requestText: text.trim(),
        requestedById: userId,
        requestedAt: context.now(),
      },
      select: { id: true },
    });
    await addAuthor(tx, id, userId);
    const data = { waiverId, finding: asked.findingKey, text: text.trim() };
    const { organisationId } = dossier;
    const audit = { subjectKind: 'DOSSIER', subjectId: id, organisationId, data } as const;
    return ok({ value: waiverId, audit: { action: 'dossier.requestWaiver', ...audit } });
  });
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
  GRANT: 'dossier.grantWaiver',
  REFUSE: 'dossier.refuseWaiver',
  WITHDRAW: 'dossier.withdrawWaiver',
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
  { dossierId, version, state, decidedBy, decisionText }: WaiverRecord,
): Promise<ConflictError> {
  return new ConflictError({
    currentVersion: version,
    theirs: { state, decidedBy, decisionText },
    ...(await lastChangeOf(sql, 'DOSSIER', dossierId)),
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
    const { id, dossierId, unitId, finding } = waiver;
    const data = { waiverId: id, finding: findingKey(finding), text };
    const audit = { subjectKind: 'DOSSIER', subjectId: dossierId, onBehalfOfId, data } as const;
    return ok({ value: id, audit: { action: AUDITED[kind], organisationId: unitId, ...audit } });
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
  if (kind === 'GRANT') await replaceGranted(tx, waiver.dossierId, waiver, at);
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
