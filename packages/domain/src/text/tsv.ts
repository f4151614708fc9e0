// A cell is quoted only when its closing quote ends it; a quote inside is written twice.
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/uy;
const BARE = /[^\t\r\n]*/uy;
const LINE_END = /\r\n|\r|\n/gu;

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/**
 * Splits what a spreadsheet puts on the clipboard into rows of cells.
 *
 * Cells are parted by tabs, rows by line ends of any system; the line end after the last row makes
 * no row. A cell that holds a tab, a line end or a quote is quoted; a quote that does not open such
 * a cell stands for itself. Line ends inside a cell become '\n'.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length || row.length > 0) {
    const quoted = matchAt(QUOTED, text, position);
    const bare = matchAt(BARE, text, position)?.[0] ?? '';
    const cell = quoted?.[1]?.replaceAll('""', '"').replaceAll(LINE_END, '\n') ?? bare;
    row.push(cell);
    position += quoted?.[0].length ?? bare.length;
    if (text[position] !== '\t') {
      rows.push(row);
      row = [];
      position += text.startsWith('\r\n', position) ? 1 : 0;
    }
    position += 1;
  }
  return rows;
}
