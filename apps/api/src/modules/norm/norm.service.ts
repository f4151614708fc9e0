import { required, textWithin } from '@cau-noi/domain/limits';
import type { ExchangeRate } from '@cau-noi/domain/money/exchange';
import { exchangeRateIssues } from '@cau-noi/domain/money/exchange';
import type { Instrument, OwnCeiling } from '@cau-noi/domain/norm';
import { heldOn } from '@cau-noi/domain/norm/book';
import { instrumentIssues } from '@cau-noi/domain/norm/instrument-issues';
import type { NewRate } from '@cau-noi/domain/norm/rate-issues';
import { ownCeilingIssues, rateIssues } from '@cau-noi/domain/norm/rate-issues';
import { sameScope } from '@cau-noi/domain/norm/scope';
import type { Issue } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import { refuseConfiguring } from '../configuration/configuration.permissions.ts';
import { decidedUntil } from '../configuration/configuration.queries.ts';
import {
  exchangeColumns,
  instrumentColumns,
  ownCeilingColumns,
  rateColumns,
} from './norm.columns.ts';
import { bookRows } from './norm.queries.ts';

/** A mutation's input beside what it says: for the second time it is sent. */
interface Sent {
  readonly key: string;
  readonly input: object;
}

/** A row that is to be written down, and why. */
export interface Asked<Row> {
  readonly row: Row;
  readonly reason: string;
}

/** Adds a row to the rate book, which may put another right; answers with its id. */
export function addRate(
  context: Context,
  { row, reason }: Asked<NewRate>,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'normRateAdd', key, input }, async (tx, sql) => {
    const forbidden = refuseConfiguring(context);
    if (forbidden !== null) return err(forbidden);
    const book = { ...(await bookRows(sql)), decidedUntil: await decidedUntil(sql) };
    const issues = [...rateIssues(row, book).map(asInInput), ...reasonIssues(reason)];
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id } = await tx.rate.create({ data: rateColumns(row) });
    return ok({ value: id, audit: auditOf('Rate', id, row, reason) });
  });
}

/** Lets a union stay below a rate from a day; answers with the id of the row. */
export function addOwnCeiling(
  context: Context,
  { row, reason }: Asked<Omit<OwnCeiling, 'id'>>,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'ownCeilingAdd', key, input }, async (tx, sql) => {
    const forbidden = refuseConfiguring(context);
    if (forbidden !== null) return err(forbidden);
    const { structure } = context.register;
    const union = structure.versionOn(row.organisationId, row.from);
    if (union === null) return err(new NotFoundError('Organisation', ['organisationId']));
    const { rates } = await bookRows(sql);
    const rate = heldOn(rates, row.from).find(
      ({ item, scope }) => item === row.item && sameScope(scope, row.scope),
    );
    const wrong = ownCeilingIssues(row, rate ?? null);
    const issues = [...wrong.map(asInInput), ...reasonIssues(reason)];
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id } = await tx.ownCeiling.create({ data: ownCeilingColumns(row) });
    return ok({ value: id, audit: auditOf('OwnCeiling', id, row, reason) });
  });
}

/** Adds a legal instrument, so that rates may come from it; answers with its id. */
export function addInstrument(
  context: Context,
  { row, reason }: Asked<Omit<Instrument, 'id'>>,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'instrumentAdd', key, input }, async (tx, sql) => {
    const forbidden = refuseConfiguring(context);
    if (forbidden !== null) return err(forbidden);
    const { instruments } = await bookRows(sql);
    const issues = [...instrumentIssues(row, instruments), ...reasonIssues(reason)];
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id } = await tx.instrument.create({ data: instrumentColumns(row) });
    return ok({ value: id, audit: auditOf('Instrument', id, row, reason) });
  });
}

/** Writes an exchange rate down; answers with its id. */
export function addExchangeRate(
  context: Context,
  { row, reason }: Asked<ExchangeRate>,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'exchangeRateAdd', key, input }, async (tx) => {
    const forbidden = refuseConfiguring(context);
    if (forbidden !== null) return err(forbidden);
    const issues = [...exchangeRateIssues(row), ...reasonIssues(reason)];
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id } = await tx.exchangeRate.create({ data: exchangeColumns(row) });
    return ok({ value: id, audit: auditOf('ExchangeRate', id, row, reason) });
  });
}

const LONGEST_REASON = 1000;

function reasonIssues(reason: string): readonly Issue[] {
  return [...required(['reason'], reason), ...textWithin(['reason'], reason, LONGEST_REASON)];
}

/** Fields that inputs call otherwise than the domain does. */
const IN_INPUT: Readonly<Record<string, readonly string[]>> = {
  from: ['validFrom'],
  to: ['validTo'],
  'limit.ceiling': ['limit', 'amount', 'ceiling'],
  'limit.lowest': ['limit', 'amount', 'lowest'],
  'limit.currency': ['limit', 'unknownIn'],
};

/** An issue at the field of the input that would mend it. */
function asInInput<One extends Issue>(issue: One): One {
  const { path } = issue;
  for (const length of [2, 1]) {
    const named = IN_INPUT[path.slice(0, length).join('.')];
    if (named !== undefined) return { ...issue, path: [...named, ...path.slice(length)] };
  }
  return issue;
}

/** The audit holds the whole row: what was written, by whom and why can be told without the book. */
function auditOf(kind: string, id: string, row: object, reason: string): Audit {
  return {
    action: 'configuration.add',
    subjectKind: 'CONFIGURATION',
    subjectId: id,
    organisationId: null,
    data: { kind, row: { ...row }, reason: reason.trim() },
  };
}
