import { builder } from './builder.ts';

/**
 * An enum of the domain in the schema. A value without a description does not compile.
 *
 * @param descriptions one English sentence per value, in the order in which they are shown
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  descriptions: Readonly<Record<Value, string>>,
) {
  const values = Object.fromEntries(
    Object.entries<string>(descriptions).map(([value, text]) => [
      value,
      { value, description: text },
    ]),
  ) as Record<Value, { readonly value: Value; readonly description: string }>;
  return builder.enumType(name, { description, values });
}
