import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { readId, writeId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { permissionShape } from '../access/permission.ts';
import { Permission } from '../values/permission.graphql.ts';
import { RemovedPayload } from '../values/removed.graphql.ts';
import { filePermissionsOf } from './file.loaders.ts';
import type { FileRow } from './file.queries.ts';
import { subjectKey } from './file.queries.ts';
import { StoredFile } from './file.ref.ts';
import { removeFile } from './file.service.ts';

const FilePermissions = builder.objectRef<FileRow>('FilePermissions').implement({
  description: 'What the viewer may do with a file.',
  fields: (t) => ({
    remove: t.field({
      type: Permission,
      description: 'Take it away from its record.',
      resolve: async (file, _args, context) => {
        const key = subjectKey(file.subjectKind, file.subjectId);
        const permissions = await filePermissionsOf(context).load(key);
        invariant(permissions !== null, 'FILE_WITHOUT_RECORD');
        return permissionShape(permissions.attach);
      },
    }),
  }),
});

StoredFile.implement({
  description: 'A file attached to a plan or dossier (tệp đính kèm). Attach one by POST /files.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (file) => writeId('StoredFile', file.id) }),
    name: t.exposeString('name', { description: 'Its name, safe on every system.' }),
    mediaType: t.exposeString('mediaType', {
      description: 'Media type, as the content itself shows.',
    }),
    size: t.exposeInt('size', { description: 'Bytes.' }),
    sha256: t.exposeString('sha256', { description: 'Checksum of the content, in hexadecimal.' }),
    purpose: t.exposeString('purpose', { description: 'Code of what it is for.' }),
    uploadedBy: t.exposeString('uploadedBy', { description: 'Who attached it.' }),
    uploadedAt: t.expose('uploadedAt', { type: 'DateTime', description: 'When.' }),
    url: t.string({
      description: 'Where to download it, on this server, with the same session.',
      resolve: (file) => `/files/${writeId('StoredFile', file.id)}`,
    }),
    viewerMay: t.field({
      type: FilePermissions,
      description: 'What the viewer may do with it.',
      resolve: (file) => file,
    }),
  }),
});

const FileRemoveInput = builder.inputType('FileRemoveInput', {
  description: 'Input of `fileRemove`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The file.' }),
    idempotencyKey: t.string({
      required: true,
      description: IDEMPOTENCY_KEY,
    }),
  }),
});

builder.mutationField('fileRemove', (t) =>
  t.field({
    type: RemovedPayload,
    description: 'Takes a file away from its record.',
    args: { input: t.arg({ type: FileRemoveInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const id = readId(input.id, 'StoredFile');
      return { id: writeId('StoredFile', await removeFile(context, id, input.idempotencyKey)) };
    },
  }),
);
