import { atMost } from '@cau-noi/domain/limits';
import type { ExchangeRate } from '@cau-noi/domain/money/exchange';
import {
  exchangeImportVerdicts,
  MOST_EXCHANGE_IMPORTED,
} from '@cau-noi/domain/money/exchange-import';
import type { ExchangeImportVerdict } from '@cau-noi/domain/money/exchange-import';
import type { Issue } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refuseConfiguring } from '../configuration/configuration.permissions.ts';
import { auditOf, reasonIssues } from './norm-writing.ts';
import { exchangeColumns } from './norm.columns.ts';
import { exchangeRatesOfDays } from './norm.queries.ts';

/** Rows of a table, with why they are written. */
export interface AskedExchangeImport {
  readonly rows: readonly ExchangeRate[];
  readonly reason: string;
}

/** What becomes of each row, in the order given. */
export interface ImportedExchangeRates {
  readonly verdicts: readonly ExchangeImportVerdict[];
  /** Whether the rows were written; never when one of them is refused. */
  readonly written: boolean;
}

async function verdictsOf(
  sql: Sql,
  rows: readonly ExchangeRate[],
): Promise<readonly ExchangeImportVerdict[]> {
  const days = [...new Set(rows.map(({ date }) => date))];
  return exchangeImportVerdicts(rows, await exchangeRatesOfDays(sql, days));
}

function tooMany(rows: readonly ExchangeRate[]): readonly Issue[] {
  return atMost(['rows'], rows, MOST_EXCHANGE_IMPORTED);
}

/**
 * Says what would become of each row; writes nothing.
 *
 * @throws BusinessError when the viewer may not import, or sends too much at once
 */
export async function tryExchangeImport(
  context: Context,
  rows: readonly ExchangeRate[],
): Promise<ImportedExchangeRates> {
  const forbidden = refuseConfiguring(context);
  if (forbidden !== null) throw forbidden;
  const excess = tooMany(rows);
  if (excess.length > 0) throw new ValidationError(excess);
  return { verdicts: await verdictsOf(context.sql, rows), written: false };
}

/** Writes down the rows that are new, all in one transaction, or none when one of them is refused. */
export async function importExchangeRates(
  context: Context,
  { rows, reason }: AskedExchangeImport,
  { key, input }: { readonly key: string; readonly input: object },
): Promise<ImportedExchangeRates> {
  const call = { operation: 'exchangeRatesImport', key, input };
  const statuses = await act(context, call, async (tx, sql) => {
    const forbidden = refuseConfiguring(context);
    if (forbidden !== null) return err(forbidden);
    const wrong = [...tooMany(rows), ...reasonIssues(reason)];
    if (wrong.length > 0) return err(new ValidationError(wrong));
    const verdicts = await verdictsOf(sql, rows);
    const refused = verdicts.flatMap(({ issues }, at) =>
      issues.map((issue) => ({ ...issue, path: ['rows', at, ...(issue.path ?? [])] })),
    );
    if (refused.length > 0) return err(new ValidationError(refused));
    const added = rows.filter((_row, at) => verdicts[at]?.status === 'ADDED');
    const data = added.map(exchangeColumns);
    const saved = await tx.exchangeRate.createManyAndReturn({ data, select: { id: true } });
    const audit = added.flatMap((row, at) => {
      const id = saved[at]?.id;
      return id === undefined ? [] : [auditOf('ExchangeRate', id, row, reason)];
    });
    return ok({ value: verdicts.map(({ status }) => status), audit });
  });
  return { verdicts: statuses.map((status) => ({ status, issues: [] })), written: true };
}
