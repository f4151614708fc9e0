import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestServer } from '../../testing-server.ts';
import { testServer } from '../../testing-server.ts';
import { addWorld } from '../approval/world.testing.ts';
import { attachmentHeader, LARGEST_FILE, safeName } from './file-type.ts';

/** The smallest picture there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1');

let server: TestServer;
let url: string;
const cookies = new Map<string, string>();

beforeAll(async () => {
  server = await testServer();
  await addWorld(server.database.prisma);
  const { prisma } = server.database;
  for (const user of ['officer', 'leader', 'adviser', 'auditor', 'clerk']) {
    await server.givePassword(user);
    cookies.set(user, await server.signIn(`${user}@example.test`));
  }
  const dossier = (id: string, organisationId: string, state: 'DRAFT' | 'SUBMITTED') =>
    prisma.dossier.create({
      data: {
        id,
        organisationId,
        state,
        title: id,
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        createdById: 'officer',
      },
    });
  await dossier('own', 'ldld-da-nang', 'DRAFT');
  await dossier('waiting', 'ldld-da-nang', 'SUBMITTED');
  await dossier('foreign', 'ldld-bac-ninh', 'DRAFT');
  await dossier('shared', 'ldld-bac-ninh', 'DRAFT');
  await prisma.dossierCoOrganiser.create({
    data: { dossierId: 'shared', organisationId: 'ldld-da-nang' },
  });
  await prisma.plan.create({ data: { id: 'plan', organisationId: 'ldld-da-nang', year: 2026 } });
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server[Symbol.asyncDispose]());

interface Sent {
  readonly content?: Buffer;
  readonly name?: string;
  readonly purpose?: string;
  readonly headers?: Record<string, string>;
}

async function attach(user: string | null, id: string, sent: Sent = {}) {
  const body = new FormData();
  if (sent.purpose !== undefined) body.set('purpose', sent.purpose);
  body.set('file', new Blob([new Uint8Array(sent.content ?? PNG)]), sent.name ?? 'Ảnh đoàn.png');
  const headers = { cookie: cookies.get(user ?? '') ?? '', ...sent.headers };
  const answer = await fetch(`${url}/files/${id}`, { method: 'POST', body, headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const dossier = (id: string) => writeId('Dossier', id);
const get = (user: string, path: unknown) =>
  fetch(`${url}${String(path)}`, { headers: { cookie: cookies.get(user) ?? '' } });

describe('a file', () => {
  it('is kept with its checksum and comes back as it was, under its Vietnamese name', async () => {
    const sent = await attach('officer', dossier('own'), { purpose: 'INVITATION' });
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    expect(sent).toMatchObject({
      status: 201,
      body: {
        name: 'Ảnh đoàn.png',
        mediaType: 'image/png',
        size: PNG.length,
        sha256,
        purpose: 'INVITATION',
      },
    });
    const answer = await get('officer', sent.body.url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="Anh doan.png"; filename*=UTF-8''%E1%BA%A2nh%20%C4%91o%C3%A0n.png`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const [entry] = await server.database.prisma.auditEntry.findMany({
      where: { action: 'file.attach', subjectKind: 'DOSSIER', subjectId: 'own' },
    });
    expect(entry).toMatchObject({ userId: 'officer', data: { name: 'Ảnh đoàn.png' } });
  });

  it('goes to a plan too', async () => {
    const { status, body } = await attach('officer', writeId('Plan', 'plan'), { content: PDF });
    expect([status, body.mediaType, body.name]).toEqual([
      201,
      'application/pdf',
      'Ảnh đoàn.png.pdf',
    ]);
  });

  it('is refused by what it is, whatever it is called', async () => {
    for (const content of ['MZ this is a program', '<html><script></script></html>', '']) {
      const sent = { content: Buffer.from(content), name: 'harmless.pdf' };
      expect(await attach('officer', dossier('own'), sent)).toMatchObject({
        status: 422,
        body: { code: 'VALIDATION', issues: [{ code: 'FILE_TYPE_REFUSED', path: ['file'] }] },
      });
    }
  });

  it('is refused beyond its greatest size', async () => {
    const content = Buffer.concat([PNG, Buffer.alloc(LARGEST_FILE)]);
    expect(await attach('officer', dossier('own'), { content })).toMatchObject({ status: 413 });
  });

  it('is refused when another site sends it', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    expect(await attach('officer', dossier('own'), { headers })).toMatchObject({
      status: 403,
      body: { code: 'FOREIGN_ORIGIN' },
    });
  });
});

describe('the policy of the record', () => {
  it.each([
    [null, 'own', 401, 'UNAUTHENTICATED'],
    ['officer', 'waiting', 409, 'STATE'],
    ['officer', 'own', 201, null],
    ['officer', 'foreign', 404, 'NOT_FOUND'],
    ['officer', 'shared', 403, 'NOT_YOUR_UNIT'],
    ['officer', 'none', 404, 'NOT_FOUND'],
    ['leader', 'own', 403, 'ROLE_REQUIRED'],
    ['adviser', 'foreign', 403, 'ROLE_REQUIRED'],
    ['auditor', 'own', 403, 'ROLE_REQUIRED'],
    ['clerk', 'own', 404, 'NOT_FOUND'],
  ])('%s attaches to the dossier "%s": %d', async (user, id, status, code) => {
    const answer = await attach(user, dossier(id));
    expect([answer.status, answer.body.code ?? null]).toEqual([status, code]);
  });

  it('opens a file to exactly those who see its record', async () => {
    const file = await server.database.prisma.storedFile.create({
      data: {
        subjectKind: 'DOSSIER',
        subjectId: 'foreign',
        name: 'a.png',
        mediaType: 'image/png',
        size: PNG.length,
        sha256: 'x'.repeat(64),
        content: new Uint8Array(PNG),
        uploadedById: 'otherOfficer',
      },
    });
    const path = `/files/${writeId('StoredFile', file.id)}`;
    const statuses = await Promise.all(
      [...cookies.keys(), 'nobody'].map(async (user) => [user, (await get(user, path)).status]),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      officer: 404,
      leader: 404,
      adviser: 200,
      auditor: 200,
      clerk: 404,
      nobody: 401,
    });
    expect((await get('officer', '/files/nonsense')).status).toBe(400);
  });
});

describe('taking a file away', () => {
  const REMOVE = `mutation Remove($input: FileRemoveInput!) { fileRemove(input: $input) {
    __typename ... on RemovedPayload { id } ... on BusinessError { code }
  } }`;

  async function remove(user: string, id: unknown) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.get(user) ?? '' },
      body: JSON.stringify({
        query: REMOVE,
        variables: { input: { id, idempotencyKey: `${user} ${String(id)}` } },
      }),
    });
    return answer.json();
  }

  it('is for who may attach one; it is gone and its bytes are kept', async () => {
    const { body } = await attach('officer', dossier('own'));
    expect(await remove('leader', body.id)).toEqual({
      data: { fileRemove: { __typename: 'ForbiddenError', code: 'ROLE_REQUIRED' } },
    });
    const { id: foreign } = await server.database.prisma.storedFile.findFirstOrThrow({
      where: { subjectId: 'foreign' },
    });
    expect(await remove('officer', writeId('StoredFile', foreign))).toEqual({
      data: { fileRemove: { __typename: 'NotFoundError', code: 'NOT_FOUND' } },
    });
    expect(await remove('officer', body.id)).toEqual({
      data: { fileRemove: { __typename: 'RemovedPayload', id: body.id } },
    });
    expect((await get('officer', body.url)).status).toBe(404);
    const kept = await server.database.prisma.storedFile.count({
      where: { removedAt: { not: null } },
    });
    expect(kept).toBe(1);
  });

  it('is, of the proof of a remedy, for the inspected union until it reports it done', async () => {
    const { prisma } = server.database;
    const finding = {
      topic: 'MONEY',
      severity: 'NOTE',
      text: '…',
      remedy: 'Nộp chứng từ',
      responsible: 'Văn phòng',
    } as const;
    const { id: inspectionId } = await prisma.inspection.create({
      data: {
        organisationId: 'tld',
        inspectedId: 'ldld-da-nang',
        year: 2026,
        title: 'Kiểm tra mẫu',
        scope: '…',
        state: 'UNDER_WAY',
        findings: { create: [{ ...finding, id: 'open', position: 0 }] },
      },
    });
    const [inspection, found] = [
      writeId('Inspection', inspectionId),
      writeId('InspectionFinding', 'open'),
    ];
    expect(await attach('officer', found)).toMatchObject({ status: 404 });
    const theirs = await attach('adviser', inspection);
    expect(theirs.status).toBe(201);
    await prisma.inspection.update({ where: { id: inspectionId }, data: { state: 'CONCLUDED' } });
    for (const [user, id] of [
      ['adviser', found],
      ['leader', found],
      ['officer', inspection],
    ] as const) {
      expect(await attach(user, id)).toMatchObject({ status: 403 });
    }
    const [proof, kept] = [await attach('officer', found), await attach('officer', found)];
    expect([proof.status, (await get('adviser', proof.body.url)).status]).toEqual([201, 200]);
    const refused = { data: { fileRemove: { __typename: 'ForbiddenError' } } };
    expect(await remove('officer', theirs.body.id)).toMatchObject(refused);
    expect(await remove('adviser', proof.body.id)).toMatchObject(refused);
    expect(await remove('officer', proof.body.id)).toMatchObject({
      data: { fileRemove: { id: proof.body.id } },
    });
    const done = {
      remedyState: 'DONE',
      doneOn: new Date('2026-06-15'),
      doneText: '…',
      doneById: 'officer',
    } as const;
    await prisma.inspectionFinding.update({ where: { id: 'open' }, data: done });
    expect(await remove('officer', kept.body.id)).toEqual({
      data: { fileRemove: { __typename: 'StateError', code: 'STATE' } },
    });
    const told = await prisma.auditEntry.findMany({
      where: { subjectKind: 'INSPECTION', subjectId: inspectionId },
      select: { action: true, userId: true },
      orderBy: { at: 'asc' },
    });
    expect(told.map(({ action, userId }) => `${action} ${userId}`)).toEqual([
      'file.attach adviser',
      'file.attach officer',
      'file.attach officer',
      'file.remove officer',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Báo cáo.PDF', 'application/pdf', 'Báo cáo.pdf'],
    ['C:\\Users\\me\\giấy mời.pdf', 'application/pdf', 'giấy mời.pdf'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['anh.exe', 'image/jpeg', 'anh.exe.jpg'],
    ['a\u202egpj.exe', 'image/png', 'agpj.exe.png'],
    ['', 'image/png', 'tep.png'],
    ['...', 'image/png', 'tep.png'],
    ['a\nb<c>:"d|?*.png', 'image/png', 'abcd.png'],
  ])('%j becomes safe', (name, type, safe) => {
    expect(safeName(name, type)).toBe(safe);
  });

  it('are told to browsers in both ways', () => {
    expect(attachmentHeader(`Đoàn "A" (1)'.pdf`)).toBe(
      `attachment; filename="Doan _A_ (1)'.pdf"; filename*=UTF-8''%C4%90o%C3%A0n%20%22A%22%20%281%29%27.pdf`,
    );
  });
});
