import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { ORGANISATION } from '../approval/world.testing.ts';
import { addTrainees, codes, person, send, trainingActs } from './training.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addTrainees(api);
});
afterAll(() => api[Symbol.asyncDispose]());

const { act, done, create, step } = trainingActs(() => api);

describe('a nomination', () => {
  it('asks for a reason where somebody does not fit, by the same rule as the form', async () => {
    const open = await step(
      'Open',
      await create({ trade: 'Lễ tân', language: 'en', minLevel: 'B1' }),
    );
    const input = send('officer', open, 'leader');
    expect(codes(await act('officer', 'trainingNominate', input))).toEqual(['REASON_REQUIRED']);
    const reason = 'Sắp được phân công';
    const sent = await done('officer', 'trainingNominate', { ...input, reason });
    expect(sent.participants[0]?.findings).toEqual([
      'NO_FOREIGN_AFFAIRS_JOB',
      'TRADE_UNKNOWN',
      'LANGUAGE_UNKNOWN',
    ]);
    const { data } = await api.run<{ trainingNominee: object }>(
      'officer',
      `query ($id: ID!, $union: ID!, $person: ID!) { trainingNominee(trainingId: $id,
        organisationId: $union, personId: $person) { roles trade function standing holdsPost
        languages { language } earlier { title } taken { kind } minTradeOverlapPercent } }`,
      { id: open.id, union: ORGANISATION.daNang, person: person('leader') },
    );
    expect(data.trainingNominee).toMatchObject({
      roles: [],
      standing: 'NOMINATED',
      holdsPost: true,
      languages: [],
    });
    const stranger = send('officer', open, 'otherLeader', { reason });
    expect(codes(await act('officer', 'trainingNominate', stranger))).toContain('NO_POST_HERE');
  });

  it('goes back to the union that made it, as long as the training is open', async () => {
    const open = await step('Open', await create({ title: 'Lớp có người rút' }));
    const own = send('otherOfficer', open, 'otherOfficer', { reason: 'Được phân công' });
    const [sent] = (await done('otherOfficer', 'trainingNominate', own)).participants;
    const which = { id: open.id, participantId: sent?.id };
    const takeBack = (user: string) => act(user, 'trainingWithdraw', which);
    const admit = (version: number) =>
      act('officer', 'trainingAdmit', { ...which, version, accept: true });
    expect(await takeBack('officer')).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect((await admit(1)).training?.participants).toMatchObject([{ state: 'ACCEPTED' }]);
    const back = (await takeBack('otherOfficer')).training?.participants;
    expect(back).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect(await takeBack('otherOfficer')).toMatchObject({ code: 'STATE' });
    expect(await admit(3)).toMatchObject({ code: 'STATE' });
    const again = await done('otherOfficer', 'trainingNominate', own);
    expect(again.participants).toMatchObject([{ id: sent?.id, state: 'NOMINATED' }]);
  });

  it('is judged once: the second of two who admit is told who was first, and changes nothing', async () => {
    const open = await step('Open', await create({ title: 'Lớp có hai người xét' }));
    const reason = 'Được phân công';
    const sent = await done('otherOfficer', 'trainingNominate', {
      ...send('otherOfficer', open, 'otherOfficer', { reason }),
    });
    const both = await done(
      'officer',
      'trainingNominate',
      send('officer', open, 'officer', { reason }),
    );
    const [first, second] = both.participants;
    const admit = (user: string, one: typeof first, decision: object) =>
      act(user, 'trainingAdmit', {
        id: open.id,
        participantId: one?.id,
        version: one?.version,
        ...decision,
      });
    const refused = await admit('secondOfficer', first, {
      accept: false,
      text: 'Chưa đúng đối tượng',
    });
    expect(refused.training?.participants).toMatchObject([{ state: 'REFUSED', version: 2 }, {}]);
    // What is done about another participant stands in nobody's way.
    expect((await admit('officer', second, { accept: true })).training?.state).toBe('OPEN');
    expect(await admit('officer', sent.participants[0], { accept: true })).toMatchObject({
      __typename: 'ConflictError',
      changedBy: 'Người mẫu secondOfficer',
      theirs: { state: 'REFUSED', decidedText: 'Chưa đúng đối tượng' },
    });
    const again = await admit('officer', refused.training?.participants[0], { accept: true });
    expect(again.training?.participants).toMatchObject([{ state: 'ACCEPTED', version: 3 }, {}]);
  });
});
