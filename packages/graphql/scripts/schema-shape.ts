import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, isAbstractType, isObjectType } from 'graphql';

/*
 * What the browser's cache must know of the schema, and nothing more: which types are records of their own
 * (they implement Node), and which types stand behind each interface and union.
 */
const packageFolder = new URL('../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('schema.graphql', packageFolder), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

const nodeTypes = types
  .filter((type) => isObjectType(type))
  .filter((type) => type.getInterfaces().some((implemented) => implemented.name === 'Node'))
  .map((type) => type.name)
  .toSorted();

const possibleTypes = Object.fromEntries(
  types
    .filter((type) => isAbstractType(type))
    .map((type) => [type.name, schema.getPossibleTypes(type).map((possible) => possible.name)]),
);

const folder = new URL('src/generated/', packageFolder);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('schema-shape.ts', folder),
  `export const nodeTypes: readonly string[] = ${JSON.stringify(nodeTypes)};
export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes)};
`,
);
