import { createHash } from 'node:crypto';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refusalOf } from '../access/permission.ts';
import { ALLOWED_TYPES, allowedType, safeName } from './file-type.ts';
import { fileById, filePermissionsOf } from './file.loaders.ts';
import { filePermissions, placesOfSubjects } from './file.permissions.ts';
import type { FileRow, FileSubjectKind, FileSubjectRow } from './file.queries.ts';
import { contentOfFile, filesById, fileSubjects, subjectKey } from './file.queries.ts';

/** A file as it was sent. */
export interface SentFile {
  readonly subject: { readonly kind: FileSubjectKind; readonly id: string };
  readonly name: string;
  /** A code, as ATTACHMENT or INVITATION. */
  readonly purpose: string;
  readonly content: Buffer;
}

const RECORD_OF = {
  PLAN: 'Plan',
  DOSSIER: 'Dossier',
  AGREEMENT: 'Agreement',
  DIRECTIVE: 'Directive',
  PARTNER: 'Partner',
  AID: 'Aid',
  MEMBERSHIP: 'Membership',
  PROPOSAL: 'Proposal',
  INSPECTION: 'Inspection',
  FINDING: 'InspectionFinding',
  PROJECT: 'Project',
  SPEECH: 'Speech',
  INFORMATION: 'InformationItem',
  RESEARCH: 'ResearchNote',
  TRAINING: 'Training',
} as const;
const PURPOSE = /^[A-Z][A-Z_]{0,39}$/u;

/** Attaches a file to a record; answers with its id. */
export async function attachFile(context: Context, file: SentFile): Promise<string> {
  const { subject, purpose, content } = file;
  const mediaType = await allowedType(content);
  const call = { operation: 'fileAttach', key: null, input: {} };
  return act(context, call, async (tx, sql) => {
    const permitted = await permitAttaching(context, sql, subject);
    if (!permitted.ok) return permitted;
    const wrong = mediaType === null ? typeRefused() : purposeRefused(purpose);
    if (mediaType === null || wrong !== null) return err(wrong ?? typeRefused());
    const name = safeName(file.name, mediaType);
    const { id } = await tx.storedFile.create({
      data: {
        subjectKind: subject.kind,
        subjectId: subject.id,
        purpose,
        name,
        mediaType,
        size: content.byteLength,
        sha256: createHash('sha256').update(content).digest('hex'),
        content: new Uint8Array(content),
        uploadedById: context.viewer?.userId ?? '',
        uploadedAt: context.now(),
      },
      select: { id: true },
    });
    const data = { fileId: id, name, size: content.byteLength };
    return ok({ value: id, audit: auditOf('file.attach', permitted.value, data) });
  });
}

/** Takes a file away from its record. Its bytes stay, unreachable, for whoever must account for it. */
export function removeFile(context: Context, id: string, key: string): Promise<string> {
  const call = { operation: 'fileRemove', key, input: { id } };
  return act(context, call, async (tx, sql) => {
    const [file] = await filesById(sql, [id]);
    if (file === undefined) return err(new NotFoundError('StoredFile', ['id']));
    const subject = { kind: file.subjectKind, id: file.subjectId };
    const permitted = await permitAttaching(context, sql, subject);
    if (!permitted.ok) return permitted;
    await tx.storedFile.update({ where: { id }, data: { removedAt: context.now() } });
    const data = { fileId: id, name: file.name, size: file.size };
    return ok({ value: id, audit: auditOf('file.remove', permitted.value, data) });
  });
}

/** A file with its bytes, or null when there is none that the viewer may see. */
export async function readFile(
  context: Context,
  id: string,
): Promise<{ readonly file: FileRow; readonly content: Buffer } | null> {
  const file = await visibleFile(context, id);
  const content = file === null ? null : await contentOfFile(context.sql, id);
  return file === null || content === null ? null : { file, content };
}

/** A file without its bytes, or null when there is none that the viewer may see. */
export async function visibleFile(context: Context, id: string): Promise<FileRow | null> {
  const file = await fileById(context).load(id);
  if (file === null) return null;
  const key = subjectKey(file.subjectKind, file.subjectId);
  const permissions = await filePermissionsOf(context).load(key);
  return permissions?.read.allowed === true ? file : null;
}

async function permitAttaching(
  context: Context,
  sql: Sql,
  { kind, id }: SentFile['subject'],
): Promise<Result<FileSubjectRow, BusinessError>> {
  const [subject] = await fileSubjects(sql, [subjectKey(kind, id)]);
  const missing = err(new NotFoundError(RECORD_OF[kind], ['subjectId']));
  if (subject === undefined) return missing;
  const places = placesOfSubjects(context, [subject]);
  const { read, attach } = filePermissions(context, subject, places);
  if (!read.allowed) return missing;
  const refusal = refusalOf(attach);
  return refusal === null ? ok(subject) : err(refusal);
}

function typeRefused(): ValidationError {
  const allowed = [...ALLOWED_TYPES.values()].flat().join(', ');
  return new ValidationError([{ code: 'FILE_TYPE_REFUSED', path: ['file'], data: { allowed } }]);
}

function purposeRefused(purpose: string): ValidationError | null {
  if (PURPOSE.test(purpose)) return null;
  return new ValidationError([{ code: 'PURPOSE_REFUSED', path: ['purpose'], data: {} }]);
}

function auditOf(
  action: string,
  subject: FileSubjectRow,
  data: { readonly fileId: string; readonly name: string; readonly size: number },
): Audit {
  const { organisationId } = subject;
  // What is attached to a part is told with the whole.
  const [subjectKind, subjectId] =
    subject.kind === 'FINDING'
      ? (['INSPECTION', subject.finding.inspectionId] as const)
      : ([subject.kind, subject.id] as const);
  return { action, subjectKind, subjectId, organisationId, data };
}
