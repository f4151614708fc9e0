import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { ok } from '@cau-noi/domain/result';
import type { Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Cell, Sheet } from '../../workbook/sheet.ts';
import { writeWorkbook } from '../../workbook/workbook.ts';
import type { PreparedExport, Told } from './list-export.ts';
import { MOST_EXPORTED } from './list-export.ts';

/** Rows read at once: what is held of them beside the compressed file. */
const CHUNK = 1000;

export interface ListExport {
  /** `DOSSIERS`, `PLANS`: the audit names it. */
  readonly list: string;
  /** The list in words: the name of the sheet. */
  readonly name: string;
  readonly language: Language;
  /** What was asked, for the audit. */
  readonly asked: { readonly [key: string]: Json };
  readonly prepared: PreparedExport;
}

/**
 * The list as a workbook: its rows, and a sheet that says what was asked, by whom, when, and how
 * many rows there are. Which rows and in what order is fixed in one moment; they are then read and
 * compressed chunk by chunk. That it was exported is audited before the file leaves.
 */
export async function exportList(context: Context, exported: ListExport): Promise<Buffer> {
  const { list, name, language, asked, prepared } = exported;
  const ids = prepared.ids.slice(0, MOST_EXPORTED);
  const seen = { rows: 0 };
  const { columns } = prepared;
  const told = listWords[language].sheet.title;
  const rows: Sheet = { name, columns, rows: rowsOf(context, prepared, ids, seen), table: true };
  const about: Sheet = {
    name: told,
    columns: [
      { header: '', kind: 'text', width: 34 },
      { header: '', kind: 'text', width: 80 },
    ],
    // Read when the rows are written, so that they are counted.
    rows: lazily(() => aboutRows(context, exported, seen.rows)),
    table: false,
  };
  const workbook = await writeWorkbook([rows, about]);
  await act(context, { operation: 'listExport', key: null, input: {} }, () => {
    const data = { ...asked, rows: seen.rows };
    const audit = { subjectKind: 'LIST', subjectId: list, organisationId: null, data } as const;
    return Promise.resolve(ok({ value: null, audit: { action: 'list.export', ...audit } }));
  });
  return workbook;
}

async function* rowsOf(
  context: Context,
  { cellsOf }: PreparedExport,
  ids: readonly string[],
  seen: { rows: number },
): AsyncGenerator<readonly Cell[]> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    // Loaders live as long as their context: with one of its own a chunk is forgotten when written.
    const cells = await cellsOf({ ...context }, ids.slice(start, start + CHUNK));
    for (const row of cells) {
      seen.rows += 1;
      yield row;
    }
  }
}

function* lazily<T>(rows: () => readonly T[]): Generator<T> {
  yield* rows();
}

function aboutRows(
  context: Context,
  { name, language, prepared }: ListExport,
  rows: number,
): readonly Told[] {
  const t = translator(listWords, language);
  const format = formatIn(language);
  const viewer = viewerOf(context);
  const capped = prepared.ids.length > MOST_EXPORTED;
  const most = format.number(MOST_EXPORTED);
  const filter: readonly Told[] =
    prepared.filter.length === 0 ? [[t('sheet.title'), t('sheet.noFilter')]] : prepared.filter;
  return [
    [t('sheet.list'), name],
    [t('sheet.by'), `${viewer.name} (${viewer.email})`],
    [t('sheet.at'), format.dateTime(context.now().toISOString())],
    [t('sheet.rows'), rows],
    ...(capped ? [['', t('sheet.capped', { most })] as const] : []),
    ...prepared.totals,
    [t('sheet.order'), prepared.orderText],
    ...filter,
  ];
}
