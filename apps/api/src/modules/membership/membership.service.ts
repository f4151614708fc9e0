import { required, textWithin } from '@cau-noi/domain/limits';
import type { MembershipBook, MembershipContent } from '@cau-noi/domain/membership';
import { bookIssues, membershipIssues } from '@cau-noi/domain/membership/issues';
import { endIssues, joinIssues } from '@cau-noi/domain/membership/life';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, issue, ok } from '@cau-noi/domain/result';
import type { Issue, Result } from '@cau-noi/domain/result';
import { textIssues } from '@cau-noi/domain/waiver/request';
import { act } from '../../act.ts';
import type { Call, Done } from '../../act.ts';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { BusinessError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { recordActs } from '../../record-acts.ts';
import type { Read } from '../../record-acts.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { membershipSubject } from './membership.permissions.ts';
import type { MembershipAction } from './membership.permissions.ts';
import { kindOfPartner, membershipsById } from './membership.queries.ts';
import type { MembershipRecord } from './membership.queries.ts';
import { writeBook } from './membership.rows.ts';

type MembershipDone = Result<Done<string>, BusinessError>;

const NUMBER = 100;

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
    return ok({
      value: id,
      audit: {
        action: 'membership.create',
        subjectKind: 'MEMBERSHIP',
        subjectId: id,
        organisationId,
        data: {},
      },
    });
  });
}

async function contentIssues(sql: Sql, content: MembershipContent): Promise<readonly Issue[]> {
  const { partnerId } = content;
  return membershipIssues(content, partnerId === null ? null : await kindOfPartner(sql, partnerId));
}

type Change = Parameters<Transaction['membership']['update']>[0]['data'];

const { change } = recordActs<MembershipRecord, MembershipAction, Change>({
  name: 'Membership',
  audited: 'MEMBERSHIP',
  byId: membershipsById,
  subjectOf: membershipSubject,
  theirs: ({ state, partnerId, kind, purpose, note }) => ({
    state,
    partnerId: writeId('Partner', partnerId),
    kind,
    purpose,
    note,
  }),
  update: (tx, where, data) => tx.membership.update({ where, data }),
});

/** Saves what is asked for. */
export function saveMembership(
  context: Context,
  call: Call,
  read: Read,
  content: MembershipContent,
): Promise<string> {
  return change(context, call, read, 'membership.edit', async ({ sql }) => {
    const issues = await contentIssues(sql, content);
    const { kind, purpose, note } = content;
    const partnerId = content.partnerId ?? '';
    return issues.length > 0 ? err(issues) : ok({ change: { partnerId, kind, purpose, note } });
  });
}

/** Asks the federation for its consent. */
export function requestConsent(context: Context, call: Call, read: Read): Promise<string> {
  const { userId: requestedById } = viewerOf(context);
  const asked = { state: 'REQUESTED', requestedById, requestedAt: context.now() } as const;
  return change(context, call, read, 'membership.request', () => ok({ change: asked }));
}

/** Takes the request back before it is decided. */
export function withdrawRequest(context: Context, call: Call, read: Read): Promise<string> {
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
  read: Read,
  { consent, number, on, text }: ConsentDecided,
): Promise<string> {
  return change(context, call, read, 'membership.decide', ({ onBehalfOfId }) => {
    const issues = [
      ...textIssues(text),
      ...(consent ? required(['number'], number) : []),
      ...textWithin(['number'], number, NUMBER),
      ...(on > context.today ? [issue('DAY_TO_COME', {}, ['on'])] : []),
    ];
    if (issues.length > 0) return err(issues);
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
  read: Read,
  since: IsoDate,
): Promise<string> {
  return change(context, call, read, 'membership.join', ({ record: membership }) => {
    const issues = joinIssues(membership, since, context.today);
    if (issues.length > 0) return err(issues);
    return ok({ change: { state: 'MEMBER', since: dbDate(since) }, data: { on: since } });
  });
}

/** Writes down that a membership has ended. */
export function endMembership(
  context: Context,
  call: Call,
  read: Read,
  { until, text }: { readonly until: IsoDate; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'membership.end', ({ record: membership }) => {
    const issues = [...endIssues(membership.since, until, context.today), ...textIssues(text)];
    if (issues.length > 0) return err(issues);
    const endText = text.trim();
    const ended = { state: 'ENDED', until: dbDate(until), endText } as const;
    return ok({ change: ended, data: { on: until, text: endText } });
  });
}

/** Saves the fees, posts and votes of a membership. */
export function recordBook(
  context: Context,
  call: Call,
  read: Read,
  book: MembershipBook,
): Promise<string> {
  return change(context, call, read, 'membership.record', async ({ tx }) => {
    const issues = bookIssues(book, context.today);
    if (issues.length > 0) return err(issues);
    await writeBook(tx, read.id, book);
    const { fees, posts, votes } = book;
    const data = { fees: fees.length, posts: posts.length, votes: votes.length };
    return ok({ change: {}, data });
  });
}
