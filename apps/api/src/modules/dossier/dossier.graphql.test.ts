import { randomUUID } from 'node:crypto';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, submissionOf, write } from '../approval/acting.testing.ts';
import { lineInput, person } from '../approval/contents.testing.ts';
import { addWorld, DA_NANG, FEDERATION, ORGANISATION } from '../approval/world.testing.ts';
import { detailOf, inNextYear } from './dossier.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const create = (content: object) => write(api, 'officer', 'dossierCreate', { content });

describe('a dossier', () => {
  it('is kept as it was written, section by section', async () => {
    const content = inNextYear((own) => ({
      coOrganiserIds: [ORGANISATION.bacNinh],
      programme: [{ id: 'g1', date: `${own}-09-08`, text: 'Làm việc', place: null, stopId: 's1' }],
    }));
    const { id, version } = await create(content);
    expect(version).toBe(1);
    const dossier = await detailOf(api, id);
    expect(dossier).toMatchObject({
      state: 'DRAFT',
      title: content.title,
      organisation: { code: 'ldld-da-nang' },
      coOrganisers: [{ code: 'ldld-bac-ninh' }],
      partner: { nameVi: 'Liên hiệp Công đoàn Gyeongnam' },
      invitation: { from: 'LHCĐ Gyeongnam', number: '12', date: '2026-05-04' },
      objectives: content.objectives,
      members: [
        { id: 'm1', role: 'HEAD', person: { fullName: 'Người mẫu leader' } },
        { id: 'm2', role: 'MEMBER' },
      ],
      costLines: [{ total: { minor: 24_000_000 } }],
      totals: {
        persons: 2,
        days: 7,
        countries: ['KR'],
        personDays: 14,
        cost: [{ source: 'UNION_FUND', amount: { minor: 24_000_000, currency: 'VND' } }],
      },
      viewerMay: { edit: { allowed: true }, submit: { allowed: true }, decide: { code: 'STATE' } },
      timeline: { nodes: [{ action: 'dossier.create', by: 'Người mẫu officer' }] },
    });
    const [first, second] = content.members;
    const shorter = {
      ...content,
      members: [second, { ...first, reason: 'Trưởng ban' }],
      stops: [],
    };
    await write(api, 'officer', 'dossierSave', { id, version, content: shorter });
    expect(await detailOf(api, id)).toMatchObject({
      members: [{ id: 'm2' }, { id: 'm1', reason: 'Trưởng ban' }],
      stops: [],
      programme: [{ text: 'Làm việc' }],
    });
  });

  it('may hold groups that are not counted yet', async () => {
    const group = { id: 'p1', kind: 'UNION_OFFICER', count: 0, organisationId: null };
    const event = {
      kind: 'EVENT_DOMESTIC',
      reportingClass: 'EVENT_DOMESTIC',
      participants: [group],
    };
    const { id } = await create(inNextYear(event));
    expect(await detailOf(api, id)).toMatchObject({ participants: [{ kind: 'UNION_OFFICER' }] });
  });

  it('is refused when malformed, with everything that is wrong, and nothing is saved', async () => {
    const before = await api.database.prisma.dossier.count();
    const content = inNextYear({
      title: 'x'.repeat(301),
      endDate: '2020-01-01',
      stops: [
        { id: 's1', countryCode: 'XX', place: '', arrive: '2030-01-02', leave: '2030-01-01' },
      ],
    });
    const refused = await send(api, 'officer', 'dossierCreate', { content });
    expect(refused.issues?.map((issue) => [issue.code, issue.path.join('.')])).toEqual([
      ['END_BEFORE_START', 'endDate'],
      ['TOO_LONG', 'title'],
      ['UNKNOWN_VALUE', 'stops.s1.countryCode'],
      ['END_BEFORE_START', 'stops.s1.leave'],
    ]);
    expect(await api.database.prisma.dossier.count()).toBe(before);
  });

  it('names only people, partners and plan lines that there are', async () => {
    const unknown = inNextYear({
      members: [{ id: 'm1', personId: writeId('Person', 'khong-co'), role: 'HEAD', reason: '' }],
    });
    expect(await send(api, 'officer', 'dossierCreate', { content: unknown })).toMatchObject({
      __typename: 'StateError',
      code: 'REFERENCE_MISSING',
    });
    const planLineId = writeId('PlanLine', randomUUID());
    const lineless = inNextYear({ planLineId, unplannedReason: null });
    expect(await send(api, 'officer', 'dossierCreate', { content: lineless })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['content', 'planLineId'],
    });
    const wrongKind = inNextYear({ partnerId: person('officer') });
    await expect(send(api, 'officer', 'dossierCreate', { content: wrongKind })).rejects.toThrow(
      'BAD_ID',
    );
  });

  it('goes the short way when it stands in an approved plan, the long one when it does not', async () => {
    const planned = inNextYear();
    const year = Number(planned.startDate.slice(0, 4));
    const organisationId = ORGANISATION.daNang;
    const plan = await write(api, 'officer', 'planCreate', { organisationId, year });
    const line = lineInput({ fromMonth: `${year}-09`, toMonth: `${year}-09`, purpose: 'Khác' });
    const saved = await write(api, 'officer', 'planSave', {
      id: plan.id,
      version: 1,
      lines: [line],
    });
    const handedIn = await write(api, 'officer', 'planSubmit', {
      id: plan.id,
      version: saved.version,
    });
    await approveBy(api, submissionOf(handedIn), ['deputy', 'federationLeader']);

    const planLineId = writeId('PlanLine', line.lineId);
    const { id } = await create({ ...planned, planLineId, unplannedReason: null });
    const submitted = await write(api, 'officer', 'dossierSubmit', { id, version: 1 });
    expect(await detailOf(api, id)).toMatchObject({
      planLine: { title: line.title },
      approval: {
        current: {
          position: 1,
          role: 'FEDERATION_ADVISER',
          organisation: { code: 'tld' },
          holders: ['Người mẫu adviser'],
        },
        next: { role: 'FEDERATION_LEADER' },
      },
    });
    const done = await approveBy(api, submissionOf(submitted), ['adviser', 'federationLeader']);
    expect(done.state).toBe('APPROVED');
    const unplanned = await create(inNextYear());
    const longer = await write(api, 'officer', 'dossierSubmit', { id: unplanned.id, version: 1 });
    expect(await detailOf(api, longer.id)).toMatchObject({
      approval: { current: { role: 'UNIT_LEADER', organisation: { code: 'ldld-da-nang' } } },
    });
  });
});

describe('who may', () => {
  it.each([
    ['leader', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['adviser', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['federationLeader', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['auditor', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['administrator', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['otherOfficer', 'NotFoundError', 'NOT_FOUND'],
    ['clerk', 'NotFoundError', 'NOT_FOUND'],
  ] as const)('%s may not write in a dossier: %s %s', async (user, type, code) => {
    const content = inNextYear();
    const { id, version } = await create(content);
    const stop = { reason: 'BUDGET', text: 'x' };
    for (const [mutation, input] of [
      ['dossierSave', { id, version, content }],
      ['dossierSave', { id, version, content, voidApproval: true }],
      ['dossierJustify', { id, justifications: [] }],
      ['dossierSubmit', { id, version }],
      ['dossierWithdraw', { id, version }],
      ['dossierCancel', { id, version, ...stop }],
      ['dossierPostpone', { id, version, ...stop }],
      ['dossierReopen', { id, version }],
      ['dossierCloseAsApproved', { id, version }],
      ['outcomeSubmit', { dossierId: id, version: 0 }],
    ] as const) {
      const answer = await send(api, user, mutation, input);
      expect([mutation, answer.__typename, answer.code]).toEqual([mutation, type, code]);
    }
    expect((await send(api, user, 'dossierCreate', { content })).__typename).toBe('ForbiddenError');
  });

  it('does not move a dossier to a union where the writer has no say', async () => {
    const content = inNextYear();
    const { id, version } = await create(content);
    const moved = { ...content, organisationId: ORGANISATION.bacNinh };
    expect(
      await send(api, 'officer', 'dossierSave', { id, version, content: moved }),
    ).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_YOUR_UNIT',
      data: { organisationId: ORGANISATION.bacNinh },
    });
  });

  it('shows a dossier to co-organisers, who may not write in it', async () => {
    const content = inNextYear({ coOrganiserIds: [ORGANISATION.bacNinh] });
    const { id, version } = await create(content);
    expect(await detailOf(api, id, 'otherOfficer')).toMatchObject({
      viewerMay: { edit: { allowed: false, code: 'NOT_YOUR_UNIT' } },
    });
    expect(await send(api, 'otherOfficer', 'dossierSubmit', { id, version })).toMatchObject({
      __typename: 'ForbiddenError',
    });
    expect(await detailOf(api, id, 'clerk')).toBeNull();
  });
});

it('is told of trainings to which a member is sent, of the year of departure and the next', async () => {
  const content = inNextYear();
  const year = Number(content.startDate.slice(0, 4));
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const course = { organiserKind: 'UNION', mode: 'IN_PERSON', topic: 'Lễ tân', year } as const;
  const next = `${year + 1}-01-05`;
  for (const [title, on, state, sent] of [
    ['Trước', `${year - 1}-12-31`, 'HELD', 'ACCEPTED'],
    ['Lễ tân', content.startDate, 'OPEN', 'NOMINATED'],
    ['Từ chối', content.startDate, 'OPEN', 'REFUSED'],
    ['Đã huỷ', content.startDate, 'CANCELLED', 'ACCEPTED'],
    ['Sang năm', next, 'OPEN', 'ACCEPTED'],
  ] as const) {
    const member = { personId: 'person-leader', organisationId: DA_NANG, state: sent };
    await api.database.prisma.training.create({
      data: {
        ...course,
        title,
        state,
        organisationId: FEDERATION,
        startDate: day(on),
        endDate: day(on),
        participants: { create: member },
      },
    });
  }
  const members = [{ id: 'm', personId: person('leader'), role: 'HEAD', reason: '' }];
  const { data } = await api.run<{ dossierLookups: { json: DossierLookups } }>(
    'officer',
    'query ($content: DossierContentInput!) { dossierLookups(content: $content) { json } }',
    { content: { ...content, members } },
  );
  expect(data.dossierLookups.json.people.map(({ trainings }) => trainings)).toEqual([
    [
      { title: 'Lễ tân', from: content.startDate, to: content.startDate },
      { title: 'Sang năm', from: next, to: next },
    ],
  ]);
});
