import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
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
    totals {
      persons
      countries
    }
  }
`);

export type DossierRow = FragmentOf<typeof DossierRow_dossier>;

interface Totals {
  readonly shown: number;
  readonly total: number;
}

/** The columns of the list; the foot counts what is shown. */
export function useDossierColumns(
  rows: readonly DossierRow[],
  { shown, total }: Totals,
): readonly Column<DossierRow>[] {
  const t = useMessages(dossierListMessages);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  const { paths } = dossiersOptions.use();
  return useMemo(() => {
    const read = (row: DossierRow) => readFragment(DossierRow_dossier, row);
    const persons = rows.reduce((sum, row) => sum + read(row).totals.persons, 0);
    const dates = (row: DossierRow) => {
      const { startDate, endDate } = read(row);
      if (startDate === null) return t('noDates');
      return format.dateRange(startDate, endDate ?? startDate);
    };
    return [
      {
        id: 'title',
        header: t('column.title'),
        sortable: true,
        fixed: true,
        phone: 'title',
        width: '28%',
        cell: (row) => {
          const { id, number, title } = read(row);
          return (
            <PortalLink to={paths.dossier({ dossierId: id })}>
              {t('numbered', { number, title: title === '' ? t('untitled') : title })}
            </PortalLink>
          );
        },
        foot: t('shown', { shown: format.number(shown), count: total }),
      },
      {
        id: 'kind',
        header: t('column.kind'),
        width: '12%',
        cell: (row) => kinds(`kind.${read(row).kind}`),
      },
      {
        id: 'unit',
        header: t('column.unit'),
        width: '13%',
        cell: (row) => read(row).organisation.shortName,
      },
      {
        id: 'partner',
        header: t('column.partner'),
        width: '14%',
        cell: (row) => read(row).partner?.name ?? '',
      },
      {
        id: 'countries',
        header: t('column.countries'),
        cell: (row) => format.list(read(row).totals.countries.map(format.country)),
      },
      { id: 'dates', header: t('column.dates'), sortable: true, width: '172px', cell: dates },
      {
        id: 'persons',
        header: t('column.persons'),
        align: 'end',
        width: '80px',
        cell: (row) => format.number(read(row).totals.persons),
        foot: format.number(persons),
      },
      {
        id: 'state',
        header: t('column.state'),
        width: '136px',
        cell: (row) => {
          const { state, reportOverdue } = read(row);
          return <DossierStateBadge state={state} reportOverdue={reportOverdue} />;
        },
      },
      {
        id: 'updated',
        header: t('column.updated'),
        sortable: true,
        width: '112px',
        phone: 'hidden',
        cell: (row) => format.date(read(row).updatedAt),
      },
    ];
  }, [rows, shown, total, t, kinds, format, paths]);
}
