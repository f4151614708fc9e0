import type { IsoDate } from '@cau-noi/domain/period';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { SpeechContent } from '@cau-noi/domain/speech';
import { giveIssues, speechIssues } from '@cau-noi/domain/speech';
import { textIssues } from '@cau-noi/domain/waiver/request';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import type { SpeechAction } from './speech.permissions.ts';
import { speechSubject } from './speech.permissions.ts';
import type { SpeechRecord } from './speech.queries.ts';
import { speechesById } from './speech.queries.ts';

type SpeechDone = Result<Done<string>, BusinessError>;

/** Which speech, in the version that was read. */
export type SpeechRead = { readonly id: string; readonly version: number };

const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json } = {},
  onBehalfOfId: string | null = null,
): Audit => ({ action, subjectKind: 'SPEECH', subjectId: id, organisationId, data, onBehalfOfId });

const columnsOf = ({ plannedOn, ...same }: SpeechContent) => ({
  ...same,
  plannedOn: optionalDbDate(plannedOn),
});

/** Begins a speech; answers with its id. */
export function createSpeech(
  context: Context,
  call: Call,
  organisationId: string,
  content: SpeechContent,
): Promise<string> {
  return act(context, call, async (tx): Promise<SpeechDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'speech.create', place);
    if (!permitted.ok) return permitted;
    const refusal = await refusalOfContent(context, content);
    if (refusal !== null) return err(refusal);
    const { userId: createdById } = viewerOf(context);
    const { id } = await tx.speech.create({
      data: { organisationId, createdById, ...columnsOf(content) },
      select: { id: true },
    });
    const { title } = content;
    return ok({ value: id, audit: auditOf('speech.create', id, organisationId, { title }) });
  });
}

async function refusalOfContent(
  context: Context,
  content: SpeechContent,
): Promise<BusinessError | null> {
  const issues = speechIssues(content, false);
  if (issues.length > 0) return new ValidationError(issues);
  const { dossierId } = content;
  const dossier = dossierId === null ? null : await dossierById(context).load(dossierId);
  const missing = dossierId !== null && dossier === null;
  return missing ? new NotFoundError('Dossier', ['speech', 'dossierId']) : null;
}

type Change = Parameters<Transaction['speech']['update']>[0]['data'];

/** What an act writes, or why it does not. */
type Decided = Result<
  { readonly change: Change; readonly data?: { readonly [key: string]: Json } },
  BusinessError
>;

interface Acting {
  readonly speech: SpeechRecord;
  readonly onBehalfOfId: string | null;
}

/** An act about a speech that is written down: in exactly the version that was read. */
function change(
  context: Context,
  call: Call,
  read: SpeechRead,
  action: SpeechAction,
  decide: (acting: Acting) => Decided | Promise<Decided>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<SpeechDone> => {
    const { id, version } = read;
    const [speech] = await speechesById(sql, [id], scopeIds(viewerOf(context).scope));
    if (speech === undefined) return err(new NotFoundError('Speech', ['id']));
    if (version !== speech.version) return err(await conflictOn(sql, speech));
    const permitted = permit(context, action, speechSubject(context, speech));
    if (!permitted.ok) return permitted;
    const onBehalfOfId = permitted.value;
    const decided = await decide({ speech, onBehalfOfId });
    if (!decided.ok) return decided;
    const data = { ...decided.value.change, version: version + 1 };
    await tx.speech.update({ where: { id, version }, data });
    const { organisationId } = speech;
    const said = decided.value.data;
    return ok({ value: id, audit: auditOf(action, id, organisationId, said, onBehalfOfId) });
  });
}

async function conflictOn(sql: Sql, speech: SpeechRecord): Promise<ConflictError> {
  const { id, version, title, kind, event, speaker, plannedOn, text, dossierId } = speech;
  const dossier = dossierId === null ? null : writeId('Dossier', dossierId);
  return new ConflictError({
    currentVersion: version,
    theirs: { title, kind, event, speaker, plannedOn, text, dossierId: dossier },
    ...(await lastChangeOf(sql, 'SPEECH', id)),
  });
}

const refused = (issues: readonly Issue[]): Decided => err(new ValidationError(issues));

/** Saves the whole content over the version that was read. */
export function saveSpeech(
  context: Context,
  call: Call,
  read: SpeechRead,
  content: SpeechContent,
): Promise<string> {
  return change(context, call, read, 'speech.edit', async () => {
    const refusal = await refusalOfContent(context, content);
    const { title } = content;
    return refusal === null ? ok({ change: columnsOf(content), data: { title } }) : err(refusal);
  });
}

/** Hands a speech in for its review. */
export function submitSpeech(context: Context, call: Call, read: SpeechRead): Promise<string> {
  return change(context, call, read, 'speech.submit', ({ speech }) => {
    const issues = speechIssues(speech, true);
    if (issues.length > 0) return refused(issues);
    const { userId: submittedById } = viewerOf(context);
    return ok({ change: { state: 'SUBMITTED', submittedById, submittedAt: context.now() } });
  });
}

/** Takes a speech back before it is reviewed. */
export function withdrawSpeech(context: Context, call: Call, read: SpeechRead): Promise<string> {
  return change(context, call, read, 'speech.withdraw', () =>
    ok({ change: { state: 'DRAFT', submittedById: null, submittedAt: null } }),
  );
}

/** The federation's review: it may be given as it is, or is to be changed. */
export function reviewSpeech(
  context: Context,
  call: Call,
  read: SpeechRead,
  { cleared, text }: { readonly cleared: boolean; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'speech.decide', ({ onBehalfOfId }) => {
    const issues = textIssues(text);
    if (issues.length > 0) return refused(issues);
    const reviewText = text.trim();
    const reviewed = {
      state: cleared ? 'CLEARED' : 'RETURNED',
      decidedById: viewerOf(context).userId,
      onBehalfOfId,
      reviewedOn: dbDate(context.today),
      reviewText,
    } as const;
    return ok({ change: reviewed, data: { cleared, text: reviewText } });
  });
}

/** Writes down that a speech was given; without a review before that day it is refused. */
export function giveSpeech(
  context: Context,
  call: Call,
  read: SpeechRead,
  on: IsoDate,
): Promise<string> {
  return change(context, call, read, 'speech.give', ({ speech }) => {
    const issues = giveIssues(speech, on, context.today);
    if (issues.length > 0) return refused(issues);
    return ok({ change: { state: 'GIVEN', givenOn: dbDate(on) }, data: { on } });
  });
}
