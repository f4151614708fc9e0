import type { ExchangeRate } from '@cau-noi/domain/money/exchange';
import { exchangeRateIssues } from '@cau-noi/domain/money/exchange';
import type { OwnCeiling } from '@cau-noi/domain/norm';
import { heldOn } from '@cau-noi/domain/norm/book';
import { instrumentIssues } from '@cau-noi/domain/norm/instrument-issues';
import type { NewInstrument } from '@cau-noi/domain/norm/instrument-issues';
import type { NewRate } from '@cau-noi/domain/norm/rate-issues';
import { ownCeilingIssues, rateIssues } from '@cau-noi/domain/norm/rate-issues';
import { sameScope } from '@cau-noi/domain/norm/scope';
import type { Issue } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
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
import { asInInput, auditOf, reasonIssues } from './norm-writing.ts';
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
    const wrong = rateIssues(row, book).map((issue) => inRate(asInInput(issue)));
    const issues = [...wrong, ...reasonIssues(reason)];
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

/**
 * Writes a legal instrument down, so that rates may come from it, or puts right what was written of one;
 * answers with the id of the row.
 */
export function addInstrument(
  context: Context,
  { row, reason }: Asked<NewInstrument>,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'instrumentAdd', key, input }, async (tx, sql) => {
    const forbidden = refuseConfiguring(context);
    if (forbidden !== null) return err(forbidden);
    const issues = [...instrumentIssues(row, await bookRows(sql)), ...reasonIssues(reason)];
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

/** What a row puts right is said beside it, all else in it. */
function inRate<One extends Issue>(issue: One): One {
  return issue.path[0] === 'correctsId' ? issue : { ...issue, path: ['rate', ...issue.path] };
}
