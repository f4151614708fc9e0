import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { FigureNumber } from '../figure/figure-number.tsx';
import { figureMessages } from '../figure/figure.messages.ts';
import { useRatioText } from '../plan-achieved/achieved-table.tsx';
import type { Achieved } from '../plan-achieved/achieved-table.tsx';
import { dashboardMessages } from './dashboard.messages.ts';
import type { DashboardFilters } from './dashboard-filters.ts';
import classes from './dashboard.module.css';
import { ACTIVITY_INDICATORS, figureOf, PEOPLE_INDICATORS } from './figures.ts';
import { orderedRows } from './unit-rows.ts';
import type { UnitRow } from './unit-rows.ts';

export const UnitTable_statistics = graphql(`
  fragment UnitTable_statistics on Statistics {
    figures {
      indicator
      value
      filter
    }
    byOrganisation {
      organisation {
        id
        shortName
      }
      figures {
        indicator
        value
        filter
      }
    }
    sharedRemainder {
      indicator
      value
    }
  }
`);

type Found = ResultOf<typeof UnitTable_statistics>;
type Row = UnitRow<Found['figures'][number]>;

export interface UnitTableProps {
  readonly statistics: FragmentOf<typeof UnitTable_statistics>;
  readonly unit: string;
  readonly years: string;
  /** How far each union carried out its plan, by its id; of one year only. */
  readonly achieved: ReadonlyMap<string, Achieved['activities']>;
  readonly filters: DashboardFilters;
  readonly onChange: (change: Partial<DashboardFilters>) => void;
  /** The same figures of a union below. */
  readonly addressOf: (unitId: string) => string;
}

/** Figures of the union by itself and of each below it, with the total and what they share. */
export function UnitTable(props: UnitTableProps) {
  const { unit, years, filters, onChange } = props;
  const t = useMessages(dashboardMessages);
  const format = useFormat();
  const statistics = readFragment(UnitTable_statistics, props.statistics);
  const rows: readonly Row[] = statistics.byOrganisation.flatMap(({ organisation, figures }) =>
    organisation === null
      ? []
      : [
          {
            id: organisation.id,
            name: organisation.shortName,
            alone: organisation.id === unit,
            figures,
          },
        ],
  );
  const columns = useColumns(props, statistics);
  const sort = filters.sort === '' ? null : filters.sort;
  const shares = statistics.sharedRemainder.some(({ value }) => value > 0);
  return (
    <PageSection
      title={t('units.title')}
      actions={
        <ChoiceRow
          label={t('units.measure')}
          value={filters.measure ?? 'activities'}
          onChange={(measure) =>
            onChange({ measure: measure === 'people' ? 'people' : null, sort: '' })
          }
          choices={[
            { value: 'activities', label: t('units.activities') },
            { value: 'people', label: t('units.people') },
          ]}
        />
      }
    >
      <DataTable
        caption={t('units.caption', { years })}
        columns={columns}
        rows={orderedRows(rows, sort, filters.up, format.compare)}
        rowKey={({ id }) => id}
        density="compact"
        sort={
          sort === null
            ? null
            : { column: sort, direction: filters.up ? 'ascending' : 'descending' }
        }
        onSort={({ column }) =>
          // Names begin with A, figures with the largest.
          onChange({ sort: column, up: filters.sort === column ? !filters.up : column === 'unit' })
        }
        empty={<EmptyState why={t('units.empty')} />}
      />
      {shares && <p className={classes.note}>{t('units.sharedNote')}</p>}
    </PageSection>
  );
}

function useColumns(props: UnitTableProps, statistics: Found): readonly Column<Row>[] {
  const { achieved, filters, addressOf } = props;
  const t = useMessages(dashboardMessages);
  const words = useMessages(figureMessages);
  const ratioText = useRatioText();
  const indicators = (
    filters.measure === 'people' ? PEOPLE_INDICATORS : ACTIVITY_INDICATORS
  ).filter((code) => figureOf(statistics.figures, code) !== undefined);
  const figureColumn = (code: IndicatorCode): Column<Row> => ({
    id: code,
    header: words(`column.${code}`),
    align: 'end',
    sortable: true,
    cell: ({ figures }) => <FigureNumber indicator={code} figure={figureOf(figures, code)} />,
    filled: ({ figures }) => (figureOf(figures, code)?.value ?? 0) > 0,
    foot: (
      <FigureFoot
        code={code}
        figure={figureOf(statistics.figures, code)}
        shared={figureOf(statistics.sharedRemainder, code)?.value ?? 0}
      />
    ),
  });
  const achievedColumn: Column<Row> = {
    id: 'achieved',
    header: t('units.achieved'),
    align: 'end',
    cell: ({ id }) => {
      const ratio = achieved.get(id);
      return ratio === undefined ? '' : <span className={classes.ratio}>{ratioText(ratio)}</span>;
    },
    filled: ({ id }) => achieved.has(id),
  };
  return [
    {
      id: 'unit',
      header: t('units.unit'),
      width: '30%',
      sortable: true,
      fixed: true,
      phone: 'title',
      cell: ({ id, name, alone }) =>
        alone ? t('units.alone', { name }) : <PortalLink to={addressOf(id)}>{name}</PortalLink>,
      foot: t('units.total'),
    },
    ...indicators.map(figureColumn),
    ...(achieved.size > 0 ? [achievedColumn] : []),
  ];
}

interface FigureFootProps {
  readonly code: IndicatorCode;
  readonly figure: Found['figures'][number] | undefined;
  readonly shared: number;
}

function FigureFoot({ code, figure, shared }: FigureFootProps) {
  const t = useMessages(dashboardMessages);
  return (
    <span className={classes.foot}>
      <FigureNumber indicator={code} figure={figure} />
      {shared > 0 && <span className={classes.shared}>{t('units.shared', { count: shared })}</span>}
    </span>
  );
}
