import { startTestServer } from '@cau-noi/db/test-server';
import { PRODUCT, startProduct, TEST_DAY } from './product.ts';

/** Playwright's global setup: one product with sample data for all tests of a portal. */
export default async function startForAll(): Promise<() => Promise<void>> {
  const database = await startTestServer();
  const port = Number(new URL(process.env[PRODUCT.baseUrl] ?? '').port);
  const product = await startProduct({ port, databaseUrl: database.url, today: TEST_DAY });
  process.env[PRODUCT.databaseUrl] = database.url;
  return async () => {
    await product[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  };
}
