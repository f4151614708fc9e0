import { answerDue } from '@cau-noi/domain/proposal/life';
import type { Result } from '@cau-noi/domain/result';
import type { Done } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { recordActs } from '../../record-acts.ts';
import type { Sql } from '../../sql.ts';
import { deadlineRules } from '../configuration/configuration.queries.ts';
import { proposalSubject } from './proposal.permissions.ts';
import type { ProposalAction } from './proposal.permissions.ts';
import { proposalsById } from './proposal.queries.ts';
import type { ProposalRecord } from './proposal.queries.ts';

export type ProposalDone = Result<Done<string>, BusinessError>;

type Change = Parameters<Transaction['proposal']['update']>[0]['data'];

export const { change } = recordActs<
  ProposalRecord,
  Exclude<ProposalAction, 'proposal.second'>,
  Change
>({
  name: 'Proposal',
  audited: 'PROPOSAL',
  byId: proposalsById,
  subjectOf: proposalSubject,
  theirs: ({ state, title }) => ({ state, title }),
  update: (tx, where, data) => tx.proposal.update({ where, data }),
});

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
