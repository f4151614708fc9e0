/** What the field `idempotencyKey` says of itself, in every mutation's input. */
export const IDEMPOTENCY_KEY =
  'Made by the client; the same key with the same input changes nothing twice.';
