import { loadReference } from '@cau-noi/db/load-reference';
import type { LoadedSample } from '@cau-noi/db/sample';
import type { TestDatabase } from '@cau-noi/db/testing';
import { testDatabase } from '@cau-noi/db/testing';
import type { IsoDate } from '@cau-noi/domain/period';
import { loadSampleData } from './load.ts';

/** A throw-away database with reference and sample data; `await using` drops it. */
export async function sampleDatabase(
  today: IsoDate,
): Promise<TestDatabase & { readonly loaded: LoadedSample }> {
  const database = await testDatabase();
  await loadReference(database.url);
  return { ...database, loaded: await loadSampleData(database.url, today) };
}
