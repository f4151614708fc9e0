import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { detailOf } from './dossier.testing.ts';
import { approvedOn, outcomeOf, REPORT } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const approved = (startDate: string, endDate: string) => approvedOn(api, startDate, endDate);
const detail = (id: string) => outcomeOf(api, id);

describe('the real figures', () => {
  it('are closed in one click when all went as approved; the report is still owed', async () => {
    const { id, version } = await approved('2026-05-04', '2026-05-08');
    const closed = await write(api, 'officer', 'dossierCloseAsApproved', { id, version });
    expect(closed).toMatchObject({
      state: 'COMPLETED',
      approval: { submission: { state: 'APPROVED' } },
    });
    expect(await detail(id)).toMatchObject({
      actual: {
        startDate: '2026-05-04',
        endDate: '2026-05-08',
        asApproved: true,
        stops: [{ place: 'Seoul' }],
      },
      deviations: [],
      outcome: null,
      reportDueDate: '2026-05-18',
      reportOverdue: true,
    });
  });

  it('may depart from what was approved only with a reason', async () => {
    const { id, version, figures, content } = await approved('2026-05-11', '2026-05-15');
    const [stop] = content.stops;
    const departed = {
      ...figures,
      endDate: '2026-05-14',
      stops: [{ ...stop, leave: '2026-05-14' }],
    };
    const close = (actual: object, read: number) =>
      send(api, 'officer', 'dossierCloseFigures', { id, version: read, actual });
    expect(await close(departed, version)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REQUIRED', path: ['actual', 'deviationReason'] }],
    });
    const explained = { ...departed, deviationReason: 'Chuyến bay đổi lịch' };
    expect((await close(explained, version)).dossier).toMatchObject({ state: 'COMPLETED' });
    expect(await detail(id)).toMatchObject({
      actual: { endDate: '2026-05-14', asApproved: false, deviationReason: 'Chuyến bay đổi lịch' },
      deviations: [
        { label: 'endDate', before: '2026-05-15', after: '2026-05-14' },
        { label: 'stops.leave', before: '2026-05-15', after: '2026-05-14' },
      ],
      reportDueDate: '2026-05-24',
    });
  });

  it('are corrected only with a reason of its own, which the timeline tells', async () => {
    const { id, version, figures } = await approved('2026-05-18', '2026-05-22');
    const departed = { ...figures, costLines: [], deviationReason: 'Bạn đài thọ toàn bộ' };
    const close = (read: number, input: object) =>
      send(api, 'officer', 'dossierCloseFigures', { id, version: read, ...input });
    expect((await close(version, { actual: departed })).dossier).toMatchObject({
      state: 'COMPLETED',
    });
    for (const reason of [{}, { correctionReason: null }, { correctionReason: ' ' }]) {
      // The explanation of a deviation, given when they were closed, is no reason to correct them.
      expect(await close(version + 1, { actual: departed, ...reason })).toMatchObject({
        __typename: 'ValidationError',
        issues: [{ code: 'REQUIRED', path: ['correctionReason'] }],
      });
    }
    const correctionReason = 'Hoá đơn vé đến sau';
    const corrected = { actual: { ...figures, deviationReason: null }, correctionReason };
    expect((await close(version + 1, corrected)).dossier).toMatchObject({ state: 'COMPLETED' });
    const actual = { asApproved: true, deviationReason: null, correctionReason };
    expect(await detail(id)).toMatchObject({ actual, deviations: [] });
    const { timeline } = (await detailOf(api, id)) as { timeline: { nodes: readonly object[] } };
    expect(timeline.nodes.slice(0, 2)).toMatchObject([
      { action: 'dossier.correctFigures', data: { correctionReason, asApproved: true } },
      {
        action: 'dossier.closeFigures',
        data: { deviationReason: 'Bạn đài thọ toàn bộ', asApproved: false },
      },
    ]);
  });

  it('are not closed before the last day', async () => {
    const { id, version } = await approved('2026-06-14', '2026-06-20');
    expect(await send(api, 'officer', 'dossierCloseAsApproved', { id, version })).toMatchObject({
      __typename: 'StateError',
      code: 'NOT_ENDED',
      data: { endDate: '2026-06-20', today: '2026-06-15' },
    });
  });

  it('are told as malformed all at once', async () => {
    const { id, version, figures } = await approved('2026-04-06', '2026-04-07');
    const actual = { ...figures, members: [], stops: [], startDate: '2026-04-08' };
    const answer = await send(api, 'officer', 'dossierCloseFigures', { id, version, actual });
    const paths = answer.issues?.map((issue) => issue.path.join('.'));
    expect(paths).toEqual([
      'actual.endDate',
      'actual.members',
      'actual.stops',
      'actual.deviationReason',
    ]);
    expect(await detail(id)).toMatchObject({ state: 'APPROVED', actual: null });
  });
});

describe('closing in one click', () => {
  const closed = async (startDate: string, endDate: string) => {
    const { id, version } = await approved(startDate, endDate);
    const { version: read } = await write(api, 'officer', 'dossierCloseAsApproved', {
      id,
      version,
    });
    return { id, version: read };
  };
  const undo = (input: object, user: 'officer' | 'secondOfficer' = 'officer') =>
    send(api, user, 'dossierUndoClose', input);

  it('is taken back as one act: state, figures, due date, audit; and once for one key', async () => {
    const { id, version } = await closed('2026-05-25', '2026-05-29');
    const input = { id, version, idempotencyKey: randomUUID() };
    expect((await undo(input)).dossier).toMatchObject({ state: 'APPROVED', version: version + 1 });
    expect(await detail(id)).toMatchObject({ state: 'APPROVED', actual: null, deviations: [] });
    const { prisma } = api.database;
    const actual = { dossierId: readId(id, 'Dossier'), phase: 'ACTUAL' } as const;
    expect(await prisma.dossierMember.count({ where: actual })).toBe(0);
    const { timeline } = (await detailOf(api, id)) as { timeline: { nodes: readonly object[] } };
    expect(timeline.nodes.slice(0, 2)).toMatchObject([
      { action: 'dossier.undoFigures', by: 'Người mẫu officer' },
      { action: 'dossier.closeFigures' },
    ]);
    expect((await undo(input)).dossier).toMatchObject({ version: version + 1 });
    const again = await write(api, 'officer', 'dossierCloseAsApproved', {
      id,
      version: version + 1,
    });
    expect(again.state).toBe('COMPLETED');
    expect((await undo({ id, version })).__typename).toBe('ConflictError');
  });

  it('is not taken back by whoever may not close figures', async () => {
    const { id, version } = await closed('2026-04-13', '2026-04-14');
    for (const user of ['leader', 'adviser', 'auditor'] as const) {
      const answer = await send(api, user, 'dossierUndoClose', { id, version });
      expect(answer).toMatchObject({ __typename: 'ForbiddenError', code: 'ROLE_REQUIRED' });
    }
    expect((await undo({ id, version }, 'secondOfficer')).dossier?.state).toBe('APPROVED');
  });

  it('stands once a report was handed in on it, it was corrected, or time has passed', async () => {
    const { prisma } = api.database;
    const reported = await closed('2026-04-20', '2026-04-21');
    const report = { dossierId: reported.id, version: 0, report: REPORT };
    await write(api, 'officer', 'outcomeSave', report);
    await write(api, 'officer', 'outcomeSubmit', { dossierId: reported.id, version: 1 });
    expect(await undo(reported)).toMatchObject({ code: 'FIGURES_REPORTED' });

    const late = await closed('2026-04-27', '2026-04-28');
    const { completedAt } = await prisma.dossier.findUniqueOrThrow({
      where: { id: readId(late.id, 'Dossier') },
    });
    const earlier = new Date((completedAt?.getTime() ?? 0) - 301_000);
    const where = { id: readId(late.id, 'Dossier') };
    await prisma.dossier.update({ where, data: { completedAt: earlier } });
    expect(await undo(late)).toMatchObject({ __typename: 'StateError', code: 'UNDO_EXPIRED' });
    expect(await detail(late.id)).toMatchObject({ state: 'COMPLETED' });

    const { id, version, figures } = await approved('2026-03-09', '2026-03-10');
    expect(await undo({ id, version })).toMatchObject({ code: 'STATE' });
    const actual = { ...figures, costLines: [], deviationReason: 'Bạn đài thọ' };
    const written = await write(api, 'officer', 'dossierCloseFigures', { id, version, actual });
    expect(await undo({ id, version: written.version })).toMatchObject({ code: 'FIGURES_WRITTEN' });
  });
});
