import type { InformationContent, InformationReach } from '@cau-noi/domain/information';
import { informationIssues, publishIssues, reachIssues } from '@cau-noi/domain/information';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { textIssues } from '@cau-noi/domain/waiver/request';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import type { InformationAction } from './information.permissions.ts';
import { informationSubject } from './information.permissions.ts';
import type { InformationRecord } from './information.queries.ts';
import { informationById } from './information.queries.ts';

type InformationDone = Result<Done<string>, BusinessError>;

/** Which product, in the version that was read. */
export type InformationRead = { readonly id: string; readonly version: number };

const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json } = {},
  onBehalfOfId: string | null = null,
): Audit => ({
  action,
  subjectKind: 'INFORMATION',
  subjectId: id,
  organisationId,
  data,
  onBehalfOfId,
});

const columnsOf = ({ plannedOn, ...same }: InformationContent) => ({
  ...same,
  plannedOn: optionalDbDate(plannedOn),
});

/** Plans an information product; answers with its id. */
export function createInformation(
  context: Context,
  call: Call,
  organisationId: string,
  content: InformationContent,
): Promise<string> {
  return act(context, call, async (tx): Promise<InformationDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'information.create', place);
    if (!permitted.ok) return permitted;
    const refusal = await refusalOfContent(context, content);
    if (refusal !== null) return err(refusal);
    const { userId: createdById } = viewerOf(context);
    const { id } = await tx.informationItem.create({
      data: { organisationId, createdById, ...columnsOf(content) },
      select: { id: true },
    });
    const { title } = content;
    return ok({ value: id, audit: auditOf('information.create', id, organisationId, { title }) });
  });
}

/** What is wrong with what was written, or which record that it names the viewer does not see. */
async function refusalOfContent(
  context: Context,
  content: InformationContent,
): Promise<BusinessError | null> {
  const issues = informationIssues(content, false);
  if (issues.length > 0) return new ValidationError(issues);
  const { dossierId, partnerId } = content;
  if (dossierId !== null && (await dossierById(context).load(dossierId)) === null) {
    return new NotFoundError('Dossier', ['item', 'dossierId']);
  }
  const stranger = partnerId !== null && (await partnerById(context).load(partnerId)) === null;
  return stranger ? new NotFoundError('Partner', ['item', 'partnerId']) : null;
}

type Change = Parameters<Transaction['informationItem']['update']>[0]['data'];

/** What an act writes, or why it does not. */
type Decided = Result<
  { readonly change: Change; readonly data?: { readonly [key: string]: Json } },
  BusinessError
>;

interface Acting {
  readonly item: InformationRecord;
  readonly onBehalfOfId: string | null;
}

/** An act about a product that is written down: in exactly the version that was read. */
function change(
  context: Context,
  call: Call,
  read: InformationRead,
  action: InformationAction,
  decide: (acting: Acting) => Decided | Promise<Decided>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<InformationDone> => {
    const { id, version } = read;
    const [item] = await informationById(sql, [id], scopeIds(viewerOf(context).scope));
    if (item === undefined) return err(new NotFoundError('InformationItem', ['id']));
    if (version !== item.version) return err(await conflictOn(sql, item));
    const permitted = permit(context, action, informationSubject(context, item));
    if (!permitted.ok) return permitted;
    const onBehalfOfId = permitted.value;
    const decided = await decide({ item, onBehalfOfId });
    if (!decided.ok) return decided;
    const data = { ...decided.value.change, version: version + 1 };
    await tx.informationItem.update({ where: { id, version }, data });
    const { organisationId } = item;
    const said = decided.value.data;
    return ok({ value: id, audit: auditOf(action, id, organisationId, said, onBehalfOfId) });
  });
}

async function conflictOn(sql: Sql, item: InformationRecord): Promise<ConflictError> {
  const { id, version, title, originalTitle, type, language, channel, outlet, audience } = item;
  const { countryCode, partnerId, dossierId, author, plannedOn, text } = item;
  const coded = { type, language, channel, outlet, audience, countryCode };
  return new ConflictError({
    currentVersion: version,
    theirs: {
      ...coded,
      title,
      originalTitle,
      partnerId: partnerId === null ? null : writeId('Partner', partnerId),
      dossierId: dossierId === null ? null : writeId('Dossier', dossierId),
      author,
      plannedOn,
      text,
    },
    ...(await lastChangeOf(sql, 'INFORMATION', id)),
  });
}

const refused = (issues: readonly Issue[]): Decided => err(new ValidationError(issues));

/** Saves the whole content over the version that was read. */
export function saveInformation(
  context: Context,
  call: Call,
  read: InformationRead,
  content: InformationContent,
): Promise<string> {
  return change(context, call, read, 'information.edit', async () => {
    const refusal = await refusalOfContent(context, content);
    const { title } = content;
    return refusal === null ? ok({ change: columnsOf(content), data: { title } }) : err(refusal);
  });
}

/** Hands a product in for its review. */
export function submitInformation(
  context: Context,
  call: Call,
  read: InformationRead,
): Promise<string> {
  return change(context, call, read, 'information.submit', ({ item }) => {
    const issues = informationIssues(item, true);
    if (issues.length > 0) return refused(issues);
    const { userId: submittedById } = viewerOf(context);
    return ok({ change: { state: 'SUBMITTED', submittedById, submittedAt: context.now() } });
  });
}

/** Takes a product back before it is reviewed. */
export function withdrawInformation(
  context: Context,
  call: Call,
  read: InformationRead,
): Promise<string> {
  return change(context, call, read, 'information.withdraw', () =>
    ok({ change: { state: 'PLANNED', submittedById: null, submittedAt: null } }),
  );
}

/** The federation's review: it may be published as it is, or is to be changed. */
export function reviewInformation(
  context: Context,
  call: Call,
  read: InformationRead,
  { cleared, text }: { readonly cleared: boolean; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'information.decide', ({ onBehalfOfId }) => {
    const issues = textIssues(text);
    if (issues.length > 0) return refused(issues);
    const reviewText = text.trim();
    const reviewed = {
      state: cleared ? 'CLEARED' : 'RETURNED',
      decidedById: viewerOf(context).userId,
      onBehalfOfId,
      reviewedOn: dbDate(context.today),
      reviewText,
    } as const;
    return ok({ change: reviewed, data: { cleared, text: reviewText } });
  });
}

/** Writes down that a product was published; without a review before that day it is refused. */
export function publishInformation(
  context: Context,
  call: Call,
  read: InformationRead,
  on: IsoDate,
  url: string | null,
): Promise<string> {
  return change(context, call, read, 'information.publish', ({ item }) => {
    const { reach, reachSource } = item;
    const issues = [
      ...publishIssues(item, on, context.today),
      ...reachIssues({ url, reach, reachSource }),
    ];
    if (issues.length > 0) return refused(issues);
    return ok({ change: { state: 'PUBLISHED', publishedOn: dbDate(on), url }, data: { on } });
  });
}

/** Writes down where a published product is found, and how many it reached. */
export function measureInformation(
  context: Context,
  call: Call,
  read: InformationRead,
  reached: InformationReach,
): Promise<string> {
  return change(context, call, read, 'information.measure', ({ item }) => {
    const issues = reachIssues(reached);
    if (issues.length > 0) return refused(issues);
    const { reach } = reached;
    return ok({ change: reached, data: { before: item.reach, after: reach } });
  });
}

/** Says that a product is not published after all, or is taken down again. */
export function retractInformation(
  context: Context,
  call: Call,
  read: InformationRead,
  text: string,
): Promise<string> {
  return change(context, call, read, 'information.retract', ({ item }) => {
    const issues = textIssues(text);
    if (issues.length > 0) return refused(issues);
    const retractText = text.trim();
    const data = { text: retractText, publishedOn: item.publishedOn };
    return ok({ change: { state: 'RETRACTED', retractText }, data });
  });
}
