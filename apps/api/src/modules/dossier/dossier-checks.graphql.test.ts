import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { findingKey } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { dossierInput, person } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { approvedDossier, detailOf, inNextYear } from './dossier.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const create = (content: object) => write(api, 'officer', 'dossierCreate', { content });

interface Evaluated {
  readonly dossierEvaluate: {
    readonly findings: readonly { readonly key: string }[];
    readonly issues: readonly { readonly code: string }[];
    readonly maySubmit: boolean;
  };
}

const EVALUATE = `query ($content: DossierContentInput!, $dossierId: ID) {
  dossierEvaluate(content: $content, dossierId: $dossierId) { maySubmit issues { code path }
    findings { key status severity data measure { limit actual excess } } } }`;

const SAYS = `query ($content: DossierContentInput!) { dossierEvaluate(content: $content) {
  findings { checkId status says remedy english: says(language: en) mended: remedy(language: en) } } }`;

const TELLS = `query ($content: DossierContentInput!) { dossierEvaluate(content: $content) {
  findings { checkId status } } }`;

interface Said {
  readonly dossierEvaluate: {
    readonly findings: readonly {
      readonly checkId: string;
      readonly status: string;
      readonly says: string | null;
      readonly remedy: string | null;
      readonly english: string | null;
      readonly mended: string | null;
    }[];
  };
}

describe('checks on a dossier', () => {
  it('say what they found and what would mend it, in both languages and by no more statements', async () => {
    const content = inNextYear((own) => ({ endDate: `${own}-12-18`, topic: '' }));
    const asked = { content: dossierInput(content) };
    const { data, statements } = await api.run<Said>('officer', SAYS, asked);
    const { findings } = data.dossierEvaluate;
    const tooLong = findings.find(({ checkId, status }) => checkId === 'TK03' && status === 'FAIL');
    expect(tooLong).toMatchObject({
      says: 'Số ngày của chuyến đi vượt giới hạn.',
      remedy: 'rút ngắn thời gian, tính cả ngày đi và ngày về.',
      english: 'The journey has more days than the limit.',
      mended: 'shorten it, with the days of departure and return counted.',
    });
    for (const { status, says, remedy, english, mended } of findings) {
      const none = status === 'NOT_APPLICABLE';
      expect([says === null, english === null]).toEqual([none, none]);
      const nothing = none || status === 'PASS';
      expect([remedy === null, mended === null]).toEqual([nothing, nothing]);
    }
    const told = await api.run('officer', TELLS, asked);
    expect(statements).toEqual(told.statements);
  });

  it('stop eleven people for twelve days with limit, actual, excess and basis', async () => {
    const members = ['officer', 'secondOfficer', 'clerk', 'deputy', 'leader', 'auditor'] as const;
    const others = [
      'adviser',
      'otherOfficer',
      'otherLeader',
      'administrator',
      'federationLeader',
    ] as const;
    const content = inNextYear((own) => ({
      endDate: `${own}-09-18`,
      stops: [
        {
          id: 's1',
          countryCode: 'KR',
          place: 'Changwon',
          arrive: `${own}-09-07`,
          leave: `${own}-09-18`,
        },
      ],
      members: [...members, ...others].map((user, index) => ({
        id: `m${index}`,
        personId: person(user),
        role: index === 0 ? 'HEAD' : 'MEMBER',
        reason: 'Đúng chuyên môn',
      })),
    }));
    const { id } = await create(content);
    const held = await send(api, 'officer', 'dossierSubmit', { id, version: 1 });
    expect(held.findings?.map(({ key, severity }) => [key, severity])).toEqual([
      ['TK03.TOO_MANY_PERSONS', 'STOP'],
      ['TK03.TOO_MANY_DAYS', 'STOP'],
      [`TK05.TOO_MANY_KEY_LEADERS.${ORGANISATION.daNang}`, 'JUSTIFY'],
    ]);
  });

  it('find a person who travels too often, whichever union sends them', async () => {
    const content = inNextYear({
      objectives: [{ id: 'o', text: 'Ký', target: 1, unit: 'biên bản' }],
    });
    const year = Number(content.startDate.slice(0, 4));
    const { prisma } = api.database;
    const trips = ['COMPLETED', 'APPROVED', 'SUBMITTED', 'DRAFT', 'CANCELLED'] as const;
    for (const [index, state] of trips.entries()) {
      const day = new Date(`${year}-0${index + 1}-10T00:00:00Z`);
      const phase = state === 'COMPLETED' ? 'ACTUAL' : 'PLANNED';
      await prisma.dossier.create({
        data: {
          kind: 'OUTBOUND',
          reportingClass: 'DELEGATION_OUT',
          organisationId: 'ldld-bac-ninh',
          title: 'Đoàn khác',
          state,
          startDate: day,
          endDate: day,
          ...(phase === 'ACTUAL' ? { actualStartDate: day, actualEndDate: day } : {}),
          ...(state === 'CANCELLED' ? { stopReason: 'VISA', stopText: 'Không kịp' } : {}),
          createdById: 'otherOfficer',
          members: {
            create: { id: 'm', phase, position: 0, personId: 'person-clerk', role: 'MEMBER' },
          },
        },
      });
    }
    const { data } = await api.run('officer', EVALUATE, { content });
    // Approved and done count, what waits counts as pending; drafts and cancelled trips do not.
    expect(data).toMatchObject({
      dossierEvaluate: {
        maySubmit: false,
        findings: expect.arrayContaining([
          expect.objectContaining({
            key: `TK04.TOO_MANY_TRIPS.${person('clerk')}`,
            data: { personId: person('clerk'), year, approved: 2, pending: 1 },
            measure: { limit: 2, actual: 4, excess: 2 },
          }),
        ]) as unknown,
      },
    });
  });

  it('say the same while writing, for what was never saved and for what was, and save nothing', async () => {
    const content = inNextYear();
    const count = await api.database.prisma.dossier.count();
    const before = await api.run<Evaluated>('officer', EVALUATE, { content });
    expect(before.errors).toEqual([]);
    expect(before.data.dossierEvaluate).toMatchObject({ maySubmit: true, issues: [] });
    expect(await api.database.prisma.dossier.count()).toBe(count);

    const { id } = await create(content);
    const after = await api.run<Evaluated>('officer', EVALUATE, { content, dossierId: id });
    expect(after.data).toEqual(before.data);
    const dossier = await detailOf(api, id);
    expect((dossier as { findings: readonly object[] }).findings).toHaveLength(
      before.data.dossierEvaluate.findings.length,
    );
    const foreign = await api.run('otherOfficer', EVALUATE, { content, dossierId: id });
    expect(foreign.errors.map((error) => error.extensions?.['code'])).toEqual(['BAD_ID']);
  });

  it('are named for delegations and for events, each refusing the other', async () => {
    const document = `query ($content: DossierContentInput!) {
      delegationEvaluate(content: $content) { maySubmit findings { key } } }`;
    const named = { eventEvaluate: document.replace('delegationEvaluate', 'eventEvaluate') };
    const content = inNextYear();
    const { data } = await api.run<Evaluated>('officer', EVALUATE, { content });
    const { findings, maySubmit } = data.dossierEvaluate;
    const keys = findings.map(({ key }) => ({ key }));
    expect(await api.run('officer', document, { content })).toMatchObject({
      data: { delegationEvaluate: { maySubmit, findings: keys } },
    });
    const event = { ...content, kind: 'EVENT_ABROAD', reportingClass: 'EVENT_ABROAD' };
    const asEvent = await api.run('officer', named.eventEvaluate, { content: event });
    expect(asEvent).toMatchObject({ errors: [], data: { eventEvaluate: { maySubmit: false } } });
    const wrong = await Promise.all([
      api.run('officer', document, { content: event }),
      api.run('officer', named.eventEvaluate, { content }),
    ]);
    expect(wrong.map(({ errors }) => errors.map(({ extensions }) => extensions))).toMatchObject([
      [{ code: 'WRONG_KIND', kind: 'EVENT_ABROAD' }],
      [{ code: 'WRONG_KIND', kind: 'OUTBOUND' }],
    ]);
  });

  it('are told also of what is mistyped beyond any amount', async () => {
    const content = inNextYear();
    const costLines = content.costLines.map((line) => ({ ...line, persons: 999_999, days: 9_999 }));
    const { data, errors } = await api.run<Evaluated>('officer', EVALUATE, {
      content: { ...content, costLines },
    });
    expect(errors).toEqual([]);
    expect(data.dossierEvaluate.maySubmit).toBe(false);
    expect(data.dossierEvaluate.issues).toMatchObject([
      { path: ['costLines', expect.any(String), 'persons'] },
      { path: ['costLines', expect.any(String), 'days'] },
    ]);
  });

  it('let a justified finding pass, and ask again when the text is taken back', async () => {
    const content = inNextYear({ onlineAlternative: { considered: false, reason: 'Chưa xét' } });
    const { id } = await create(content);
    const held = await send(api, 'officer', 'dossierSubmit', { id, version: 1 });
    expect(held.findings?.map(({ key }) => key)).toEqual(['TK12.ONLINE_NOT_CONSIDERED']);
    const findingKey = 'TK12.ONLINE_NOT_CONSIDERED';
    const justify = (text: string) =>
      write(api, 'officer', 'dossierJustify', { id, justifications: [{ findingKey, text }] });
    await justify('Lễ ký kết');
    await justify('');
    expect(await send(api, 'officer', 'dossierSubmit', { id, version: 1 })).toMatchObject({
      __typename: 'ChecksError',
    });
    await justify('Lễ ký kết');
    const given = await api.run<Evaluated>('officer', EVALUATE, { content, dossierId: id });
    expect(given.data.dossierEvaluate.maySubmit).toBe(true);
    expect((await write(api, 'officer', 'dossierSubmit', { id, version: 1 })).state).toBe(
      'SUBMITTED',
    );
    const frozen = await api.database.prisma.submission.findFirstOrThrow({
      where: { dossier: { title: content.title }, state: 'PENDING' },
      orderBy: { submittedAt: 'desc' },
    });
    expect(frozen.justifications).toEqual({ [findingKey]: 'Lễ ký kết' });
    expect(frozen.parameters).toContainEqual(expect.objectContaining({ checkId: 'TK12' }));
  });

  it('keep their verdict when a norm changes afterwards', async () => {
    const { id } = await approvedDossier(api, inNextYear());
    const { prisma } = api.database;
    await prisma.checkParameter.update({
      where: { id: 'tk03' },
      data: { values: { maxPersons: 1, maxDays: 1, maxCountries: 1 } },
    });
    const dossier = await detailOf(api, id);
    await prisma.checkParameter.update({
      where: { id: 'tk03' },
      data: { values: { maxPersons: 10, maxDays: 10, maxCountries: 3 } },
    });
    expect(dossier).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ checkId: 'TK03', status: 'PASS' }),
        expect.objectContaining({ checkId: 'HQ02', status: 'PASS' }),
      ]) as unknown,
    });
  });
});

describe('dossierLookups', () => {
  it('lets the browser judge a content exactly as the server does', async () => {
    const earlier = inNextYear();
    await approvedDossier(api, earlier);
    const year = Number(earlier.startDate.slice(0, 4));
    const [startDate, endDate] = [`${year}-11-02`, `${year}-11-06`];
    const stops = [
      { id: 's1', countryCode: 'KR', place: 'Seoul', arrive: startDate, leave: endDate },
    ];
    const content = dossierInput({ startDate, endDate, stops, programme: [] });
    const { data, errors } = await api.run<{
      lookups: { json: DossierLookups };
      verdict: {
        findings: readonly { key: string; status: string; data: object; measure: object | null }[];
      };
    }>(
      'officer',
      `query ($content: DossierContentInput!) {
        lookups: dossierLookups(content: $content) { json }
        verdict: dossierEvaluate(content: $content) { findings { key status data measure { limit actual excess unit currency } } } }`,
      { content },
    );
    expect(errors).toEqual([]);
    // What a form holds is the content, ids and all.
    const judged = assessDossier(content as unknown as DossierContent, data.lookups.json);
    expect(
      judged.map((finding) => ({
        key: findingKey(finding),
        status: finding.status,
        data: finding.data,
        measure: finding.measure,
      })),
    ).toEqual(data.verdict.findings);
    expect(
      judged.filter(({ status }) => status === 'FAIL').map(({ checkId }) => checkId),
    ).toContain('TK06');
    expect(JSON.stringify(data.lookups.json)).not.toMatch(/person-clerk|ldld-/u);
  });
});
