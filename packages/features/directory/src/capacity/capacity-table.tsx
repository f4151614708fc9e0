import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { capacityText } from '@cau-noi/i18n/capacity-text';
import { capacityWords } from '@cau-noi/i18n/capacity-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { PortalLink } from '@cau-noi/portal/link';
import { ShareBar } from '@cau-noi/ui/bar-pairs';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column, Sort } from '@cau-noi/ui/data-table';
import { useMemo, useState } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { UnitLink } from '../organisations/link-sentence.tsx';
import { capacityMessages } from './capacity.messages.ts';

export const UnitCapacity_unit = graphql(`
  fragment UnitCapacity_unit on UnitCapacity {
    fullTime
    partTime
    leaders
    withLanguage
    expiredLanguages
    joined
    left {
      reason
      count
    }
    planned
    carriedOut
    load
    trainingHours
    organisation {
      id
      shortName
    }
    findings {
      code
      data
    }
  }
`);

type Unit = ResultOf<typeof UnitCapacity_unit>;

export interface CapacityTableProps {
  readonly caption: string;
  readonly units: readonly FragmentOf<typeof UnitCapacity_unit>[];
  /** Activities that one officer is taken to carry; null where no rule says. */
  readonly limit: number | null;
}

const FIGURES = [
  'fullTime',
  'partTime',
  'withLanguage',
  'planned',
  'carriedOut',
  'load',
  'trainingHours',
] as const;
type Figure = (typeof FIGURES)[number];

function compared(sort: Sort | null, compare: (one: string, other: string) => number) {
  if (sort === null) return null;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const figure = FIGURES.find((name) => name === sort.column);
  const valueOf = (unit: Unit, name: Figure) => unit[name] ?? -1;
  return (one: Unit, other: Unit) =>
    sign *
    (figure === undefined
      ? compare(one.organisation.shortName, other.organisation.shortName)
      : valueOf(one, figure) - valueOf(other, figure));
}

/** Every union with its figures, whom to look at first until a head is pressed. */
export function CapacityTable({ caption, units: given, limit }: CapacityTableProps) {
  const format = useFormat();
  const [sort, setSort] = useState<Sort | null>(null);
  const units = readFragment(UnitCapacity_unit, given);
  const order = compared(sort, format.compare);
  const rows = useMemo(() => (order === null ? units : units.toSorted(order)), [units, order]);
  const columns = useColumns(limit);
  return (
    <DataTable<Unit>
      caption={caption}
      captionShown
      columns={columns}
      rows={rows}
      rowKey={({ organisation }) => organisation.id}
      sort={sort}
      onSort={setSort}
      rowTone={({ findings }) => (findings.length > 0 ? 'justify' : undefined)}
    />
  );
}

function useTrainingColumn(): Column<Unit> {
  const words = useMessages(capacityWords);
  const format = useFormat();
  return {
    id: 'trainingHours',
    header: words('column.trainingHours'),
    align: 'end',
    minWidth: '8rem',
    sortable: true,
    cell: ({ trainingHours }) =>
      trainingHours === null ? words('unknown') : format.number(trainingHours, 1),
  };
}

function useColumns(limit: number | null): readonly Column<Unit>[] {
  const t = useMessages(capacityMessages);
  const words = useMessages(capacityWords);
  const staff = useMessages(staffWords);
  const format = useFormat();
  const { language } = useLanguage();
  const { paths } = directoryOptions.use();
  const training = useTrainingColumn();
  const figure = (name: 'partTime' | 'planned' | 'carriedOut'): Column<Unit> => ({
    id: name,
    header: words(`column.${name}`),
    align: 'end',
    sortable: true,
    cell: (unit) => format.number(unit[name]),
  });
  return [
    {
      id: 'unit',
      header: words('column.unit'),
      phone: 'title',
      minWidth: '13rem',
      sortable: true,
      cell: ({ organisation }) => <UnitLink unit={organisation} />,
    },
    {
      id: 'load',
      header: words('column.load'),
      align: 'end',
      minWidth: '8rem',
      sortable: true,
      cell: ({ load }) =>
        load === null ? (
          '–'
        ) : (
          <>
            {format.number(load, 1)}
            {limit !== null && <ShareBar share={load / limit} />}
          </>
        ),
    },
    {
      id: 'findings',
      header: words('column.findings'),
      minWidth: '16rem',
      cell: ({ findings }) =>
        findings.map((finding) => <div key={finding.code}>{capacityText(finding, language)}</div>),
      filled: ({ findings }) => findings.length > 0,
    },
    {
      id: 'fullTime',
      header: words('column.fullTime'),
      align: 'end',
      sortable: true,
      cell: ({ organisation: { id }, fullTime }) => (
        <PortalLink to={paths.staff({ unit: id, current: 'yes' })}>
          {format.number(fullTime)}
        </PortalLink>
      ),
    },
    figure('partTime'),
    {
      id: 'withLanguage',
      header: words('column.withLanguage'),
      align: 'end',
      minWidth: '9rem',
      sortable: true,
      cell: ({ withLanguage, expiredLanguages }) => (
        <>
          {format.number(withLanguage)}
          {expiredLanguages > 0 && <div>{t('expired', { count: expiredLanguages })}</div>}
        </>
      ),
    },
    training,
    {
      id: 'turnover',
      header: words('column.left'),
      minWidth: '9rem',
      cell: ({ left }) =>
        format.list(
          left.map(({ reason, count }) =>
            t('leftSaid', { count, reason: staff(`leaving.${reason}`).toLowerCase() }),
          ),
        ),
      filled: ({ left }) => left.length > 0,
    },
    figure('planned'),
    figure('carriedOut'),
  ];
}
