import { MOST_IMPORTED } from '@cau-noi/domain/norm/rate-import';
import type { ImportStatus } from '@cau-noi/domain/norm/rate-import';
import { useAct } from '@cau-noi/graphql/mutation';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { useState } from 'react';
import { useOutcome } from '../use-writing.ts';
import { columnOfPath, RatesImportMutation } from './import-asked.ts';
import { readHead } from './sheet-head.ts';
import type { SheetHead } from './sheet-head.ts';
import { readRow } from './sheet-rows.ts';
import type { NamedInstrument, RateInput, ReadRow, RowProblem } from './sheet-rows.ts';
import { readWorkbook } from './workbook.ts';
import { WorkbookError } from './zip.ts';
import type { WorkbookProblem } from './zip.ts';

/** Bytes: 5,000 rows are some 500 kB. */
const LARGEST = 8_000_000;
/** Rows read before the page is drawn again. */
const AT_ONCE = 250;

/** Why a file as a whole is refused. */
export type FileRefusal =
  | { readonly code: WorkbookProblem; readonly place: string }
  | { readonly code: 'COLUMNS'; readonly head: Extract<SheetHead, { readonly ok: false }> }
  | { readonly code: 'EMPTY' }
  | { readonly code: 'TOO_MANY'; readonly count: number };

/** A row of the file with what would become of it. */
export interface TriedRow {
  readonly line: number;
  readonly rate: RateInput | null;
  readonly status: ImportStatus;
  readonly problems: readonly RowProblem[];
}

/** How far a file has come. */
export type ImportStage =
  | { readonly at: 'none' }
  | { readonly at: 'reading'; readonly done: number; readonly total: number }
  | { readonly at: 'trying'; readonly total: number }
  | { readonly at: 'refused'; readonly refusal: FileRefusal }
  | { readonly at: 'tried'; readonly rows: readonly TriedRow[] }
  | { readonly at: 'written'; readonly count: number };

/** Reads a file row by row, has the rows tried, and writes them when told to. */
export function useImport(instruments: readonly NamedInstrument[]) {
  const [stage, setStage] = useState<ImportStage>({ at: 'none' });
  const sending = useAct(RatesImportMutation);
  const { wrong, settle } = useOutcome(undefined, normIssueText);

  const tryRows = async (rows: readonly ReadRow[]) => {
    const readable = rows.filter(({ rate }) => rate !== null);
    setStage({ at: 'trying', total: readable.length });
    const sent = ratesOf(readable);
    const result = await sending.run({ rows: sent, dryRun: true, reason: '' });
    const done = settle(result, ({ answer }) => ('rows' in answer ? null : answer));
    if (!done || !result.ok || !('rows' in result.data.answer)) {
      setStage({ at: 'none' });
      return;
    }
    const verdicts = new Map(
      result.data.answer.rows.map(({ index, status, issues }) => [
        readable[index]?.line,
        { status, problems: issues.map(problemOf) },
      ]),
    );
    setStage({ at: 'tried', rows: rows.map((row) => withVerdict(row, verdicts.get(row.line))) });
  };

  const take = async (file: File) => {
    const onRead = (done: number, total: number) => setStage({ at: 'reading', done, total });
    onRead(0, 0);
    const read = await readFile(file, instruments, onRead);
    if ('refusal' in read) setStage({ at: 'refused', refusal: read.refusal });
    else await tryRows(read.rows);
  };

  const write = async (rows: readonly TriedRow[], reason: string) => {
    const sent = ratesOf(rows);
    const result = await sending.run({ rows: sent, dryRun: false, reason });
    if (settle(result, ({ answer }) => ('rows' in answer ? null : answer))) {
      setStage({ at: 'written', count: countOf(rows, 'ADDED') });
    } else if (reason.trim() !== '' && result.ok) {
      // The book has changed since the trial: the rows say what stands against them now.
      await tryRows(rows.map(({ line, rate }) => ({ line, rate, problems: [] })));
    }
  };

  return { stage, take, write, wrong, busy: sending.running };
}

/** How many rows are of a status. */
export function countOf(rows: readonly TriedRow[], wanted: ImportStatus): number {
  return rows.filter(({ status }) => status === wanted).length;
}

const ratesOf = (rows: readonly Pick<ReadRow, 'rate'>[]): RateInput[] =>
  rows.flatMap(({ rate }) => (rate === null ? [] : [rate]));

interface GivenIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

const problemOf = ({ code, path, data }: GivenIssue): RowProblem => ({
  column: columnOfPath(path),
  code,
  data,
});

function withVerdict(
  { line, rate, problems }: ReadRow,
  verdict: Pick<TriedRow, 'status' | 'problems'> | undefined,
): TriedRow {
  return { line, rate, ...(verdict ?? { status: 'REFUSED', problems }) };
}

type FileRead = { readonly refusal: FileRefusal } | { readonly rows: readonly ReadRow[] };

async function readFile(
  file: File,
  instruments: readonly NamedInstrument[],
  onRead: (done: number, total: number) => void,
): Promise<FileRead> {
  try {
    if (file.size > LARGEST) throw new WorkbookError('TOO_LARGE');
    const { rows, from1904 } = await readWorkbook(await file.arrayBuffer());
    const [first, ...filled] = rows.filter(({ cells }) => cells.size > 0);
    const head = readHead(first);
    if (!head.ok) return { refusal: { code: 'COLUMNS', head } };
    if (filled.length === 0) return { refusal: { code: 'EMPTY' } };
    if (filled.length > MOST_IMPORTED) {
      return { refusal: { code: 'TOO_MANY', count: filled.length } };
    }
    const read: ReadRow[] = [];
    for (let at = 0; at < filled.length; at += AT_ONCE) {
      const part = filled.slice(at, at + AT_ONCE);
      read.push(...part.map((row) => readRow(row, { places: head.places, instruments, from1904 })));
      onRead(read.length, filled.length);
      await drawn();
    }
    return { rows: read };
  } catch (thrown) {
    const { code, place } = thrown instanceof WorkbookError ? thrown : new WorkbookError('DAMAGED');
    return { refusal: { code, place } };
  }
}

/** Lets the page be drawn before more is read. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
