import { parseIsoDate, parseIsoMonth } from '@cau-noi/domain/period';
import type { IsoDate, IsoMonth } from '@cau-noi/domain/period';
import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { requestError } from './errors.ts';
import type { IdKind } from './ids.ts';
import { readNodeId, writeId } from './ids.ts';
import { GREATEST_PAGE } from './limits.ts';

interface Types {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  AuthScopes: { signedIn: boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: IsoDate; Output: IsoDate | string };
    DateTime: { Input: string; Output: Date | string };
    Month: { Input: IsoMonth; Output: IsoMonth | string };
    SafeInt: { Input: number; Output: number };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** The one schema builder. Fields and types say what they mean; see `modules/`. */
export const builder = new SchemaBuilder<Types>({
  plugins: [ScopeAuthPlugin, ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: (context) => ({ signedIn: context.viewer !== null }),
    unauthorizedError: () => requestError('UNAUTHENTICATED'),
  },
  errors: {
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.slice(0, 1).toUpperCase()}${fieldName.slice(1)}Result`,
      description: 'What the mutation made, or why it was refused.',
    },
  },
  relay: {
    encodeGlobalID: (kind, id) => writeId(kind as IdKind, String(id)),
    decodeGlobalID: readNodeId,
    idFieldOptions: { description: 'Opaque id, unique among all records.' },
    nodeTypeOptions: { description: 'A record that can be fetched by its id.' },
    nodeQueryOptions: {
      description:
        'One record by its id; null when there is none that the viewer may see. A malformed id is an error.',
      args: { id: { description: 'Id given out by this API.' } },
    },
    nodesQueryOptions: {
      description: 'Records by their ids, in the order given; null as in `node`.',
      args: { ids: { description: 'Ids given out by this API, at most 100.' } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > GREATEST_PAGE) throw requestError('PAGE_SIZE', { ids: ids.length });
        return resolveNodes(ids);
      },
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether more records follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the page was asked for after a cursor.' },
    startCursorFieldOptions: { description: 'Cursor of the first record; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor to ask the next page after; null when empty.' },
  },
});

builder.queryType({ description: 'Everything that can be read.', authScopes: { signedIn: true } });
builder.mutationType({
  description: 'Everything that can be changed. Each mutation takes one input.',
  authScopes: { signedIn: true },
});

function refuse(scalar: string, value: unknown): GraphQLError {
  return new GraphQLError(`${scalar} cannot represent ${JSON.stringify(value)?.slice(0, 60)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function readText(scalar: string, value: unknown): string {
  if (typeof value !== 'string') throw refuse(scalar, value);
  return value;
}

builder.scalarType('Date', {
  description: 'A day of the calendar, YYYY-MM-DD, without a time or a time zone.',
  parseValue: (value) => {
    const day = parseIsoDate(readText('Date', value));
    if (!day.ok) throw refuse('Date', value);
    return day.value;
  },
  serialize: (value) => value,
});

builder.scalarType('Month', {
  description: 'A month of the calendar, YYYY-MM.',
  parseValue: (value) => {
    const month = parseIsoMonth(readText('Month', value));
    if (!month.ok) throw refuse('Month', value);
    return month.value;
  },
  serialize: (value) => value,
});

builder.scalarType('DateTime', {
  description: 'A moment as ISO 8601 in UTC.',
  parseValue: (value) => {
    const moment = new Date(readText('DateTime', value));
    if (Number.isNaN(moment.getTime())) throw refuse('DateTime', value);
    return moment.toISOString();
  },
  serialize: (value) => (value instanceof Date ? value : new Date(value)).toISOString(),
});

builder.scalarType('SafeInt', {
  description: 'A whole number within ±(2^53 - 1), so that every client reads it exactly.',
  parseValue: (value) => {
    if (!Number.isSafeInteger(value)) throw refuse('SafeInt', value);
    return value as number;
  },
  serialize: (value) => {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
    return value;
  },
});

builder.scalarType('JSON', {
  description: 'Any JSON value; what it holds is said where it is used.',
  parseValue: (value) => value,
  serialize: (value) => value,
});
