import { readFileSync } from 'node:fs';
import type { GraphQLNamedType } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.ts';

interface Described {
  readonly description?: string | null | undefined;
}

/** Everything of a type that a reader of the schema meets, by its name. */
function partsOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const own = [[type.name, type]] as const;
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field] as const,
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  return [
    ...own,
    ...fields.map((field) => [`${type.name}.${field.name}`, field] as const),
    ...fields.flatMap((field) =>
      field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg] as const),
    ),
  ];
}

const TYPES = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const PARTS = TYPES.flatMap(partsOf);

describe('the schema', () => {
  it('is the one that was committed: run "pnpm --filter @cau-noi/api run schema"', () => {
    const committed = new URL('../../../packages/graphql/schema.graphql', import.meta.url);
    const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
    expect(readFileSync(committed, 'utf8')).toBe(printed);
  });

  it('describes every type, field, argument and value', () => {
    const bare = PARTS.filter(([, { description }]) => (description ?? '').trim() === '');
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('writes each description as a sentence', () => {
    const odd = PARTS.filter(([, { description }]) => !/^[^a-z].*[.)]$/su.test(description ?? ''));
    expect(odd.map(([name, { description }]) => `${name}: ${description ?? ''}`)).toEqual([]);
  });

  it('gives every mutation one input and a union of results', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(10);
    for (const { name, args, type } of mutations) {
      const [first = ''] = name;
      expect([name, args.map((arg) => arg.name), String(type)]).toEqual([
        name,
        ['input'],
        `${first.toUpperCase()}${name.slice(1)}Result!`,
      ]);
    }
  });

  it('asks for an idempotency key in every mutation', () => {
    for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = schema.getType(String(args[0]?.type).replace('!', ''));
      const fields = isInputObjectType(input) ? input.getFields() : {};
      expect(String(fields.idempotencyKey?.type)).toBe('String!');
    }
  });
});
