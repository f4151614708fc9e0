import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value of a column, as `COPY` takes it; arrays are arrays of text, objects are JSON. */
export type Cell = string | number | boolean | null | readonly string[] | object;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = (text: string): string =>
  /[\\\n\r\t]/u.test(text)
    ? text.replaceAll(/[\\\n\r\t]/gu, (char) => ESCAPES[char] ?? char)
    : text;

function arrayLiteral(items: readonly string[]): string {
  const quoted = items.map((item) => `"${item.replaceAll(/["\\]/gu, (char) => `\\${char}`)}"`);
  return `{${quoted.join(',')}}`;
}

/** Marks a value as JSON where it would be taken for an array of PostgreSQL. */
export class JsonCell {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** A row in the text format of `COPY`. */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join('\t')}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escaped(cell);
  if (cell instanceof JsonCell) return escaped(JSON.stringify(cell.value));
  if (Array.isArray(cell)) return escaped(arrayLiteral(cell));
  return typeof cell === 'object' ? escaped(JSON.stringify(cell)) : String(cell);
}

const FLUSH_AT = 1 << 20;

/** Rows of many tables, each sent by `COPY` whenever enough of one have come together. */
export class CopyWriter {
  readonly #client: pg.ClientBase;
  readonly #waiting = new Map<
    string,
    { columns: readonly string[]; text: string[]; size: number }
  >();
  /** How many rows went into each table. */
  readonly counts = new Map<string, number>();

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  /** The first row of a table says which columns all of them have. */
  add(table: string, row: Readonly<Record<string, Cell>>): void {
    let waiting = this.#waiting.get(table);
    if (waiting === undefined) {
      waiting = { columns: Object.keys(row), text: [], size: 0 };
      this.#waiting.set(table, waiting);
    }
    const line = copyLine(waiting.columns.map((column) => row[column] ?? null));
    waiting.text.push(line);
    waiting.size += line.length;
    this.counts.set(table, (this.counts.get(table) ?? 0) + 1);
  }

  /** Sends what is large enough to be worth a statement; everything when `all`. */
  async flush(all = false): Promise<void> {
    for (const [table, waiting] of this.#waiting) {
      if (waiting.size === 0 || (!all && waiting.size < FLUSH_AT)) continue;
      const columns = waiting.columns.map((column) => `"${column}"`).join(', ');
      const stream = this.#client.query(copyFrom(`COPY "${table}" (${columns}) FROM STDIN`));
      if (!stream.write(waiting.text.join(''))) await once(stream, 'drain');
      stream.end();
      await finished(stream);
      waiting.text = [];
      waiting.size = 0;
    }
  }
}
