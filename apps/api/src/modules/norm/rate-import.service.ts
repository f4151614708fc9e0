import { atMost } from '@cau-noi/domain/limits';
import type { ImportVerdict } from '@cau-noi/domain/norm/rate-import';
import { importVerdicts, MOST_IMPORTED } from '@cau-noi/domain/norm/rate-import';
import type { NewRate } from '@cau-noi/domain/norm/rate-issues';
import type { Issue } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refuseConfiguring } from '../configuration/configuration.permissions.ts';
import { decidedUntil } from '../configuration/configuration.queries.ts';
import { rateColumns } from './norm.columns.ts';
import { asInInput, auditOf, reasonIssues } from './norm-writing.ts';
import { bookRows } from './norm.queries.ts';

/** Rows of an import, with why they are written. */
export interface AskedImport {
  readonly rows: readonly NewRate[];
  readonly reason: string;
}

/** What becomes of each row, in the order given, with issues at the fields of the input. */
export interface Imported {
  readonly verdicts: readonly ImportVerdict[];
  /** Whether the rows were written; never when one of them is refused. */
  readonly written: boolean;
}

async function verdictsOf(sql: Sql, rows: readonly NewRate[]): Promise<readonly ImportVerdict[]> {
  const [book, until] = await Promise.all([bookRows(sql), decidedUntil(sql)]);
  const verdicts = importVerdicts(rows, { ...book, decidedUntil: until });
  return verdicts.map(({ status, issues }) => ({ status, issues: issues.map(asInInput) }));
}

function tooMany(rows: readonly NewRate[]): readonly Issue[] {
  return atMost(['rows'], rows, MOST_IMPORTED);
}

/**
 * Says what would become of each row; writes nothing.
 *
 * @throws BusinessError when the viewer may not import, or sends too much at once
 */
export async function tryImport(context: Context, rows: readonly NewRate[]): Promise<Imported> {
  const forbidden = refuseConfiguring(context);
  if (forbidden !== null) throw forbidden;
  const excess = tooMany(rows);
  if (excess.length > 0) throw new ValidationError(excess);
  return { verdicts: await verdictsOf(context.sql, rows), written: false };
}

/** How long thousands of rows may take, in milliseconds, on a machine that does other things too. */
const IMPORT_MS = 120_000;

/** Adds the rows that are new, all in one transaction, or none when one of them is refused. */
export async function importRates(
  context: Context,
  { rows, reason }: AskedImport,
  { key, input }: { readonly key: string; readonly input: object },
): Promise<Imported> {
  const call = { operation: 'normRatesImport', key, input, withinMs: IMPORT_MS };
  const statuses = await act(context, call, async (tx, sql) => {
    const forbidden = refuseConfiguring(context);
    if (forbidden !== null) return err(forbidden);
    const wrong = [...tooMany(rows), ...reasonIssues(reason)];
    if (wrong.length > 0) return err(new ValidationError(wrong));
    const verdicts = await verdictsOf(sql, rows);
    const refused = verdicts.flatMap(({ issues }, at) =>
      issues.map((issue) => ({ ...issue, path: ['rows', at, ...issue.path] })),
    );
    if (refused.length > 0) return err(new ValidationError(refused));
    const added = rows.filter((_row, at) => verdicts[at]?.status === 'ADDED');
    const data = added.map(rateColumns);
    const saved = await tx.rate.createManyAndReturn({ data, select: { id: true } });
    const audit = added.flatMap((row, at) => {
      const id = saved[at]?.id;
      return id === undefined ? [] : [auditOf('Rate', id, row, reason)];
    });
    return ok({ value: verdicts.map(({ status }) => status), audit });
  });
  return { verdicts: statuses.map((status) => ({ status, issues: [] })), written: true };
}
