import type { Cell, Sheet } from './sheet.ts';
import { columnName, escapeXml, sheetXml } from './sheet.ts';
import { compressEntry, zipOf } from './zip.ts';
import type { ZipEntry } from './zip.ts';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLE_SHEET = `${HEAD}<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

/** Names of sheets: at most 31 characters, none of `[]:*?/\\`. */
function nameOf(sheet: Sheet): string {
  return escapeXml(sheet.name.replaceAll(/[[\]:*?/\\]/gu, ' ').slice(0, 31));
}

/** The filter and the repeated head of a table are names of the workbook, too. */
function definedNames(sheets: readonly Sheet[], rows: readonly number[]): string {
  const names = sheets.flatMap((sheet, index) => {
    if (!sheet.table) return [];
    const quoted = `'${nameOf(sheet).replaceAll("'", "''")}'`;
    const last = `$${columnName(sheet.columns.length - 1)}$${(rows[index] ?? 0) + 1}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!$A$1:${last}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`,
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function workbookXml(sheets: readonly Sheet[], rows: readonly number[]): string {
  const listed = sheets.map(
    (sheet, index) =>
      `<sheet name="${nameOf(sheet)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets>${definedNames(sheets, rows)}</workbook>`;
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function contentTypesXml(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${SHEETML}.sheet.main+xml`],
    ['/xl/styles.xml', `${SHEETML}.styles+xml`],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${SHEETML}.worksheet+xml`,
    ]),
  ];
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

async function* counted(
  rows: Sheet['rows'],
  seen: { rows: number },
): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) {
    seen.rows += 1;
    yield row;
  }
}

/**
 * A workbook (.xlsx). Rows are compressed as they come, so that what is held is the finished file
 * and the piece being written, however many rows there are. Sheets are written in their order.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const written: ZipEntry[] = [];
  const rows: number[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const seen = { rows: 0 };
    const pieces = sheetXml({ ...sheet, rows: counted(sheet.rows, seen) }, index === 0);
    written.push(await compressEntry(`xl/worksheets/sheet${index + 1}.xml`, pieces));
    rows.push(seen.rows);
  }
  const targets = sheets.map(
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const parts = [
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', relationshipsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets, rows)],
    ['xl/_rels/workbook.xml.rels', relationshipsXml([...targets, ['styles', 'styles.xml']])],
    ['xl/styles.xml', STYLE_SHEET],
  ] as const;
  const around = await Promise.all(parts.map(([name, text]) => compressEntry(name, [text])));
  return zipOf([...around, ...written]);
}
