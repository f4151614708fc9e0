import { randomUUID } from 'node:crypto';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { codes, DRAFT, person, read, send, TOLD } from './training.testing.ts';
import type { Outcome, Told } from './training.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await api.database.prisma.staffAssignment.createMany({
    data: [
      ['person-officer', 'ldld-da-nang'],
      ['person-secondOfficer', 'ldld-da-nang'],
      ['person-otherOfficer', 'ldld-bac-ninh'],
    ].map(([personId = '', organisationId = '']) => ({
      personId,
      organisationId,
      role: 'OFFICER' as const,
      workload: 'PART_TIME' as const,
      validFrom: dbDate(isoDate('2020-01-01')),
    })),
  });
});
afterAll(() => api[Symbol.asyncDispose]());

async function act(user: string, mutation: string, input: object, type?: string): Promise<Outcome> {
  const name = type ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const conflict = mutation === 'trainingAdmit' ? '... on ConflictError { changedBy theirs }' : '';
  const { data, errors } = await api.run<{ answer: Outcome }>(
    user,
    `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { __typename
      ... on TrainingPayload { training { ${TOLD} } } ... on BusinessError { code }
      ... on ValidationError { issues { code } } ${conflict} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

async function done(user: string, mutation: string, input: object, type?: string): Promise<Told> {
  const answer = await act(user, mutation, input, type);
  if (answer.training === undefined) throw new Error(JSON.stringify(answer));
  return answer.training;
}

const create = (change: object = {}) =>
  done('officer', 'trainingCreate', {
    organisationId: ORGANISATION.daNang,
    training: { ...DRAFT, ...change },
  });
const step = (name: string, training: Told) =>
  done('officer', `training${name}`, read(training), 'TrainingActInput');

/** A training that was held, with who attended both of its sessions. */
async function held(who: readonly string[], change: object = {}): Promise<Told> {
  let training = await step('Open', await create(change));
  for (const one of who) {
    const by = one === 'otherOfficer' ? one : 'officer';
    const reason = 'Được phân công theo dõi';
    training = await done(by, 'trainingNominate', send(by, training, one, { reason }));
  }
  const all = await done('officer', 'trainingSave', {
    ...read(training),
    training: { ...DRAFT, ...change, note: 'Đủ người' },
  });
  for (const { id: participantId, version } of all.participants) {
    training = await done('officer', 'trainingAdmit', {
      id: training.id,
      participantId,
      version,
      accept: true,
    });
  }
  training = await step('Hold', training);
  return done('officer', 'trainingRecord', {
    ...read(training),
    entries: training.participants.map(({ id: participantId }) => ({
      participantId,
      sessionIds: training.sessions.map(({ id }) => id),
      result: 'PASSED',
      certificateNumber: '01/CC',
      certificateOn: '2026-06-15',
    })),
  });
}

describe('a training', () => {
  it('goes from the plan to its certificates, and is told to whom it concerns', async () => {
    const planned = await create();
    expect(
      await act('otherOfficer', 'trainingOpen', read(planned), 'TrainingActInput'),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const open = await step('Open', planned);
    const own = send('otherOfficer', open, 'otherOfficer');
    const sent = await done('otherOfficer', 'trainingNominate', own);
    expect(sent.participants).toHaveLength(1);
    expect(codes(await act('otherOfficer', 'trainingNominate', own))).toEqual([
      'NOMINATED_ALREADY',
    ]);
    const two = await done('officer', 'trainingNominate', send('officer', open, 'officer'));
    expect(two.participants.map(({ state }) => state)).toEqual(['NOMINATED', 'NOMINATED']);
    expect(
      (
        await step(
          'Open',
          await create({
            title: 'Lớp khác',
            startDate: '2026-07-01',
            endDate: '2026-07-01',
            closesOn: '2026-07-01',
            sessions: [{ on: '2026-07-01', minutes: 60, subject: 'Mẫu' }],
          }),
        )
      )?.state,
    ).toBe('OPEN');
    const [first, second] = two.participants;
    const admit = (user: string, participantId: string | undefined, accept: boolean) =>
      act(user, 'trainingAdmit', { id: open.id, participantId, version: 1, accept });
    expect(await admit('otherOfficer', first?.id, true)).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect(codes(await admit('officer', second?.id, false))).toEqual(['REQUIRED']);
    expect((await admit('officer', first?.id, true)).training?.state).toBe('OPEN');
    const kept = await step('Hold', two);
    expect(codes(await act('officer', 'trainingClose', read(kept), 'TrainingActInput'))).toEqual([
      'RESULT_MISSING',
    ]);
    const entry = {
      participantId: first?.id,
      sessionIds: [kept.sessions[0]?.id],
      result: 'PASSED',
    };
    const written = await done('officer', 'trainingRecord', { ...read(kept), entries: [entry] });
    expect((await step('Close', written)).state).toBe('CLOSED');
    const said = { content: 5, trainers: 4, organisation: 4, use: 3, words: 'Tốt' };
    const feedback = (who: string | undefined) =>
      act('otherOfficer', 'trainingFeedback', { id: open.id, participantId: who, ...said });
    expect((await feedback(first?.id)).__typename).toBe('TrainingPayload');
    const page = `query ($id: ID!) { node(id: $id) { ... on Training { attended files { id }
      participants { person { fullName } minutes result } timeline { nodes { action } }
      viewerMay { edit { allowed } nominate { allowed code } } nominatesFor { shortName } } } }`;
    const mine = await api.run<{ node: { participants: object[]; timeline: object | null } }>(
      'otherOfficer',
      page,
      { id: open.id },
    );
    expect(mine.data.node).toMatchObject({
      participants: [{ minutes: 180, result: 'PASSED' }],
      timeline: null,
      nominatesFor: { shortName: 'LĐLĐ Bắc Ninh' },
    });
    const whole = await api.run<{ node: { participants: object[] } }>('leader', page, {
      id: open.id,
    });
    expect(whole.data.node.participants).toHaveLength(2);
    expect(whole.statements.length).toBeLessThanOrEqual(4);
  });

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

  it('gives a nomination back to the union that made it, as long as the training is open', async () => {
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

  it('is given up with its reason before it is held, and then asks nobody any more', async () => {
    const cancel = (user: string, training: Told, text = 'Không đủ người') =>
      act(user, 'trainingCancel', { ...read(training), text });
    const planned = await create({ title: 'Lớp bỏ' });
    expect(await cancel('leader', planned)).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(codes(await cancel('officer', planned, ' '))).toEqual(['REQUIRED']);
    const open = await step('Open', planned);
    expect((await cancel('officer', planned)).__typename).toBe('ConflictError');
    expect((await cancel('officer', open)).training?.state).toBe('CANCELLED');
    const late = send('otherOfficer', open, 'otherOfficer', { reason: 'Được phân công' });
    expect(await act('otherOfficer', 'trainingNominate', late)).toMatchObject({ code: 'STATE' });
    const told = 'query ($id: ID!) { node(id: $id) { ... on Training { state cancelText } } }';
    const { data } = await api.run<{ node: object }>('otherOfficer', told, { id: open.id });
    expect(data.node).toEqual({ state: 'CANCELLED', cancelText: 'Không đủ người' });
    const kept = await held(['officer'], { title: 'Lớp đã mở' });
    expect(await cancel('officer', kept)).toMatchObject({ code: 'STATE' });
  });
});

describe('a cascade', () => {
  it('goes on through who attended, reaches more, and never comes back to itself', async () => {
    const root = await held(['officer', 'secondOfficer']);
    const link = { cascadeOfId: root.id, cascadeTrainerId: person('officer') };
    const wrong = await act('officer', 'trainingCreate', {
      organisationId: ORGANISATION.daNang,
      training: { ...DRAFT, ...link, cascadeTrainerId: person('leader') },
    });
    expect(codes(wrong)).toEqual(['TRAINER_NOT_THERE']);
    const child = await held(['otherOfficer', 'secondOfficer'], {
      title: 'Lớp nhân rộng',
      ...link,
    });
    const { data } = await api.run<{ node: { cascade: object } }>(
      'officer',
      `query ($id: ID!) { node(id: $id) { ... on Training { cascade { courses { title trainer attended }
        levels { courses participants persons } total { courses participants persons } } } } }`,
      { id: root.id },
    );
    expect(data.node.cascade).toEqual({
      courses: [
        { title: DRAFT.title, trainer: null, attended: 2 },
        { title: 'Lớp nhân rộng', trainer: 'Người mẫu officer', attended: 2 },
      ],
      levels: [
        { courses: 1, participants: 2, persons: 2 },
        { courses: 1, participants: 2, persons: 2 },
      ],
      total: { courses: 2, participants: 4, persons: 3 },
    });
    const later = await create({ title: 'Lớp sau' });
    const circle = await act('officer', 'trainingSave', {
      ...read(later),
      training: { ...DRAFT, cascadeOfId: later.id, cascadeTrainerId: person('officer') },
    });
    expect(codes(circle)).toEqual(['CASCADE_CYCLE']);
    expect(child.state).toBe('HELD');
  });
});

it('is told with the project of which it is a part, to whoever may see both', async () => {
  const { id } = await api.database.prisma.project.create({
    data: {
      organisationId: 'ldld-da-nang',
      kind: 'PROJECT',
      titleVi: 'Dự án mẫu',
      need: '',
      goal: '',
    },
    select: { id: true },
  });
  const projectId = writeId('Project', id);
  const { id: trainingId } = await create({ title: 'Bồi dưỡng của dự án', projectId });
  const told = `query ($id: ID!) { node(id: $id) { ... on Project {
    titleVi trainings { trainingId title year state } } } }`;
  const { data } = await api.run<{ node: unknown }>('officer', told, { id: projectId });
  expect(data.node).toMatchObject({
    trainings: [{ trainingId, title: 'Bồi dưỡng của dự án', year: 2026, state: 'PLANNED' }],
  });
  const unknown = writeId('Project', 'none');
  const training = { ...DRAFT, projectId: unknown };
  const refused = { organisationId: ORGANISATION.daNang, training };
  expect(await act('officer', 'trainingCreate', refused)).toMatchObject({ code: 'NOT_FOUND' });
});

it('tells coverage with the list that gives just each number', async () => {
  const { data, statements } = await api.run<{
    trainingCoverage: {
      total: { staff: number; trained: number };
      trained: { count: number; nodes: { fullName: string }[] };
      rest: { count: number };
      unions: { organisation: { shortName: string }; figures: { staff: number }; held: number }[];
    };
  }>(
    'adviser',
    `{ trainingCoverage(where: { year: 2026, years: 1 }) { day total { staff trained minutesInYear }
      unions { organisation { shortName } figures { staff trained } planned held }
      trained: people(trained: true, first: 100) { count nodes { fullName lastTrainedOn } }
      rest: people(trained: false, first: 100) { count } } }`,
  );
  const { total, trained, rest, unions } = data.trainingCoverage;
  expect(total).toMatchObject({ staff: 3, trained: 3 });
  expect(trained.count).toBe(total.trained);
  expect(trained.nodes).toHaveLength(total.trained);
  expect(rest.count).toBe(total.staff - total.trained);
  expect(unions.map(({ figures }) => figures.staff).toSorted((one, other) => one - other)).toEqual([
    1, 2,
  ]);
  expect(statements.length).toBeLessThanOrEqual(4);
  const past = await api.run<{ trainingCoverage: { total: object } }>(
    'otherOfficer',
    `{ trainingCoverage(where: { year: 2025, years: 1 }) { total { staff trained minutesInYear } } }`,
  );
  expect(past.data.trainingCoverage.total).toEqual({ staff: 1, trained: 0, minutesInYear: 0 });
});

it('is listed with what it adds up to, found, and told with the person', async () => {
  const ask = (user: string, first: number) =>
    api.run<{ trainings: { totals: { records: number }; nodes: object[] } }>(
      user,
      `{ trainings(first: ${first}, where: { year: 2026 }) { totals { records attended open }
        nodes { title organisation { shortName } viewerMay { edit { allowed } } } } }`,
    );
  const [one, all] = [await ask('adviser', 1), await ask('adviser', 100)];
  expect(one.statements.length).toBe(all.statements.length);
  expect(all.data.trainings.totals.records).toBe(all.data.trainings.nodes.length);
  const { data } = await api.run<{ search: object[]; node: { trainings: object[] } }>(
    'officer',
    `query ($id: ID!) { search(text: "nhân rộng") { kind title }
      node(id: $id) { ... on Person { trainings { title minutes certificateNumber } } } }`,
    { id: person('secondOfficer') },
  );
  expect(data.search).toContainEqual({ kind: 'TRAINING', title: 'Lớp nhân rộng' });
  expect(data.node.trainings).toHaveLength(2);
  const free = await api.run<{ people: { nodes: { fullName: string }[] } }>(
    'officer',
    `{ people(where: { freeFrom: "2026-06-15", freeTo: "2026-06-15" }, first: 50) { nodes { fullName } } }`,
  );
  expect(free.data.people.nodes.map(({ fullName }) => fullName)).not.toContain(
    'Người mẫu secondOfficer',
  );
});
