import type { YearlyAgreementDue } from '@cau-noi/domain/agreement/yearly';
import { yearlyAgreementDues, yearlyOwed } from '@cau-noi/domain/agreement/yearly';
import { versionOn } from '@cau-noi/domain/organisation';
import { predecessorsOf } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import { yearOf } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { TaskFound } from '../home/tasks.facts.ts';
import type { HandInRow } from './agreement-yearly.queries.ts';
import { handInsOf, signingUnions } from './agreement-yearly.queries.ts';

/** What the unions that the viewer writes for handed in, and what they still owe. */
export type YearlyStanding = {
  readonly handedIn: readonly HandInRow[];
  readonly owed: readonly (YearlyAgreementDue & {
    readonly overdue: boolean;
    readonly organisationId: string;
  })[];
};

const NOTHING: YearlyStanding = { handedIn: [], owed: [] };

const REQUESTS = new WeakMap<Context, Promise<YearlyStanding>>();

/**
 * What is due around today of unions with agreements, their own and those they succeeded to; asked
 * for once in a request.
 */
export function yearlyStanding(context: Context): Promise<YearlyStanding> {
  const found = REQUESTS.get(context) ?? readStanding(context);
  REQUESTS.set(context, found);
  return found;
}

async function readStanding(context: Context): Promise<YearlyStanding> {
  const { sql, today, register } = context;
  const { history } = register.structure;
  const dues = yearlyAgreementDues(register.agreementYearly, today);
  const { grants } = viewerOf(context).actor;
  const officerAt = grants.filter(({ role }) => role === 'OFFICER');
  const unions = [...new Set(officerAt.map(({ organisationId }) => organisationId))].filter(
    (id) => versionOn(history, id, today) !== null,
  );
  if (dues.length === 0 || unions.length === 0) return NOTHING;
  const kept = unions.map((id) => [id, [id, ...predecessorsOf(history, id, today)]] as const);
  const year = yearOf(today);
  const [signing, handedIn] = await Promise.all([
    signingUnions(
      sql,
      kept.flatMap(([, ids]) => ids),
      `${year}-01-01` as IsoDate,
    ),
    handInsOf(sql, unions, year),
  ]);
  const owing = kept.filter(([, ids]) => ids.some((id) => signing.includes(id)));
  const owed = owing.flatMap(([organisationId]) => {
    const own = handedIn.filter((one) => one.organisationId === organisationId);
    return yearlyOwed(dues, own, today).map((due) => ({ ...due, organisationId }));
  });
  return { handedIn, owed };
}

/** Whom to ask for what is due on agreements each year. */
export function yearlyTasks({ owed }: YearlyStanding): readonly TaskFound[] {
  return owed.map(({ code, year, dueDate, overdue, organisationId }) => ({
    id: `AGREEMENT_YEARLY.${organisationId}.${code}.${year}`,
    kind: 'AGREEMENT_YEARLY',
    title: String(year),
    organisationId,
    subject: null,
    since: null,
    path: code,
    dueDate,
    overdue,
  }));
}
