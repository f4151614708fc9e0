/** Writes the contract: pnpm --filter @cau-noi/api run schema */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

const file =
  process.argv[2] ??
  fileURLToPath(new URL('../../../packages/graphql/schema.graphql', import.meta.url));
writeFileSync(file, `${printSchema(lexicographicSortSchema(schema))}\n`);
