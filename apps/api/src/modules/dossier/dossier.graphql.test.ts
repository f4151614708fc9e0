import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { approveBy, send, write } from '../approval/acting.testing.ts';
import { dossierInput, lineInput, person } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

/** Years so far apart that no mission of one test repeats one of another. */
const APART = 4;
let year = 2030;

/** A dossier content in a year of its own, which the changes may name. */
function inNextYear(changes: object | ((ownYear: number) => object) = {}) {
  year += APART;
  const [startDate, endDate] = [`${year}-09-07`, `${year}-09-13`];
  return dossierInput({
    startDate,
    endDate,
    stops: [{ id: 's1', countryCode: 'KR', place: 'Changwon', arrive: startDate, leave: endDate }],
    programme: [],
    ...(typeof changes === 'function' ? (changes(year) as object) : changes),
  });
}

const create = (content: object, user: 'officer' | 'secondOfficer' = 'officer') =>
  write(api, user, 'dossierCreate', { content });

function submissionOf(written: Written) {
  const submission = written.approval?.submission;
  if (submission === undefined) throw new Error('Nothing was submitted');
  return submission;
}

async function approved(content: object): Promise<Written> {
  const { id, version } = await create(content);
  const handedIn = await write(api, 'officer', 'dossierSubmit', { id, version });
  await approveBy(api, submissionOf(handedIn), ['deputy', 'adviser', 'federationLeader']);
  return { ...handedIn, version: handedIn.version + 1, state: 'APPROVED' };
}

const DETAIL = `query ($id: ID!) { node(id: $id) { ... on Dossier {
  number kind reportingClass state title version topic purpose startDate endDate unplannedReason
  organisation { code } coOrganisers { code } planLine { title } partner { nameVi }
  invitation { from number date } onlineAlternative { considered reason }
  objectives { id text target unit } stops { countryCode arrive leave } programme { text stopId }
  members { id role reason person { fullName } }
  costLines { description unitPrice { minor currency } payer total { minor } }
  guests { name count } guestRank { rank } sponsors { partner { nameVi } }
  participants { kind organisation { code } }
  totals { persons days countries personDays cost { source amount { minor currency } } }
  stopReason stopText findings { key checkId status severity } justifications { text }
  approval { current { position role organisation { code } holders since } next { role } }
  approved { number } submissions { number state changesSincePrevious { label before after } }
  changesSinceApproved { label itemId before after } lastReturn { text }
  actual { startDate asApproved } deviations { label } outcome { state } reportDueDate reportOverdue
  viewerMay { edit { allowed code } submit { allowed } decide { code } cancel { allowed } }
  lookups { json } timeline { nodes { action by } }
} } }`;

async function detail(id: string, user = 'officer') {
  const variables = { id };
  const { data, errors, statements } = await api.run<{ node: object | null }>(
    user,
    DETAIL,
    variables,
  );
  expect(errors).toEqual([]);
  return { dossier: data.node, statements };
}

describe('a dossier', () => {
  it('is kept as it was written, section by section', async () => {
    const content = inNextYear((own) => ({
      coOrganiserIds: [ORGANISATION.bacNinh],
      programme: [{ id: 'g1', date: `${own}-09-08`, text: 'Làm việc', place: null, stopId: 's1' }],
    }));
    const { id, version } = await create(content);
    expect(version).toBe(1);
    const { dossier } = await detail(id);
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
    expect((await detail(id)).dossier).toMatchObject({
      members: [{ id: 'm2' }, { id: 'm1', reason: 'Trưởng ban' }],
      stops: [],
      programme: [{ text: 'Làm việc' }],
    });
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
    expect((await detail(id)).dossier).toMatchObject({
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
    expect((await detail(longer.id)).dossier).toMatchObject({
      approval: { current: { role: 'UNIT_LEADER', organisation: { code: 'ldld-da-nang' } } },
    });
  });
});

describe('checks on a dossier', () => {
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
    const { dossier } = await detail(id);
    expect((dossier as { findings: readonly object[] }).findings).toHaveLength(
      before.data.dossierEvaluate.findings.length,
    );
    const foreign = await api.run('otherOfficer', EVALUATE, { content, dossierId: id });
    expect(foreign.errors.map((error) => error.extensions?.['code'])).toEqual(['BAD_ID']);
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
    const { id } = await approved(inNextYear());
    const { prisma } = api.database;
    await prisma.checkParameter.update({
      where: { id: 'tk03' },
      data: { values: { maxPersons: 1, maxDays: 1, maxCountries: 1 } },
    });
    const { dossier } = await detail(id);
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

describe('a change after approval', () => {
  it('is refused unless it is said that the approval becomes void; then only what changed is shown', async () => {
    const content = inNextYear();
    const { id, version } = await approved(content);
    const changed = { ...content, members: content.members.slice(0, 1), topic: 'An toàn lao động' };
    const input = { id, version, content: changed };
    expect(await send(api, 'officer', 'dossierSave', input)).toMatchObject({
      __typename: 'StateError',
      data: { state: 'APPROVED', allowed: 'DRAFT,RETURNED' },
    });
    const saved = await write(api, 'officer', 'dossierSave', { ...input, voidApproval: true });
    expect(saved).toMatchObject({ state: 'DRAFT', approval: { submission: { state: 'VOIDED' } } });
    const differences = [
      { label: 'topic', before: 'Thương lượng tập thể', after: 'An toàn lao động' },
      { label: 'members', before: { id: 'm2', personId: 'Người mẫu clerk' }, after: null },
    ];
    expect((await detail(id)).dossier).toMatchObject({
      approved: null,
      changesSinceApproved: differences,
    });
    await write(api, 'officer', 'dossierSubmit', { id, version: saved.version });
    expect((await detail(id, 'adviser')).dossier).toMatchObject({
      submissions: [
        { number: 2, state: 'PENDING', changesSincePrevious: differences },
        { number: 1 },
      ],
    });
  });

  it('is void when the activity is postponed; a cancelled one stays as approved', async () => {
    const postponed = await approved(inNextYear());
    const stop = { reason: 'FORCE_MAJEURE', text: 'Dịch bệnh' };
    const { id, version } = postponed;
    const later = await write(api, 'officer', 'dossierPostpone', { id, version, ...stop });
    expect(later).toMatchObject({
      state: 'POSTPONED',
      approval: { submission: { state: 'VOIDED' } },
    });
    const reopened = await write(api, 'officer', 'dossierReopen', { id, version: later.version });
    expect((await detail(reopened.id)).dossier).toMatchObject({
      state: 'DRAFT',
      stopReason: null,
      stopText: null,
    });
    const off = await approved(inNextYear());
    const input = { id: off.id, version: off.version, ...stop };
    expect(await write(api, 'officer', 'dossierCancel', input)).toMatchObject({
      state: 'CANCELLED',
      approval: { submission: { state: 'APPROVED' } },
    });
    expect(
      await send(api, 'officer', 'dossierCancel', { ...input, version: off.version + 1 }),
    ).toMatchObject({
      __typename: 'StateError',
      code: 'STATE',
    });
    const wordless = { id, version: reopened.version, reason: 'OTHER', text: ' ' };
    expect(await send(api, 'officer', 'dossierCancel', wordless)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REQUIRED', path: ['text'] }],
    });
  });
});

describe('two people at one dossier', () => {
  it('tells the second what the first has saved, in the shape of the input', async () => {
    const content = inNextYear();
    const { id } = await create(content);
    const theirs = { ...content, topic: 'Của bạn' };
    await write(api, 'secondOfficer', 'dossierSave', { id, version: 1, content: theirs });
    const mine = { ...content, topic: 'Của tôi' };
    const conflict = await send(api, 'officer', 'dossierSave', { id, version: 1, content: mine });
    expect(conflict).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
      changedBy: 'Người mẫu secondOfficer',
    });
    expect(conflict.theirs).toEqual(theirs);
  });

  it('lets one of ten who hand it in at once through', async () => {
    const { id } = await create(inNextYear());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        send(api, index % 2 === 0 ? 'officer' : 'secondOfficer', 'dossierSubmit', {
          id,
          version: 1,
        }),
      ),
    );
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual([...Array<string>(9).fill('ConflictError'), 'DossierPayload']);
    const { submissions } = (await detail(id)).dossier as { submissions: readonly object[] };
    expect(submissions).toHaveLength(1);
  });

  it('counts a trip that is handed in at the same moment: the third of a year waits for a reason', async () => {
    const personId = person('otherOfficer');
    const members = [{ id: 'm1', personId, role: 'HEAD', reason: 'Phụ trách' }];
    year += APART;
    const contents = ['03', '05', '07'].map((month) => {
      const [startDate, endDate] = [`${year}-${month}-02`, `${year}-${month}-04`];
      const stop = {
        id: 's',
        countryCode: 'KR',
        place: 'Seoul',
        arrive: startDate,
        leave: endDate,
      };
      const topic = `Chủ đề riêng số ${month}`;
      return dossierInput({ members, startDate, endDate, stops: [stop], programme: [], topic });
    });
    const drafts = [];
    for (const content of contents) drafts.push(await create(content));
    const answers = await Promise.all(
      drafts.map(({ id }) => send(api, 'officer', 'dossierSubmit', { id, version: 1 })),
    );
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual(['ChecksError', 'DossierPayload', 'DossierPayload']);
  });

  it('answers a repeated request with what it did, and does it once', async () => {
    const input = { content: inNextYear(), idempotencyKey: randomUUID() };
    const first = await write(api, 'officer', 'dossierCreate', input);
    expect(await write(api, 'officer', 'dossierCreate', input)).toEqual(first);
  });
});

describe('a failure in the middle', () => {
  it('of handing in leaves neither a submission nor another state behind', async () => {
    const { id } = await create(inNextYear());
    const { prisma } = api.database;
    await prisma.$executeRawUnsafe(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`);
    await prisma.$executeRawUnsafe(
      `CREATE TRIGGER fails BEFORE INSERT ON approval_step FOR EACH ROW EXECUTE FUNCTION fail()`,
    );
    const counts = async () => [
      await prisma.submission.count(),
      await prisma.auditEntry.count(),
      await prisma.idempotencyKey.count(),
    ];
    const before = await counts();
    await expect(send(api, 'officer', 'dossierSubmit', { id, version: 1 })).rejects.toThrow();
    await prisma.$executeRawUnsafe('DROP FUNCTION fail() CASCADE');
    expect(await counts()).toEqual(before);
    expect((await detail(id)).dossier).toMatchObject({ state: 'DRAFT', version: 1 });
    expect((await write(api, 'officer', 'dossierSubmit', { id, version: 1 })).state).toBe(
      'SUBMITTED',
    );
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
    expect((await detail(id, 'otherOfficer')).dossier).toMatchObject({
      viewerMay: { edit: { allowed: false, code: 'NOT_YOUR_UNIT' } },
    });
    expect(await send(api, 'otherOfficer', 'dossierSubmit', { id, version })).toMatchObject({
      __typename: 'ForbiddenError',
    });
    expect((await detail(id, 'clerk')).dossier).toBeNull();
  });
});
