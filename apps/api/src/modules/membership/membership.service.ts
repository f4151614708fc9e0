import { required, textWithin } from '@cau-noi/domain/limits';
import type { MembershipBook, MembershipContent } from '@cau-noi/domain/membership';
import { bookIssues, membershipIssues } from '@cau-noi/domain/membership/issues';
import { endIssues, joinIssues } from '@cau-noi/domain/membership/life';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, issue, ok } from '@cau-noi/domain/result';
import { textIssues } from '@cau-noi/domain/waiver/request';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import type { MembershipAction } from './membership.permissions.ts';
import { membershipSubject } from './membership.permissions.ts';
import type { MembershipRecord } from './membership.queries.ts';
import { kindOfPartner, membershipsById } from './membership.queries.ts';
import { writeBook } from './membership.rows.ts';

type MembershipDone = Result<Done<string>, BusinessError>;

/** Which membership, in the version that was read. */
export type MembershipRead = { readonly id: string; readonly version: number };

const NUMBER = 100;

const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json } = {},
  onBehalfOfId: string | null = null,
): Audit => ({
  action,
  subjectKind: 'MEMBERSHIP',
  subjectId: id,
  organisationId,
  data,
  onBehalfOfId,
});

/** Writes down a membership that a union wants; answers with its id. */
export function createMembership(
  context: Context,
  call: Call,
  organisationId: string,
  content: MembershipContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<MembershipDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'membership.create', place);
    if (!permitted.ok) return permitted;
    const issues = await contentIssues(sql, content);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { userId: createdById } = viewerOf(context);
    const { kind, purpose, note } = content;
    const partnerId = content.partnerId ?? '';
    const { id } = await tx.membership.create({
      data: { organisationId, createdById, partnerId, kind, purpose, note },
      select: { id: true },
    });
    return ok({ value: id, audit: auditOf('membership.create', id, organisationId) });
  });
}

async function contentIssues(sql: Sql, content: MembershipContent): Promise<readonly Issue[]> {
  const { partnerId } = content;
  return membershipIssues(content, partnerId === null ? null : await kindOfPartner(sql, partnerId));
}

type Change = Parameters<Transaction['membership']['update']>[0]['data'];

/** What an act writes, or why it does not. */
type Decided = Result<
  { readonly change: Change; readonly data?: { readonly [key: string]: Json } },
  BusinessError
>;

interface Acting {
  readonly tx: Transaction;
  readonly sql: Sql;
  readonly membership: MembershipRecord;
  readonly onBehalfOfId: string | null;
}

/** An act about a membership that is written down: in exactly the version that was read. */
function change(
  context: Context,
  call: Call,
  read: MembershipRead,
  action: MembershipAction,
  decide: (acting: Acting) => Decided | Promise<Decided>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<MembershipDone> => {
    const { id, version } = read;
    const [membership] = await membershipsById(sql, [id], scopeIds(viewerOf(context).scope));
    if (membership === undefined) return err(new NotFoundError('Membership', ['id']));
    if (version !== membership.version) return err(await conflictOn(sql, membership));
    const permitted = permit(context, action, membershipSubject(context, membership));
    if (!permitted.ok) return permitted;
    const onBehalfOfId = permitted.value;
    const decided = await decide({ tx, sql, membership, onBehalfOfId });
    if (!decided.ok) return decided;
    const data = { ...decided.value.change, version: version + 1 };
    await tx.membership.update({ where: { id, version }, data });
    const { organisationId } = membership;
    const said = decided.value.data;
    return ok({ value: id, audit: auditOf(action, id, organisationId, said, onBehalfOfId) });
  });
}

async function conflictOn(sql: Sql, membership: MembershipRecord): Promise<ConflictError> {
  const { id, version, state, partnerId, kind, purpose, note } = membership;
  return new ConflictError({
    currentVersion: version,
    theirs: { state, partnerId: writeId('Partner', partnerId), kind, purpose, note },
    ...(await lastChangeOf(sql, 'MEMBERSHIP', id)),
  });
}

const refused = (issues: readonly Issue[]): Decided => err(new ValidationError(issues));

/** Saves what is asked for. */
export function saveMembership(
  context: Context,
  call: Call,
  read: MembershipRead,
  content: MembershipContent,
): Promise<string> {
  return change(context, call, read, 'membership.edit', async ({ sql }) => {
    const issues = await contentIssues(sql, content);
    const { kind, purpose, note } = content;
    const partnerId = content.partnerId ?? '';
    return issues.length > 0 ? refused(issues) : ok({ change: { partnerId, kind, purpose, note } });
  });
}

/** Asks the federation for its consent. */
export function requestConsent(
  context: Context,
  call: Call,
  read: MembershipRead,
): Promise<string> {
  const { userId: requestedById } = viewerOf(context);
  const asked = { state: 'REQUESTED', requestedById, requestedAt: context.now() } as const;
  return change(context, call, read, 'membership.request', () => ok({ change: asked }));
}

/** Takes the request back before it is decided. */
export function withdrawRequest(
  context: Context,
  call: Call,
  read: MembershipRead,
): Promise<string> {
  const taken = { state: 'PROPOSED', requestedById: null, requestedAt: null } as const;
  return change(context, call, read, 'membership.withdraw', () => ok({ change: taken }));
}

/** What the federation decided, by which document. */
export type ConsentDecided = {
  readonly consent: boolean;
  readonly number: string | null;
  readonly on: IsoDate;
  readonly text: string;
};

/** The federation consents to a membership, or does not. */
export function decideConsent(
  context: Context,
  call: Call,
  read: MembershipRead,
  { consent, number, on, text }: ConsentDecided,
): Promise<string> {
  return change(context, call, read, 'membership.decide', ({ onBehalfOfId }) => {
    const issues = [
      ...textIssues(text),
      ...(consent ? required(['number'], number) : []),
      ...textWithin(['number'], number, NUMBER),
      ...(on > context.today ? [issue('DAY_TO_COME', {}, ['on'])] : []),
    ];
    if (issues.length > 0) return refused(issues);
    const decided = {
      decidedById: viewerOf(context).userId,
      onBehalfOfId,
      decidedAt: context.now(),
      decisionText: text.trim(),
      consentNumber: number,
      consentOn: dbDate(on),
    };
    const state = consent ? 'CONSENTED' : 'REFUSED';
    return ok({ change: { ...decided, state }, data: { consent, text: text.trim() } });
  });
}

/** Writes down that the union has joined; without the federation's consent before that day it has not. */
export function joinBody(
  context: Context,
  call: Call,
  read: MembershipRead,
  since: IsoDate,
): Promise<string> {
  return change(context, call, read, 'membership.join', ({ membership }) => {
    const issues = joinIssues(membership, since, context.today);
    if (issues.length > 0) return refused(issues);
    return ok({ change: { state: 'MEMBER', since: dbDate(since) }, data: { on: since } });
  });
}

/** Writes down that a membership has ended. */
export function endMembership(
  context: Context,
  call: Call,
  read: MembershipRead,
  { until, text }: { readonly until: IsoDate; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'membership.end', ({ membership }) => {
    const issues = [...endIssues(membership.since, until, context.today), ...textIssues(text)];
    if (issues.length > 0) return refused(issues);
    const endText = text.trim();
    const ended = { state: 'ENDED', until: dbDate(until), endText } as const;
    return ok({ change: ended, data: { on: until, text: endText } });
  });
}

/** Saves the fees, posts and votes of a membership. */
export function recordBook(
  context: Context,
  call: Call,
  read: MembershipRead,
  book: MembershipBook,
): Promise<string> {
  return change(context, call, read, 'membership.record', async ({ tx }) => {
    const issues = bookIssues(book, context.today);
    if (issues.length > 0) return refused(issues);
    await writeBook(tx, read.id, book);
    const { fees, posts, votes } = book;
    const data = { fees: fees.length, posts: posts.length, votes: votes.length };
    return ok({ change: {}, data });
  });
}
