import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { LineChart } from '@cau-noi/ui/line-chart';
import { PageSection } from '@cau-noi/ui/page';
import { FigureNumber } from '../figure/figure-number.tsx';
import { figureMessages } from '../figure/figure.messages.ts';
import { dashboardMessages } from './dashboard.messages.ts';
import { ACTIVITY_INDICATORS, figureOf, seriesOf } from './figures.ts';

export const YearSection_row = graphql(`
  fragment YearSection_row on StatisticsRow {
    year
    figures {
      indicator
      value
      filter
    }
  }
`);

type Row = ResultOf<typeof YearSection_row>;

export interface YearSectionProps {
  readonly rows: readonly FragmentOf<typeof YearSection_row>[];
  readonly years: string;
}

/** Activities of each class by year, as a line and as a table. */
export function YearSection({ rows: given, years }: YearSectionProps) {
  const t = useMessages(dashboardMessages);
  const words = useMessages(figureMessages);
  const format = useFormat();
  const rows = given.map((row) => readFragment(YearSection_row, row));
  const indicators = ACTIVITY_INDICATORS.filter((code) =>
    rows.some(({ figures }) => figureOf(figures, code) !== undefined),
  );
  const columns = useYearColumns(indicators);
  return (
    <PageSection title={t('years.title')}>
      <LineChart
        caption={t('years.chart', { years })}
        along={rows.map(({ year }) => String(year))}
        write={(value) => format.number(value)}
        series={indicators.map((code) => ({
          id: code,
          label: words(`indicator.${code}`),
          series: seriesOf(code),
          values: rows.map(({ figures }) => figureOf(figures, code)?.value ?? null),
        }))}
      />
      <DataTable
        caption={t('years.caption', { years })}
        density="compact"
        rows={rows.toReversed()}
        rowKey={({ year }) => String(year)}
        columns={columns}
      />
    </PageSection>
  );
}

function useYearColumns(indicators: readonly IndicatorCode[]): readonly Column<Row>[] {
  const t = useMessages(dashboardMessages);
  const words = useMessages(figureMessages);
  return [
    {
      id: 'year',
      header: t('years.year'),
      phone: 'title',
      cell: ({ year }) => <span className="ui-figures">{year}</span>,
    },
    ...indicators.map((code): Column<Row> => ({
      id: code,
      header: words(`column.${code}`),
      align: 'end',
      cell: ({ figures }) => <FigureNumber indicator={code} figure={figureOf(figures, code)} />,
    })),
  ];
}
