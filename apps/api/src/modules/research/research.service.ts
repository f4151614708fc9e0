import type { Result } from '@cau-noi/domain/result';
import { err, issue, ok } from '@cau-noi/domain/result';
import type { ResearchContent } from '@cau-noi/domain/research';
import { noteOfLesson, researchIssues } from '@cau-noi/domain/research';
import type { Application } from '@cau-noi/domain/research/applied';
import { applicationIssues } from '@cau-noi/domain/research/applied';
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
import { partnerById } from '../partner/partner.loaders.ts';
import { noteSubject } from './research.permissions.ts';
import type { ApplicationRecord, NoteRecord } from './research.queries.ts';
import { lessonOfReport, notesById } from './research.queries.ts';

type NoteDone = Result<Done<string>, BusinessError>;

/** Which note, in the version that was read. */
export type NoteRead = { readonly id: string; readonly version: number };

/** Which lesson of which report. */
export type LessonRead = { readonly dossierId: string; readonly commitmentId: string };

const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json } = {},
): Audit => ({ action, subjectKind: 'RESEARCH', subjectId: id, organisationId, data });

const columnsOf = ({ writtenOn, tags, ...same }: ResearchContent) => ({
  ...same,
  tags: [...tags],
  writtenOn: dbDate(writtenOn),
});

/** What is wrong with what was written, or which record that it names the viewer does not see. */
async function refusalOfContent(
  context: Context,
  content: ResearchContent,
): Promise<BusinessError | null> {
  const issues = researchIssues(content, context.today);
  if (issues.length > 0) return new ValidationError(issues);
  const { dossierId, partnerId } = content;
  if (dossierId !== null && (await dossierById(context).load(dossierId)) === null) {
    return new NotFoundError('Dossier', ['note', 'dossierId']);
  }
  const stranger = partnerId !== null && (await partnerById(context).load(partnerId)) === null;
  return stranger ? new NotFoundError('Partner', ['note', 'partnerId']) : null;
}

async function writeNote(
  tx: Transaction,
  context: Context,
  organisationId: string,
  content: ResearchContent,
  commitmentId: string | null,
): Promise<Done<string>> {
  const { userId: createdById } = viewerOf(context);
  const { id } = await tx.researchNote.create({
    data: { organisationId, createdById, commitmentId, ...columnsOf(content) },
    select: { id: true },
  });
  const { title, visibility } = content;
  const data = { title, visibility, lesson: commitmentId !== null };
  return { value: id, audit: auditOf('research.create', id, organisationId, data) };
}

/** Writes a note; answers with its id. */
export function createNote(
  context: Context,
  call: Call,
  organisationId: string,
  content: ResearchContent,
): Promise<string> {
  return act(context, call, async (tx): Promise<NoteDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'research.create', place);
    if (!permitted.ok) return permitted;
    const refusal = await refusalOfContent(context, content);
    if (refusal !== null) return err(refusal);
    return ok(await writeNote(tx, context, organisationId, content, null));
  });
}

/**
 * Makes a note of a lesson of an outcome report, as it was written or as it stands there; answers with its
 * id. Of a lesson there is one note: ALREADY_NOTED {noteId} names it.
 */
export function createNoteOfLesson(
  context: Context,
  call: Call,
  { dossierId, commitmentId }: LessonRead,
  written: ResearchContent | null,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<NoteDone> => {
    const { scope, name } = viewerOf(context);
    const lesson = await lessonOfReport(sql, scopeIds(scope), dossierId, commitmentId);
    if (lesson === null) return err(new NotFoundError('Dossier', ['commitmentId']));
    const { organisationId } = lesson;
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'research.create', place);
    if (!permitted.ok) return permitted;
    if (lesson.noteId !== null) {
      const noteId = writeId('ResearchNote', lesson.noteId);
      return err(new ValidationError([issue('ALREADY_NOTED', { noteId }, ['commitmentId'])]));
    }
    const told = noteOfLesson(lesson, name, context.today);
    const content = written === null ? told : { ...written, dossierId };
    const refusal = await refusalOfContent(context, content);
    if (refusal !== null) return err(refusal);
    return ok(await writeNote(tx, context, organisationId, content, commitmentId));
  });
}

async function readNote(
  context: Context,
  sql: Sql,
  id: string,
): Promise<Result<NoteRecord, BusinessError>> {
  const [note] = await notesById(sql, [id], scopeIds(viewerOf(context).scope));
  return note === undefined ? err(new NotFoundError('ResearchNote', ['id'])) : ok(note);
}

async function conflictOn(sql: Sql, note: NoteRecord): Promise<ConflictError> {
  const { id, version, title, topic, tags, partnerId, document } = note;
  const { summary, meaning, author, writtenOn, visibility } = note;
  const partner = partnerId === null ? null : writeId('Partner', partnerId);
  const said = { title, topic, tags, document, summary, meaning, author, writtenOn, visibility };
  return new ConflictError({
    currentVersion: version,
    theirs: { ...said, partnerId: partner },
    ...(await lastChangeOf(sql, 'RESEARCH', id)),
  });
}

/** Saves the whole content over the version that was read; a note of a lesson stays its dossier's. */
export function saveNote(
  context: Context,
  call: Call,
  { id, version }: NoteRead,
  written: ResearchContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<NoteDone> => {
    const found = await readNote(context, sql, id);
    if (!found.ok) return found;
    const note = found.value;
    if (version !== note.version) return err(await conflictOn(sql, note));
    const permitted = permit(context, 'research.edit', noteSubject(context, note));
    if (!permitted.ok) return permitted;
    const ofLesson = note.commitmentId !== null;
    const content = ofLesson ? { ...written, dossierId: note.dossierId } : written;
    const refusal = await refusalOfContent(context, content);
    if (refusal !== null) return err(refusal);
    const data = { ...columnsOf(content), version: version + 1 };
    await tx.researchNote.update({ where: { id, version }, data });
    const { title, visibility } = content;
    const said = { title, visibility, before: note.visibility };
    return ok({ value: id, audit: auditOf('research.edit', id, note.organisationId, said) });
  });
}

/** Of which note and union something is said, in which version; null where nothing was said before. */
export type ApplicationRead = {
  readonly noteId: string;
  readonly organisationId: string;
  readonly version: number | null;
};

/** Says what a union does to put a note to use, over what it said before; answers with the note's id. */
export function applyNote(
  context: Context,
  call: Call,
  read: ApplicationRead,
  application: Application,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<NoteDone> => {
    const { noteId, organisationId, version } = read;
    const found = await readNote(context, sql, noteId);
    if (!found.ok) return found;
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'research.apply', place);
    if (!permitted.ok) return permitted;
    const before = found.value.applications.find((one) => one.organisationId === organisationId);
    if ((before?.version ?? null) !== version) {
      return err(await conflictOfApplication(sql, noteId, before));
    }
    const issues = applicationIssues(application, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    await writeApplication(tx, context, read, application);
    const { what: text, since: on } = application;
    return ok({
      value: noteId,
      audit: auditOf('research.apply', noteId, organisationId, { text, on }),
    });
  });
}

async function writeApplication(
  tx: Transaction,
  context: Context,
  { noteId, organisationId, version }: ApplicationRead,
  { since, ...said }: Application,
): Promise<void> {
  const { userId } = viewerOf(context);
  const data = { ...said, since: optionalDbDate(since), userId, at: context.now() };
  const key = { noteId, organisationId };
  if (version === null) {
    await tx.researchApplication.create({ data: { ...key, ...data } });
    return;
  }
  await tx.researchApplication.update({
    where: { noteId_organisationId: key, version },
    data: { ...data, version: version + 1 },
  });
}

async function conflictOfApplication(
  sql: Sql,
  noteId: string,
  before: ApplicationRecord | undefined,
): Promise<ConflictError> {
  const { what = '', since = null, result = '', obstacle = null, proof = '' } = before ?? {};
  return new ConflictError({
    currentVersion: before?.version ?? 0,
    theirs: { what, since, result, obstacle, proof },
    ...(await lastChangeOf(sql, 'RESEARCH', noteId)),
  });
}
