import { projectById } from '../project/project.loaders.ts';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { TrainingContent, TrainingState } from '@cau-noi/domain/training';
import { cascadeIssues } from '@cau-noi/domain/training/cascade';
import {
  closeIssues,
  holdIssues,
  openIssues,
  trainingIssues,
} from '@cau-noi/domain/training/issues';
import { textIssues } from '@cau-noi/domain/waiver/request';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { upstreamOfTraining } from './cascade.queries.ts';
import { participantsOf } from './participant.queries.ts';
import { theirsOf } from './training-input.ts';
import type { TrainingAction } from './training.permissions.ts';
import { trainingSubject } from './training.permissions.ts';
import type { TrainingRecord } from './training.queries.ts';
import { trainingsById } from './training.queries.ts';
import { columnsOf, writeParts } from './training.rows.ts';

type TrainingDone = Result<Done<string>, BusinessError>;

/** Which training, in the version that was read. */
export type TrainingRead = { readonly id: string; readonly version: number };

/** The line of the audit about a training. */
export const auditOfTraining = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json } = {},
): Audit => ({ action, subjectKind: 'TRAINING', subjectId: id, organisationId, data });

/** Writes a training into the plan of a union; answers with its id. */
export function createTraining(
  context: Context,
  call: Call,
  organisationId: string,
  content: TrainingContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<TrainingDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'training.create', place);
    if (!permitted.ok) return permitted;
    const refusal = await refusalOf(context, sql, null, content);
    if (refusal !== null) return err(refusal);
    const { userId: createdById } = viewerOf(context);
    const { id } = await tx.training.create({
      data: { organisationId, createdById, ...columnsOf(content) },
      select: { id: true },
    });
    await writeParts(tx, id, content);
    const data = { title: content.title };
    return ok({ value: id, audit: auditOfTraining('training.create', id, organisationId, data) });
  });
}

/** What is against a training as it is written: what it names, and what is wrong with it. */
async function refusalOf(
  context: Context,
  sql: Sql,
  id: string | null,
  content: TrainingContent,
): Promise<BusinessError | null> {
  const { dossierId, projectId, invitedIds } = content;
  const { cascadeOfId: ofId, cascadeTrainerId: trainerId } = content;
  const dossier = dossierId === null ? null : await dossierById(context).load(dossierId);
  if (dossierId !== null && dossier === null) {
    return new NotFoundError('Dossier', ['training', 'dossierId']);
  }
  if (projectId !== null && (await projectById(context).load(projectId)) === null) {
    return new NotFoundError('Project', ['training', 'projectId']);
  }
  if (invitedIds.some((invited) => organisationById(context, invited) === null)) {
    return new NotFoundError('Organisation', ['training', 'invitedIds']);
  }
  if (ofId !== null) {
    const found = await trainingsById(sql, [ofId], scopeIds(viewerOf(context).scope));
    if (found.length === 0) return new NotFoundError('Training', ['training', 'cascadeOfId']);
  }
  const { links, attended } =
    ofId === null ? { links: [], attended: [] } : await upstreamOfTraining(sql, ofId);
  const issues: readonly Issue[] = [
    ...trainingIssues(content),
    ...cascadeIssues(id, { ofId, trainerId }, links, attended),
  ];
  return issues.length === 0 ? null : new ValidationError(issues);
}

/** The training that is acted on, as far as the viewer may see it, in the version that was read. */
export async function openTraining(
  context: Context,
  sql: Sql,
  { id, version }: { readonly id: string; readonly version: number | null },
): Promise<Result<TrainingRecord, BusinessError>> {
  const [training] = await trainingsById(sql, [id], scopeIds(viewerOf(context).scope));
  if (training === undefined) return err(new NotFoundError('Training', ['id']));
  if (version === null || version === training.version) return ok(training);
  const change = await lastChangeOf(sql, 'TRAINING', id);
  const currentVersion = training.version;
  return err(new ConflictError({ currentVersion, theirs: theirsOf(training), ...change }));
}

/** What an act writes, or why it does not. */
type Change = Parameters<Transaction['training']['update']>[0]['data'];
type Decided = Result<
  { readonly change: Change; readonly data?: { readonly [key: string]: Json } },
  BusinessError
>;
interface Acting {
  readonly tx: Transaction;
  readonly sql: Sql;
  readonly training: TrainingRecord;
}

/** An act of who keeps a training: in exactly the version that was read. */
export function changeTraining(
  context: Context,
  call: Call,
  read: TrainingRead,
  action: TrainingAction,
  decide: (acting: Acting) => Decided | Promise<Decided>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<TrainingDone> => {
    const found = await openTraining(context, sql, read);
    if (!found.ok) return found;
    const training = found.value;
    const permitted = permit(context, action, trainingSubject(context, training));
    if (!permitted.ok) return permitted;
    const decided = await decide({ tx, sql, training });
    if (!decided.ok) return decided;
    const { id, version } = read;
    const data = { ...decided.value.change, version: version + 1 };
    await tx.training.update({ where: { id, version }, data });
    const { organisationId } = training;
    return ok({
      value: id,
      audit: auditOfTraining(action, id, organisationId, decided.value.data),
    });
  });
}

/** Refused for these reasons, or decided. */
export function unless(issues: readonly Issue[], change: Change = {}): Decided {
  return issues.length > 0 ? err(new ValidationError(issues)) : ok({ change });
}

/** Saves what is written about a training. */
export function saveTraining(
  context: Context,
  call: Call,
  read: TrainingRead,
  content: TrainingContent,
): Promise<string> {
  return changeTraining(context, call, read, 'training.edit', async ({ tx, sql, training }) => {
    const refusal = await refusalOf(context, sql, read.id, content);
    if (refusal !== null) return err(refusal);
    const missing = training.state === 'OPEN' ? openIssues(content) : [];
    if (missing.length > 0) return unless(missing);
    await writeParts(tx, read.id, content);
    return ok({ change: columnsOf(content) });
  });
}

const become = (state: TrainingState): Change => ({ state });

/** Lets unions nominate. */
export function openForNominations(
  context: Context,
  call: Call,
  read: TrainingRead,
): Promise<string> {
  return changeTraining(context, call, read, 'training.open', ({ training }) =>
    unless(openIssues(training), become('OPEN')),
  );
}

/** Writes down that it takes place. */
export function holdTraining(context: Context, call: Call, read: TrainingRead): Promise<string> {
  return changeTraining(context, call, read, 'training.hold', async ({ sql, training }) => {
    const participants = await participantsOf(sql, [read.id]);
    return unless(holdIssues(training.startDate, participants, context.today), become('HELD'));
  });
}

/** Closes it once everybody who was accepted has a result. */
export function closeTraining(context: Context, call: Call, read: TrainingRead): Promise<string> {
  return changeTraining(context, call, read, 'training.close', async ({ sql }) =>
    unless(closeIssues(await participantsOf(sql, [read.id])), become('CLOSED')),
  );
}

/** Gives it up. */
export function cancelTraining(
  context: Context,
  call: Call,
  read: TrainingRead,
  text: string,
): Promise<string> {
  return changeTraining(context, call, read, 'training.cancel', () => {
    const issues = textIssues(text);
    if (issues.length > 0) return unless(issues);
    const cancelText = text.trim();
    return ok({ change: { state: 'CANCELLED', cancelText }, data: { text: cancelText } });
  });
}
