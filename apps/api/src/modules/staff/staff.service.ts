import type { AssignmentContent } from '@cau-noi/domain/staff';
import { assignmentIssues, handOverIssues } from '@cau-noi/domain/staff/issues';
import { contactsKeptFor, leftBehind, passingOn } from '@cau-noi/domain/staff/leaving';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject, placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { peopleById } from '../person/person.queries.ts';
import type { PersonRow } from '../person/person.queries.ts';
import { handOverAll, writtenHandOver } from './hand-over.rows.ts';
import type { Passed } from './hand-over.rows.ts';
import { endRoles } from './leaving.ts';
import type { OpenWorkRow } from './open-work.queries.ts';
import { openWorkOf } from './open-work.queries.ts';
import type { AssignmentRow } from './staff.queries.ts';
import { assignmentsById, assignmentsOf } from './staff.queries.ts';

type StaffDone = Result<Done<string>, BusinessError>;

/** The assignment that is changed, in the version that was read. */
export interface Edited {
  readonly id: string;
  readonly version: number;
}

const asContent = (row: AssignmentRow): AssignmentContent => {
  const { validFrom: from, validTo: to, id: _id, version: _version, ...rest } = row;
  return { ...rest, from, to };
};

const postsOf = (person: PersonRow) =>
  person.posts.map(({ validFrom: from, validTo: to, ...post }) => ({
    ...post,
    personId: person.id,
    from,
    to,
  }));

function auditOf(action: string, content: AssignmentContent): Audit {
  const { personId, organisationId, role, workload, from, to } = content;
  const data = { role, workload, from, to };
  return { action, subjectKind: 'PERSON', subjectId: personId, organisationId, data };
}

/** What is against an assignment: the union, the person, or what is written of it. */
async function refuse(
  context: Context,
  sql: Sql,
  content: AssignmentContent,
  changedId: string | null,
): Promise<BusinessError | null> {
  const { organisationId, personId } = content;
  if (placesToday(context, [organisationId]).size === 0) {
    return new NotFoundError('Organisation', ['organisationId']);
  }
  const permitted = permit(context, 'staff.edit', organisationSubject(context, organisationId));
  if (!permitted.ok) return permitted.error;
  const [person] = await peopleById(sql, [personId]);
  if (person === undefined) return new NotFoundError('Person', ['personId']);
  if (person.erased) return new StateError('PERSON_ERASED');
  const others = (await assignmentsOf(sql, null, [personId])).filter(({ id }) => id !== changedId);
  const issues = assignmentIssues(content, others.map(asContent), postsOf(person));
  return issues.length === 0 ? null : new ValidationError(issues);
}

const columnsOf = ({ from, to, ...content }: AssignmentContent) => ({
  ...content,
  validFrom: dbDate(from),
  validTo: optionalDbDate(to),
});

/** Writes into the register that somebody does the foreign-affairs work of a union. */
export function createAssignment(
  context: Context,
  call: Call,
  content: AssignmentContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<StaffDone> => {
    const refusal = await refuse(context, sql, content, null);
    if (refusal !== null) return err(refusal);
    const { id } = await tx.staffAssignment.create({ data: columnsOf(content) });
    return ok({ value: id, audit: auditOf('person.assign', content) });
  });
}

async function openAssignment(
  context: Context,
  sql: Sql,
  { id, version }: Edited,
): Promise<Result<AssignmentRow, BusinessError>> {
  const [row] = await assignmentsById(sql, scopeIds(viewerOf(context).scope), [id]);
  if (row === undefined) return err(new NotFoundError('StaffAssignment', ['id']));
  if (row.version === version) return ok(row);
  const { role, workload, validFrom, validTo, leavingReason, leavingText, personId } = row;
  const theirs = { role, workload, validFrom, validTo, leavingReason, leavingText };
  const change = await lastChangeOf(sql, 'PERSON', personId);
  return err(new ConflictError({ currentVersion: row.version, theirs, ...change }));
}

/**
 * Changes or ends an assignment; the person and the union stay.
 *
 * @param keptRoleIds the roles of their account that do not end with it
 */
export function saveAssignment(
  context: Context,
  call: Call,
  edited: Edited,
  change: Omit<AssignmentContent, 'personId' | 'organisationId'>,
  keptRoleIds: readonly string[],
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<StaffDone> => {
    const opened = await openAssignment(context, sql, edited);
    if (!opened.ok) return opened;
    const { id, version, personId, organisationId, validTo: endedOn } = opened.value;
    const content = { ...change, personId, organisationId };
    const refusal = await refuse(context, sql, content, id);
    if (refusal !== null) return err(refusal);
    const data = { ...columnsOf(content), version: version + 1 };
    await tx.staffAssignment.update({ where: { id, version }, data });
    // Who had left by then is asked about roles no more: a reason may be put right without that.
    if (content.to === null || content.to === endedOn) {
      return ok({ value: id, audit: auditOf('person.saveAssignment', content) });
    }
    const left = { assignmentId: id, personId, organisationId, to: content.to };
    const ended = await endRoles(context, tx, sql, left, keptRoleIds);
    if (!ended.ok) return ended;
    return ok({ value: id, audit: [auditOf('person.endAssignment', content), ...ended.value] });
  });
}

/** To whom what is open passes, and what is said of it. */
export interface HandedOver extends Edited {
  readonly successorId: string;
  readonly note: string;
  /** Of what a name alone proposes, what is theirs. */
  readonly confirmedIds: readonly string[];
}

/** Gives everything that is open of somebody who left to a successor, in one transaction. */
export function handOver(context: Context, call: Call, input: HandedOver): Promise<string> {
  return act(context, call, async (tx, sql): Promise<StaffDone> => {
    const opened = await openAssignment(context, sql, input);
    if (!opened.ok) return opened;
    const assignment = opened.value;
    const subject = organisationSubject(context, assignment.organisationId);
    const permitted = permit(context, 'staff.handOver', subject);
    if (!permitted.ok) return permitted;
    const desks = [assignment.organisationId, ...subject.successorIds];
    const passed = await whatPasses(context, sql, { assignment, desks, input });
    if (!passed.ok) return passed;
    await handOverAll(tx, context, passed.value);
    return ok({ value: assignment.id, audit: auditsOf(passed.value) });
  });
}

interface Asked {
  readonly assignment: AssignmentRow;
  /** The union that was left, and whoever answers for it once it is dissolved. */
  readonly desks: readonly string[];
  readonly input: HandedOver;
}

/** What passes to whom, or everything that is against it. */
async function whatPasses(
  context: Context,
  sql: Sql,
  { assignment, desks, input }: Asked,
): Promise<Result<Passed, BusinessError>> {
  const { today } = context;
  const { organisationId, personId } = assignment;
  const scope = scopeIds(viewerOf(context).scope);
  const asked = { today, scope, contactNames: false };
  const open = leftBehind(await openWorkOf(sql, [personId], asked));
  const [successor] = await peopleById(sql, [input.successorId]);
  if (successor === undefined) return err(new NotFoundError('Person', ['successorId']));
  const successorPosts = postsOf(successor).filter((post) => desks.includes(post.organisationId));
  const issues = handOverIssues(
    {
      assignment: asContent(assignment),
      successorId: successor.id,
      successorPosts,
      openWork: open.length,
      note: input.note,
    },
    today,
  );
  if (issues.length > 0) return err(new ValidationError(issues));
  const passing = passingOn(open, input.confirmedIds);
  if (!passing.ok) return err(new ValidationError([passing.error]));
  const work = (await assignmentsOf(sql, null, [successor.id])).map(asContent);
  const keeper = { work, organisationIds: desks, keptFor: organisationId };
  const contactsFor = contactsKeptFor(passing.value, keeper, today);
  if (!contactsFor.ok) return err(new ValidationError([contactsFor.error]));
  const written = writtenHandOver(context, assignment, input);
  return ok({ written, open: passing.value, successor, contactsFor: contactsFor.value });
}

function auditsOf({ written, open, successor }: Passed): readonly Audit[] {
  const { personId: subjectId, organisationId } = written;
  const data = { successor: successor.fullName, items: open.length };
  return [
    { action: 'person.handOver', subjectKind: 'PERSON', subjectId, organisationId, data },
    ...open.flatMap((work) => auditOfRecord(work, successor.fullName)),
  ];
}

/** What the history of a record says; of a contact no names, since more read that than see contacts. */
function auditOfRecord(
  { kind, recordId, organisationId, partnerId }: OpenWorkRow,
  text: string,
): readonly Audit[] {
  if (partnerId !== null) {
    const data = { contactId: recordId };
    const history = { subjectKind: 'PARTNER', subjectId: partnerId } as const;
    return [{ action: 'partner.contactKeep', ...history, organisationId: null, data }];
  }
  if (kind !== 'DOSSIER' && kind !== 'PLAN') return [];
  const action = `${kind.toLowerCase()}.handOver`;
  return [{ action, subjectKind: kind, subjectId: recordId, organisationId, data: { text } }];
}
