import type { GraphQLResolveInfo } from 'graphql';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import type { Selected } from '../../lookahead.ts';
import { ROWS, selectedIn } from '../../lookahead.ts';
import { aheadOf, expectOfDossiers } from '../dossier/dossier.ahead.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { planById } from '../plan/plan.loaders.ts';
import type { InboxRecord } from './inbox.queries.ts';
import { countInbox, cursorOfItem, INBOX_CURSOR, INBOX_ORDER, listInbox } from './inbox.queries.ts';

/** Which waiting submissions a client asks for. */
export type InboxAsked = {
  readonly subject?: readonly ApprovalSubjectKind[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly kind?: readonly ActivityKind[] | null | undefined;
};

/**
 * A page of what waits for the viewer.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function inboxPage(
  context: Context,
  where: InboxAsked,
  args: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<InboxRecord>> {
  const page = readPage(args, INBOX_ORDER, INBOX_CURSOR);
  const { actor } = viewerOf(context);
  const organisationId = readOptionalId(where.organisationId, 'Organisation');
  const filter = {
    subjects: where.subject ?? null,
    organisationIds: organisationId === null ? null : [organisationId],
    kinds: where.kind ?? null,
  };
  const { rows, total } = await listInbox(context.sql, actor, filter, page);
  const ofSubjects = selectedIn(info, SUBJECTS);
  if (ofSubjects.size > 0) await subjectsAhead(context, rows.slice(0, page.size), ofSubjects);
  return toConnection(
    rows,
    page,
    INBOX_ORDER,
    cursorOfItem,
    async () => total ?? countInbox(context.sql, actor, filter),
  );
}

const SUBJECTS = ROWS.map((path) => [...path, 'subject']);

/** Reads what was submitted, and what is selected of it, in one statement. */
async function subjectsAhead(
  context: Context,
  rows: readonly InboxRecord[],
  selected: Selected,
): Promise<void> {
  const idsOf = (kind: ApprovalSubjectKind) =>
    rows.flatMap(({ submission }) =>
      submission.subjectKind === kind ? [submission.subjectId] : [],
    );
  expectOfDossiers(context, aheadOf(selected));
  await Promise.all([
    planById(context).ahead(idsOf('PLAN')),
    dossierById(context).ahead(idsOf('DOSSIER')),
  ]);
}

/** What has waited longest for the viewer, or null when nothing waits. */
export async function longestWaiting(context: Context): Promise<InboxRecord | null> {
  const any = { subjects: null, organisationIds: null, kinds: null };
  const first = { size: 1, after: null };
  const { rows } = await listInbox(context.sql, viewerOf(context).actor, any, first);
  return rows[0] ?? null;
}
