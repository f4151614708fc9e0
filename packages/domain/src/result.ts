/**
 * The answer of a domain function that can refuse: a value, or the reason why there is none.
 * The domain never throws for something a person may do wrong; see `invariant.ts` for the rest.
 */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** What may stand in the data of an issue: it must survive JSON unchanged. */
export type IssueData = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One thing that is wrong, as a code with data. The sentence for it is written elsewhere, once per
 * language. `path` leads from the checked value to the wrong part, as `['members', 2, 'role']`.
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly path: readonly (string | number)[];
  readonly data: IssueData;
}

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

export function issue<Code extends string>(
  code: Code,
  data: IssueData = {},
  path: readonly (string | number)[] = [],
): Issue<Code> {
  return { code, path, data };
}

/** The same issue, seen from one level further out: `at('members', at(2, …))`. */
export function at<Code extends string>(
  step: string | number,
  { code, path, data }: Issue<Code>,
): Issue<Code> {
  return { code, path: [step, ...path], data };
}

export function map<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result;
}

export function mapError<T, E, F>(result: Result<T, E>, change: (error: E) => F): Result<T, F> {
  return result.ok ? result : err(change(result.error));
}

export function andThen<T, U, E, F>(
  result: Result<T, E>,
  next: (value: T) => Result<U, F>,
): Result<U, E | F> {
  return result.ok ? next(result.value) : result;
}

/** All values in order, or all errors at once, so that a form can show everything to correct. */
export function collect<T, E>(
  results: readonly Result<T, E>[],
): Result<readonly T[], readonly E[]> {
  const values: T[] = [];
  const errors: E[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else errors.push(result.error);
  }
  return errors.length > 0 ? err(errors) : ok(values);
}

type Fields = Readonly<Record<string, Result<unknown, Issue>>>;
type ValueOf<R> = R extends { readonly ok: true; readonly value: infer T } ? T : never;
type ErrorOf<R> = R extends { readonly ok: false; readonly error: infer E extends Issue }
  ? E
  : never;

/** As `collect`, for an object: every issue carries the name of its field at the head of its path. */
export function collectFields<F extends Fields>(
  fields: F,
): Result<{ readonly [K in keyof F]: ValueOf<F[K]> }, readonly ErrorOf<F[keyof F]>[]>;
export function collectFields(fields: Fields): Result<object, readonly Issue[]> {
  const names = Object.keys(fields);
  const parsed = Object.entries(fields).map(([name, field]) =>
    mapError(field, (wrong) => at(name, wrong)),
  );
  return map(collect(parsed), (values) =>
    Object.fromEntries(names.map((name, index) => [name, values[index]])),
  );
}
