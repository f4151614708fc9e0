import { MOST_IMPORTED } from '@cau-noi/domain/norm/rate-import';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { normWords } from '@cau-noi/i18n/norm-words';
import { rateSheetWords } from '@cau-noi/i18n/rate-sheet-words';
import type { RateSheetColumn } from '@cau-noi/domain/norm/rate-sheet';
import { useScopeWords } from '../rate-sources/scope-words.ts';
import { importMessages } from './import.messages.ts';
import type { RateInput, RowProblem } from './sheet-rows.ts';
import type { FileRefusal } from './use-import.ts';

type OwnIssue = keyof (typeof importMessages)['vi']['issue'];

const isOwn = (code: string): code is OwnIssue => Object.hasOwn(importMessages.vi.issue, code);

/** How a file and its rows are said. */
export function useImportWords() {
  const t = useMessages(importMessages);
  const norms = useMessages(normWords);
  const scope = useScopeWords();
  const sheet = useMessages(rateSheetWords);
  const format = useFormat();
  const { language } = useLanguage();
  const column = (id: RateSheetColumn) => sheet(`column.${id}`);
  const columns = (ids: readonly RateSheetColumn[]) => ids.map(column).join(', ');

  const sentence = ({ code, data }: RowProblem): string => {
    if (!isOwn(code)) return normIssueText({ code, data }, language);
    const { value } = (data ?? {}) as { readonly value?: string };
    return t(`issue.${code}`, { value: value ?? '' });
  };

  return {
    /** "Nước: “Nhật” không có trong danh sách." */
    problem: (problem: RowProblem): string =>
      problem.column === null
        ? sentence(problem)
        : t('at', { column: column(problem.column), sentence: sentence(problem) }),
    /** "Tiền phòng khi công tác nước ngoài, Mức A, Nhật Bản: 100,00 USD, từ 01/01/2031" */
    rate: ({ item, scope: given, limit, validFrom }: RateInput): string => {
      const amount =
        'amount' in limit
          ? format.money(limit.amount.ceiling)
          : format.percent('percent' in limit ? limit.percent / 100 : 0);
      const what = [norms(`item.${item}`), ...scope(given)].join(', ');
      return `${what}: ${amount}, ${format.date(validFrom)}`;
    },
    refusal: (refusal: FileRefusal): readonly string[] => {
      switch (refusal.code) {
        case 'COLUMNS': {
          const { missing, unknown, twice } = refusal.head;
          return [
            t('refusal.COLUMNS'),
            ...(missing.length > 0 ? [t('refusal.missing', { columns: columns(missing) })] : []),
            ...(unknown.length > 0 ? [t('refusal.unknown', { columns: unknown.join(', ') })] : []),
            ...(twice.length > 0 ? [t('refusal.twice', { columns: columns(twice) })] : []),
          ];
        }
        case 'EMPTY':
          return [t('refusal.EMPTY')];
        case 'TOO_MANY': {
          const [rows, most] = [refusal.count, MOST_IMPORTED].map((count) => format.number(count));
          return [t('refusal.TOO_MANY', { rows: rows ?? '', most: most ?? '' })];
        }
        case 'FORMULAS':
          return [t('refusal.FORMULAS', { place: refusal.place })];
        case 'MERGED_CELLS':
          return [t('refusal.MERGED_CELLS', { place: refusal.place })];
        default:
          return [t(`refusal.${refusal.code}`)];
      }
    },
  };
}
