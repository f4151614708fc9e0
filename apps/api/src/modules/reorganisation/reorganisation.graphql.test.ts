import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import type { Submitted, Written } from '../approval/acting.testing.ts';
import { APPROVE, decide, handedIn } from '../approval/deciding.testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import { BAC_NINH, DA_NANG, ORGANISATION, addWorld } from '../approval/world.testing.ts';
import { settleReorganisations } from './settle.service.ts';
import { ABSORBED, addActivities, deciding, figures } from './reorganisation.testing.ts';

let api: TestApi;
let draft: Written;
let pending: Submitted & { readonly dossierId: string };
let plan: Written;
const ofBacNinh = { organisationId: ORGANISATION.bacNinh };

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  const { prisma } = api.database;
  await prisma.user.create({ data: { id: 'second', name: 'Hai', email: 'second@example.test' } });
  const since = new Date('2000-01-01T00:00:00Z');
  await prisma.grant.create({
    data: { userId: 'second', role: 'ADMINISTRATOR', organisationId: 'tld', validFrom: since },
  });
  await addActivities(api, { [BAC_NINH]: 3, [DA_NANG]: 2 });
  draft = await write(api, 'otherOfficer', 'dossierCreate', {
    content: dossierInput({ ...ofBacNinh, title: 'Đoàn còn soạn của Bắc Ninh', members: [] }),
  });
  pending = await handedIn(api, ofBacNinh);
  plan = await write(api, 'otherOfficer', 'planCreate', { ...ofBacNinh, year: 2027 });
});
afterAll(() => api[Symbol.asyncDispose]());

const grantOf = async (userId: string) =>
  (await api.database.prisma.grant.findFirstOrThrow({ where: { userId } })).id;

describe('before anything is written', () => {
  it('is looked at by administrators of the federation alone', async () => {
    const { errors } = await deciding(api).preview(ABSORBED, 'leader');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const answer = await deciding(api).reorganise(ABSORBED, {}, 'otherLeader');
    expect(answer).toMatchObject({ __typename: 'ForbiddenError', code: 'ROLE_REQUIRED' });
  });

  it('says why it cannot be, and nothing else', async () => {
    const into = { ...ABSORBED, intoId: ORGANISATION.bacNinh };
    const { shown } = await deciding(api).preview(into);
    expect(shown).toMatchObject({
      issues: [{ code: 'INTO_ITSELF', path: ['intoId'] }],
      open: [],
      counts: [],
    });
    expect(await deciding(api).reorganise(into)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'INTO_ITSELF', path: ['intoId'] }],
    });
  });

  it('shows what is open and what the counts come to, in two statements', async () => {
    const { shown, statements } = await deciding(api).preview(ABSORBED);
    expect(statements).toEqual([
      'access.viewer',
      'reorganisation.openRecords reorganisation.recordCounts',
    ]);
    expect(shown.effects).toMatchObject([{ what: 'ENDS', union: { shortName: 'LĐLĐ Bắc Ninh' } }]);
    expect(shown.heirs).toEqual([{ id: ORGANISATION.daNang, shortName: 'LĐLĐ Đà Nẵng' }]);
    expect(shown.open.map(({ kind, records }) => [kind, records.length])).toEqual([
      ['PLAN', 1],
      ['DOSSIER', 2],
      ['APPROVAL_STEP', 1],
      ['GRANT', 2],
      ['POST', 2],
    ]);
    const activities = shown.counts.filter(({ counted }) => counted === 'ACTIVITIES');
    expect(activities.map(({ union, ...count }) => [union.shortName, count])).toMatchObject([
      ['LĐLĐ Bắc Ninh', { asWas: 3, asIsBefore: 3, asIsAfter: 0 }],
      ['LĐLĐ Đà Nẵng', { asWas: 2, asIsBefore: 2, asIsAfter: 5 }],
    ]);
  });

  it('refuses choices that do not fit, and no reason', async () => {
    const wrong = { choices: [{ kind: 'PLAN', choice: 'END' }], reason: ' ' };
    expect(await deciding(api).reorganise(ABSORBED, wrong)).toMatchObject({
      issues: [
        { code: 'CHOICE_NOT_FOR_KIND', path: ['choices', '0', 'choice'] },
        { code: 'REQUIRED', path: ['reason'] },
      ],
    });
  });
});

describe('Bắc Ninh goes into Đà Nẵng', () => {
  let before: Awaited<ReturnType<typeof figures>>;

  it('is carried out once, whoever else tries at the same time', async () => {
    before = await figures(api);
    const choices = [
      { kind: 'GRANT', recordId: await grantOf('otherOfficer'), choice: 'END', reason: 'Nghỉ' },
    ];
    const { shown } = await deciding(api).preview(ABSORBED);
    const given = { choices, revision: shown.revision, idempotencyKey: 'merge-bac-ninh' };
    const answers = await Promise.all([
      deciding(api).reorganise(ABSORBED, given),
      deciding(api).reorganise(ABSORBED, { ...given, idempotencyKey: 'other' }, 'second'),
    ]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ConflictError',
      'ReorganisePayload',
    ]);
    expect(await api.database.prisma.reorganisation.count()).toBe(1);
    const first = answers[0]?.__typename === 'ReorganisePayload';
    const again = first
      ? await deciding(api).reorganise(ABSORBED, given)
      : await deciding(api).reorganise(ABSORBED, { ...given, idempotencyKey: 'other' }, 'second');
    expect(again.__typename).toBe('ReorganisePayload');
    expect(await api.database.prisma.reorganisation.count()).toBe(1);
  });

  it('counts the same as was, and all at the successor as is', async () => {
    const after = await figures(api);
    expect(before.asIs).toEqual({ federation: 5, daNang: 2, bacNinh: 3 });
    expect(after.asWas).toEqual(before.asWas);
    expect(after.asIs).toMatchObject({ federation: 5, daNang: 5 });
  });

  it('old ids still open the right page, in lists and in search too', async () => {
    const { data } = await api.run(
      'officer',
      `query O($dossier: ID!, $plan: ID!, $union: ID!) {
        dossier: node(id: $dossier) { ... on Dossier { title organisation { code dissolved } } }
        plan: node(id: $plan) { ... on Plan { year organisation { code } } }
        union: node(id: $union) { ... on Organisation { shortName dissolved links { kind decisionNumber
          verification to { code } } } }
        dossiers(first: 50) { totalCount } plans(first: 50) { totalCount }
        search(text: "soạn của Bắc Ninh") { id } }`,
      { dossier: draft.id, plan: plan.id, union: ORGANISATION.bacNinh },
    );
    expect(data).toMatchObject({
      dossier: {
        title: 'Đoàn còn soạn của Bắc Ninh',
        organisation: { code: BAC_NINH, dissolved: true },
      },
      plan: { year: 2027, organisation: { code: BAC_NINH } },
      union: {
        shortName: 'LĐLĐ Bắc Ninh',
        dissolved: true,
        links: [
          {
            kind: 'ABSORB',
            decisionNumber: '12/QĐ-TLĐ',
            verification: 'TEXT_READ',
            to: { code: DA_NANG },
          },
        ],
      },
      dossiers: { totalCount: 7 },
      plans: { totalCount: 1 },
      search: [{ id: draft.id }],
    });
  });

  const mayEdit = async (user: string) => {
    const { data } = await api.run<{
      node: { viewerMay: { edit: { allowed: boolean; code: string | null } } } | null;
    }>(
      user,
      `query M($id: ID!) { node(id: $id) { ... on Dossier { viewerMay { edit { allowed code } } } } }`,
      { id: draft.id },
    );
    return data.node?.viewerMay.edit ?? null;
  };

  it('whose role was not handed on only reads; the successor carries on', async () => {
    expect(await mayEdit('otherOfficer')).toEqual({ allowed: false, code: 'READ_ONLY_UNIT' });
    expect(await mayEdit('officer')).toEqual({ allowed: true, code: null });
    const refused = await send(api, 'otherOfficer', 'dossierCreate', {
      content: dossierInput(ofBacNinh),
    });
    expect(refused).toMatchObject({ __typename: 'ForbiddenError', code: 'READ_ONLY_UNIT' });
  });

  it('hands a role and a post on from the day, and the step that waits', async () => {
    const { prisma } = api.database;
    const held = await prisma.grant.findMany({
      where: { userId: 'otherLeader' },
      orderBy: { validFrom: 'asc' },
    });
    expect(held).toMatchObject([
      { organisationId: BAC_NINH, validTo: new Date('2026-06-14T00:00:00Z') },
      { organisationId: DA_NANG, validFrom: new Date('2026-06-15T00:00:00Z'), validTo: null },
    ]);
    const posts = await prisma.personPost.findMany({
      where: { personId: 'person-otherLeader', validTo: null },
    });
    expect(posts).toMatchObject([{ organisationId: DA_NANG, title: 'Cán bộ' }]);
    const { version } = await prisma.submission.findUniqueOrThrow({
      where: { id: Buffer.from(pending.id, 'base64url').toString().replace('Submission:', '') },
    });
    const submission = { ...pending, version };
    expect(await decide(api, 'leader', submission, APPROVE)).toMatchObject({
      __typename: 'SubmissionPayload',
    });
  });

  it('keeps what became of each record, and says so in its history', async () => {
    const { data, errors, statements } = await api.run<{
      reorganisations: readonly { readonly id: string; readonly measures: readonly object[] }[];
      node: { timeline: { nodes: readonly object[] } };
    }>(
      'administrator',
      `query R($id: ID!) { reorganisations { id kind date decisionNumber settledAt createdBy
          ended { shortName } heirs { shortName } counts { asWas }
          measures { kind title choice reason heir { shortName } organisation { code } } }
        node(id: $id) { ... on Dossier { timeline { nodes { action data } } } } }`,
      { id: draft.id },
    );
    expect(errors).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(6);
    const [kept] = data.reorganisations;
    expect(kept).toMatchObject({
      kind: 'ABSORB',
      ended: [{ shortName: 'LĐLĐ Bắc Ninh' }],
      heirs: [{ shortName: 'LĐLĐ Đà Nẵng' }],
    });
    expect(kept?.measures).toHaveLength(8);
    expect(kept?.measures).toContainEqual({
      kind: 'GRANT',
      title: 'Người mẫu otherOfficer',
      choice: 'END',
      reason: 'Nghỉ',
      heir: null,
      organisation: { code: BAC_NINH },
    });
    expect(data.node.timeline.nodes[0]).toMatchObject({
      action: 'organisation.reorganise',
      data: { choice: 'INHERIT', decision: '12/QĐ-TLĐ', text: 'Theo quyết định mẫu' },
    });
  });
});

describe('a day to come', () => {
  const part = (code: string) => ({
    code,
    name: `Liên đoàn ${code}`,
    shortName: `LĐ ${code}`,
    kind: 'PROVINCIAL_UNION',
    parentId: ORGANISATION.federation,
  });
  const SPLIT = {
    kind: 'SPLIT',
    date: '2026-09-01',
    fromIds: [ORGANISATION.daNang],
    founded: [part('ldld-bac'), part('ldld-nam')],
  };

  it('leaves the union what it is until then, and deals with the rest on the day', async () => {
    const { prisma } = api.database;
    const waiting = await handedIn(api, {});
    const choices = [
      { kind: 'GRANT', choice: 'INHERIT', heirId: writeId('Organisation', 'ldld-nam') },
      { kind: 'APPROVAL_STEP', choice: 'INHERIT', heirId: writeId('Organisation', 'ldld-nam') },
    ];
    const answer = await deciding(api).reorganise(SPLIT, { choices });
    expect(answer.__typename).toBe('ReorganisePayload');
    const stepOf = async () =>
      prisma.approvalStep.findFirstOrThrow({
        where: { state: 'CURRENT', role: 'UNIT_LEADER' },
        select: { organisationId: true },
      });
    expect(await stepOf()).toEqual({ organisationId: DA_NANG });
    const between = await write(api, 'officer', 'dossierCreate', {
      content: dossierInput({ title: 'Mở trong lúc chờ', members: [] }),
    });
    const on = (day: string) => api.on(day);
    const eve = await on('2026-08-31').contextOf('leader');
    expect(await settleReorganisations(api.database, eve.today, eve.now())).toBe(0);
    const { today, now } = await on('2026-09-01').contextOf('administrator');
    expect(await settleReorganisations(api.database, today, now())).toBe(1);
    expect(await settleReorganisations(api.database, today, now())).toBe(0);
    expect(await stepOf()).toEqual({ organisationId: 'ldld-nam' });
    const measures = await prisma.reorganisationMeasure.findMany({
      where: { recordKind: 'DOSSIER', title: 'Mở trong lúc chờ' },
    });
    expect(measures).toMatchObject([{ heirId: 'ldld-bac', choice: 'INHERIT' }]);
    const { version } = await prisma.submission.findUniqueOrThrow({
      where: { id: Buffer.from(waiting.id, 'base64url').toString().replace('Submission:', '') },
    });
    const decided = await decide(
      { ...api, ...on('2026-09-01') },
      'leader',
      { ...waiting, version },
      APPROVE,
    );
    expect(decided.__typename).toBe('SubmissionPayload');
    const edited = await on('2026-09-01').run<{ node: object }>(
      'officer',
      `query M($id: ID!) { node(id: $id) { ... on Dossier { viewerMay { edit { allowed } } } } }`,
      { id: between.id },
    );
    expect(edited.data).toMatchObject({ node: { viewerMay: { edit: { allowed: true } } } });
  });

  it('a union that nobody succeeds ends with what is open there', async () => {
    const september = api.on('2026-09-02');
    const gone = {
      kind: 'DISSOLVE',
      date: '2026-09-02',
      fromIds: [writeId('Organisation', 'ldld-bac')],
    };
    const { prisma } = api.database;
    await prisma.dossier.create({
      data: {
        id: 'last',
        kind: 'INBOUND',
        reportingClass: 'DELEGATION_IN',
        organisationId: 'ldld-bac',
        title: 'Đoàn cuối',
        createdById: 'officer',
      },
    });
    const answer = await deciding(september).reorganise(gone);
    expect(answer.__typename).toBe('ReorganisePayload');
    expect(await prisma.dossier.findUniqueOrThrow({ where: { id: 'last' } })).toMatchObject({
      state: 'CANCELLED',
      stopReason: 'OTHER',
      stopText: '(2026-09-02)',
    });
    expect(
      await prisma.organisationLink.findFirstOrThrow({ where: { kind: 'DISSOLVE' } }),
    ).toMatchObject({ toId: null, verification: 'UNVERIFIED', decisionNumber: null });
  });
});
