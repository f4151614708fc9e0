import type { IsoDate } from '@cau-noi/domain/period';
import type { AnswerGiven, ProposalContent } from '@cau-noi/domain/proposal';
import { proposalIssues } from '@cau-noi/domain/proposal/issues';
import type { ProposalIssue } from '@cau-noi/domain/proposal/issues';
import {
  answerIssues,
  carryOutIssues,
  ratingIssues,
  secondIssues,
  stateAfter,
} from '@cau-noi/domain/proposal/life';
import { err, issue, ok } from '@cau-noi/domain/result';
import type { Issue } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Call } from '../../act.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { Read } from '../../record-acts.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { directivesById } from '../directive/directive.queries.ts';
import { dossiersById } from '../dossier/dossier.queries.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { arrive, change } from './proposal.change.ts';
import type { ProposalDone } from './proposal.change.ts';
import { aboveToday, holderOf, secondingSubject } from './proposal.permissions.ts';
import { proposalsById } from './proposal.queries.ts';

const NOT_ABOVE = (field: string): Issue => issue('NOT_ABOVE', {}, [field]);

/** What is wrong with what is written, and with what it names: nobody links what they may not see. */
async function contentIssues(
  context: Context,
  sql: Sql,
  organisationId: string,
  content: ProposalContent,
): Promise<readonly Issue[]> {
  const { addresseeId, directiveId, dossierId } = content;
  const scope = scopeIds(viewerOf(context).scope);
  const astray = addresseeId !== null && !aboveToday(context, organisationId).includes(addresseeId);
  const [directives, dossiers] = await Promise.all([
    directiveId === null ? null : directivesById(sql, [directiveId], scope),
    dossierId === null ? null : dossiersById(sql, [dossierId], scope),
  ]);
  const issues: readonly ProposalIssue[] = proposalIssues(content);
  return [
    ...issues,
    ...(astray ? [NOT_ABOVE('addresseeId')] : []),
    ...(directives?.length === 0 ? [issue('UNKNOWN_VALUE', {}, ['directiveId'])] : []),
    ...(dossiers?.length === 0 ? [issue('UNKNOWN_VALUE', {}, ['dossierId'])] : []),
  ];
}

const written = ({ addresseeId, ...content }: ProposalContent) => ({
  ...content,
  addresseeId: addresseeId ?? '',
  holderId: addresseeId ?? '',
});

/** Writes a proposal down; answers with its id. */
export function createProposal(
  context: Context,
  call: Call,
  organisationId: string,
  content: ProposalContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ProposalDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'proposal.create', place);
    if (!permitted.ok) return permitted;
    const issues = await contentIssues(context, sql, organisationId, content);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id } = await tx.proposal.create({
      data: { organisationId, createdById: viewerOf(context).userId, ...written(content) },
      select: { id: true },
    });
    const { title } = content;
    return ok({
      value: id,
      audit: {
        action: 'proposal.create',
        subjectKind: 'PROPOSAL',
        subjectId: id,
        organisationId,
        data: { title },
      },
    });
  });
}

/** Saves what is written of a proposal that is not sent. */
export function saveProposal(
  context: Context,
  call: Call,
  read: Read,
  content: ProposalContent,
): Promise<string> {
  return change(context, call, read, 'proposal.edit', async ({ sql, record: proposal }) => {
    const issues = await contentIssues(context, sql, proposal.organisationId, content);
    return issues.length > 0 ? err(issues) : ok({ change: written(content) });
  });
}

/** Sends it to the union above, whose time to answer begins. */
export function sendProposal(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'proposal.send', async ({ tx, sql, record: proposal }) => {
    const { addresseeId, organisationId } = proposal;
    if (!aboveToday(context, organisationId).includes(addresseeId)) {
      return err([NOT_ABOVE('addresseeId')]);
    }
    await arrive(context, tx, sql, { proposal, holderId: addresseeId });
    const { userId: sentById } = viewerOf(context);
    const sent = { state: stateAfter('SEND'), sentById, sentOn: dbDate(context.today) };
    return ok({ change: sent });
  });
}

/** Takes it back before it is answered. */
export function withdrawProposal(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'proposal.withdraw', () =>
    ok({ change: { state: stateAfter('WITHDRAW') } }),
  );
}

const lastHop = ({ id, hops }: { readonly id: string; readonly hops: readonly object[] }) => ({
  proposalId_position: { proposalId: id, position: hops.length - 1 },
});

/** The union that it was sent to says that it has it. */
export function receiveProposal(context: Context, call: Call, read: Read): Promise<string> {
  return change(context, call, read, 'proposal.receive', async ({ tx, record: proposal }) => {
    const { userId: receivedById } = viewerOf(context);
    const data = { receivedById, receivedOn: dbDate(context.today) };
    await tx.proposalHop.update({ where: lastHop(proposal), data });
    return ok({ change: { state: stateAfter('RECEIVE') } });
  });
}

/** Answers it, or passes it on to a higher level; what was answered before stays in the chain. */
export function answerProposal(
  context: Context,
  call: Call,
  read: Read,
  given: AnswerGiven,
): Promise<string> {
  return change(
    context,
    call,
    read,
    'proposal.decide',
    async ({ tx, sql, record: proposal, onBehalfOfId }) => {
      const { answer, passOnToId } = given;
      const text = given.text.trim();
      const issues = answerIssues(given, aboveToday(context, holderOf(context, proposal)));
      if (issues.length > 0) return err(issues);
      const data = {
        answer,
        answerText: text,
        answeredById: viewerOf(context).userId,
        onBehalfOfId,
        answeredOn: dbDate(context.today),
      };
      await tx.proposalHop.update({ where: lastHop(proposal), data });
      const next = answer === 'PASSED_ON' ? passOnToId : null;
      if (next !== null) await arrive(context, tx, sql, { proposal, holderId: next });
      const state = stateAfter({ answer });
      return ok({ change: { state, ...(next && { holderId: next }) }, data: { answer, text } });
    },
  );
}

/** Says that what was accepted is done, by what proof. */
export function carryOutProposal(
  context: Context,
  call: Call,
  read: Read,
  done: { readonly on: IsoDate; readonly proof: string },
): Promise<string> {
  return change(context, call, read, 'proposal.carryOut', ({ record: proposal }) => {
    const last = proposal.hops.at(-1);
    if (!last?.answer || last.answeredOn === null) return err([issue('NOT_ACCEPTED', {}, ['on'])]);
    const { answer, answeredOn } = last;
    const issues = carryOutIssues({ answer, answeredOn }, done, context.today);
    if (issues.length > 0) return err(issues);
    const doneText = done.proof.trim();
    const change = { state: stateAfter('CARRY_OUT'), doneOn: dbDate(done.on), doneText };
    return ok({ change, data: { on: done.on, text: doneText } });
  });
}

/** The sender says whether the answer helped. */
export function rateProposal(
  context: Context,
  call: Call,
  read: Read,
  { helped, text }: { readonly helped: boolean; readonly text: string },
): Promise<string> {
  return change(context, call, read, 'proposal.rate', () => {
    const issues = ratingIssues(helped, text);
    if (issues.length > 0) return err(issues);
    const helpedText = text.trim() === '' ? null : text.trim();
    return ok({ change: { helped, helpedText }, data: { helped, text: text.trim() } });
  });
}

/** Another union proposes the same; from then on it sees the whole. */
export function secondProposal(
  context: Context,
  call: Call,
  id: string,
  organisationId: string,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ProposalDone> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    // Every union is told of what others have sent, so it need not be in the viewer's scope.
    const [proposal] = await proposalsById(sql, [id], null);
    if (proposal === undefined || proposal.state === 'DRAFT') {
      return err(new NotFoundError('Proposal', ['id']));
    }
    const subject = secondingSubject(context, proposal, organisationId);
    const permitted = permit(context, 'proposal.second', subject);
    if (!permitted.ok) return permitted;
    const secondedBy = proposal.seconds.map((second) => second.organisationId);
    const sender = { organisationId: proposal.organisationId, secondedBy };
    const issues = secondIssues(sender, organisationId);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { userId: secondedById } = viewerOf(context);
    const secondedOn = dbDate(context.today);
    await tx.proposalSecond.create({
      data: { proposalId: id, organisationId, secondedById, secondedOn },
    });
    return ok({
      value: id,
      audit: {
        action: 'proposal.second',
        subjectKind: 'PROPOSAL',
        subjectId: id,
        organisationId,
        data: {},
      },
    });
  });
}
