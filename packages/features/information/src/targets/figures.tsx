import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { BarPairs } from '@cau-noi/ui/bar-pairs';
import type { BarPair, PairPart } from '@cau-noi/ui/bar-pairs';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import type { ReactNode } from 'react';
import { informationOptions } from '../information.routes.ts';
import { targetMessages } from './target.messages.ts';

const Figure_row = graphql(`
  fragment Figure_row on InformationFigure {
    type
    organisation {
      id
      shortName
    }
    target
    published
    share
  }
`);

export const Figures_figures = graphql(
  `
    fragment Figures_figures on InformationFigures {
      total {
        ...Figure_row
      }
      byType {
        ...Figure_row
      }
      byUnion {
        ...Figure_row
      }
    }
  `,
  [Figure_row],
);

type Row = ResultOf<typeof Figure_row>;

export interface FiguresProps {
  readonly figures: FragmentOf<typeof Figures_figures>;
  readonly year: number;
  /** The unit that was chosen, with those below it; null for all that the reader may see. */
  readonly unit: string | null;
}

/** What was published by type, with its picture, and by unit; each figure opens its list. */
export function Figures({ figures, year, unit }: FiguresProps) {
  const t = useMessages(targetMessages);
  const { total, byType, byUnion } = readFragment(Figures_figures, figures);
  const all = readFragment(Figure_row, total);
  if (byType.length === 0) return <EmptyState why={t('none', { year })} />;
  return (
    <>
      <ByType rows={byType.map((row) => readFragment(Figure_row, row))} year={year} unit={unit} />
      <ByUnit
        rows={byUnion.map((row) => readFragment(Figure_row, row))}
        all={all}
        year={year}
        unit={unit}
      />
    </>
  );
}

/** The address of just the products that a figure counts. */
function useListOf({ year, unit }: Pick<FiguresProps, 'year' | 'unit'>) {
  const { paths } = informationOptions.use();
  return ({ type, organisation }: Pick<Row, 'type' | 'organisation'>): string =>
    paths.informationItems({
      state: 'PUBLISHED',
      year: String(year),
      ...(type !== null && { type }),
      ...(organisation !== null
        ? { unit: organisation.id, alone: '1' }
        : unit !== null && { unit }),
    });
}

interface RowsProps extends Pick<FiguresProps, 'year' | 'unit'> {
  readonly rows: readonly Row[];
}

function ByType({ rows, year, unit }: RowsProps) {
  const t = useMessages(targetMessages);
  const words = useMessages(informationWords);
  const format = useFormat();
  const listOf = useListOf({ year, unit });
  const rowOf = ({ id }: BarPair) => rows.find(({ type }) => type === id);
  const link = (pair: BarPair, part: PairPart, figure: ReactNode) => {
    const row = rowOf(pair);
    if (row === undefined) return figure;
    if (part === 'plan') return row.target === null ? t('noTarget') : figure;
    const label = t('openList', { name: pair.label, count: row.published });
    return (
      <PortalLink to={listOf(row)} aria-label={label}>
        {figure}
      </PortalLink>
    );
  };
  return (
    <BarPairs
      caption={t('byType', { year })}
      heads={{ plan: t('target'), done: t('published') }}
      pairs={rows.map(({ type, target, published }) => ({
        id: type ?? '',
        label: type === null ? t('all') : words(`type.${type}`),
        plan: target ?? 0,
        done: published,
      }))}
      write={(value) => format.number(value)}
      link={link}
      share={(pair) => {
        const share = rowOf(pair)?.share ?? null;
        return share === null ? '' : format.percent(share);
      }}
    />
  );
}

function ByUnit({ rows, all, year, unit }: RowsProps & { readonly all: Row }) {
  const t = useMessages(targetMessages);
  const format = useFormat();
  const listOf = useListOf({ year, unit });
  const count = (row: Row) => {
    const name = row.organisation?.shortName ?? t('all');
    const label = t('openList', { name, count: row.published });
    return (
      <PortalLink to={listOf(row)} aria-label={label}>
        {format.number(row.published)}
      </PortalLink>
    );
  };
  const target = (row: Row) => (row.target === null ? t('noTarget') : format.number(row.target));
  const share = (row: Row) => (row.share === null ? '' : format.percent(row.share));
  const columns: readonly Column<Row>[] = [
    {
      id: 'unit',
      header: t('unit'),
      phone: 'title',
      cell: ({ organisation }) => organisation?.shortName ?? '',
      foot: t('all'),
    },
    { id: 'target', header: t('target'), align: 'end', cell: target, foot: target(all) },
    { id: 'published', header: t('published'), align: 'end', cell: count, foot: count(all) },
    { id: 'share', header: t('share'), align: 'end', cell: share, foot: share(all) },
  ];
  return (
    <DataTable
      caption={t('byUnit', { year })}
      captionShown
      columns={columns}
      rows={rows}
      rowKey={({ organisation }) => organisation?.id ?? ''}
    />
  );
}
