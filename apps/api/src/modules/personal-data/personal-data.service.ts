import { can } from '@cau-noi/domain/access/policy';
import type { Permission } from '@cau-noi/domain/access/permission';
import { invariant } from '@cau-noi/domain/invariant';
import type {
  DataRequestContent,
  DataRequestKind,
  NamedPlace,
  PlaceDecision,
} from '@cau-noi/domain/personal-data';
import {
  confirmationIssues,
  dataRequestIssues,
  erasureBars,
  namesakeIssues,
} from '@cau-noi/domain/personal-data';
import type { Result } from '@cau-noi/domain/result';
import { err, issue, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import {
  ConflictError,
  NotFoundError,
  requestError,
  StateError,
  ValidationError,
} from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refusalOf } from '../access/permission.ts';
import { placeOf } from '../access/place.ts';
import { refuseDisabling } from '../access/user.permissions.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { homesOf } from '../person/person.permissions.ts';
import type { PersonRow } from '../person/person.queries.ts';
import { visiblePeople } from '../person/person.queries.ts';
import type { OpenWorkRow } from '../staff/open-work.queries.ts';
import { openWorkOf } from '../staff/open-work.queries.ts';
import type { DataRequestRow } from './data-request.queries.ts';
import { dataRequestsById, heldBy } from './data-request.queries.ts';
import { erasePerson } from './erasing.queries.ts';
import { everythingOf } from './everything.queries.ts';
import { namedPlaces } from './namesake.queries.ts';

type RequestDone = Result<Done<string>, BusinessError>;
type PersonalAction = 'personalData.request' | 'personalData.export' | 'personalData.erase';

/** Which request, in the version that was read. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Whether the viewer may do it at one of the unions that answer for the person, or is the person. */
export function personalDataPermission(
  context: Context,
  action: PersonalAction,
  { posts, userId }: PersonRow,
): Permission {
  const { actor } = viewerOf(context);
  const permissions = homesOf(posts, context.today).map((id) =>
    can(actor, action, { ...placeOf(context, id), type: 'PERSONAL_DATA', userId }),
  );
  const answer = permissions.find(({ allowed }) => allowed) ?? permissions[0];
  invariant(answer !== undefined, 'PERSON_WITHOUT_POST');
  return answer;
}

async function personFor(
  context: Context,
  sql: Sql,
  id: string,
  action: PersonalAction,
): Promise<Result<PersonRow, BusinessError>> {
  const [person] = await visiblePeople(sql, scopeIds(viewerOf(context).scope), [id]);
  if (person === undefined) return err(new NotFoundError('Person', ['personId']));
  const refusal = refusalOf(personalDataPermission(context, action, person));
  return refusal === null ? ok(person) : err(refusal);
}

function auditOf(
  context: Context,
  action: string,
  { id, posts }: PersonRow,
  { basis, askedOn, kind }: Pick<DataRequestContent, 'basis' | 'askedOn' | 'kind'>,
): Audit {
  const organisationId = homesOf(posts, context.today).at(0) ?? null;
  const data = { kind, basis, askedOn };
  return { action, subjectKind: 'PERSON', subjectId: id, organisationId, data };
}

/** Enters into the register that somebody asked. */
export function registerDataRequest(
  context: Context,
  call: Call,
  { personId, ...content }: DataRequestContent & { readonly personId: string },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<RequestDone> => {
    const person = await personFor(context, sql, personId, 'personalData.request');
    if (!person.ok) return person;
    const issues = dataRequestIssues(content, person.value.erased, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { kind, askedBy, askedOn, basis } = content;
    const { id } = await tx.dataRequest.create({
      data: {
        personId,
        kind,
        askedBy: askedBy.trim(),
        askedOn: dbDate(askedOn),
        basis: basis.trim(),
        registeredById: viewerOf(context).userId,
        registeredAt: context.now(),
      },
      select: { id: true },
    });
    return ok({ value: id, audit: auditOf(context, 'person.requestData', person.value, content) });
  });
}

interface Open {
  readonly request: DataRequestRow;
  readonly person: PersonRow;
}

/** A request that is still to be done, with whom it is about, if the viewer may do it. */
async function openRequest(
  context: Context,
  sql: Sql,
  { id, version }: Seen,
  kind: DataRequestKind,
): Promise<Result<Open, BusinessError>> {
  const [request] = await dataRequestsById(sql, [id]);
  if (request === undefined) return err(new NotFoundError('DataRequest', ['id']));
  const action = kind === 'ERASURE' ? 'personalData.erase' : 'personalData.export';
  const person = await personFor(context, sql, request.personId, action);
  if (!person.ok) return person;
  if (request.version !== version) {
    const { askedBy, askedOn, basis, personId } = request;
    const change = await lastChangeOf(sql, 'PERSON', personId);
    const theirs = { askedBy, askedOn, basis };
    return err(new ConflictError({ currentVersion: request.version, theirs, ...change }));
  }
  if (request.kind !== kind || request.doneAt !== null) {
    return err(new StateError('REQUEST_CLOSED'));
  }
  return ok({ request, person: person.value });
}

/** Gives out everything that is kept of a person, as they asked; answers with the JSON. */
export async function exportPersonalData(
  context: Context,
  call: Call,
  seen: Seen,
): Promise<{ readonly id: string; readonly json: string }> {
  const id = await act(context, call, async (tx, sql): Promise<RequestDone> => {
    const opened = await openRequest(context, sql, seen, 'EXPORT');
    if (!opened.ok) return opened;
    const { person, request } = opened.value;
    const { userId: doneById } = viewerOf(context);
    const done = { doneAt: context.now(), doneById, version: seen.version + 1 };
    await tx.dataRequest.update({ where: seen, data: done });
    return ok({ value: request.id, audit: auditOf(context, 'person.exportData', person, request) });
  });
  const [request] = await dataRequestsById(context.sql, [id]);
  invariant(request !== undefined, 'REQUEST_VANISHED');
  const everything = await everythingOf(context.sql, request.personId);
  return { id, json: JSON.stringify(everything, null, 2) };
}

/** Which request, the name once more, and what was decided of places that may be a namesake's. */
export interface Erasing extends Seen {
  readonly fullName: string;
  readonly places: readonly PlaceDecision[];
}

/**
 * Erases who a person was. It cannot be undone, so whoever does it writes the name of whom they mean, and
 * says of each place where somebody else of that name may be meant whose it is.
 */
export function erasePersonalData(
  context: Context,
  call: Call,
  { fullName, places: decisions, ...seen }: Erasing,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<RequestDone> => {
    const opened = await openRequest(context, sql, seen, 'ERASURE');
    if (!opened.ok) return opened;
    const { person, request } = opened.value;
    const { today } = context;
    const { id: personId, erased, userId } = person;
    const open = await openWorkOf(sql, [personId], {
      today,
      scope: null,
      contactNames: false,
    });
    const places = await namedPlaces(sql, { personId, fullName: person.fullName });
    const openWork = open.filter((work) => !isNamesakes(work, places, decisions)).length;
    const facts = { ...(await heldBy(sql, personId, today)), openWork };
    const issues = [
      ...(erased ? [issue('ALREADY_ERASED')] : []),
      ...erasureBars(facts),
      ...confirmationIssues(fullName, person.fullName),
      ...namesakeIssues(places, decisions),
    ];
    if (issues.length > 0) return err(new ValidationError(issues));
    const refusal = userId === null ? null : await refuseDisabling(context, sql, userId);
    if (refusal !== null) return err(refusal);
    const now = context.now();
    const placeKeys = decisions.flatMap(({ key, theirs }) => (theirs ? [key] : []));
    const whom = { personId, fullName: person.fullName, placeKeys };
    await erasePerson(sql, whom, { now, today });
    const { userId: doneById } = viewerOf(context);
    const done = { doneAt: now, doneById, version: seen.version + 1 };
    await tx.dataRequest.update({ where: seen, data: done });
    const basis = request.basis.replaceAll(person.fullName, '…');
    const audit = auditOf(context, 'person.erase', person, { ...request, basis });
    return ok({ value: request.id, audit });
  });
}

/** Whether something open, by a name that somebody else has too, was not said to be of the person. */
function isNamesakes(
  { recordId }: OpenWorkRow,
  places: readonly NamedPlace[],
  decisions: readonly PlaceDecision[],
): boolean {
  const key = `COMMITMENT:${recordId}`;
  const theirs = decisions.some((one) => one.key === key && one.theirs);
  return !theirs && places.some((place) => place.key === key);
}

/**
 * Where the name of a person stands at a union where somebody else has it too.
 *
 * @throws GraphQLError BAD_ID for a person whom the viewer may not see, FORBIDDEN where they may not erase
 */
export async function namesakePlaces(
  context: Context,
  personId: string,
): Promise<readonly NamedPlace[]> {
  const { sql } = context;
  const person = await personFor(context, sql, personId, 'personalData.erase');
  if (person.ok) return namedPlaces(sql, { personId, fullName: person.value.fullName });
  if (person.error instanceof NotFoundError) throw requestError('BAD_ID', { expected: 'Person' });
  throw requestError('FORBIDDEN', { reason: person.error.code });
}
