import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import { isoDate } from '@cau-noi/domain/period';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { readId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { contentOfDossier, dossierById } from './dossier.loaders.ts';
import { verdictOf, lookupsOf } from './dossier.verdict.ts';
import { approvedOn } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const RETURNED = `query ($id: ID!) { node(id: $id) { ... on Dossier { version
  findings { checkId status reason data measure { limit actual unit } }
  afterReturn { returned settledOn settlementDueDate settlementOverdue
    passportsReturnedOn passportsDueDate passportsOverdue } } } }`;

interface Returned {
  readonly node: {
    readonly version: number;
    readonly findings: readonly { readonly checkId: string; readonly status: string }[];
    readonly afterReturn: object | null;
  };
}

async function look(id: string) {
  const { data, errors, statements } = await api.run<Returned>('officer', RETURNED, { id });
  expect(errors).toEqual([]);
  const findings = data.node.findings.filter(({ checkId }) => ['TK15', 'TK16'].includes(checkId));
  return { ...data.node, findings, statements };
}

const record = (id: string, version: number, input: object, user: WorldUser = 'officer') =>
  send(api, user, 'dossierRecordReturn', { id, version, ...input });

describe('what follows the return', () => {
  it('is due by working days, over the holidays of April and May', async () => {
    const { id, version } = await approvedOn(api, '2026-04-14', '2026-04-20');
    expect(await look(id)).toMatchObject({
      afterReturn: {
        returned: true,
        settledOn: null,
        // 27, 30 April and 1 May are days off.
        settlementDueDate: '2026-05-14',
        settlementOverdue: true,
        passportsReturnedOn: null,
        passportsDueDate: '2026-04-28',
        passportsOverdue: true,
      },
      findings: [
        { checkId: 'TK15', status: 'FAIL', reason: 'SETTLEMENT_OVERDUE' },
        { checkId: 'TK15', status: 'CANNOT_TELL' },
        { checkId: 'TK16', status: 'FAIL', reason: 'PASSPORTS_OVERDUE' },
      ],
    });
    const days = { settledOn: '2026-05-15', passportsReturnedOn: '2026-04-28' };
    expect(await record(id, version, days)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'FIGURES_OPEN', path: ['settledOn'] }],
    });
    const closed = await write(api, 'officer', 'dossierCloseAsApproved', { id, version });
    const written = await record(id, closed.version, days);
    expect(written).toMatchObject({ dossier: { version: version + 2, state: 'COMPLETED' } });
    expect(await look(id)).toMatchObject({
      afterReturn: { ...days, settlementOverdue: false, passportsOverdue: false },
      findings: [
        {
          checkId: 'TK15',
          reason: 'SETTLEMENT_LATE',
          data: { dueDate: '2026-05-14', settledOn: '2026-05-15' },
          measure: { limit: 15, actual: 16, unit: 'WORKING_DAYS' },
        },
        { checkId: 'TK16', status: 'PASS' },
      ],
    });
  });

  it('goes by the days that were decided, from the next request on', async () => {
    const { id } = await approvedOn(api, '2026-03-02', '2026-03-06');
    expect(await look(id)).toMatchObject({ afterReturn: { settlementDueDate: '2026-03-27' } });
    const { prisma } = api.database;
    const source = { citation: 'Thông báo mẫu' };
    await prisma.decidedDay.createMany({
      data: [
        { day: dbDate(isoDate('2026-03-16')), working: false, ...source },
        { day: dbDate(isoDate('2026-03-17')), working: false, ...source },
        { day: dbDate(isoDate('2026-03-14')), working: true, ...source },
      ],
    });
    expect(await look(id)).toMatchObject({ afterReturn: { settlementDueDate: '2026-03-30' } });
    await prisma.decidedDay.deleteMany({});
    expect(await look(id)).toMatchObject({ afterReturn: { settlementDueDate: '2026-03-27' } });
  });

  it('is judged the same in the browser, by what the server looks up', async () => {
    const { id, figures, version } = await approvedOn(api, '2026-05-25', '2026-05-29');
    const line = {
      id: 'c9',
      kind: 'TICKET',
      description: 'Vé',
      persons: 2,
      days: 1,
      unitPrice: { minor: 5_000_000_000, currency: 'VND' },
      payer: 'UNION_FUND',
    };
    const actual = { ...figures, costLines: [line], deviationReason: 'Vé tăng giá' };
    await write(api, 'officer', 'dossierCloseFigures', { id, version, actual });
    const context = await api.contextOf('officer');
    const dossier = await dossierById(context).load(readId(id, 'Dossier'));
    if (dossier === null) throw new Error('No dossier');
    const [content, lookups, verdict] = await Promise.all([
      contentOfDossier(context, dossier),
      lookupsOf(context, dossier),
      verdictOf(context, dossier),
    ]);
    const sent = JSON.parse(JSON.stringify(lookups)) as typeof lookups;
    expect(sent.afterReturn).toMatchObject({
      settledOn: null,
      passportsReturnedOn: null,
      spentOwn: [{ minor: 10_000_000_000, currency: 'VND' }],
      workDays: { years: [2026, 2027] },
    });
    const typed = assessDossier(opaqueDossierContent(content), sent);
    const after = (findings: typeof verdict) =>
      findings.filter(({ checkId }) => ['TK15', 'TK16', 'HQ02'].includes(checkId));
    expect(after(typed)).toEqual(after(verdict));
    expect(after(verdict).filter(({ checkId }) => checkId !== 'HQ02')).toMatchObject([
      { checkId: 'TK15', reason: 'OVER_ESTIMATE', measure: { actual: 10_000_000_000 } },
      { checkId: 'TK16', reason: 'PASSPORTS_OVERDUE' },
    ]);
  });

  it('comes with the record: no statement more than the report that is due', async () => {
    const { id } = await approvedOn(api, '2026-02-02', '2026-02-06');
    const ask = (fields: string) =>
      api.run('officer', `query ($id: ID!) { node(id: $id) { ... on Dossier { ${fields} } } }`, {
        id,
      });
    const { statements } = await ask('reportDueDate');
    const after = await ask('reportDueDate afterReturn { settlementDueDate passportsOverdue }');
    expect(after.statements).toEqual(statements);
  });
});

/** An activity of these days whose figures are closed. */
async function closedOn(startDate: string, endDate: string) {
  const { id, version } = await approvedOn(api, startDate, endDate);
  return write(api, 'officer', 'dossierCloseAsApproved', { id, version });
}

describe('writing it', () => {
  it('is refused before the return, for days that cannot be, and to others', async () => {
    const later = await approvedOn(api, '2026-06-14', '2026-06-20');
    expect(await record(later.id, later.version, {})).toMatchObject({
      __typename: 'StateError',
      code: 'NOT_ENDED',
      data: { endDate: '2026-06-20', today: '2026-06-15' },
    });
    expect(await look(later.id)).toMatchObject({
      afterReturn: { returned: false, settlementDueDate: '2026-07-10', settlementOverdue: false },
    });
    const { id, version } = await closedOn('2026-06-01', '2026-06-05');
    const days = { settledOn: '2026-06-04', passportsReturnedOn: '2026-06-16' };
    expect(await record(id, version, days)).toMatchObject({
      __typename: 'ValidationError',
      issues: [
        { code: 'DAY_BEFORE_RETURN', path: ['settledOn'] },
        { code: 'DAY_IN_FUTURE', path: ['passportsReturnedOn'] },
      ],
    });
    for (const user of ['leader', 'adviser', 'auditor'] as const) {
      const answer = await record(id, version, { settledOn: '2026-06-10' }, user);
      expect(answer).toMatchObject({ __typename: 'ForbiddenError', code: 'ROLE_REQUIRED' });
    }
    expect(await record(id, version - 1, {})).toMatchObject({ __typename: 'ConflictError' });
  });

  it('is done once for one key, may be corrected, and stands in the history', async () => {
    const { id, version } = await closedOn('2026-01-12', '2026-01-16');
    const once = { idempotencyKey: randomUUID(), settledOn: '2026-01-20' };
    await record(id, version, once);
    expect(await record(id, version, once)).toMatchObject({ dossier: { version: version + 1 } });
    expect(
      (await record(id, version + 1, { passportsReturnedOn: '2026-01-19' })).dossier,
    ).toMatchObject({
      version: version + 2,
    });
    expect(await look(id)).toMatchObject({
      afterReturn: { settledOn: null, passportsReturnedOn: '2026-01-19' },
    });
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { action: 'dossier.recordReturn', subjectId: readId(id, 'Dossier') },
      orderBy: { at: 'asc' },
    });
    expect(entries.map(({ data }) => data)).toEqual([
      {
        settledOn: '2026-01-20',
        passportsReturnedOn: null,
        before: { settledOn: null, passportsReturnedOn: null },
      },
      {
        settledOn: null,
        passportsReturnedOn: '2026-01-19',
        before: { settledOn: '2026-01-20', passportsReturnedOn: null },
      },
    ]);
  });

  it('is forgotten when the approval becomes void', async () => {
    const { id, version } = await approvedOn(api, '2026-02-23', '2026-02-27');
    await record(id, version, { passportsReturnedOn: '2026-03-02' });
    await write(api, 'officer', 'dossierReopen', { id, version: version + 1 });
    expect(
      await api.database.prisma.dossier.findUnique({ where: { id: readId(id, 'Dossier') } }),
    ).toMatchObject({
      settledOn: null,
      passportsReturnedOn: null,
    });
  });
});
