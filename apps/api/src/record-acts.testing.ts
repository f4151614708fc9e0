import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TestApi } from './testing.ts';

/** What a mutation answers: the record after it, or why it was refused. */
export interface RecordAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly record?: { readonly id: string; readonly version: number; readonly state: string };
}

/**
 * The mutations of a register whose records have a version and a state, as a user sends them: `act` answers what came
 * of one, `done` the record, where nothing may stand against it.
 *
 * @param api asked for at each call, so that the acts may be named before there is one
 * @param payload the type with which a mutation answers that has written a record
 * @param field where the record stands in it
 */
export function recordActs(api: () => TestApi, payload: string, field: string) {
  const act = async (
    user: string,
    mutation: string,
    input: object,
    type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`,
  ): Promise<RecordAnswer> => {
    const { data, errors } = await api().run<{ answer: RecordAnswer }>(
      user,
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
        ... on ${payload} { record: ${field} { id version state } } ... on BusinessError { code }
        ... on ValidationError { issues { code } } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toEqual([]);
    return data.answer;
  };
  const done = async (user: string, mutation: string, input: object, type?: string) => {
    const { record, ...answer } = await act(user, mutation, input, type);
    if (record === undefined) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
    const { id, version, state } = record;
    return { read: { id, version }, state };
  };
  return { act, done } as const;
}
