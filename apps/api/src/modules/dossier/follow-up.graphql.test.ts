import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { addWorld, DA_NANG } from '../approval/world.testing.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { contentOfDossier, dossierById } from './dossier.loaders.ts';
import { lookupsOf, verdictOf } from './dossier.verdict.ts';
import { approvedOn, REPORT } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-07-01');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const FOLLOWED = `query ($id: ID!) { node(id: $id) { ... on Dossier {
  findings { checkId status reason data path measure { limit actual unit } }
  outcome { commitments { id lesson progress { by doneOn text place obstacle peopleReached organisation { id } file { id } } } }
  followUp { commitments kept looks { months day percent } dueDate overdue }
  timeline(first: 1) { nodes { action data } } } }
  tasks { kind path dueDate overdue } }`;

interface Followed {
  readonly node: {
    readonly findings: readonly { readonly checkId: string }[];
    readonly outcome: { readonly commitments: readonly { readonly id: string }[] };
    readonly followUp: object | null;
    readonly timeline: { readonly nodes: readonly object[] };
  };
  readonly tasks: readonly { readonly kind: string }[];
}

async function look(id: string) {
  const { data, errors, statements } = await api.run<Followed>('officer', FOLLOWED, { id });
  expect(errors).toEqual([]);
  return {
    ...data.node,
    statements,
    findings: data.node.findings.filter(({ checkId }) => checkId === 'HQ03'),
    tasks: data.tasks.filter(({ kind }) => kind === 'FOLLOW_UP_DUE'),
  };
}

const LESSON = {
  id: 'k2',
  text: 'Làm thử ở một cơ sở',
  lesson: 'Thương lượng có số liệu của từng doanh nghiệp',
  owner: 'Ban Chính sách',
  dueDate: '2026-09-30',
};
const SAID = { commitmentId: 'k2', text: 'Chưa có kinh phí in tài liệu', obstacle: 'MONEY' };
const KEPT = {
  commitmentId: 'k2',
  doneOn: '2026-06-30',
  text: 'Đã tập huấn, có danh sách người dự',
  place: 'CĐCS May Một',
  peopleReached: 42,
};

/** A report of March that was handed in at that time. */
async function reported(submittedAt: string): Promise<string> {
  const { id } = await approvedOn(api, '2026-03-09', '2026-03-13');
  const report = { ...REPORT, commitments: [...REPORT.commitments, LESSON] };
  await write(api, 'officer', 'outcomeSave', { dossierId: id, version: 0, report });
  await write(api, 'officer', 'outcomeSubmit', { dossierId: id, version: 1 });
  await api.database.prisma.outcomeReport.update({
    where: { dossierId: readId(id, 'Dossier') },
    data: { submittedAt: new Date(submittedAt) },
  });
  return id;
}

const say = (dossierId: string, input: object, user: WorldUser = 'officer') =>
  send(api, user, 'outcomeRecordProgress', { dossierId, ...input });

describe('what a report promises', () => {
  it('is looked at three times, and what is said of it is kept for good', async () => {
    const id = await reported('2026-03-20T03:00:00Z');
    const open = await look(id);
    expect(open).toMatchObject({
      followUp: {
        commitments: 2,
        kept: 0,
        looks: [
          { months: 3, day: '2026-06-20', percent: 30 },
          { months: 6, day: '2026-09-20', percent: 60 },
          { months: 12, day: '2027-03-20', percent: 90 },
        ],
        dueDate: '2026-06-20',
        overdue: true,
      },
      findings: [
        { reason: 'FOLLOW_UP_MISSING', data: { months: 3, checkDay: '2026-06-20' } },
        { reason: 'FOLLOW_UP_MISSING', path: ['followUp', 'k2'] },
        { reason: 'TOO_FEW_KEPT', measure: { limit: 30, actual: 0, unit: 'PERCENT' } },
      ],
      tasks: [{ dueDate: '2026-06-20', overdue: true, path: 'followUp.k1' }],
    });
    expect((await say(id, SAID)).__typename).toBe('DossierPayload');
    expect((await say(id, KEPT)).__typename).toBe('DossierPayload');
    const after = await look(id);
    expect(after).toMatchObject({
      outcome: {
        commitments: [
          { id: 'k1', lesson: '', progress: [] },
          {
            lesson: LESSON.lesson,
            progress: [
              {
                by: 'Người mẫu officer',
                doneOn: '2026-06-30',
                place: 'CĐCS May Một',
                peopleReached: 42,
              },
              { doneOn: null, obstacle: 'MONEY' },
            ],
          },
        ],
      },
      followUp: { kept: 1, dueDate: '2026-06-20' },
      timeline: {
        nodes: [{ action: 'outcome.progress', data: { commitmentId: 'k2', obstacle: null } }],
      },
    });
    expect(after.statements).toEqual(open.statements);
    await say(id, { commitmentId: 'k1', doneOn: '2026-04-01', text: 'Đã mời' });
    expect(await look(id)).toMatchObject({
      followUp: { kept: 2, dueDate: null },
      findings: [{ status: 'PASS' }],
      tasks: [],
    });
    const { prisma } = api.database;
    await expect(prisma.commitmentProgress.updateMany({ data: { text: 'x' } })).rejects.toThrow(
      /constraint violated/u,
    );
    await expect(prisma.commitmentProgress.deleteMany({})).rejects.toThrow(/constraint violated/u);
  });

  it('is asked for some days before it is looked at', async () => {
    const id = await reported('2026-04-16T03:00:00Z');
    const ours = { path: 'followUp.k1', dueDate: '2026-07-16', overdue: false };
    expect(await look(id)).toMatchObject({
      followUp: { dueDate: '2026-07-16', overdue: false },
      findings: [{ checkId: 'HQ03', status: 'PASS' }],
      tasks: [ours],
    });
    await reported('2026-04-17T03:00:00Z');
    expect((await look(id)).tasks).toHaveLength(1);
  });

  it('says why an entry cannot stand', async () => {
    const id = await reported('2026-03-20T03:00:00Z');
    const issues = async (input: object) => (await say(id, input)).issues;
    expect(await issues({ ...KEPT, doneOn: '2026-07-02' })).toEqual([
      { code: 'DAY_IN_FUTURE', path: ['doneOn'] },
    ]);
    expect(await issues({ ...KEPT, doneOn: '2026-03-12', place: ' ' })).toEqual([
      { code: 'DAY_BEFORE_RETURN', path: ['doneOn'] },
      { code: 'REQUIRED', path: ['place'] },
    ]);
    const provincial = { ...KEPT, organisationId: writeId('Organisation', DA_NANG) };
    expect(await issues({ ...provincial, place: '' })).toEqual([
      { code: 'NOT_GRASSROOTS', path: ['place'] },
    ]);
    expect((await say(id, provincial)).__typename).toBe('DossierPayload');
    const nowhere = { ...KEPT, organisationId: writeId('Organisation', 'nowhere') };
    expect((await say(id, nowhere)).__typename).toBe('NotFoundError');
    expect(await say(id, { ...SAID, commitmentId: 'k9' })).toMatchObject({
      __typename: 'StateError',
      code: 'UNKNOWN_COMMITMENT',
    });
    expect(await say(id, SAID, 'leader')).toMatchObject({ code: 'ROLE_REQUIRED' });
    const { id: silent } = await approvedOn(api, '2026-03-02', '2026-03-06');
    expect(await say(silent, SAID)).toMatchObject({ code: 'NOT_REPORTED' });
  });

  it('is judged alike in the browser and on the server', async () => {
    const id = await reported('2026-03-20T03:00:00Z');
    await say(id, SAID);
    const context = await api.contextOf('officer');
    const dossier = await dossierById(context).load(readId(id, 'Dossier'));
    if (dossier === null) throw new Error('There is the dossier');
    const lookups = await lookupsOf(context, dossier);
    const content = opaqueDossierContent(await contentOfDossier(context, dossier));
    const overTheWire = JSON.parse(JSON.stringify({ content, lookups })) as {
      content: typeof content;
      lookups: typeof lookups;
    };
    const own = (checkId: string) => checkId === 'HQ03';
    const typed = assessDossier(overTheWire.content, overTheWire.lookups);
    const decided = await verdictOf(context, dossier);
    const found = decided.filter((finding) => own(finding.checkId));
    expect(found.map(({ reason }) => reason)).toEqual(['FOLLOW_UP_MISSING', 'TOO_FEW_KEPT']);
    expect(typed.filter((finding) => own(finding.checkId))).toEqual(found);
  });
});

describe('lessons on the board', () => {
  const ASKED = `query ($unit: ID!, $year: Int!) { lessons(organisationId: $unit, fromYear: $year, toYear: $year) {
    total { figures { lessonClass lessons activities filter } }
    byYear { year figures { lessonClass } } byOrganisation { organisation { id } figures { lessonClass } } } }`;
  interface Board {
    readonly total: {
      readonly figures: readonly {
        readonly lessonClass: string;
        readonly lessons: number;
        readonly filter: string;
      }[];
    };
    readonly byYear: readonly object[];
    readonly byOrganisation: readonly object[];
  }
  const unit = writeId('Organisation', DA_NANG);
  const board = async (year: number) => {
    const { data, errors } = await api.run<{ lessons: Board }>('adviser', ASKED, { unit, year });
    expect(errors).toEqual([]);
    return data.lessons;
  };
  const listed = async (statistic: string) => {
    const { data } = await api.run<{ dossiers: { nodes: readonly { id: string }[] } }>(
      'adviser',
      'query ($statistic: String!) { dossiers(where: { statistic: $statistic }) { nodes { id } } }',
      { statistic },
    );
    return data.dossiers.nodes.map(({ id }) => id);
  };

  it('are put to use once kept at a union that is named, and each figure opens its activities', async () => {
    const before = await board(2026);
    const counted = (found: Board, name: string) =>
      found.total.figures.find(({ lessonClass }) => lessonClass === name)?.lessons ?? 0;
    const id = await reported('2026-03-20T03:00:00Z');
    await say(id, SAID);
    const said = await board(2026);
    expect(counted(said, 'OPEN')).toBe(counted(before, 'OPEN') + 1);
    await say(id, KEPT);
    const kept = await board(2026);
    expect(counted(kept, 'APPLIED')).toBe(counted(before, 'APPLIED') + 1);
    expect(counted(kept, 'OPEN')).toBe(counted(before, 'OPEN'));
    expect(kept.byYear).toMatchObject([{ year: 2026 }]);
    expect(kept.byOrganisation).toMatchObject([{ organisation: { id: unit } }]);
    const applied = kept.total.figures.find(({ lessonClass }) => lessonClass === 'APPLIED');
    expect(await listed(applied?.filter ?? '')).toContain(id);
    const open = kept.total.figures.find(({ lessonClass }) => lessonClass === 'OPEN');
    expect(open === undefined ? [] : await listed(open.filter)).not.toContain(id);
    expect(await board(2025)).toMatchObject({ total: { figures: [] }, byYear: [] });
  });
});
