import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { ORGANISATION } from '../approval/world.testing.ts';
import { addTrainees, codes, DRAFT, person, read, send, trainingActs } from './training.testing.ts';
import type { Told } from './training.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addTrainees(api);
});
afterAll(() => api[Symbol.asyncDispose]());

const { act, done, create, step, held } = trainingActs(() => api);

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
