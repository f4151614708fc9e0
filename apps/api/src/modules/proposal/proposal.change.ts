import { answerDue } from '@cau-noi/domain/proposal/life';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { deadlineRules } from '../configuration/configuration.queries.ts';
import type { ProposalAction } from './proposal.permissions.ts';
import { proposalSubject } from './proposal.permissions.ts';
import type { ProposalRecord } from './proposal.queries.ts';
import { proposalsById } from './proposal.queries.ts';

export type ProposalDone = Result<Done<string>, BusinessError>;

/** Which proposal, in the version that was read. */
export type ProposalRead = { readonly id: string; readonly version: number };

export const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json } = {},
  onBehalfOfId: string | null = null,
): Audit => ({
  action,
  subjectKind: 'PROPOSAL',
  subjectId: id,
  organisationId,
  data,
  onBehalfOfId,
});

type Change = Parameters<Transaction['proposal']['update']>[0]['data'];

/** What an act writes, or what is against it. */
type Decided = Result<
  { readonly change: Change; readonly data?: { readonly [key: string]: Json } },
  readonly Issue[]
>;

interface Acting {
  readonly tx: Transaction;
  readonly sql: Sql;
  readonly proposal: ProposalRecord;
  readonly onBehalfOfId: string | null;
}

/** An act about a proposal that is written down: in exactly the version that was read. */
export function change(
  context: Context,
  call: Call,
  { id, version }: ProposalRead,
  action: Exclude<ProposalAction, 'proposal.second'>,
  decide: (acting: Acting) => Decided | Promise<Decided>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ProposalDone> => {
    const [proposal] = await proposalsById(sql, [id], scopeIds(viewerOf(context).scope));
    if (proposal === undefined) return err(new NotFoundError('Proposal', ['id']));
    if (version !== proposal.version) {
      const { state, title } = proposal;
      const last = await lastChangeOf(sql, 'PROPOSAL', id);
      const theirs = { state, title };
      return err(new ConflictError({ currentVersion: proposal.version, theirs, ...last }));
    }
    const permitted = permit(context, action, proposalSubject(context, proposal));
    if (!permitted.ok) return permitted;
    const decided = await decide({ tx, sql, proposal, onBehalfOfId: permitted.value });
    if (!decided.ok) return err(new ValidationError(decided.error));
    const data = { ...decided.value.change, version: version + 1 };
    await tx.proposal.update({ where: { id, version }, data });
    const { organisationId } = proposal;
    const said = decided.value.data;
    return ok({ value: id, audit: auditOf(action, id, organisationId, said, permitted.value) });
  });
}

/** Writes down that a proposal lies with a union from today on, and by when it is to answer. */
export async function arrive(
  context: Context,
  tx: Transaction,
  sql: Sql,
  { proposal, holderId }: { readonly proposal: ProposalRecord; readonly holderId: string },
): Promise<void> {
  const { today } = context;
  const rules = await deadlineRules(sql, today);
  const dated = rules.map(({ validFrom: from, validTo: to, ...rule }) => ({ ...rule, from, to }));
  const due = answerDue(dated, today);
  await tx.proposalHop.create({
    data: {
      proposalId: proposal.id,
      position: proposal.hops.length,
      organisationId: holderId,
      arrivedOn: dbDate(today),
      dueOn: optionalDbDate(due?.dueOn ?? null),
      dueRuleId: due?.ruleId ?? null,
    },
  });
}
