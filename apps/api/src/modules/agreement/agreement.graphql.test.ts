import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { parseId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG } from '../approval/world.testing.ts';
import { addAgreementWorld, agreeing, CONTENT, QUANG_NAM, UNION } from './agreement.testing.ts';
import type { Answered, Shown } from './agreement.testing.ts';

let api: TestApi;
let a: ReturnType<typeof agreeing>;

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await addAgreementWorld(prisma);
  a = agreeing(api);
});
afterAll(() => api[Symbol.asyncDispose]());

const codes = ({ issues }: Answered) =>
  issues?.map(({ code, path }) => `${code} ${path.join('.')}`);

async function attach({ id }: Shown): Promise<string> {
  const file = await api.database.prisma.storedFile.create({
    data: {
      subjectKind: 'AGREEMENT',
      subjectId: parseId(id)?.id ?? '',
      name: 'ban-ky.pdf',
      mediaType: 'application/pdf',
      size: 1,
      sha256: '0'.repeat(64),
      content: new Uint8Array([1]),
      uploadedById: 'officer',
    },
  });
  return writeId('StoredFile', file.id);
}

describe('an agreement of a province', () => {
  it('goes from the draft to the report, each step by whom the law names', async () => {
    const draft = await a.created();
    expect(draft).toMatchObject({ life: 'DRAFT', openProcedure: null });
    const asked = await a.taken(a.begin(draft));
    expect(asked).toMatchObject({
      life: 'IN_PROCEDURE',
      openProcedure: { kind: 'SIGN', state: 'OPINIONS' },
      clock: { dueDate: '2026-06-10', overdue: true },
    });
    const heard = await a.taken(a.step(asked, 'RECEIVE_OPINIONS'));
    expect(heard).toMatchObject({
      openProcedure: { state: 'CONSENT' },
      clock: { dueDate: '2026-06-17', overdue: false },
    });
    expect(await a.step(heard, 'CONSENT', {}, 'officer')).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_HOLDER',
    });
    const consented = await a.taken(a.step(heard, 'CONSENT', {}, 'leader'));
    const signed = await a.taken(a.step(consented, 'COMPLETE', { on: '2026-06-15' }));
    expect(signed).toMatchObject({
      life: 'IN_FORCE',
      signedOn: '2026-06-15',
      openProcedure: { state: 'COMPLETED' },
      clock: { dueDate: '2026-06-30' },
    });
    expect(codes(await a.step(signed, 'REPORT', { on: '2026-06-15' }))).toEqual([
      'REQUIRED fileId',
    ]);
    const fileId = await attach(signed);
    const report = { on: '2026-06-15', fileId };
    const reported = await a.taken(a.step(signed, 'REPORT', report));
    expect(reported).toMatchObject({ life: 'IN_FORCE', openProcedure: null, clock: null });
    const { data } = await api.run<{ agreement: { timeline: { nodes: { action: string }[] } } }>(
      'leader',
      'query ($id: ID!) { agreement(id: $id) { timeline { nodes { action } } } }',
      { id: draft.id },
    );
    expect(data.agreement.timeline.nodes.map(({ action }) => action)).toEqual([
      ...Array.from({ length: 5 }, () => 'agreement.step'),
      'agreement.create',
    ]);
  });

  it('never takes a name that the law keeps for treaties', async () => {
    const titled = (titleVi: string) => ({
      organisationId: UNION.daNang,
      content: { ...CONTENT, titleVi },
    });
    const refused = await a.act('officer', 'agreementCreate', titled('HIEP DINH hợp tác'));
    expect(codes(refused)).toEqual(['RESERVED_NAME titleVi']);
    const lawful = titled('Bản ghi nhớ về thực hiện Hiệp định lao động');
    expect((await a.act('officer', 'agreementCreate', lawful)).__typename).toBe('AgreementPayload');
  });

  it('is put before nobody without saying that it does not bind', async () => {
    for (const nonBinding of [null, false]) {
      const draft = await a.created({ nonBinding });
      expect(codes(await a.begin(draft))).toEqual(['NON_BINDING_MISSING nonBinding']);
    }
    // What is put before others stays whole while they read it.
    const asked = await a.taken(a.begin(await a.created()));
    const { id, version } = asked;
    const content = { ...CONTENT, nonBinding: false };
    expect(codes(await a.act('officer', 'agreementSave', { id, version, content }))).toEqual([
      'NON_BINDING_MISSING nonBinding',
    ]);
  });

  it('of years ago is recorded as signed, by the leader who did not write it, as far as is known', async () => {
    const bare = { startDate: null, endDate: null, nonBinding: null, texts: [], content: '' };
    const draft = await a.created(bare);
    const { id, version } = draft;
    const signing = { id, version, signedOn: '2016-01-01', precision: 'YEAR', source: 'Bản lưu' };
    expect(await a.act('officer', 'agreementRecordSigned', signing)).toMatchObject({
      code: 'NOT_HOLDER',
    });
    const wrong = { ...signing, signedOn: '2016-08-02', source: ' ' };
    const found = await a.act('leader', 'agreementRecordSigned', wrong);
    expect(codes(found)).toEqual(['NOT_FIRST_DAY signedOn', 'REQUIRED source']);
    const { agreement } = await a.act('leader', 'agreementRecordSigned', signing);
    expect(agreement).toMatchObject({ life: 'IN_FORCE', signedOn: '2016-01-01' });
    expect(await a.act('leader', 'agreementRecordSigned', signing)).toMatchObject({
      code: 'STATE',
    });
    expect(await a.begin(draft)).toMatchObject({ __typename: 'ConflictError' });
    const kept = await api.database.prisma.agreement.findUniqueOrThrow({
      where: { id: parseId(id)?.id ?? '' },
    });
    expect(kept).toMatchObject({
      signedPrecision: 'YEAR',
      source: 'Bản lưu',
      verification: 'UNVERIFIED',
      startDate: null,
    });
    const changed = { id, version: version + 1, content: CONTENT };
    expect(await a.act('officer', 'agreementSave', changed)).toMatchObject({ code: 'STATE' });
  });

  it('is consented to by nobody who wrote in it, nor out of turn', async () => {
    const { prisma } = api.database;
    const validFrom = dbDate(isoDate('2020-01-01'));
    const role = { role: 'OFFICER', organisationId: DA_NANG, validFrom } as const;
    await prisma.grant.create({ data: { userId: 'deputy', ...role } });
    const draft = await a.created({}, 'deputy');
    const asked = await a.taken(a.begin(draft));
    expect(await a.step(asked, 'CONSENT', {}, 'leader')).toMatchObject({
      __typename: 'StateError',
      code: 'STATE',
    });
    expect(await a.step(asked, 'COMPLETE')).toMatchObject({ code: 'NOT_NOW' });
    const heard = await a.taken(a.step(asked, 'RECEIVE_OPINIONS'));
    expect(await a.step(heard, 'CONSENT', {}, 'deputy')).toMatchObject({ code: 'SELF_APPROVAL' });
    expect(await a.step(heard, 'DECLINE', {}, 'leader')).toMatchObject({
      agreement: { life: 'DRAFT', openProcedure: null },
    });
  });

  it('is changed in the version that was read, once', async () => {
    const draft = await a.created();
    await a.taken(a.begin(draft));
    expect(await a.begin(draft)).toMatchObject({ __typename: 'ConflictError', currentVersion: 2 });
    expect(await a.begin({ ...draft, version: 2 })).toMatchObject({ code: 'PROCEDURE_OPEN' });
    const other = { id: draft.id, version: 2, content: CONTENT };
    expect(await a.act('otherOfficer', 'agreementSave', other)).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('is extended, suspended and ended by the same path, and then no more', async () => {
    const signed = await a.signed();
    expect(await a.begin(signed, { kind: 'EXTEND' })).toMatchObject({ code: 'PROCEDURE_OPEN' });
    let at = await a.taken(a.step(signed, 'REPORT', { fileId: await attach(signed) }));
    const change = async (kind: string, completed: object = {}) => {
      at = await a.taken(a.begin(at, { kind }));
      at = await a.taken(a.step(at, 'RECEIVE_OPINIONS'));
      at = await a.taken(a.step(at, 'CONSENT', {}, 'leader'));
      at = await a.taken(a.step(at, 'COMPLETE', completed));
      at = await a.taken(a.step(at, 'REPORT', { fileId: await attach(at) }));
      return at.life;
    };
    expect(at.openPoints).toEqual([]);
    expect(await change('EXTEND', { newEndDate: '2031-01-01' })).toBe('IN_FORCE');
    expect(await change('END')).toBe('ENDED');
    expect(await a.begin(at, { kind: 'EXTEND' })).toMatchObject({ code: 'LIFE' });
  });
});

describe('where the law is silent', () => {
  it('a sector union says whose path it goes, and why; the federation consents', async () => {
    const draft = await a.created({}, 'sector', UNION.industry);
    expect(draft.openPoints).toEqual(['SIGNING_LEVEL']);
    expect(codes(await a.begin(draft, {}, 'sector'))).toEqual(['OPEN_POINT path']);
    const chosen = { path: 'CENTRAL', pathReason: 'Ý kiến của Tổng Liên đoàn' };
    const asked = await a.taken(a.begin(draft, chosen, 'sector'));
    const heard = await a.taken(a.step(asked, 'RECEIVE_OPINIONS', {}, 'sector'));
    expect(heard).toMatchObject({ openProcedure: { state: 'EXPLANATION' }, clock: null });
    const explained = await a.taken(a.step(heard, 'EXPLAIN', {}, 'sector'));
    expect(explained.clock).toMatchObject({ dueDate: '2026-06-19' });
    const consented = await a.taken(a.step(explained, 'CONSENT', {}, 'federationLeader'));
    expect(consented).toMatchObject({ openProcedure: { state: 'CONSENTED' } });
  });

  it('an agreement passes to the successor, who has to tell the partner', async () => {
    await api.database.prisma.agreement.create({
      data: {
        id: 'passed',
        organisationId: QUANG_NAM,
        titleVi: 'Thỏa thuận mẫu của Quảng Nam',
        kind: 'ARRANGEMENT',
        signedOn: dbDate(isoDate('2023-08-01')),
        signedPrecision: 'MONTH',
        partners: { create: { partnerId: 'gyeongnam', position: 0 } },
      },
    });
    const id = writeId('Agreement', 'passed');
    const ask = async (user: string) =>
      (
        await api.run<{ agreement: object | null }>(
          user,
          `query ($id: ID!) { agreement(id: $id) { life signedOn signedPrecision openPoints
            organisation { shortName } successorsToTell { shortName } notices { text } } }`,
          { id },
        )
      ).data.agreement;
    expect(await ask('officer')).toEqual({
      life: 'IN_FORCE',
      signedOn: '2023-08-01',
      signedPrecision: 'MONTH',
      openPoints: ['SUCCESSION'],
      organisation: { shortName: 'LĐLĐ Quảng Nam' },
      successorsToTell: [{ shortName: 'LĐLĐ Đà Nẵng' }],
      notices: [],
    });
    expect(await ask('otherOfficer')).toBeNull();
    const notice = { id, successorId: UNION.daNang, on: '2025-07-20', text: 'Công văn 03/MẪU' };
    expect(
      codes(await a.act('officer', 'agreementNotify', { ...notice, on: '2026-06-16' })),
    ).toEqual(['DAY_IN_FUTURE on']);
    expect(await a.act('officer', 'agreementNotify', notice)).toMatchObject({
      agreement: { openPoints: ['SUCCESSION'] },
    });
    expect(await ask('officer')).toMatchObject({
      successorsToTell: [],
      notices: [{ text: 'Công văn 03/MẪU' }],
    });
  });
});

describe('what was promised', () => {
  it('is added to, and never promised of a draft', async () => {
    const draft = await a.created();
    const promise = { text: 'Đón đoàn của bạn', side: 'OURS', organisationId: UNION.daNang };
    expect(await a.act('officer', 'agreementCommit', { id: draft.id, ...promise })).toMatchObject({
      code: 'STATE',
    });
    const { id } = await a.signed();
    const dueDate = '2026-06-01';
    await a.act('officer', 'agreementCommit', { id, ...promise, dueDate });
    const ask = async () =>
      (
        await api.run<{
          agreement: {
            commitments: { id: string; progress: { text: string }[] }[];
            findings: { reason: string | null; status: string }[];
          };
        }>(
          'leader',
          `query ($id: ID!) { agreement(id: $id) {
            commitments { id progress { text } } findings { status reason } } }`,
          { id },
        )
      ).data.agreement;
    const before = await ask();
    expect(before.findings).toEqual([{ status: 'FAIL', reason: 'COMMITMENTS_OVERDUE' }]);
    const commitmentId = before.commitments[0]?.id;
    const entry = { id, commitmentId, doneOn: '2026-06-14', text: 'Đã đón đoàn' };
    expect(await a.act('leader', 'agreementProgress', entry)).toMatchObject({
      code: 'ROLE_REQUIRED',
    });
    await a.act('officer', 'agreementProgress', entry);
    expect(await ask()).toMatchObject({
      commitments: [{ progress: [{ text: 'Đã đón đoàn' }] }],
      findings: [{ status: 'PASS' }],
    });
  });
});
