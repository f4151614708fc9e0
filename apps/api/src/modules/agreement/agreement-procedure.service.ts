import type { DatePrecision } from '@cau-noi/domain/agreement';
import { signingIssues } from '@cau-noi/domain/agreement/issues';
import { levelOf } from '@cau-noi/domain/agreement/level';
import { beginProcedure, DECIDING_ACTS, takeStep } from '@cau-noi/domain/agreement/procedure';
import type {
  ProcedureAct,
  ProcedureBegun,
  ProcedureIssue,
  ProcedureKind,
  ProcedureStep,
} from '@cau-noi/domain/agreement/procedure';
import { err, issue } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { StateError, ValidationError } from '../../errors.ts';
import { contentOf } from './agreement-input.ts';
import { lifeOf, openProcedure } from './agreement.standing.ts';
import type { AgreementRecord } from './agreement.rows.ts';
import type { AgreementDone, Opened } from './agreement.use.ts';
import {
  addAgreementAuthor,
  agreementDone,
  openAgreement,
  refuseForeignFile,
} from './agreement.use.ts';

/** Which agreement, in the version that was read. */
export type Asked = { readonly id: string; readonly version: number };

/** What is done to an agreement when it does not stand so: a state; all else is what was written. */
const OF_STATE: readonly ProcedureIssue['code'][] = ['NOT_NOW', 'LIFE', 'PROCEDURE_OPEN'];

function refusal(issues: readonly ProcedureIssue[]): BusinessError {
  const state = issues.find(({ code }) => OF_STATE.includes(code));
  return state === undefined
    ? new ValidationError(issues)
    : new StateError(state.code, state.data, state.path);
}

async function writeStep(
  tx: Transaction,
  context: Context,
  procedureId: string,
  step: ProcedureStep,
  onBehalfOfId: string | null,
): Promise<void> {
  await tx.agreementStep.create({
    data: {
      procedureId,
      act: step.act,
      on: dbDate(step.on),
      text: step.text.trim(),
      fileId: step.fileId,
      newEndDate: optionalDbDate(step.newEndDate),
      recordedById: viewerOf(context).userId,
      onBehalfOfId,
      recordedAt: context.now(),
    },
  });
}

/** Begins a procedure; an agreement that is to be signed has to be whole. */
export function beginAgreementProcedure(
  context: Context,
  call: Call,
  { id, version }: Asked,
  begun: ProcedureBegun,
  step: ProcedureStep,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const target = { id, version, action: 'agreement.proceed' } as const;
    const opened = await openAgreement(context, sql, target);
    if (!opened.ok) return opened;
    const { agreement } = opened.value;
    const { register, today } = context;
    const level = levelOf(register.structure.kindOn(agreement.organisationId, today));
    const { endDate } = agreement;
    const standing = {
      life: lifeOf(agreement, context),
      level,
      endDate,
      open: openProcedure(agreement),
    };
    const procedure = beginProcedure(begun, step, standing, today);
    if (!procedure.ok) return err(refusal(procedure.error));
    const wrong =
      begun.kind === 'SIGN' ? signingIssues(contentOf(agreement), agreement.organisationId) : [];
    if (wrong.length > 0) return err(new ValidationError(wrong));
    const { kind, path, state, lastOn } = procedure.value;
    const pathReason = begun.pathReason.trim();
    const { id: procedureId } = await tx.agreementProcedure.create({
      data: {
        agreementId: id,
        kind,
        path,
        pathReason,
        state,
        lastOn: dbDate(lastOn),
        beganAt: context.now(),
      },
      select: { id: true },
    });
    await writeStep(tx, context, procedureId, step, null);
    await bumpVersion(tx, agreement, context);
    await addAgreementAuthor(tx, context, id);
    return agreementDone(agreement, 'step', stepData(kind, step));
  });
}

const stepData = (kind: ProcedureKind, { act: taken, on, text, newEndDate }: ProcedureStep) => ({
  kind,
  act: taken,
  on,
  text: text.trim(),
  newEndDate,
});

async function bumpVersion(
  tx: Transaction,
  { id, version }: AgreementRecord,
  context: Context,
  changes: object = {},
): Promise<void> {
  await tx.agreement.update({
    where: { id, version },
    data: { ...changes, version: { increment: 1 }, updatedAt: context.now() },
  });
}

/** What a step that brings a procedure to its end makes of the agreement itself. */
function effectOf(
  agreement: AgreementRecord,
  kind: ProcedureKind,
  { act: taken, on, newEndDate }: ProcedureStep,
  precision: DatePrecision,
): object {
  if (taken !== 'COMPLETE') return {};
  switch (kind) {
    case 'SIGN':
      return {
        signedOn: dbDate(on),
        signedPrecision: precision,
        startDate: optionalDbDate(agreement.startDate ?? on),
      };
    case 'EXTEND':
      return { endDate: optionalDbDate(newEndDate) };
    case 'SUSPEND':
      return { suspendedOn: dbDate(on) };
    case 'RESUME':
      return { suspendedOn: null };
    case 'END':
      return { endedOn: dbDate(on) };
    case 'AMEND':
      return {};
  }
}

type Step = ProcedureStep & { readonly act: Exclude<ProcedureAct, 'BEGIN'> };

const decides = (taken: ProcedureAct): boolean => DECIDING_ACTS.some((one) => one === taken);

/** Takes the open procedure one step on, in exactly the version that was read. */
export function takeAgreementStep(
  context: Context,
  call: Call,
  { id, version }: Asked,
  step: Step,
  precision: DatePrecision,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const action = decides(step.act) ? 'agreement.decide' : 'agreement.proceed';
    const opened = await openAgreement(context, sql, { id, version, action });
    if (!opened.ok) return opened;
    const foreign = await refuseForeignFile(sql, id, step.fileId);
    return foreign === null ? writeTaken(tx, context, opened.value, step, precision) : err(foreign);
  });
}

async function writeTaken(
  tx: Transaction,
  context: Context,
  { agreement, onBehalfOfId }: Opened,
  step: Step,
  precision: DatePrecision,
): Promise<AgreementDone> {
  const { id, organisationId, endDate } = agreement;
  const open = openProcedure(agreement);
  if (open === null)
    return err(refusal([issue('NOT_NOW', { act: step.act, state: '', allowed: '' })]));
  const { kind } = open;
  const taken = takeStep(open, step, endDate, context.today);
  if (!taken.ok) return err(refusal(taken.error));
  // What is signed is whole on the day it is signed, whatever was written since the beginning.
  const signing = kind === 'SIGN' && step.act === 'COMPLETE';
  const wrong = signing ? signingIssues(contentOf(agreement), organisationId) : [];
  if (wrong.length > 0) return err(new ValidationError(wrong));
  const { state, lastOn } = taken.value;
  await tx.agreementProcedure.update({
    where: { id: open.id },
    data: { state, lastOn: dbDate(lastOn) },
  });
  await writeStep(tx, context, open.id, step, onBehalfOfId);
  await bumpVersion(tx, agreement, context, effectOf(agreement, kind, step, precision));
  if (!decides(step.act)) await addAgreementAuthor(tx, context, id);
  return agreementDone(agreement, 'step', stepData(kind, step), onBehalfOfId);
}
