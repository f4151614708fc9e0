import { dbDate } from '../../dates.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY } from '../../testing.ts';
import type { Answered, Submitted } from './acting.testing.ts';
import { send, write } from './acting.testing.ts';
import { dossierInput, person } from './contents.testing.ts';
import type { WorldUser } from './world.testing.ts';
import { ORGANISATION } from './world.testing.ts';

/** Years so far apart that no mission of one test repeats one of another. */
const APART = 4;
let year = 2030;

/** A dossier outside the plan, handed in: unit leader, adviser and federation leader decide. */
export async function handedIn(
  api: TestApi,
  changes: object = {},
): Promise<Submitted & { readonly dossierId: string }> {
  year += APART;
  const [startDate, endDate] = [`${year}-09-07`, `${year}-09-13`];
  const stop = { id: 's1', countryCode: 'KR', place: 'Seoul', arrive: startDate, leave: endDate };
  const members = [{ id: 'm1', personId: person('clerk'), role: 'HEAD', reason: 'Phụ trách' }];
  const dates = { startDate, endDate, stops: [stop], programme: [], members };
  const content = dossierInput({ ...dates, ...changes });
  const writer: WorldUser =
    content.organisationId === ORGANISATION.bacNinh ? 'otherOfficer' : 'officer';
  const { id } = await write(api, writer, 'dossierCreate', { content });
  const written = await write(api, writer, 'dossierSubmit', { id, version: 1 });
  if (written.approval === null) throw new Error('Nothing was submitted');
  return { ...written.approval.submission, dossierId: id };
}

export const APPROVE = { kind: 'APPROVE', note: 'Đồng ý' };

/** Decides the current step. */
export function decide(
  api: TestApi,
  user: WorldUser,
  { id, version }: Submitted,
  decision: object,
): Promise<Answered> {
  return send(api, user, 'submissionDecide', { id, version, decision });
}

/** Makes one user stand in for another today, while `work` runs. */
export async function standingIn(
  api: TestApi,
  substituteId: WorldUser,
  principalId: WorldUser,
  work: () => Promise<void>,
): Promise<void> {
  const { prisma } = api.database;
  const days = { validFrom: dbDate(TEST_DAY), validTo: dbDate(TEST_DAY) };
  const { id } = await prisma.substitution.create({ data: { substituteId, principalId, ...days } });
  try {
    await work();
  } finally {
    await prisma.substitution.delete({ where: { id } });
  }
}
