import type { LoadedSample, SampleOptions } from '@cau-noi/db/sample';
import { loadSample } from '@cau-noi/db/sample';
import { SAMPLE_PASSWORD } from '@cau-noi/db/sample/users';
import { createPool } from '@cau-noi/db/pool';
import type { IsoDate } from '@cau-noi/domain/period';
import { hashPassword } from '../modules/access/password.ts';
import { allRoutes } from '../modules/approval/assessment.queries.ts';
import { deadlineRules } from '../modules/configuration/configuration.queries.ts';
import { readRegister } from '../modules/register/register.queries.ts';
import { sampleRules } from './sample-rules.ts';
import { sqlOver } from '../sql.ts';
import type { Vault } from '../vault.ts';
import { sealedNumber } from '../modules/passport/sealed-number.ts';

/**
 * Loads the sample data into a database that has the reference data: everything is judged by the
 * configured rules, and every sample user signs in with `SAMPLE_PASSWORD`.
 *
 * @param today the day around which the newest records lie
 */
export async function loadSampleData(
  url: string,
  today: IsoDate,
  vault: Vault,
  progress?: SampleOptions['progress'],
): Promise<LoadedSample> {
  const pool = createPool(url, { max: 2, applicationName: 'cau-noi sample' });
  try {
    const sql = sqlOver(pool);
    const { parameters, rates, instruments } = await readRegister(sql);
    const rules = sampleRules({
      parameters,
      rates,
      instruments,
      routes: await allRoutes(sql),
      deadlines: await deadlineRules(sql, null),
    });
    const passwordHash = await hashPassword(SAMPLE_PASSWORD);
    const options = {
      today,
      rules,
      passwordHash,
      seal: (number: string, id: string) => sealedNumber(vault, number, id),
    };
    return await loadSample(pool, progress === undefined ? options : { ...options, progress });
  } finally {
    await pool.end();
  }
}
