/**
 * A fresh idempotency key: one per intended act, kept over its retries, so that a request that was sent twice is
 * done once. Works without HTTPS too (`crypto.randomUUID` does not).
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface IntendedAct {
  /** The key for this input: the one of before while the same input is in doubt, otherwise a new one. */
  readonly keyFor: (input: unknown) => string;
  /** The server has answered, whatever it said: the next act is another one. */
  readonly answered: () => void;
}

/** Remembers the key of an act that was sent and of which nobody knows whether it arrived. */
export function intendedAct(): IntendedAct {
  let inDoubt: { readonly input: string; readonly key: string } | null = null;
  return {
    keyFor: (given) => {
      const input = JSON.stringify(given);
      if (inDoubt?.input !== input) inDoubt = { input, key: newIdempotencyKey() };
      return inDoubt.key;
    },
    answered: () => {
      inDoubt = null;
    },
  };
}
