import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import type { Format } from '@cau-noi/i18n/format';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { listWords } from '@cau-noi/i18n/list-words';
import { PortalLink } from '@cau-noi/portal/link';
import type { Column } from '@cau-noi/ui/data-table';
import { useMemo } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import { DossierStateBadge } from '../record/dossier-state.tsx';
import { dossierListMessages } from './dossier-list.messages.ts';

export const DossierRow_dossier = graphql(`
  fragment DossierRow_dossier on Dossier {
    id
    number
    kind
    title
    state
    startDate
    endDate
    reportOverdue
    updatedAt
    organisation {
      id
      shortName
    }
    partner {
      id
      name
    }
    countedPersons
    totals {
      countries
      cost {
        amount {
          minor
          currency
        }
      }
    }
  }
`);

export type DossierRow = FragmentOf<typeof DossierRow_dossier>;

/** What the whole list adds up to; null until it is known. */
export type ListTotals = {
  readonly records: number;
  readonly countedPersons: number;
  readonly cost: readonly { readonly minor: number; readonly currency: string }[];
} | null;

type Amount = { readonly minor: number; readonly currency: string };

/** One amount for each currency, in the order of the codes. */
function byCurrency(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) {
    sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return [...sums]
    .map(([currency, minor]) => ({ minor, currency }))
    .toSorted((one, other) => (one.currency < other.currency ? -1 : 1));
}

const read = (row: DossierRow) => readFragment(DossierRow_dossier, row);

/** What is added up in the foot. */
function figureColumns(
  totals: ListTotals,
  words: ReturnType<typeof useMessages<(typeof listWords)['vi']>>,
  format: Format,
): readonly Column<DossierRow>[] {
  const money = (amounts: readonly Amount[]) => byCurrency(amounts).map(format.money).join('; ');
  return [
    {
      id: 'persons',
      header: words('dossiers.persons'),
      align: 'end',
      sortable: true,
      width: '88px',
      cell: (row) => format.number(read(row).countedPersons),
      ...(totals && { foot: format.number(totals.countedPersons) }),
    },
    {
      id: 'cost',
      header: words('dossiers.cost'),
      align: 'end',
      width: '150px',
      minWidth: '130px',
      cell: (row) => money(read(row).totals.cost.map(({ amount }) => amount)),
      ...(totals && { foot: money(totals.cost) }),
    },
  ];
}

/** The columns of the list; the foot adds up the whole list, of which the rows may be the beginning. */
export function useDossierColumns(totals: ListTotals): readonly Column<DossierRow>[] {
  const t = useMessages(dossierListMessages);
  const words = useMessages(listWords);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  const { paths } = dossiersOptions.use();
  return useMemo(() => {
    const dates = (row: DossierRow) => {
      const { startDate, endDate } = read(row);
      if (startDate === null) return t('noDates');
      return format.dateRange(startDate, endDate ?? startDate);
    };
    return [
      {
        id: 'title',
        header: words('dossiers.title'),
        sortable: true,
        fixed: true,
        phone: 'title',
        width: '28%',
        minWidth: '216px',
        cell: (row) => {
          const { id, number, title } = read(row);
          return (
            <PortalLink to={paths.dossier({ dossierId: id })}>
              {t('numbered', { number, title: title === '' ? words('dossiers.untitled') : title })}
            </PortalLink>
          );
        },
        ...(totals && { foot: t('total', { count: totals.records }) }),
      },
      {
        id: 'kind',
        header: words('dossiers.kind'),
        sortable: true,
        width: '12%',
        minWidth: '92px',
        cell: (row) => kinds(`kind.${read(row).kind}`),
      },
      {
        id: 'unit',
        header: words('dossiers.unit'),
        sortable: true,
        width: '13%',
        minWidth: '110px',
        cell: (row) => read(row).organisation.shortName,
      },
      {
        id: 'partner',
        header: words('dossiers.partner'),
        sortable: true,
        width: '14%',
        minWidth: '124px',
        cell: (row) => read(row).partner?.name ?? '',
      },
      {
        id: 'countries',
        header: words('dossiers.countries'),
        cell: (row) => format.list(read(row).totals.countries.map(format.country)),
      },
      { id: 'dates', header: words('dossiers.dates'), sortable: true, width: '172px', cell: dates },
      ...figureColumns(totals, words, format),
      {
        id: 'state',
        header: words('dossiers.state'),
        sortable: true,
        minWidth: '136px',
        cell: (row) => {
          const { state, reportOverdue } = read(row);
          return <DossierStateBadge state={state} reportOverdue={reportOverdue} />;
        },
      },
      {
        id: 'updated',
        header: words('dossiers.updated'),
        sortable: true,
        width: '112px',
        phone: 'hidden',
        cell: (row) => format.date(read(row).updatedAt),
      },
    ];
  }, [totals, t, words, kinds, format, paths]);
}
