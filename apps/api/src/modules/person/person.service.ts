import { sameValue } from '@cau-noi/domain/difference';
import type { PersonContent, WrittenPost } from '@cau-noi/domain/person/issues';
import { personIssues } from '@cau-noi/domain/person/issues';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refusalOf } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { asWritten } from './person-input.ts';
import { homesOf, mayEdit } from './person.permissions.ts';
import type { PersonRow } from './person.queries.ts';
import { visiblePeople } from './person.queries.ts';

/** A mutation's input beside what it says: for the second time it is sent. */
interface Sent {
  readonly key: string;
  readonly input: object;
}

/** Writes somebody new into the register; answers with the id. */
export function createPerson(
  context: Context,
  content: PersonContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'personCreate', key, input }, async (tx) => {
    const refusal = refuseContent(context, [], content);
    if (refusal !== null) return err(refusal);
    const { id } = await tx.person.create({ data: columnsOf(content) });
    await writeLists(tx, id, content);
    return ok({ value: id, audit: auditOf('person.create', id, content, context) });
  });
}

/** Saves the whole content over the version that was edited. */
export function savePerson(
  context: Context,
  { id, version }: { readonly id: string; readonly version: number },
  content: PersonContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'personSave', key, input }, async (tx, sql) => {
    const [person] = await visiblePeople(sql, scopeIds(viewerOf(context).scope), [id]);
    if (person === undefined) return err(new NotFoundError('Person', ['id']));
    if (person.erased) return err(new StateError('PERSON_ERASED'));
    const refusal =
      refuseEdit(context, homesOf(person.posts, context.today), ['id']) ??
      (await refuseStale(sql, person, version)) ??
      refuseContent(context, person.posts.map(asPost), content);
    if (refusal !== null) return err(refusal);
    const data = { ...columnsOf(content), version: version + 1 };
    await tx.person.update({ where: { id, version }, data });
    await writeLists(tx, id, content);
    return ok({ value: id, audit: auditOf('person.save', id, content, context) });
  });
}

/** Null when the viewer may edit people of one of these unions. */
function refuseEdit(
  context: Context,
  organisationIds: readonly string[],
  path: readonly (string | number)[],
): BusinessError | null {
  const places = placesToday(context, organisationIds);
  if (places.size === 0) return new NotFoundError('Organisation', path);
  return refusalOf(mayEdit(context, [...places.values()]), path);
}

async function refuseStale(
  sql: Sql,
  person: PersonRow,
  version: number,
): Promise<BusinessError | null> {
  if (person.version === version) return null;
  return new ConflictError({
    currentVersion: person.version,
    theirs: asWritten(person),
    ...(await lastChangeOf(sql, 'PERSON', person.id)),
  });
}

/** What is wrong with the content, or with a post that is given or taken where one has no say. */
function refuseContent(
  context: Context,
  before: readonly WrittenPost[],
  { posts, ...content }: PersonContent,
): BusinessError | null {
  const issues = personIssues({ posts, ...content }, context.today);
  if (issues.length > 0) return new ValidationError(issues);
  const isIn = (list: readonly WrittenPost[], post: WrittenPost) =>
    list.some((other) => sameValue(other, post));
  const touched = [
    ...posts.flatMap((post, index) =>
      isIn(before, post) ? [] : [{ post, path: ['posts', index, 'organisationId'] }],
    ),
    ...before.filter((post) => !isIn(posts, post)).map((post) => ({ post, path: ['posts'] })),
  ];
  for (const { post, path } of touched) {
    const refusal = refuseEdit(context, [post.organisationId], path);
    if (refusal !== null) return refusal;
  }
  return null;
}

function asPost({
  organisationId,
  title,
  keyLeader,
  validFrom,
  validTo,
}: PersonRow['posts'][number]) {
  return { organisationId, title, keyLeader, from: validFrom, to: validTo };
}

function columnsOf({ fullName, dateOfBirth, sex, trade, ...content }: PersonContent) {
  const born = optionalDbDate(dateOfBirth);
  return { fullName, dateOfBirth: born, sex, trade, function: content.function };
}

async function writeLists(
  tx: Transaction,
  personId: string,
  { posts, languages }: PersonContent,
): Promise<void> {
  await tx.personPost.deleteMany({ where: { personId } });
  await tx.personPost.createMany({
    data: posts.map(({ from, to, ...post }) => ({
      ...post,
      personId,
      validFrom: dbDate(from),
      validTo: optionalDbDate(to),
    })),
  });
  await tx.personLanguage.deleteMany({ where: { personId } });
  await tx.personLanguage.createMany({
    data: languages.map(({ expiresOn, ...language }) => ({
      ...language,
      personId,
      expiresOn: optionalDbDate(expiresOn),
    })),
  });
}

function auditOf(action: string, id: string, content: PersonContent, { today }: Context): Audit {
  const posts = content.posts.map(({ organisationId, from, to }) => ({
    organisationId,
    validFrom: from,
    validTo: to,
  }));
  const organisationId = homesOf(posts, today).at(0) ?? null;
  const data = { fullName: content.fullName };
  return { action, subjectKind: 'PERSON', subjectId: id, organisationId, data };
}
