import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Result } from '@cau-noi/domain/result';
import { giveIssues, speechIssues } from '@cau-noi/domain/speech';
import type { SpeechContent } from '@cau-noi/domain/speech';
import { textIssues } from '@cau-noi/domain/waiver/request';
import { act } from '../../act.ts';
import type { Call, Done } from '../../act.ts';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { BusinessError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { recordActs } from '../../record-acts.ts';
import type { Read } from '../../record-acts.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { speechSubject } from './speech.permissions.ts';
import type { SpeechAction } from './speech.permissions.ts';
import { speechesById } from './speech.queries.ts';
import type { SpeechRecord } from './speech.queries.ts';

type SpeechDone = Result<Done<string>, BusinessError>;

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
    return ok({
      value: id,
      audit: {
        action: 'speech.create',
        subjectKind: 'SPEECH',
        subjectId: id,
        organisationId,
        data: { title },
      },
    });
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

const { change } = recordActs<SpeechRecord, SpeechAction, Change>({
  name: 'Speech',
  audited: 'SPEECH',
  byId: speechesById,
  subjectOf: speechSubject,
  theirs: ({ title, kind, event, speaker, plannedOn, text, dossierId }) => ({
    title,
    kind,
    event,
    speaker,
    plannedOn,
    text,
    dossierId: dossierId === null ? null : writeId('Dossier', dossierId),
  }),
  update: (tx, where, data) => tx.speech.update({ where, data }),
});

/** Saves the whole content over the version that was read. */
export function saveSpeech(
  context: Context,
  call: Call,
  read: Read,
  content: SpeechContent,
): Promise<string> {
  return change(context, call, read, 'speech.edit', async () => {
    const refusal = await refusalOfContent(context, content);
    const { title } = content;
    return refusal === null ? ok({ change: columnsOf(content), data: { title } }) : err(refusal);
  });
}

/** Hands a speech in for its review. */
export function submitSpeech(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'speech.submit', ({ record: speech }) => {
    const issues = speechIssues(speech, true);
    if (issues.length > 0) return err(issues);
    const { userId: submittedById } = viewerOf(context);
    return ok({ change: { state: 'SUBMITTED', submittedById, submittedAt: context.now() } });
  });
}

/** Takes a speech back before it is reviewed. */
export function withdrawSpeech(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'speech.withdraw', () =>
    ok({ change: { state: 'DRAFT', submittedById: null, submittedAt: null } }),
  );
}

/** The federation's review: it may be given as it is, or is to be changed. */
export function reviewSpeech(
  context: Context,
  call: Call,
  read: Read,
  { cleared, text }: { readonly cleared: boolean; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'speech.decide', ({ onBehalfOfId }) => {
    const issues = textIssues(text);
    if (issues.length > 0) return err(issues);
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
export function giveSpeech(context: Context, call: Call, read: Read, on: IsoDate): Promise<string> {
  return change(context, call, read, 'speech.give', ({ record: speech }) => {
    const issues = giveIssues(speech, on, context.today);
    if (issues.length > 0) return err(issues);
    return ok({ change: { state: 'GIVEN', givenOn: dbDate(on) }, data: { on } });
  });
}
