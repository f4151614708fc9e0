import type { FindingContent, InspectionContent } from '@cau-noi/domain/inspection';
import { findingIssues, inspectionIssues } from '@cau-noi/domain/inspection/issues';
import type { InspectionLookups } from '@cau-noi/domain/inspection/issues';
import { concludeIssues, dayIssues, stateByRemedies } from '@cau-noi/domain/inspection/life';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, issue, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Call } from '../../act.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { Read } from '../../record-acts.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { dossiersById } from '../dossier/dossier.queries.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { change } from './inspection.change.ts';
import type { InspectionDone } from './inspection.change.ts';
import { teamOn } from './inspection.queries.ts';

/** What the rules need beside what is written: the unions below both, and where the team works today. */
async function lookupsOf(
  { register: { structure }, today }: Context,
  sql: Sql,
  organisationId: string,
  { inspectedId, headId, memberIds }: InspectionContent,
): Promise<InspectionLookups> {
  const people = [headId, ...memberIds].filter((id) => id !== null);
  const below = structure.reachOf([organisationId], today);
  return {
    belowIds: [...below].filter((id) => id !== organisationId),
    inspectedIds: inspectedId === null ? [] : [...structure.reachOf([inspectedId], today)],
    team: await teamOn(sql, people, today),
  };
}

const written = (content: InspectionContent) => ({
  inspectedId: content.inspectedId ?? '',
  year: content.year,
  title: content.title,
  scope: content.scope,
  plannedFrom: optionalDbDate(content.plannedFrom),
  plannedTo: optionalDbDate(content.plannedTo),
});

async function writeTeam(
  tx: Transaction,
  inspectionId: string,
  { headId, memberIds }: InspectionContent,
): Promise<void> {
  const people = [headId ?? '', ...memberIds];
  await tx.inspectionMember.deleteMany({ where: { inspectionId } });
  await tx.inspectionMember.createMany({
    data: people.map((personId, position) => ({ inspectionId, position, personId })),
  });
}

/** Writes an inspection down that a union plans; answers with its id. */
export function createInspection(
  context: Context,
  call: Call,
  organisationId: string,
  content: InspectionContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<InspectionDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'inspection.create', place);
    if (!permitted.ok) return permitted;
    const lookups = await lookupsOf(context, sql, organisationId, content);
    const issues = inspectionIssues(content, lookups);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { userId: createdById } = viewerOf(context);
    const { id } = await tx.inspection.create({
      data: { organisationId, createdById, ...written(content) },
      select: { id: true },
    });
    await writeTeam(tx, id, content);
    const { title } = content;
    return ok({
      value: id,
      audit: {
        action: 'inspection.create',
        subjectKind: 'INSPECTION',
        subjectId: id,
        organisationId,
        data: { title },
      },
    });
  });
}

/** Saves what is planned of an inspection. */
export function saveInspection(
  context: Context,
  call: Call,
  read: Read,
  content: InspectionContent,
): Promise<string> {
  return change(context, call, read, 'inspection.edit', async ({ tx, sql, record: inspection }) => {
    const lookups = await lookupsOf(context, sql, inspection.organisationId, content);
    const issues = inspectionIssues(content, lookups);
    if (issues.length > 0) return err(issues);
    await writeTeam(tx, inspection.id, content);
    return ok({ change: written(content) });
  });
}

/** The team begins; nobody of it has come to the inspected union meanwhile. */
export function beginInspection(
  context: Context,
  call: Call,
  read: Read,
  on: IsoDate,
): Promise<string> {
  return change(context, call, read, 'inspection.begin', async ({ sql, record: inspection }) => {
    const { organisationId, team, ...planned } = inspection;
    const [headId = null, ...memberIds] = team.map(({ personId }) => personId);
    const content = { ...planned, headId, memberIds };
    const lookups = await lookupsOf(context, sql, organisationId, content);
    const issues = [...inspectionIssues(content, lookups), ...dayIssues(on, null, context.today)];
    if (issues.length > 0) return err(issues);
    return ok({ change: { state: 'UNDER_WAY', begunOn: dbDate(on) }, data: { on } });
  });
}

/** Saves what was found so far, all of it. */
export function recordFindings(
  context: Context,
  call: Call,
  read: Read,
  findings: readonly FindingContent[],
): Promise<string> {
  return change(context, call, read, 'inspection.find', async ({ tx, sql, record: inspection }) => {
    const named = findings.flatMap(({ dossierId }) => dossierId ?? []);
    const scope = scopeIds(viewerOf(context).scope);
    const seen = named.length === 0 ? [] : await dossiersById(sql, named, scope);
    const known = new Set(seen.map(({ id }) => id));
    const issues = [
      ...findingIssues(findings),
      ...findings.flatMap(({ dossierId }, index) =>
        dossierId === null || known.has(dossierId)
          ? []
          : [issue('UNKNOWN_VALUE', {}, ['findings', index, 'dossierId'])],
      ),
    ];
    if (issues.length > 0) return err(issues);
    const inspectionId = inspection.id;
    await tx.inspectionFinding.deleteMany({ where: { inspectionId } });
    await tx.inspectionFinding.createMany({
      data: findings.map(({ dueOn, ...finding }, position) => ({
        ...finding,
        inspectionId,
        position,
        dueOn: optionalDbDate(dueOn),
      })),
    });
    return ok({ change: {}, data: { findings: findings.length } });
  });
}

/** Concludes it: from now on the inspected union sees it, and mends what was found. */
export function concludeInspection(
  context: Context,
  call: Call,
  read: Read,
  said: { readonly on: IsoDate; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'inspection.conclude', ({ record: inspection }) => {
    const { findings, begunOn } = inspection;
    const issues = concludeIssues(findings, said, { begunOn, today: context.today });
    if (issues.length > 0) return err(issues);
    const conclusion = said.text.trim();
    const { userId: concludedById } = viewerOf(context);
    const state = stateByRemedies(findings.map(({ remedyState }) => ({ state: remedyState })));
    const concluded = { state, conclusion, concludedById, concludedOn: dbDate(said.on) };
    return ok({ change: concluded, data: { on: said.on, text: conclusion } });
  });
}

/** Closes an inspection of which every remedy was accepted. */
export function closeInspection(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'inspection.close', () =>
    ok({ change: { state: 'CLOSED', closedOn: dbDate(context.today) } }),
  );
}
