import { informationIssues, publishIssues, reachIssues } from '@cau-noi/domain/information';
import type { InformationContent, InformationReach } from '@cau-noi/domain/information';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Result } from '@cau-noi/domain/result';
import { textIssues } from '@cau-noi/domain/waiver/request';
import { act } from '../../act.ts';
import type { Call, Done } from '../../act.ts';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { BusinessError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { recordActs } from '../../record-acts.ts';
import type { Read } from '../../record-acts.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import { informationSubject } from './information.permissions.ts';
import type { InformationAction } from './information.permissions.ts';
import { informationById } from './information.queries.ts';
import type { InformationRecord } from './information.queries.ts';

type InformationDone = Result<Done<string>, BusinessError>;

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
    return ok({
      value: id,
      audit: {
        action: 'information.create',
        subjectKind: 'INFORMATION',
        subjectId: id,
        organisationId,
        data: { title },
      },
    });
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

const { change } = recordActs<InformationRecord, InformationAction, Change>({
  name: 'InformationItem',
  audited: 'INFORMATION',
  byId: informationById,
  subjectOf: informationSubject,
  theirs: (item) => {
    const { title, originalTitle, type, language, channel, outlet, audience, countryCode } = item;
    const { partnerId, dossierId, author, plannedOn, text } = item;
    const coded = { type, language, channel, outlet, audience, countryCode };
    return {
      ...coded,
      title,
      originalTitle,
      partnerId: partnerId === null ? null : writeId('Partner', partnerId),
      dossierId: dossierId === null ? null : writeId('Dossier', dossierId),
      author,
      plannedOn,
      text,
    };
  },
  update: (tx, where, data) => tx.informationItem.update({ where, data }),
});

/** Saves the whole content over the version that was read. */
export function saveInformation(
  context: Context,
  call: Call,
  read: Read,
  content: InformationContent,
): Promise<string> {
  return change(context, call, read, 'information.edit', async () => {
    const refusal = await refusalOfContent(context, content);
    const { title } = content;
    return refusal === null ? ok({ change: columnsOf(content), data: { title } }) : err(refusal);
  });
}

/** Hands a product in for its review. */
export function submitInformation(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'information.submit', ({ record: item }) => {
    const issues = informationIssues(item, true);
    if (issues.length > 0) return err(issues);
    const { userId: submittedById } = viewerOf(context);
    return ok({ change: { state: 'SUBMITTED', submittedById, submittedAt: context.now() } });
  });
}

/** Takes a product back before it is reviewed. */
export function withdrawInformation(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'information.withdraw', () =>
    ok({ change: { state: 'PLANNED', submittedById: null, submittedAt: null } }),
  );
}

/** The federation's review: it may be published as it is, or is to be changed. */
export function reviewInformation(
  context: Context,
  call: Call,
  read: Read,
  { cleared, text }: { readonly cleared: boolean; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'information.decide', ({ onBehalfOfId }) => {
    const issues = textIssues(text);
    if (issues.length > 0) return err(issues);
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
  read: Read,
  on: IsoDate,
  url: string | null,
): Promise<string> {
  return change(context, call, read, 'information.publish', ({ record: item }) => {
    const { reach, reachSource } = item;
    const issues = [
      ...publishIssues(item, on, context.today),
      ...reachIssues({ url, reach, reachSource }),
    ];
    if (issues.length > 0) return err(issues);
    return ok({ change: { state: 'PUBLISHED', publishedOn: dbDate(on), url }, data: { on } });
  });
}

/** Writes down where a published product is found, and how many it reached. */
export function measureInformation(
  context: Context,
  call: Call,
  read: Read,
  reached: InformationReach,
): Promise<string> {
  return change(context, call, read, 'information.measure', ({ record: item }) => {
    const issues = reachIssues(reached);
    if (issues.length > 0) return err(issues);
    const { reach } = reached;
    return ok({ change: reached, data: { before: item.reach, after: reach } });
  });
}

/** Says that a product is not published after all, or is taken down again. */
export function retractInformation(
  context: Context,
  call: Call,
  read: Read,
  text: string,
): Promise<string> {
  return change(context, call, read, 'information.retract', ({ record: item }) => {
    const issues = textIssues(text);
    if (issues.length > 0) return err(issues);
    const retractText = text.trim();
    const data = { text: retractText, publishedOn: item.publishedOn };
    return ok({ change: { state: 'RETRACTED', retractText }, data });
  });
}
