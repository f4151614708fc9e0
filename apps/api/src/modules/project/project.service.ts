import { projectIssues, usedIssues } from '@cau-noi/domain/project/issues';
import type { StepTold } from '@cau-noi/domain/project/life';
import { adjustmentIssues, stateAfter, stepIssues } from '@cau-noi/domain/project/life';
import { textWithin } from '@cau-noi/domain/limits';
import type { ProjectContent } from '@cau-noi/domain/project';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { asWrittenProject } from './project-input.ts';
import { columnsOf, writeParts } from './project.writes.ts';
import type { ProjectAction } from './project.permissions.ts';
import { projectSubject } from './project.permissions.ts';
import { projectsById, readProjectRules } from './project.queries.ts';
import type { ProjectRecord } from './project.rows.ts';
import { standingOf } from './project.standing.ts';

type ProjectDone = Result<Done<string>, BusinessError>;

/** Which project, in the version that was read. */
export type ProjectRead = { readonly id: string; readonly version: number };

const MOST_WORDS = 4_000;

const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json },
): Audit => ({ action, subjectKind: 'PROJECT', subjectId: id, organisationId, data });

/** The unions that a content names and that there are not. */
function unknownUnions(context: Context, { unionIds }: ProjectContent): BusinessError | null {
  const index = unionIds.findIndex((id) => organisationById(context, id) === null);
  return index < 0
    ? null
    : new NotFoundError('Organisation', ['project', 'unionIds', String(index)]);
}

/** Writes down a project; answers with its id. */
export function createProject(
  context: Context,
  call: Call,
  organisationId: string,
  content: ProjectContent,
): Promise<string> {
  return act(context, call, async (tx): Promise<ProjectDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'project.create', place);
    if (!permitted.ok) return permitted;
    const issues = projectIssues(content, organisationId);
    if (issues.length > 0) return err(new ValidationError(issues));
    const unknown = unknownUnions(context, content);
    if (unknown !== null) return err(unknown);
    const { userId: createdById } = viewerOf(context);
    const { id } = await tx.project.create({
      data: { organisationId, createdById, ...columnsOf(content) },
      select: { id: true },
    });
    await writeParts(tx, id, content);
    const { titleVi: title } = content;
    return ok({ value: id, audit: auditOf('project.create', id, organisationId, { title }) });
  });
}

type Change = Parameters<Transaction['project']['update']>[0]['data'];

/** What an act writes on the project, or why it does not. */
export type Decided = Result<
  { readonly change?: Change; readonly data?: { readonly [key: string]: Json } },
  BusinessError
>;

export interface Acting {
  readonly tx: Transaction;
  readonly sql: Sql;
  readonly project: ProjectRecord;
}

export const refused = (issues: readonly Issue[]): Decided => err(new ValidationError(issues));

/**
 * An act about a project that is written down: in exactly the version that was read.
 *
 * @param told the action as the audit names it, where it says more than the permission
 */
export function changeProject(
  context: Context,
  call: Call,
  { id, version }: ProjectRead,
  [action, told]: readonly [action: ProjectAction, told?: string],
  decide: (acting: Acting) => Promise<Decided>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ProjectDone> => {
    const [project] = await projectsById(sql, [id], scopeIds(viewerOf(context).scope));
    if (project === undefined) return err(new NotFoundError('Project', ['id']));
    if (version !== project.version) return err(await conflictOn(sql, project));
    const permitted = permit(context, action, projectSubject(context, project));
    if (!permitted.ok) return permitted;
    const decided = await decide({ tx, sql, project });
    if (!decided.ok) return decided;
    const { change = {}, data = {} } = decided.value;
    await tx.project.update({ where: { id, version }, data: { ...change, version: version + 1 } });
    const audit = auditOf(told ?? action, id, project.organisationId, data);
    return ok({ value: id, audit });
  });
}

async function conflictOn(sql: Sql, project: ProjectRecord): Promise<ConflictError> {
  const theirs = { ...asWrittenProject(project), state: project.state };
  const last = await lastChangeOf(sql, 'PROJECT', project.id);
  return new ConflictError({ currentVersion: project.version, theirs, ...last });
}

/** What of a project cannot be left away. */
function inUse({ payments, followOns, indicators }: ProjectRecord) {
  const donors = [...payments, ...followOns].flatMap(({ donorId }) => donorId ?? []);
  return {
    donorIds: [...new Set(donors)],
    indicatorIds: indicators.filter(({ actuals }) => actuals.length > 0).map(({ id }) => id),
  };
}

/** Saves the whole content; what was approved is changed by a document that is named. */
export function saveProject(
  context: Context,
  call: Call,
  read: ProjectRead,
  { content, basis }: { readonly content: ProjectContent; readonly basis: string | null },
): Promise<string> {
  return changeProject(context, call, read, ['project.edit'], async ({ tx, project }) => {
    const issues = [
      ...projectIssues(content, project.organisationId),
      ...usedIssues(content, inUse(project)),
      ...adjustmentIssues(project.state, basis),
      ...textWithin(['basis'], basis, MOST_WORDS),
    ];
    if (issues.length > 0) return refused(issues);
    const unknown = unknownUnions(context, content);
    if (unknown !== null) return err(unknown);
    const known = new Set(project.indicators.map(({ id }) => id));
    const stranger = content.indicators.some(({ id }) => id !== null && !known.has(id));
    if (stranger) return err(new NotFoundError('ProjectIndicator', ['project', 'indicators']));
    await writeParts(tx, read.id, content);
    const { titleVi: title } = content;
    return ok({ change: columnsOf(content), data: basis === null ? { title } : { title, basis } });
  });
}

/** Which columns a step fills. */
function columnsAfter({ step, on, number, by, text }: StepTold): Change {
  const day = dbDate(on);
  const decisionText = text === '' ? null : text;
  const none = { approvalNumber: null, approvedOn: null, approvedBy: null };
  switch (step) {
    case 'SUBMIT':
      return { submittedOn: day, decisionText: null };
    case 'TAKE_BACK':
      return { submittedOn: null };
    case 'APPROVE':
      return { approvalNumber: number, approvedOn: day, approvedBy: by, decisionText };
    case 'REFUSE':
      return { ...none, decisionText };
    case 'WITHDRAW':
      return { decisionText };
    case 'BEGIN':
      return { startedOn: day };
    case 'END':
      return { endedOn: day };
    case 'CLOSE':
      return { closedOn: day };
  }
}

/** Writes down a step; refused where something is missing for it, with the basis. */
export function proceedProject(
  context: Context,
  call: Call,
  read: ProjectRead,
  told: StepTold,
): Promise<string> {
  const audited = `project.${told.step.toLowerCase()}`;
  return changeProject(context, call, read, ['project.proceed', audited], async (acting) => {
    const { aid } = await readProjectRules(acting.sql, context.today);
    const issues = [
      ...stepIssues(standingOf(acting.project), told, aid, context.today),
      ...textWithin(['text'], told.text, MOST_WORDS),
      ...textWithin(['number'], told.number, 100),
      ...textWithin(['by'], told.by, 300),
    ];
    if (issues.length > 0) return refused(issues);
    const { on, number, by, text } = told;
    const change = { ...columnsAfter(told), state: stateAfter(told.step) };
    return ok({ change, data: { on, number, by, text } });
  });
}
