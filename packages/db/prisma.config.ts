import { defineConfig } from 'prisma/config';

/**
 * Read by `prisma generate` only. Migrations are applied and written by src/migrate.ts, because
 * the CLI downloads a native engine from a host that many offices cannot reach.
 */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
