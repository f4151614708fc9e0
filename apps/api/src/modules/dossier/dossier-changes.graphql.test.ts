import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { dossierInput, person } from '../approval/contents.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { approvedDossier, detailOf, inNextYear, nextYear } from './dossier.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const create = (content: object) => write(api, 'officer', 'dossierCreate', { content });

describe('a change after approval', () => {
  it('is refused unless it is said that the approval becomes void; then only what changed is shown', async () => {
    const content = inNextYear();
    const { id, version } = await approvedDossier(api, content);
    const changed = { ...content, members: content.members.slice(0, 1), topic: 'An toàn lao động' };
    const input = { id, version, content: changed };
    expect(await send(api, 'officer', 'dossierSave', input)).toMatchObject({
      __typename: 'StateError',
      data: { state: 'APPROVED', allowed: 'DRAFT,RETURNED' },
    });
    const saved = await write(api, 'officer', 'dossierSave', { ...input, voidApproval: true });
    expect(saved).toMatchObject({ state: 'DRAFT', approval: { submission: { state: 'VOIDED' } } });
    const differences = [
      { label: 'topic', before: 'Thương lượng tập thể', after: 'An toàn lao động' },
      { label: 'members', before: { id: 'm2', personId: 'Người mẫu clerk' }, after: null },
    ];
    expect(await detailOf(api, id)).toMatchObject({
      approved: null,
      changesSinceApproved: differences,
    });
    await write(api, 'officer', 'dossierSubmit', { id, version: saved.version });
    expect(await detailOf(api, id, 'adviser')).toMatchObject({
      submissions: [
        { number: 2, state: 'PENDING', changesSincePrevious: differences },
        { number: 1 },
      ],
    });
  });

  it('is void when the activity is postponed; a cancelled one stays as approved', async () => {
    const postponed = await approvedDossier(api, inNextYear());
    const stop = { reason: 'FORCE_MAJEURE', text: 'Dịch bệnh' };
    const { id, version } = postponed;
    const later = await write(api, 'officer', 'dossierPostpone', { id, version, ...stop });
    expect(later).toMatchObject({
      state: 'POSTPONED',
      approval: { submission: { state: 'VOIDED' } },
    });
    const reopened = await write(api, 'officer', 'dossierReopen', { id, version: later.version });
    expect(await detailOf(api, reopened.id)).toMatchObject({
      state: 'DRAFT',
      stopReason: null,
      stopText: null,
    });
    const off = await approvedDossier(api, inNextYear());
    const input = { id: off.id, version: off.version, ...stop };
    expect(await write(api, 'officer', 'dossierCancel', input)).toMatchObject({
      state: 'CANCELLED',
      approval: { submission: { state: 'APPROVED' } },
    });
    expect(
      await send(api, 'officer', 'dossierCancel', { ...input, version: off.version + 1 }),
    ).toMatchObject({
      __typename: 'StateError',
      code: 'STATE',
    });
    const plain = await write(api, 'officer', 'dossierCreate', { content: inNextYear() });
    const coded = { id: plain.id, version: 1, reason: 'BUDGET', text: '' };
    expect((await write(api, 'officer', 'dossierCancel', coded)).state).toBe('CANCELLED');
    const wordless = { id, version: reopened.version, reason: 'OTHER', text: ' ' };
    expect(await send(api, 'officer', 'dossierCancel', wordless)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REQUIRED', path: ['text'] }],
    });
  });
});

describe('two people at one dossier', () => {
  it('tells the second what the first has saved, in the shape of the input', async () => {
    const content = inNextYear();
    const { id } = await create(content);
    const theirs = { ...content, topic: 'Của bạn' };
    await write(api, 'secondOfficer', 'dossierSave', { id, version: 1, content: theirs });
    const mine = { ...content, topic: 'Của tôi' };
    const conflict = await send(api, 'officer', 'dossierSave', { id, version: 1, content: mine });
    expect(conflict).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
      changedBy: 'Người mẫu secondOfficer',
    });
    expect(conflict.theirs).toEqual(theirs);
  });

  it('lets one of ten who hand it in at once through', async () => {
    const { id } = await create(inNextYear());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        send(api, index % 2 === 0 ? 'officer' : 'secondOfficer', 'dossierSubmit', {
          id,
          version: 1,
        }),
      ),
    );
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual([...Array<string>(9).fill('ConflictError'), 'DossierPayload']);
    const { submissions } = (await detailOf(api, id)) as { submissions: readonly object[] };
    expect(submissions).toHaveLength(1);
  });

  it('counts a trip that is handed in at the same moment: the third of a year waits for a reason', async () => {
    const personId = person('otherOfficer');
    const members = [{ id: 'm1', personId, role: 'HEAD', reason: 'Phụ trách' }];
    const year = nextYear();
    const topics = { '03': 'An toàn lao động', '05': 'Bình đẳng giới', '07': 'Đào tạo nghề' };
    const contents = Object.entries(topics).map(([month, topic]) => {
      const [startDate, endDate] = [`${year}-${month}-02`, `${year}-${month}-04`];
      const stop = {
        id: 's',
        countryCode: 'KR',
        place: 'Seoul',
        arrive: startDate,
        leave: endDate,
      };
      return dossierInput({ members, startDate, endDate, stops: [stop], programme: [], topic });
    });
    const drafts = [];
    for (const content of contents) drafts.push(await create(content));
    const answers = await Promise.all(
      drafts.map(({ id }) => send(api, 'officer', 'dossierSubmit', { id, version: 1 })),
    );
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual(['ChecksError', 'DossierPayload', 'DossierPayload']);
  });

  it('answers a repeated request with what it did, and does it once', async () => {
    const input = { content: inNextYear(), idempotencyKey: randomUUID() };
    const first = await write(api, 'officer', 'dossierCreate', input);
    expect(await write(api, 'officer', 'dossierCreate', input)).toEqual(first);
  });
});

describe('a failure in the middle', () => {
  it('of handing in leaves neither a submission nor another state behind', async () => {
    const { id } = await create(inNextYear());
    const { prisma } = api.database;
    await prisma.$executeRawUnsafe(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`);
    await prisma.$executeRawUnsafe(
      `CREATE TRIGGER fails BEFORE INSERT ON approval_step FOR EACH ROW EXECUTE FUNCTION fail()`,
    );
    const counts = async () => [
      await prisma.submission.count(),
      await prisma.auditEntry.count(),
      await prisma.idempotencyKey.count(),
    ];
    const before = await counts();
    await expect(send(api, 'officer', 'dossierSubmit', { id, version: 1 })).rejects.toThrow(
      'the disk is full',
    );
    await prisma.$executeRawUnsafe('DROP FUNCTION fail() CASCADE');
    expect(await counts()).toEqual(before);
    expect(await detailOf(api, id)).toMatchObject({ state: 'DRAFT', version: 1 });
    expect((await write(api, 'officer', 'dossierSubmit', { id, version: 1 })).state).toBe(
      'SUBMITTED',
    );
  });
});
