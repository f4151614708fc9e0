/** A promise of the program itself is broken: a bug, never a mistake of the person using it. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Stops when `condition` does not hold. The only place of the domain that throws: use it for what
 * cannot happen unless the code is wrong, and a `Result` for everything a person can cause.
 */
export function invariant(condition: boolean, code: string): asserts condition {
  if (!condition) throw new InvariantError(code);
}

/** The end of a `switch` over a union: forgetting a member does not compile. */
export function unreachable(value: never): never {
  throw new InvariantError(`UNREACHABLE:${String(value)}`);
}
