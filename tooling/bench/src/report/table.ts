import pc from 'picocolors';
import type { Measured, Result } from '../measure.ts';
import type { MemoryCourse } from '../memory.ts';
import type { OperationResult, Run } from '../run.ts';

/** Columns padded to the widest of each; numbers stand at the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const isNumber = (text: string): boolean => /^[\d–-]/u.test(text);
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    lineOf(header),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(lineOf),
  ].join('\n');
}

/** Three figures that mean something, without an exponent. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const MEGABYTE = 1024 * 1024;

/** How many times as many requests a second ours answers; null where there is nothing to compare. */
export function ratioTo(
  { results }: OperationResult,
  other: Result['contestant'],
  connections: number,
): number | null {
  const rate = (name: Result['contestant']): number | undefined =>
    results
      .find(({ contestant }) => contestant === name)
      ?.measured.find((measured) => measured.connections === connections)?.requestsPerSecond;
  const ours = rate('ours');
  const theirs = rate(other);
  return ours === undefined || theirs === undefined ? null : ours / theirs;
}

const HEADER = ['operation', '', 'conn', 'req/s', '±%', 'p50 ms', 'p99 ms', 'stmts', 'bytes', 'MB'];

function rowOf(name: string, result: Result, measured: Measured): readonly string[] {
  return [
    name,
    result.contestant,
    String(measured.connections),
    short(measured.requestsPerSecond),
    short(measured.spread * 100),
    short(measured.p50),
    short(measured.p99),
    short(result.statements),
    String(result.bytes),
    result.memory === null ? '–' : String(Math.round(result.memory / MEGABYTE)),
  ];
}

const RATIOS = ['operation', 'conn', 'ours ÷ floor', 'ours ÷ PostGraphile', 'p99 ÷ p50 of ours'];

function ratioRows(operation: OperationResult): readonly (readonly string[])[] {
  const ours = operation.results.find(({ contestant }) => contestant === 'ours');
  const { postgraphile, name } = operation.operation;
  return (ours?.measured ?? []).map(({ connections, p50, p99 }) => {
    const floor = ratioTo(operation, 'floor', connections);
    const elsewhere = ratioTo(operation, 'postgraphile', connections);
    const none = 'cannot' in postgraphile ? 'cannot be asked' : '–';
    return [
      name,
      String(connections),
      floor === null ? '–' : floor.toFixed(2),
      elsewhere === null ? none : elsewhere.toFixed(2),
      short(p99 / p50),
    ];
  });
}

/** The whole run for a terminal: the ratios, which are the result, before what they come from. */
export function printed(run: Run): string {
  const { operations } = run;
  const rows = operations.flatMap(({ operation, results }) =>
    results.flatMap((result) =>
      result.measured.map((measured) => rowOf(operation.name, result, measured)),
    ),
  );
  const notes = operations.flatMap(({ operation: { name, leftOutWhy, leftOut } }) =>
    leftOutWhy === null ? [] : [`${name}: ${leftOutWhy}${pathsOf(leftOut)}`],
  );
  const unasked = operations.flatMap(({ operation: { name, postgraphile } }) =>
    'cannot' in postgraphile ? [`${name}: ${postgraphile.cannot}`] : [],
  );
  return [
    pc.bold(`Scale factor ${run.factor}, ${run.rows.toLocaleString('en')} rows`),
    table(RATIOS, operations.flatMap(ratioRows)),
    table(HEADER, rows),
    ...memoryOf(run.memory),
    ...listed('Not stood under load', run.failures),
    ...listed('Left out by the floor', notes),
    ...listed('Not asked of PostGraphile', unasked),
  ].join('\n\n');
}

/** How memory went: at the start, while warm and at the end, in megabytes. */
function memoryOf(course: MemoryCourse | null): readonly string[] {
  if (course === null) return [];
  const { minutes, requests, samples, growth } = course;
  const at = [0, 1 / 3, 2 / 3, 1].map((part) => samples[Math.round(part * (samples.length - 1))]);
  const told = at.map((bytes) => Math.round((bytes ?? 0) / MEGABYTE)).join(' → ');
  const grown = `${growth < 0 ? '' : '+'}${(growth * 100).toFixed(1)} %`;
  return [
    `Memory over ${minutes} min, ${requests} requests: ${told} MB (${grown} after warming up)`,
  ];
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:\n  ${lines.join('\n  ')}`];

const pathsOf = (paths: readonly string[]): string =>
  paths.length === 0 ? '' : ` (${paths.join(', ')})`;

/** What one row of each list costs at each scale: p50 at one connection over the rows of the answer. */
export function printedGrowth(runs: readonly Run[]): string {
  const names = (runs[0]?.operations ?? []).map(({ operation }) => operation.name);
  const rows = names.flatMap((name) =>
    (['ours', 'floor', 'postgraphile'] as const).flatMap((contestant) => {
      const cells = runs.map((run) => cellOf(run, name, contestant));
      return cells.every((cell) => cell === null)
        ? []
        : [[name, contestant, ...cells.flatMap((cell) => cell ?? ['–', '–'])]];
    }),
  );
  const header = runs.flatMap(({ factor }) => [`SF ${factor} p50 ms`, 'µs/row']);
  return [pc.bold('How cost grows'), table(['operation', '', ...header], rows)].join('\n\n');
}

function cellOf(
  run: Run,
  name: string,
  contestant: Result['contestant'],
): readonly [string, string] | null {
  const results = run.operations.find(({ operation }) => operation.name === name)?.results;
  const result = results?.find((one) => one.contestant === contestant);
  const measured = result?.measured[0];
  if (result === undefined || measured === undefined) return null;
  const perRow =
    result.rows === null || result.rows === 0 ? null : (measured.p50 * 1_000) / result.rows;
  return [short(measured.p50), perRow === null ? '–' : short(perRow)];
}
