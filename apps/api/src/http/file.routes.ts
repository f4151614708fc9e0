import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BusinessError, ForbiddenError, NotFoundError, ValidationError } from '../errors.ts';
import type { IdKind } from '../ids.ts';
import { parseId, writeId } from '../ids.ts';
import { attachmentHeader, LARGEST_FILE } from '../modules/file/file-type.ts';
import type { FileRow, FileSubjectKind } from '../modules/file/file.queries.ts';
import { attachFile, readFile, visibleFile } from '../modules/file/file.service.ts';
import type { SessionOptions } from './session.ts';
import { contextOf } from './session.ts';

const SUBJECTS: Readonly<Partial<Record<IdKind, FileSubjectKind>>> = {
  Plan: 'PLAN',
  Dossier: 'DOSSIER',
  Agreement: 'AGREEMENT',
  Aid: 'AID',
  Membership: 'MEMBERSHIP',
  Proposal: 'PROPOSAL',
  Inspection: 'INSPECTION',
  InspectionFinding: 'FINDING',
  Project: 'PROJECT',
  Speech: 'SPEECH',
  InformationItem: 'INFORMATION',
  ResearchNote: 'RESEARCH',
  Training: 'TRAINING',
  Directive: 'DIRECTIVE',
  Partner: 'PARTNER',
};

/** POST /files/<id of a record> attaches a file, GET /files/<id of a file> sends it. */
export async function fileRoutes(app: FastifyInstance, options: SessionOptions): Promise<void> {
  await app.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 4 } });
  app.post<{ Params: { id: string } }>(
    '/files/:id',
    { bodyLimit: LARGEST_FILE + 64_000 },
    (request, reply) => receive(request, reply, request.params.id, options),
  );
  app.get<{ Params: { id: string } }>('/files/:id', (request, reply) =>
    send(request, reply, request.params.id, options),
  );
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  options: SessionOptions,
): Promise<FastifyReply> {
  if (isForeign(request)) return refuse(reply, 403, 'FOREIGN_ORIGIN');
  const context = await contextOf(request, options);
  if (context.viewer === null) return refuse(reply, 401, 'UNAUTHENTICATED');
  const subject = parseId(id);
  const kind = subject === null ? undefined : SUBJECTS[subject.kind];
  if (subject === null || kind === undefined) return refuse(reply, 400, 'BAD_ID');
  if (!request.isMultipart()) return refuse(reply, 415, 'MULTIPART_EXPECTED');
  const part = await request.file();
  if (part === undefined) return refuse(reply, 400, 'FILE_MISSING');
  const content = await part.toBuffer();
  // The library misses a file that ends in the same chunk in which it passes the limit.
  if (part.file.truncated) return refuse(reply, 413, 'FILE_TOO_LARGE');
  const purpose = part.fields.purpose;
  const isField = purpose !== undefined && 'value' in purpose;
  try {
    const fileId = await attachFile(context, {
      subject: { kind, id: subject.id },
      name: part.filename,
      purpose: isField && typeof purpose.value === 'string' ? purpose.value : 'ATTACHMENT',
      content,
    });
    const file = await visibleFile(context, fileId);
    return await reply.code(201).send(file === null ? null : shown(file));
  } catch (thrown) {
    if (!(thrown instanceof BusinessError)) throw thrown;
    return reply.code(statusOf(thrown)).send(explained(thrown));
  }
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  options: SessionOptions,
): Promise<FastifyReply> {
  const context = await contextOf(request, options);
  if (context.viewer === null) return refuse(reply, 401, 'UNAUTHENTICATED');
  const parsed = parseId(id);
  if (parsed?.kind !== 'StoredFile') return refuse(reply, 400, 'BAD_ID');
  const found = await readFile(context, parsed.id);
  if (found === null) return refuse(reply, 404, 'NOT_FOUND');
  const { file, content } = found;
  return reply
    .headers({
      'content-type': file.mediaType,
      'content-disposition': attachmentHeader(file.name),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      etag: `"${file.sha256}"`,
    })
    .send(content);
}

/** A form on another site can be posted here by a browser; it says where it comes from. */
function isForeign({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

function shown({ id, name, mediaType, size, sha256, purpose }: FileRow) {
  const opaque = writeId('StoredFile', id);
  return { id: opaque, name, mediaType, size, sha256, purpose, url: `/files/${opaque}` };
}

function statusOf(error: BusinessError): number {
  if (error instanceof NotFoundError) return 404;
  if (error instanceof ForbiddenError) return 403;
  return error instanceof ValidationError ? 422 : 409;
}

function explained(error: BusinessError) {
  const { code, data, path } = error;
  return error instanceof ValidationError
    ? { code, data, path, issues: error.issues }
    : { code, data, path };
}

function refuse(reply: FastifyReply, status: number, code: string): FastifyReply {
  return reply.code(status).send({ code });
}
