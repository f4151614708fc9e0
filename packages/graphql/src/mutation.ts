import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { intendedAct } from './idempotency.ts';
import { sentInput } from './sent-input.ts';

type InputOf<Variables> = Variables extends { readonly input: infer Input } ? Input : never;

/** What a mutation that reached the server answered, or why it did not reach it. */
export type ActResult<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: CombinedError };

/** What a mutation is told, without the key that is made for it. */
export type ActInput<Variables> = Omit<InputOf<Variables>, 'idempotencyKey'>;

export interface Act<Data, Input> {
  /**
   * Sends the input with an idempotency key. The same input sent again after a lost connection has the same key,
   * so it is done once; after any answer the next one has a new key.
   */
  readonly run: (input: Omit<Input, 'idempotencyKey'>) => Promise<ActResult<Data>>;
  readonly running: boolean;
}

/**
 * A mutation of this API: one `input`, one idempotency key per intended act. Business errors are part of the
 * answer: switch over its `__typename`.
 */
export function useAct<Data, Variables extends { readonly input: object } & AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, InputOf<Variables>> {
  const client = useClient();
  const [running, setRunning] = useState(false);
  const [intended] = useState(intendedAct);

  const run = useCallback(
    async (input: ActInput<Variables>): Promise<ActResult<Data>> => {
      const variables = {
        input: { ...sentInput(input), idempotencyKey: intended.keyFor(input) },
      };
      setRunning(true);
      const { data, error } = await client.mutation(document, variables as Variables).toPromise();
      setRunning(false);
      if (error?.networkError === undefined) intended.answered();
      if (error) return { ok: false, error };
      if (data === undefined || data === null) throw new Error('A mutation answered nothing');
      return { ok: true, data };
    },
    [client, document, intended],
  );
  return { run, running };
}
