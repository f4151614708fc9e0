import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { readId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { approveBy, send, submissionOf, write } from '../approval/acting.testing.ts';
import { DA_NANG, addWorld } from '../approval/world.testing.ts';
import { inNextYear } from './dossier.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

// Two leaders of the unit who write too: what keeps them from deciding is only what they wrote.
beforeEach(async () => {
  const { prisma } = api.database;
  for (const userId of ['leader', 'deputy'] as const) {
    const grant = { userId, organisationId: DA_NANG, role: 'OFFICER' } as const;
    const held = await prisma.grant.count({ where: grant });
    if (held === 0) await prisma.grant.create({ data: { ...grant, validFrom: dbDate(TEST_DAY) } });
  }
});

// Neither of the two travels.
const content = () => {
  const { members, ...rest } = inNextYear();
  return { ...rest, members: members.filter(({ id }) => id === 'm2').map(asHead) };
};
const asHead = <T extends object>(member: T) => ({ ...member, role: 'HEAD' });

const save = (user: 'leader' | 'deputy', { id, version }: Written, changed: object) =>
  write(api, user, 'dossierSave', { id, version, content: changed });
const submit = ({ id, version }: Written) =>
  write(api, 'officer', 'dossierSubmit', { id, version });
const decide = async (user: 'leader' | 'deputy', written: Written, decision: object) => {
  const { id, version } = submissionOf(written);
  const answer = await send(api, user, 'submissionDecide', { id, version, decision });
  return answer.code ?? answer.submission?.state;
};
const APPROVE = { kind: 'APPROVE', note: null };
const RETURN = { kind: 'RETURN', reason: 'PURPOSE_UNCLEAR', text: 'Nêu rõ hơn', fields: [] };
const read = async ({ id }: Written): Promise<Written> => {
  const { version, state } = await api.database.prisma.dossier.findUniqueOrThrow({
    where: { id: readId(id, 'Dossier') },
  });
  return { id, version, state, approval: null };
};

describe('nobody approves what they wrote', () => {
  it('also after it was returned, corrected by another and submitted again', async () => {
    const written = content();
    const begun = await write(api, 'officer', 'dossierCreate', { content: written });
    const first = await submit(await save('leader', begun, { ...written, topic: 'Nhà ở' }));
    expect(await decide('leader', first, APPROVE)).toBe('SELF_APPROVAL');
    expect(await decide('deputy', first, RETURN)).toBe('RETURNED');
    const returned = await read(begun);
    const again = await submit(await save('deputy', returned, { ...written, topic: 'Đời sống' }));
    for (const user of ['leader', 'deputy'] as const)
      expect(await decide(user, again, APPROVE)).toBe('SELF_APPROVAL');
  });

  it('also after it was withdrawn, or postponed before anybody had approved it', async () => {
    const written = content();
    const begun = await write(api, 'officer', 'dossierCreate', { content: written });
    const first = await submit(await save('leader', begun, { ...written, topic: 'Nhà trẻ' }));
    const { id } = first;
    const withdrawn = await write(api, 'officer', 'dossierWithdraw', {
      id,
      version: first.version,
    });
    const second = await submit(withdrawn);
    expect(await decide('leader', second, APPROVE)).toBe('SELF_APPROVAL');
    const stop = { reason: 'PARTNER_REQUEST', text: 'Bạn dời lịch' };
    const postponed = await write(api, 'officer', 'dossierPostpone', {
      id,
      version: second.version,
      ...stop,
    });
    const reopened = await write(api, 'officer', 'dossierReopen', {
      id,
      version: postponed.version,
    });
    expect(await decide('leader', await submit(reopened), APPROVE)).toBe('SELF_APPROVAL');
  });

  it('but whoever wrote only what others have approved decides on a change of it', async () => {
    const written = content();
    const begun = await write(api, 'officer', 'dossierCreate', { content: written });
    const first = await submit(await save('leader', begun, { ...written, topic: 'Bữa ăn ca' }));
    await approveBy(api, submissionOf(first), ['deputy', 'adviser', 'federationLeader']);
    const authors = () =>
      api.database.prisma.dossierAuthor.findMany({
        where: { dossierId: readId(first.id, 'Dossier') },
        orderBy: { userId: 'asc' },
        select: { userId: true },
      });
    // What was approved keeps its authors, until it is opened to be changed.
    expect(await authors()).toEqual([{ userId: 'leader' }, { userId: 'officer' }]);
    const { id, version } = await read(first);
    const changed = { ...written, topic: 'Bữa ăn ca đêm' };
    const opened = { id, version, content: changed, voidApproval: true };
    const draft = await write(api, 'deputy', 'dossierSave', opened);
    expect(await authors()).toEqual([{ userId: 'deputy' }]);
    const again = await submit(draft);
    expect(await decide('deputy', again, APPROVE)).toBe('SELF_APPROVAL');
    expect(await decide('leader', again, APPROVE)).toBe('PENDING');
  });
});
