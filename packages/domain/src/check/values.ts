import type { RawValues } from './check.ts';

/** Reads one value of a parameter row; undefined when it is not what it should be. */
export type ValueReader<T> = (value: unknown) => T | undefined;

type Shape = Readonly<Record<string, ValueReader<unknown>>>;
type ValuesOf<S extends Shape> = {
  readonly [Name in keyof S]: Exclude<ReturnType<S[Name]>, undefined>;
};

/** A whole number, 0 or more: persons, days, months. */
export const count: ValueReader<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** A whole number, 1 or more: what something is shared by. */
export const atLeastOne: ValueReader<number> = (value) => {
  const read = count(value);
  return read === 0 ? undefined : read;
};

/** A percentage from 0 to 100. */
export const percent: ValueReader<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 100 ? value : undefined;

/** One of a list of codes. */
export function oneOf<const Code extends string>(codes: readonly Code[]): ValueReader<Code> {
  return (value) => codes.find((code) => code === value);
}

/** The same, or null where the row sets no such limit. */
export function orNull<T>(reader: ValueReader<T>): ValueReader<T | null> {
  return (value) => (value === null ? null : reader(value));
}

/**
 * A parser for the values of a check: an object with exactly these names, each readable.
 * A name too many is refused as well, since it is most likely a limit misspelt.
 */
export function valuesOf<S extends Shape>(shape: S): (values: RawValues) => ValuesOf<S> | null {
  return (values) => {
    const names = Object.keys(shape);
    if (Object.keys(values).some((name) => !names.includes(name))) return null;
    const read = Object.entries(shape).map(
      ([name, reader]) => [name, reader(values[name])] as const,
    );
    if (read.some(([, value]) => value === undefined)) return null;
    return Object.fromEntries(read) as ValuesOf<S>;
  };
}
