import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addAgreementWorld, QUANG_NAM } from '../agreement/agreement.testing.ts';
import { write } from '../approval/acting.testing.ts';
import { addWorld, DA_NANG } from '../approval/world.testing.ts';
import { approvedOn, REPORT } from '../dossier/outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
  await addAgreementWorld(api.database.prisma);
  // Over and closed, settled late and reported late; the other one is over, and that is all.
  const first = await approvedOn(api, '2026-04-14', '2026-04-20');
  const { id } = first;
  const { version } = await write(api, 'officer', 'dossierCloseAsApproved', {
    id,
    version: first.version,
  });
  const days = { settledOn: '2026-05-15', passportsReturnedOn: '2026-04-28' };
  await write(api, 'officer', 'dossierRecordReturn', { id, version, ...days });
  const commitments = REPORT.commitments.map((one) => ({ ...one, dueDate: '2026-06-14' }));
  const report = { ...REPORT, commitments };
  await write(api, 'officer', 'outcomeSave', { dossierId: id, version: 0, report });
  await write(api, 'officer', 'outcomeSubmit', { dossierId: id, version: 1 });
  await approvedOn(api, '2026-05-04', '2026-05-08');
});
afterAll(() => api[Symbol.asyncDispose]());

const IN_FORCE = {
  organisationId: DA_NANG,
  titleVi: 'Thỏa thuận mẫu',
  signedOn: new Date('2026-01-05'),
  startDate: new Date('2026-01-05'),
};

const COUNTS = 'kept noted toJustify stopped unknown';
const TODAY = `query T($id: String!) { check(id: $id) { today { concerned most more
  years { year ${COUNTS} } units { organisation { shortName } ${COUNTS} } } } }`;

interface Told {
  readonly check: {
    readonly today: {
      readonly concerned: number;
      readonly more: boolean;
      readonly years: readonly Readonly<Record<string, number>>[];
      readonly units: readonly {
        readonly organisation: { readonly shortName: string };
        readonly kept: number;
      }[];
    } | null;
  };
}

async function today(user: string, id: string) {
  const { data, errors, statements } = await api.run<Told>(user, TODAY, { id });
  expect(errors).toEqual([]);
  return { today: data.check.today, statements };
}

const tally = (found: object) => ({
  kept: 0,
  noted: 0,
  toJustify: 0,
  stopped: 0,
  unknown: 0,
  ...found,
});

describe('what a check finds today of what is judged after the event', () => {
  it.each([
    ['TK15', 2, { noted: 2 }],
    ['TK16', 2, { kept: 1, noted: 1 }],
    ['HQ02', 2, { noted: 2 }],
    ['HQ03', 1, { noted: 1 }],
    ['HQ08', 1, { noted: 1 }],
  ])('%s concerns %i: %o', async (id, concerned, found) => {
    const told = await today('officer', id);
    expect(told.today).toEqual({
      concerned,
      most: 200,
      more: false,
      years: [{ year: 2026, ...tally(found) }],
      units: [{ organisation: { shortName: 'LĐLĐ Đà Nẵng' }, ...tally(found) }],
    });
    expect(told.statements).toHaveLength(3);
  });

  it('leaves out the units that the viewer may not see', async () => {
    expect((await today('otherOfficer', 'TK15')).today).toMatchObject({ concerned: 0, units: [] });
    expect((await today('adviser', 'TK15')).today).toMatchObject({ concerned: 2 });
  });

  it('tells of agreements in force by unit alone', async () => {
    const { agreement } = api.database.prisma;
    expect((await today('adviser', 'HQ05')).today).toMatchObject({ concerned: 0, years: [] });
    const { id } = await agreement.create({ data: IN_FORCE });
    expect((await today('adviser', 'HQ05')).today).toMatchObject({ concerned: 1, years: [] });
    await agreement.delete({ where: { id } });
  });

  it('tells of what a merged union agreed under the union that keeps it', async () => {
    const { agreement } = api.database.prisma;
    const { id } = await agreement.create({ data: { ...IN_FORCE, organisationId: QUANG_NAM } });
    const units = [{ organisation: { shortName: 'LĐLĐ Đà Nẵng' } }];
    expect((await today('adviser', 'HQ05')).today).toMatchObject({ concerned: 1, units });
    await agreement.delete({ where: { id } });
  });

  it('is null for what is judged when it is handed in', async () => {
    const { today: told, statements } = await today('officer', 'TK03');
    expect(told).toBeNull();
    expect(statements).toEqual(['access.viewer']);
  });
});
