import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { parseId } from '../../ids.ts';
import type { SampleApi } from '../../sample/sample.testing.ts';
import { sampleApi, TIME_TO_LOAD } from '../../sample/sample.testing.ts';
import { statement } from '../../sql.ts';

const TODAY = isoDate('2026-11-21');

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi(TODAY);
}, TIME_TO_LOAD);
afterAll(() => api[Symbol.asyncDispose]());

const TASKS = `{ tasks { id kind title dueDate overdue since path organisation { code }
  subject { __typename ... on Plan { id } ... on Dossier { id } } } }`;

interface Task {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly dueDate: string | null;
  readonly overdue: boolean;
  readonly since: string | null;
  readonly path: string | null;
  readonly organisation: { readonly code: string };
  readonly subject: { readonly __typename: string; readonly id: string } | null;
}

async function tasksOf(user: string): Promise<readonly Task[]> {
  const { data, errors } = await api.as<{ tasks: readonly Task[] }>(user, TASKS);
  expect(errors).toEqual([]);
  return data.tasks;
}

const ofKind = (tasks: readonly Task[], kind: string): readonly Task[] =>
  tasks.filter((task) => task.kind === kind);

/** The first column of a statement on the same database, sorted. */
async function ids(text: string): Promise<readonly string[]> {
  const rows = await api.database.sql<{ id: string }>(statement('home.test', text));
  return rows.map(({ id }) => id).toSorted();
}
const subjectIds = (tasks: readonly Task[]): readonly string[] =>
  tasks.map(({ subject }) => parseId(subject?.id ?? '')?.id ?? '').toSorted();

describe('the tasks of an officer', () => {
  it('are all that lies with the union, and nothing else', async () => {
    const tasks = await tasksOf('canbo.danang');
    expect(new Set(tasks.map(({ organisation }) => organisation.code))).toEqual(
      // The union that was taken up has left an agreement, of which the partner is to be told.
      new Set(['ldld-da-nang', 'ldld-quang-nam']),
    );
    const own = `SELECT id FROM dossier WHERE organisation_id = 'ldld-da-nang' AND`;
    expect(subjectIds(ofKind(tasks, 'DOSSIER_DRAFT'))).toEqual(await ids(`${own} state = 'DRAFT'`));
    expect(subjectIds(ofKind(tasks, 'DOSSIER_RETURNED'))).toEqual(
      await ids(`${own} state = 'RETURNED'`),
    );
    expect(subjectIds(ofKind(tasks, 'FIGURES_DUE'))).toEqual(
      await ids(`${own} state = 'APPROVED' AND end_date < '${TODAY}'`),
    );
    expect(subjectIds(ofKind(tasks, 'REPORT_DUE'))).toEqual(
      await ids(`${own} state IN ('APPROVED', 'COMPLETED')
        AND coalesce(actual_end_date, end_date) <= '${TODAY}' AND id NOT IN (
          SELECT dossier_id FROM outcome_report WHERE state = 'SUBMITTED')`),
    );
    expect(ofKind(tasks, 'DECIDE')).toEqual([]);
    for (const kind of ['DOSSIER_DRAFT', 'DOSSIER_RETURNED', 'FIGURES_DUE', 'REPORT_DUE']) {
      expect(ofKind(tasks, kind).length, kind).toBeGreaterThan(0);
    }
  });

  it('begin with what is overdue and end with drafts, the oldest first', async () => {
    const tasks = await tasksOf('canbo.danang');
    expect(tasks[0]?.overdue).toBe(true);
    expect(tasks.at(-1)?.kind).toBe('DOSSIER_DRAFT');
    const overdue = tasks.filter((task) => task.overdue);
    expect(tasks.slice(0, overdue.length)).toEqual(overdue);
    const days = overdue.map(({ dueDate }) => dueDate ?? '');
    expect(days).toEqual(days.toSorted());
    expect(overdue.map(({ kind }) => kind)).toContain('REPORT_DUE');
  });

  it('ask for next year’s plan that nobody has begun, and say since when it is late', async () => {
    const [plan] = ofKind(await tasksOf('canbo.danang'), 'PLAN_DUE');
    expect(plan).toMatchObject({
      title: '2027',
      dueDate: '2026-11-15',
      overdue: true,
      since: null,
      subject: null,
    });
  });

  it('point at the field that a return points at', async () => {
    const returned = ofKind(await tasksOf('canbo.danang'), 'DOSSIER_RETURNED');
    expect(returned.every(({ path, since }) => path !== null && since !== null)).toBe(true);
  });

  it('take over what a union left that was absorbed', async () => {
    const { sql, prisma } = api.database;
    const [former] = await sql<{ id: string; title: string }>({
      name: 'former',
      text: `SELECT id, title FROM dossier WHERE organisation_id = 'ldld-quang-nam'
        AND state = 'COMPLETED' ORDER BY number LIMIT 1`,
    });
    await prisma.dossier.update({
      where: { id: former?.id ?? '' },
      data: { state: 'DRAFT', actualStartDate: null, actualEndDate: null },
    });
    const drafts = ofKind(await tasksOf('canbo.danang'), 'DOSSIER_DRAFT');
    expect(drafts).toContainEqual(
      expect.objectContaining({ title: former?.title, organisation: { code: 'ldld-quang-nam' } }),
    );
  });
});

it('trainings ask who was there once they are over, and for somebody while nominating is open', async () => {
  const { prisma } = api.database;
  const day = (text: string) => dbDate(isoDate(text));
  const days = { startDate: day('2026-11-19'), endDate: day('2026-11-20') };
  const course = {
    topic: 'Lễ tân',
    organiserKind: 'UNION',
    mode: 'IN_PERSON',
    year: 2026,
  } as const;
  const invited = { create: { organisationId: 'ldld-da-nang' } };
  const later = { startDate: day('2026-12-20'), endDate: day('2026-12-21'), invited };
  const own = { ...course, ...days, organisationId: 'ldld-da-nang', state: 'HELD' } as const;
  const other = { ...course, ...later, organisationId: 'tong-lien-doan', state: 'OPEN' } as const;
  for (const data of [
    { ...own, title: 'Đã mở' },
    { ...own, title: 'Hôm nay chưa xong', endDate: day(TODAY) },
    { ...other, title: 'Sắp hết hạn cử', closesOn: day('2026-12-05') },
    { ...other, title: 'Còn lâu', closesOn: day('2026-12-06') },
    { ...other, title: 'Đã hết hạn cử', closesOn: day('2026-11-20') },
  ]) {
    await prisma.training.create({ data });
  }
  const tasks = await tasksOf('canbo.danang');
  const told = [...ofKind(tasks, 'TRAINING_RECORD'), ...ofKind(tasks, 'TRAINING_NOMINATE')];
  expect(told).toMatchObject([
    { title: 'Đã mở', dueDate: null, since: '2026-11-20T17:00:00.000Z' },
    { title: 'Sắp hết hạn cử', dueDate: '2026-12-05', overdue: false },
  ]);
});

describe('the tasks of those who decide', () => {
  it('are what waits for them in the inbox, the longest first', async () => {
    const all = await tasksOf('chuyenvien.tld');
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set([
        'DECIDE',
        'INFORMATION_DECIDE',
        'PROPOSAL_ANSWER',
        'REMEDY_ACCEPT',
        'SPEECH_DECIDE',
      ]),
    );
    const tasks = all.filter(({ kind }) => kind === 'DECIDE');
    const { data } = await api.as<{ inbox: { totalCount: number } }>(
      'chuyenvien.tld',
      '{ inbox { totalCount } }',
    );
    expect(tasks).toHaveLength(data.inbox.totalCount);
    expect(tasks.length).toBeGreaterThan(5);
    const since = tasks.map((task) => task.since ?? '');
    expect(since).toEqual(since.toSorted());
  });

  it('are none for an auditor', async () => {
    expect(await tasksOf('kiemtra.tld')).toEqual([]);
  });

  it('cost the same few statements, for few tasks and for many', async () => {
    const few = await api.as('canbo.danang', TASKS);
    const many = await api.as('canbo.congthuong', TASKS);
    expect(many.statements.length).toBe(few.statements.length);
    expect(few.statements.length).toBeLessThanOrEqual(12);
  });
});

const BOARD = `query ($year: Int!) { reportingBoard(year: $year) {
  year dueDate basis { citation verification } submitted late missing
  rows { organisation { code kind } plan { id year state } state submittedAt late lines
    reportsOverdue dossiers } } }`;

interface Board {
  readonly reportingBoard: {
    readonly dueDate: string | null;
    readonly basis: { readonly verification: string } | null;
    readonly submitted: number;
    readonly late: number;
    readonly missing: number;
    readonly rows: readonly {
      readonly organisation: { readonly code: string; readonly kind: string };
      readonly plan: { readonly year: number; readonly state: string } | null;
      readonly state: string | null;
      readonly submittedAt: string | null;
      readonly late: boolean;
      readonly lines: number;
      readonly reportsOverdue: number;
      readonly dossiers: number;
    }[];
  };
}

async function boardOf(user: string, year: number) {
  const answer = await api.as<Board>(user, BOARD, { year });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.reportingBoard, statements: answer.statements };
}

describe('the reporting board', () => {
  it('shows the 63 provincial unions before the merger and the 34 after', async () => {
    const provinces = async (year: number): Promise<number> =>
      (await boardOf('chuyenvien.tld', year)).rows.filter(
        ({ organisation }) => organisation.kind === 'PROVINCIAL_UNION',
      ).length;
    expect([await provinces(2025), await provinces(2026)]).toEqual([63, 34]);
  });

  it('tells who has handed in, who is late, who is missing, and on what basis', async () => {
    const board = await boardOf('lanhdao.tld', 2027);
    expect(board).toMatchObject({ dueDate: '2026-11-15', basis: { verification: 'UNVERIFIED' } });
    expect(board.submitted + board.missing).toBe(board.rows.length);
    const handedIn = board.rows.filter(({ submittedAt }) => submittedAt !== null);
    expect(handedIn).toHaveLength(board.submitted);
    expect(board.rows.filter(({ late }) => late)).toHaveLength(board.late);
    expect([board.submitted, board.late, board.missing].every((count) => count > 0)).toBe(true);
    for (const { late, submittedAt } of handedIn) {
      // 15/11 ends in Vietnam seven hours before it does in UTC.
      expect(late).toBe((submittedAt ?? '') >= '2026-11-15T17:00:00');
    }
    const daNang = board.rows.find(({ organisation }) => organisation.code === 'ldld-da-nang');
    expect(daNang).toMatchObject({ plan: null, state: null, lines: 0, late: false });
  });

  it('counts the dossiers of the year, and the reports of them that are late', async () => {
    const { rows } = await boardOf('chuyenvien.tld', 2026);
    const shown = rows.find(({ organisation }) => organisation.code === 'ldld-da-nang');
    const [own] = await api.database.sql<{ count: number }>({
      name: 'dossiers of the year',
      text: `SELECT count(*) AS count FROM dossier WHERE organisation_id = 'ldld-da-nang'
        AND start_date BETWEEN '2026-01-01' AND '2026-12-31'`,
    });
    expect(shown?.dossiers).toBe(own?.count);
    const late = (await tasksOf('canbo.danang')).filter(
      ({ kind, overdue }) => kind === 'REPORT_DUE' && overdue,
    );
    expect(shown?.reportsOverdue).toBe(late.length);
  });

  it('shows a union only itself', async () => {
    const { rows } = await boardOf('canbo.congthuong', 2026);
    expect(rows.map(({ organisation }) => organisation.code)).toEqual(['cd-cong-thuong']);
  });

  it('costs the same few statements, for one union and for all', async () => {
    const one = await boardOf('canbo.congthuong', 2026);
    const all = await boardOf('chuyenvien.tld', 2026);
    expect(all.statements.toSorted()).toEqual(one.statements.toSorted());
    expect(one.statements.length).toBeLessThanOrEqual(8);
  });

  it('is refused for a year that no calendar of ours has, and to nobody in particular', async () => {
    const far = await api.as('chuyenvien.tld', BOARD, { year: 99_999 });
    expect(far.errors).toMatchObject([{ extensions: { code: 'BAD_FILTER' } }]);
    const nobody = await api.as(null, BOARD, { year: 2026 });
    expect(nobody.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
