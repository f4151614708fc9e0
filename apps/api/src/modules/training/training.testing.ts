import { randomUUID } from 'node:crypto';
import { isoDate } from '@cau-noi/domain/period';
import { expect } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

/** A training as the tests write it down. */
export const DRAFT = {
  title: 'Nghiệp vụ lễ tân đối ngoại',
  topic: 'Lễ tân đối ngoại',
  organiserKind: 'UNION',
  roles: [],
  mode: 'IN_PERSON',
  year: 2026,
  quarter: 3,
  startDate: '2026-06-15',
  endDate: '2026-06-15',
  closesOn: '2026-06-15',
  places: 2,
  openTo: 'INVITED',
  invitedIds: [ORGANISATION.bacNinh],
  sessions: [
    { on: '2026-06-15', minutes: 180, subject: 'Nghi lễ' },
    { on: '2026-06-15', minutes: 120, subject: 'Thực hành' },
  ],
};

/** What they are told of it. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly sessions: readonly { readonly id: string }[];
  readonly participants: readonly {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly findings: readonly string[];
    readonly person: { readonly fullName: string };
  }[];
}
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly changedBy?: string;
  readonly theirs?: unknown;
  readonly training?: Told;
}

export const TOLD = `id version state sessions { id }
  participants { id version state findings person { fullName } }`;

/** What a change of a training says of the version that was read. */
export const read = ({ id, version }: Told) => ({ id, version });

/** Why something was refused. */
export const codes = ({ issues = [] }: Outcome) => issues.map(({ code }) => code);

/** The id of the person who signs in as a user. */
export const person = (user: string) => writeId('Person', `person-${user}`);

/** The nomination of somebody by the union of a user. */
export const send = (user: string, { id }: Told, who: string, change: object = {}) => ({
  id,
  organisationId: user === 'otherOfficer' ? ORGANISATION.bacNinh : ORGANISATION.daNang,
  personId: person(who),
  ...change,
});

/** The world of the tests, in which three officers do foreign-affairs work. */
export async function addTrainees({ database: { prisma } }: TestApi): Promise<void> {
  await addWorld(prisma);
  await prisma.staffAssignment.createMany({
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
}

/**
 * The mutations of trainings as a user sends them.
 *
 * @param api asked for at each call, so that the acts may be named before there is one
 */
export function trainingActs(api: () => TestApi) {
  const act = async (
    user: string,
    mutation: string,
    input: object,
    type?: string,
  ): Promise<Outcome> => {
    const name = type ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const conflict =
      mutation === 'trainingAdmit' ? '... on ConflictError { changedBy theirs }' : '';
    const { data, errors } = await api().run<{ answer: Outcome }>(
      user,
      `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { __typename
      ... on TrainingPayload { training { ${TOLD} } } ... on BusinessError { code }
      ... on ValidationError { issues { code } } ${conflict} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toEqual([]);
    return data.answer;
  };

  const done = async (
    user: string,
    mutation: string,
    input: object,
    type?: string,
  ): Promise<Told> => {
    const answer = await act(user, mutation, input, type);
    if (answer.training === undefined) throw new Error(JSON.stringify(answer));
    return answer.training;
  };

  const create = (change: object = {}) =>
    done('officer', 'trainingCreate', {
      organisationId: ORGANISATION.daNang,
      training: { ...DRAFT, ...change },
    });
  const step = (name: string, training: Told) =>
    done('officer', `training${name}`, read(training), 'TrainingActInput');

  /** A training that was held, with who attended both of its sessions. */
  const held = async (who: readonly string[], change: object = {}): Promise<Told> => {
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
  };

  return { act, done, create, step, held } as const;
}
