import { writeId } from '../../ids.ts';
import { expect } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { ORGANISATION } from '../approval/world.testing.ts';

export const person = (user: string) => writeId('Person', `person-${user}`);

export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly assignment?: {
    readonly id: string;
    readonly version: number;
    readonly handOverState: string;
    readonly handOvers: readonly { readonly items: readonly { readonly kind: string }[] }[];
  };
}

let keys = 0;
async function send(api: TestApi, user: string, mutation: string, type: string, input: object) {
  keys += 1;
  const document = `mutation Send($input: ${type}!) { answer: ${mutation}(input: $input) {
    __typename
    ... on StaffAssignmentPayload { assignment { id version handOverState
      handOvers { successor { fullName } note items { kind title recordId } } } }
    ... on BusinessError { code }
    ... on ValidationError { issues { code } }
  } }`;
  const variables = { input: { ...input, idempotencyKey: `staff-${keys}` } };
  const { data, errors } = await api.run<{ answer: Answer }>(user, document, variables);
  expect(errors).toEqual([]);
  return data.answer;
}

export const LASTING = { role: 'OFFICER', workload: 'PART_TIME', validFrom: '2024-01-01' };
/** The acts of the register, as a user sends them. */
export function staffActs(api: TestApi) {
  const assign = (user: string, personId: string, assignment: object = LASTING) =>
    send(api, user, 'staffAssign', 'StaffAssignInput', {
      personId,
      organisationId: ORGANISATION.daNang,
      assignment,
    });
  const save = (
    user: string,
    id: string,
    version: number,
    assignment: object,
    keptRoleIds: readonly string[] = [],
  ) =>
    send(api, user, 'staffAssignmentSave', 'StaffAssignmentSaveInput', {
      id,
      version,
      assignment,
      keptRoleIds,
    });
  const handOver = (
    user: string,
    id: string,
    version: number,
    successorId: string,
    confirmedKeys: readonly string[] = [],
  ) =>
    send(api, user, 'staffHandOver', 'StaffHandOverInput', {
      id,
      version,
      successorId,
      note: 'Đủ hồ sơ',
      confirmedKeys,
    });
  return { assign, save, handOver } as const;
}

export const codes = ({ issues = [] }: Answer) => issues.map(({ code }) => code);
