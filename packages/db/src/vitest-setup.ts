import type { TestProject } from 'vitest/node';
import { applyMigrations } from './migrate.ts';
import { startTestServer } from './test-server.ts';

/** `globalSetup` of a test run: one server for all workers, with a migrated template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  await applyMigrations(server.url);
  project.provide('templateDatabase', server.url);
  return async () => {
    await server[Symbol.asyncDispose]();
  };
}
