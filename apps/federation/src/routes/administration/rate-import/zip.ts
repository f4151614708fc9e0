/** Why a file is no workbook that can be read. */
export type WorkbookProblem =
  | 'NOT_XLSX'
  | 'TOO_LARGE'
  | 'DAMAGED'
  | 'FORMULAS'
  | 'MERGED_CELLS'
  | 'NO_SHEET';

/** Says why a workbook is refused, and where where that is known (`B7`, `A1:C1`). */
export class WorkbookError extends Error {
  readonly code: WorkbookProblem;
  readonly place: string;

  constructor(code: WorkbookProblem, place = '') {
    super(code);
    this.code = code;
    this.place = place;
  }
}

/** Bytes of one file unpacked: a table of 5,000 rows has some 5 MB, more is none that is of use. */
const LARGEST_PART = 60_000_000;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
/** A comment of 64 KiB may stand behind the end record. */
const END_WITHIN = END_LENGTH + 0xffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly header: number;
}

/** The files of an archive (APPNOTE 6.3.10), unpacked when they are asked for. */
export class Zip {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** @throws WorkbookError NOT_XLSX when it is no archive */
  constructor(content: ArrayBuffer) {
    this.#bytes = new Uint8Array(content);
    this.#view = new DataView(content);
    try {
      this.#entries = this.#directory();
    } catch {
      throw new WorkbookError('NOT_XLSX');
    }
  }

  /**
   * The text of a file, or null when there is none of this name.
   *
   * @throws WorkbookError DAMAGED, TOO_LARGE
   */
  async text(name: string): Promise<string | null> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    const view = this.#view;
    try {
      const names = view.getUint16(entry.header + 26, true);
      const extras = view.getUint16(entry.header + 28, true);
      const start = entry.header + 30 + names + extras;
      const packed = this.#bytes.subarray(start, start + entry.packed);
      if (entry.method === STORED) return new TextDecoder().decode(packed);
      if (entry.method !== DEFLATED) throw new WorkbookError('DAMAGED');
      return await inflated(packed);
    } catch (thrown) {
      throw thrown instanceof WorkbookError ? thrown : new WorkbookError('DAMAGED');
    }
  }

  #directory(): ReadonlyMap<string, Entry> {
    const view = this.#view;
    const end = this.#endRecord();
    const count = view.getUint16(end + 10, true);
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY_MARK) throw new WorkbookError('NOT_XLSX');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  }

  #endRecord(): number {
    const last = this.#view.byteLength - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - END_WITHIN); at -= 1) {
      if (this.#view.getUint32(at, true) === END_MARK) return at;
    }
    throw new WorkbookError('NOT_XLSX');
  }
}

/** Unpacked piece by piece, so that what swells beyond measure is left in time. */
async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      controller.enqueue(packed);
      controller.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_PART) {
      await reader.cancel();
      throw new WorkbookError('TOO_LARGE');
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}
