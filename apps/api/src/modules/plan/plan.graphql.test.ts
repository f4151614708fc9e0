import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { readId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, submissionOf, write } from '../approval/acting.testing.ts';
import { dossierInput, lineInput } from '../approval/contents.testing.ts';
import {
  addWorld,
  BAC_NINH,
  DA_NANG,
  FEDERATION,
  ORGANISATION,
} from '../approval/world.testing.ts';
import { approvedPlan, inYear, nextYear, planDetail, planWith } from './plan.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const organisationId = ORGANISATION.daNang;

describe('the life of a plan', () => {
  it('is begun, written, handed in, approved and adjusted, and the baseline stays', async () => {
    const [kept, dropped] = [lineInput(), lineInput({ title: 'Đoàn sang Lào', countries: ['LA'] })];
    const { id, version, year } = await approvedPlan(api, [kept, dropped]);
    expect(await planDetail(api, id)).toMatchObject({
      state: 'APPROVED',
      lines: [{ approved: true }, { approved: true }],
      baseline: { number: 1, state: 'APPROVED' },
      approved: { number: 1 },
      changesSinceApproved: [],
      viewerMay: { edit: { allowed: false, code: 'STATE' }, adjust: { allowed: true } },
    });
    expect(await api.database.prisma.approvedPlanLine.count({ where: { plan: { year } } })).toBe(2);

    expect(await send(api, 'officer', 'planAdjust', { id, version, reason: ' ' })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REASON_REQUIRED', path: ['reason'] }],
    });
    const adjusted = await write(api, 'officer', 'planAdjust', { id, version, reason: 'Bạn hoãn' });
    expect(adjusted.state).toBe('DRAFT');
    const lines = [inYear({ ...kept, persons: 6 }, year)];
    const saved = await write(api, 'officer', 'planSave', { id, version: adjusted.version, lines });
    expect(await planDetail(api, id)).toMatchObject({
      adjustmentReason: 'Bạn hoãn',
      changesSinceApproved: [
        { label: 'lines', itemId: dropped.lineId, after: null },
        { label: 'lines.persons', itemId: kept.lineId, before: 8, after: 6 },
      ],
    });
    const again = await write(api, 'officer', 'planSubmit', { id, version: saved.version });
    await approveBy(api, submissionOf(again), ['leader', 'federationLeader']);
    expect(await planDetail(api, id)).toMatchObject({
      state: 'APPROVED',
      baseline: { number: 1, state: 'SUPERSEDED' },
      approved: { number: 2, state: 'APPROVED' },
      submissions: [
        { number: 2, state: 'APPROVED' },
        { number: 1, state: 'SUPERSEDED' },
      ],
    });
  });

  it('is withdrawn while it waits, and returned with a reason that its author reads', async () => {
    const { id, version } = await planWith(api, [lineInput()]);
    const first = await write(api, 'officer', 'planSubmit', { id, version });
    const back = await write(api, 'officer', 'planWithdraw', { id, version: first.version });
    expect(back.state).toBe('DRAFT');
    const second = await write(api, 'officer', 'planSubmit', { id, version: back.version });
    const { id: submissionId, version: read } = submissionOf(second);
    const decision = {
      kind: 'RETURN',
      reason: 'PURPOSE_UNCLEAR',
      text: 'Nêu rõ kết quả',
      fields: [['lines', 'x', 'purpose']],
    };
    await send(api, 'leader', 'submissionDecide', { id: submissionId, version: read, decision });
    expect(await planDetail(api, id)).toMatchObject({
      state: 'RETURNED',
      lastReturn: { reason: 'PURPOSE_UNCLEAR', text: 'Nêu rõ kết quả', by: 'Người mẫu leader' },
      submissions: [{ state: 'RETURNED' }, { state: 'WITHDRAWN' }],
    });
  });

  it('begins with the lines of another year, in the same months, results to be promised anew', async () => {
    const { year } = await planWith(api, [lineInput(), lineInput({ title: 'Đoàn sang Lào' })]);
    const input = { organisationId, year: nextYear(), copyFromYear: year };
    const { id } = await write(api, 'officer', 'planCreate', input);
    const plan = await planDetail(api, id);
    expect(plan).toMatchObject({
      lines: [{ title: 'Đoàn trao đổi với LHCĐ Gyeongnam' }, { title: 'Đoàn sang Lào' }],
      totals: { lines: 2, persons: 16, personDays: 112 },
    });
    const missing = await send(api, 'officer', 'planCreate', {
      ...input,
      year: 2080,
      copyFromYear: 2079,
    });
    expect(missing).toMatchObject({ __typename: 'NotFoundError', path: ['copyFromYear'] });
    const twice = await send(api, 'officer', 'planCreate', input);
    expect(twice).toMatchObject({ __typename: 'StateError', code: 'PLAN_EXISTS' });
  });
});

describe('what is written in a plan', () => {
  it('may be incomplete, never malformed; handing in reports all that is missing at once', async () => {
    const incomplete = lineInput({ partnerId: null, purposeKind: null, resultUnit: null });
    const { id, version, year } = await planWith(api, [incomplete]);
    const malformed = inYear(lineInput({ countries: ['XX'], persons: -1 }), year);
    const refused = await send(api, 'officer', 'planSave', { id, version, lines: [malformed] });
    expect(refused.issues?.map((issue) => [issue.code, issue.path.at(2)])).toEqual([
      ['OUT_OF_RANGE', 'persons'],
      ['UNKNOWN_VALUE', 'countries'],
    ]);
    const held = await send(api, 'officer', 'planSubmit', { id, version });
    expect(held.issues?.map((issue) => [issue.code, issue.path.at(2)])).toEqual([
      ['REQUIRED', 'partnerId'],
      ['REQUIRED', 'purposeKind'],
      ['TARGET_WITHOUT_UNIT', 'resultUnit'],
    ]);
  });

  it('is held by findings that stop, and by those to be justified until they are', async () => {
    const stopping = await planWith(api, [lineInput({ persons: 11 })]);
    const asked = { id: stopping.id, version: stopping.version };
    const held = await send(api, 'officer', 'planSubmit', asked);
    expect(held).toMatchObject({ __typename: 'ChecksError', findings: [{ severity: 'STOP' }] });

    const repeated = { purpose: 'Học tập mô hình hoà giải lao động cơ sở', countries: ['LA'] };
    const { id, version } = await planWith(api, [lineInput(repeated), lineInput(repeated)]);
    const justify = await send(api, 'officer', 'planSubmit', { id, version });
    expect(justify).toMatchObject({
      __typename: 'ChecksError',
      findings: [{ severity: 'JUSTIFY' }],
    });
    const texts = justify.findings?.map(({ key }) => ({ findingKey: key, text: 'Hai đoàn ngành' }));
    await write(api, 'officer', 'planJustify', { id, justifications: texts });
    expect(await write(api, 'officer', 'planSubmit', { id, version })).toMatchObject({
      state: 'SUBMITTED',
    });
    const plan = await planDetail(api, id);
    expect(plan).toMatchObject({ justifications: [{ text: 'Hai đoàn ngành' }] });
  });

  it('keeps a line that a dossier cites when it leaves the plan', async () => {
    const [cited, loose] = [lineInput(), lineInput()];
    const { id, version } = await planWith(api, [cited, loose]);
    const { prisma } = api.database;
    await prisma.dossier.create({
      data: {
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        organisationId: DA_NANG,
        title: 'Đoàn',
        planLineId: cited.lineId,
        createdById: 'officer',
      },
    });
    await write(api, 'officer', 'planSave', { id, version, lines: [] });
    const rows = await prisma.planLine.findMany({
      where: { id: { in: [cited.lineId, loose.lineId] } },
    });
    expect(rows.map((row) => [row.id, row.removedAt !== null])).toEqual([[cited.lineId, true]]);
    expect(await planDetail(api, id)).toMatchObject({ lines: [] });
    await write(api, 'officer', 'planSave', { id, version: version + 1, lines: [] });
  });

  it('leaves nothing behind when the middle of a save fails', async () => {
    const theirs = lineInput();
    await planWith(api, [theirs]);
    const { id, version, year } = await planWith(api, [lineInput({ title: 'Giữ nguyên' })]);
    const lines = [lineInput({ title: 'Mới' }), { ...theirs, title: 'Của kế hoạch khác' }];
    const input = { id, version, lines: lines.map((line) => inYear(line, year)) };
    expect(await send(api, 'officer', 'planSave', input)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'DUPLICATE', path: ['lines', theirs.lineId, 'lineId'] }],
    });
    expect(await planDetail(api, id)).toMatchObject({ version, lines: [{ title: 'Giữ nguyên' }] });
  });
});

const AGREEMENT = writeId('Agreement', 'holds');
const OF_LINES = `query ($id: ID!) { agreement(id: $id) { ourSide { shortName }
  planLines { title plan { year } } } }`;

describe('the agreement that a line carries out', () => {
  beforeAll(async () => {
    const { prisma } = api.database;
    const day = (text: string) => dbDate(isoDate(text));
    const signed = { titleVi: 'Thỏa thuận mẫu', signedOn: day('2023-08-01') };
    await prisma.agreement.createMany({
      data: [
        { ...signed, id: 'holds', organisationId: DA_NANG },
        { ...signed, id: 'over', organisationId: DA_NANG, endDate: day('2028-12-31') },
        { ...signed, id: 'theirs', organisationId: BAC_NINH },
      ],
    });
    const validFrom = day('2000-01-01');
    await prisma.grant.create({
      data: { userId: 'secondOfficer', role: 'AUDITOR', organisationId: FEDERATION, validFrom },
    });
  });
  const naming = (id: string) => lineInput({ agreementId: writeId('Agreement', id) });

  it('is refused where it is of another side, and where its year is over', async () => {
    const { id, version, year } = await planWith(api, [naming('over')]);
    const theirs = inYear(naming('theirs'), year);
    const save = { id, version, lines: [theirs] };
    const unseen = await send(api, 'officer', 'planSave', save);
    expect(unseen).toMatchObject({ __typename: 'NotFoundError' });
    expect(unseen.path?.at(2)).toBe('agreementId');
    const refused = await send(api, 'secondOfficer', 'planSave', save);
    expect(refused.issues?.map(({ code, path }) => [code, path.at(2)])).toEqual([
      ['AGREEMENT_OF_OTHER_SIDE', 'agreementId'],
    ]);
    const held = await send(api, 'officer', 'planSubmit', { id, version });
    expect(held.issues?.map(({ code, path }) => [code, path.at(2)])).toEqual([
      ['AGREEMENT_NOT_IN_YEAR', 'agreementId'],
    ]);
    const evaluated = await api.run<{ planEvaluate: { issues: object[]; maySubmit: boolean } }>(
      'adviser',
      `query ($organisationId: ID!, $year: Int!, $lines: [PlanLineInput!]!) {
        planEvaluate(organisationId: $organisationId, year: $year, lines: $lines) {
          issues { code } maySubmit } }`,
      { organisationId, year, lines: [theirs] },
    );
    expect(evaluated.data.planEvaluate).toEqual({
      issues: [{ code: 'AGREEMENT_OF_OTHER_SIDE' }],
      maySubmit: false,
    });
  });

  it('is offered, approved with the line, copied, and goes with the dossier begun from it', async () => {
    const line = naming('holds');
    const { id, year, version } = await approvedPlan(api, [line]);
    const offered = await api.run<{ node: object }>(
      'officer',
      `query ($id: ID!) { node(id: $id) { ... on Plan { agreementsToCarryOut {
        id titleVi endDate ourSide { id } partners { name } } } } }`,
      { id },
    );
    expect(offered.data.node).toMatchObject({
      agreementsToCarryOut: [{ id: AGREEMENT, ourSide: [{ id: organisationId }], partners: [] }],
    });
    expect(offered.statements).toEqual(['access.viewer', 'plan.byId', 'agreement.signedBySide']);
    const content = dossierInput({ planLineId: writeId('PlanLine', line.lineId) });
    const dossier = await write(api, 'officer', 'dossierCreate', {
      content: { ...content, unplannedReason: null },
    });
    const { prisma } = api.database;
    expect(await prisma.dossier.findMany({ where: { agreementId: 'holds' } })).toMatchObject([
      { id: readId(dossier.id, 'Dossier') },
    ]);
    // The agreement's own history says so, as when somebody links it later.
    const linked = {
      action: 'agreement.link',
      subjectKind: 'AGREEMENT',
      subjectId: 'holds',
    } as const;
    expect(await prisma.auditEntry.findMany({ where: linked })).toMatchObject([
      { organisationId: DA_NANG, data: { number: expect.any(Number), linked: true } },
    ]);
    const next = nextYear();
    const copied = { organisationId, year: next, copyFromYear: year };
    await write(api, 'officer', 'planCreate', copied);
    const lines = await api.run<{ agreement: object }>('officer', OF_LINES, { id: AGREEMENT });
    expect(lines.data.agreement).toEqual({
      ourSide: [{ shortName: 'LĐLĐ Đà Nẵng' }],
      planLines: [next, year]
        .toSorted((a, b) => b - a)
        .map((of) => ({ title: line.title, plan: { year: of } })),
    });

    const adjusted = { id, version, reason: 'Thỏa thuận khác' };
    const { version: read } = await write(api, 'officer', 'planAdjust', adjusted);
    const without = [inYear({ ...line, agreementId: null }, year)];
    await write(api, 'officer', 'planSave', { id, version: read, lines: without });
    expect(await planDetail(api, id)).toMatchObject({
      changesSinceApproved: [{ label: 'lines.agreementId', before: 'Thỏa thuận mẫu', after: null }],
    });
  });

  it('is none in what was handed in before lines could name one', async () => {
    const { id, version, year } = await approvedPlan(api, [lineInput()]);
    const changed = await api.database.prisma.$executeRaw`UPDATE submission SET content =
      jsonb_set(content, '{lines,0}', (content -> 'lines' -> 0) - 'agreementId')
      WHERE plan_id = ${readId(id, 'Plan')}`;
    expect(changed).toBe(1);
    const { version: read } = await write(api, 'officer', 'planAdjust', {
      id,
      version,
      reason: 'Không có gì khác',
    });
    expect(await planDetail(api, id)).toMatchObject({ year, changesSinceApproved: [] });
    const same = await send(api, 'officer', 'planSubmit', { id, version: read });
    expect(same).toMatchObject({ issues: [{ code: 'UNCHANGED' }] });
  });
});
