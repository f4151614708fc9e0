import type { CourseFacts } from '@cau-noi/domain/nomination';
import {
  admissionIssues,
  fitValuesOn,
  nominationIssues,
  nomineeFindings,
} from '@cau-noi/domain/nomination';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { ParticipantEntry, TrainingFeedback } from '@cau-noi/domain/training';
import { feedbackIssues, recordIssues } from '@cau-noi/domain/training/issues';
import type { Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { peopleById } from '../person/person.queries.ts';
import type { NomineeRead, ParticipantRow } from './participant.queries.ts';
import { nomineeOf, participantsOf } from './participant.queries.ts';
import type { TrainingAction } from './training.permissions.ts';
import { isInvited, sendingSubject } from './training.permissions.ts';
import type { TrainingRecord } from './training.queries.ts';
import { writeEntries, writeFeedback } from './training.rows.ts';
import { auditOfTraining, changeTraining, openTraining, unless } from './training.service.ts';
import type { TrainingRead } from './training.service.ts';

type TrainingDone = Result<Done<string>, BusinessError>;

/** A training as a nomination is judged by it. */
export function courseFacts(training: TrainingRecord, rootId: string | null): CourseFacts {
  const { id, topic, startDate, endDate, roles, trade, language, minLevel } = training;
  const audience = { roles, trade, language, minLevel };
  return { id, rootId: rootId ?? id, topic, startDate, endDate, ...audience };
}

/** What the registers say of somebody, on the days of a training. */
export function lookUpNominee(
  { today }: Context,
  sql: Sql,
  { id, startDate, endDate }: TrainingRecord,
  personId: string,
  organisationIds: readonly string[],
): Promise<NomineeRead | null> {
  const days = { from: startDate ?? today, to: endDate ?? startDate ?? today };
  return nomineeOf(sql, { personId, trainingId: id, ...days, organisationIds, today });
}

/** The limit by which trades are compared on the first day of a training. */
export const valuesFor = (context: Context, { startDate }: TrainingRecord) =>
  fitValuesOn(context.register.parameters, startDate ?? context.today);

export interface Nomination {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly reason: string | null;
}

/** A union sends somebody; what speaks against them is kept beside the reason. */
export function nominate(context: Context, call: Call, nomination: Nomination): Promise<string> {
  const { id, organisationId, personId, reason } = nomination;
  return act(context, call, async (tx, sql): Promise<TrainingDone> => {
    const found = await openTraining(context, sql, { id, version: null });
    if (!found.ok) return found;
    const training = found.value;
    if (placesToday(context, [organisationId]).size === 0) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const subject = sendingSubject(context, training, organisationId);
    const permitted = permit(context, 'training.nominate', subject);
    if (!permitted.ok) return permitted;
    const unions = [organisationId, ...subject.successorIds];
    const nominee = await lookUpNominee(context, sql, training, personId, unions);
    if (nominee === null) return err(new NotFoundError('Person', ['personId']));
    const course = courseFacts(training, nominee.rootId);
    const findings = nomineeFindings(course, nominee, valuesFor(context, training));
    const { standing, holdsPost } = nominee;
    const { closesOn } = training;
    const invited = isInvited(context, training, organisationId);
    const facts = { invited, closesOn, standing, holdsPost, findings, reason };
    const issues = nominationIssues(facts, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const written = {
      organisationId,
      state: 'NOMINATED',
      findings: findings.map(({ code }) => code),
      reason,
      nominatedById: viewerOf(context).userId,
      nominatedAt: context.now(),
      decidedText: null,
    } as const;
    const { id: participantId } = await tx.trainingParticipant.upsert({
      where: { trainingId_personId: { trainingId: id, personId } },
      create: { trainingId: id, personId, ...written },
      update: { ...written, version: { increment: 1 } },
      select: { id: true },
    });
    const name = await nameOf(sql, personId);
    const data = { name, participantId, ...(reason !== null && { text: reason }) };
    return ok({ value: id, audit: auditOfTraining('training.nominate', id, organisationId, data) });
  });
}

async function nameOf(sql: Sql, personId: string): Promise<string> {
  const [person] = await peopleById(sql, [personId]);
  return person?.fullName ?? '';
}

interface Sent {
  readonly tx: Transaction;
  readonly sql: Sql;
  readonly training: TrainingRecord;
  readonly participant: ParticipantRow;
  readonly others: readonly ParticipantRow[];
}

/** An act about one participant, at the union that sent them or at the one that keeps the training. */
function changeParticipant(
  context: Context,
  call: Call,
  which: { readonly id: string; readonly participantId: string },
  at: {
    readonly action: TrainingAction;
    /** What its history calls it, where the action has another name. */
    readonly audited?: string;
    readonly keeper: boolean;
  },
  decide: (sent: Sent) => Promise<Result<{ readonly [key: string]: Json }, BusinessError>>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<TrainingDone> => {
    const { id, participantId } = which;
    const found = await openTraining(context, sql, { id, version: null });
    if (!found.ok) return found;
    const training = found.value;
    const others = await participantsOf(sql, [id]);
    const participant = others.find((one) => one.id === participantId);
    if (participant === undefined) {
      return err(new NotFoundError('TrainingParticipant', ['participantId']));
    }
    const unionId = at.keeper ? training.organisationId : participant.organisationId;
    const subject = sendingSubject(context, training, unionId);
    const permitted = permit(context, at.action, subject);
    if (!permitted.ok) return permitted;
    const decided = await decide({ tx, sql, training, participant, others });
    if (!decided.ok) return decided;
    const name = await nameOf(sql, participant.personId);
    const data = { name, participantId, ...decided.value };
    const audit = auditOfTraining(at.audited ?? at.action, id, unionId, data);
    return ok({ value: id, audit });
  });
}

/** A union takes a nomination back. */
export function withdrawNomination(
  context: Context,
  call: Call,
  which: { readonly id: string; readonly participantId: string },
): Promise<string> {
  const at = { action: 'training.nominate', audited: 'training.withdraw', keeper: false } as const;
  return changeParticipant(context, call, which, at, async ({ tx, participant: { id, state } }) => {
    if (state !== 'NOMINATED' && state !== 'ACCEPTED') {
      return err(new StateError('STATE', { state, of: 'training' }, ['participantId']));
    }
    await tx.trainingParticipant.update({
      where: { id },
      data: { state: 'WITHDRAWN', version: { increment: 1 } },
    });
    return ok({});
  });
}

export interface Admission {
  readonly id: string;
  readonly participantId: string;
  /** Of the participant, as it was read. */
  readonly version: number;
  readonly accept: boolean;
  readonly text: string | null;
}

/** Who keeps a training accepts somebody, or refuses them and says why: as they stood when they were read. */
export function admit(
  context: Context,
  call: Call,
  { version, accept, text, ...which }: Admission,
): Promise<string> {
  const at = { action: 'training.admit', keeper: true } as const;
  return changeParticipant(context, call, which, at, async (sent) => {
    const { tx, sql, training, participant, others } = sent;
    const { id, state, decidedText, version: currentVersion } = participant;
    if (version !== currentVersion) {
      const change = await lastChangeOf(sql, 'TRAINING', training.id, { participantId: id });
      return err(new ConflictError({ currentVersion, theirs: { state, decidedText }, ...change }));
    }
    if (state === 'WITHDRAWN')
      return err(new StateError('STATE', { state, of: 'training' }, ['participantId']));
    const accepted = others.filter((one) => one.id !== id && one.state === 'ACCEPTED').length;
    const issues = admissionIssues({ accept, text }, { places: training.places, accepted });
    if (issues.length > 0) return err(new ValidationError(issues));
    const next = accept ? 'ACCEPTED' : 'REFUSED';
    await tx.trainingParticipant.update({
      where: { id, version },
      data: { state: next, decidedText: text, version: version + 1 },
    });
    return ok({ accept, ...(text !== null && { text }) });
  });
}

/** Saves attendance, results and certificates. */
export function recordTraining(
  context: Context,
  call: Call,
  read: TrainingRead,
  entries: readonly ParticipantEntry[],
): Promise<string> {
  return changeTraining(context, call, read, 'training.record', async ({ tx, sql, training }) => {
    const participants = await participantsOf(sql, [read.id]);
    const accepted = participants.filter(({ state }) => state === 'ACCEPTED');
    const known = {
      participantIds: accepted.map(({ id }) => id),
      sessionIds: training.sessions.map(({ id }) => id),
    };
    const issues = recordIssues(entries, known, context.today);
    if (issues.length > 0) return unless(issues);
    await writeEntries(tx, entries);
    return ok({ change: {}, data: { participants: entries.length } });
  });
}

/** Writes down what a participant says of a training. */
export function writeDownFeedback(
  context: Context,
  call: Call,
  which: { readonly id: string; readonly participantId: string },
  feedback: TrainingFeedback,
): Promise<string> {
  const at = { action: 'training.feedback', keeper: false } as const;
  return changeParticipant(context, call, which, at, async ({ tx, participant }) => {
    const issues = feedbackIssues(feedback, participant.sessionIds.length > 0);
    if (issues.length > 0) return err(new ValidationError(issues));
    await writeFeedback(tx, participant.id, feedback);
    return ok({});
  });
}
