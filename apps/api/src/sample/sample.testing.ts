import { loadReference } from '@cau-noi/db/load-reference';
import type { LoadedSample } from '@cau-noi/db/sample';
import type { TestDatabase } from '@cau-noi/db/testing';
import { filledTemplate, testDatabase } from '@cau-noi/db/testing';
import type { IsoDate } from '@cau-noi/domain/period';
import { openDatabase } from '../database.ts';
import { dbDate } from '../dates.ts';
import { settleReorganisations } from '../modules/reorganisation/settle.service.ts';
import type { Answer, TestApi } from '../testing.ts';
import { TEST_VAULT, testApi } from '../testing.ts';
import { loadSampleData } from './load.ts';

/** Time for `beforeAll` to load the sample, or to wait for another who does, in milliseconds, on a machine that does other things too. */
export const TIME_TO_LOAD = 240_000;

/** A throw-away database with reference and sample data, loaded for it alone; `await using` drops it. */
export async function freshSample(
  today: IsoDate,
): Promise<TestDatabase & { readonly loaded: LoadedSample }> {
  const database = await testDatabase();
  return { ...database, loaded: await load(database.url, today) };
}

/** A throw-away copy of the sample data that was loaded once for all tests; `await using` drops it. */
export async function sampleDatabase(today: IsoDate): Promise<TestDatabase> {
  return testDatabase(await sampleTemplate(today));
}

function sampleTemplate(today: IsoDate): Promise<string> {
  return filledTemplate(`sample_${today.replaceAll('-', '_')}`, (url) => load(url, today));
}

async function load(url: string, today: IsoDate): Promise<LoadedSample> {
  await loadReference(url);
  const loaded = await loadSampleData(url, today, TEST_VAULT);
  await using database = openDatabase(url, 2);
  await settleReorganisations(database, today, dbDate(today));
  return loaded;
}

/** The values of the first column of a statement. */
export async function valuesIn<T>(database: TestDatabase, text: string): Promise<readonly T[]> {
  const { rows } = await database.pool.query<Record<string, T>>(text);
  return rows.map((row) => Object.values(row)[0] as T);
}

export interface SampleApi extends TestApi {
  /** Runs an operation as the user whose address begins so, as `canbo.danang`; null for nobody. */
  as<Data = unknown>(
    name: string | null,
    document: string,
    variables?: object,
  ): Promise<Answer<Data>>;
  /** The id of the user whose address begins so. */
  userId(name: string): string;
}

/** The API on a throw-away copy of the sample data of that day. */
export async function sampleApi(today: IsoDate): Promise<SampleApi> {
  const api = await testApi(today, { template: await sampleTemplate(today) });
  const users = await api.database.prisma.user.findMany({ select: { id: true, email: true } });
  const ids = new Map(users.map(({ id, email }) => [email.split('@').at(0), id]));
  const userId = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`no sample user ${name}`);
    return id;
  };
  return {
    ...api,
    userId,
    as: (name, document, variables) =>
      api.run(name === null ? null : userId(name), document, variables),
  };
}
