import type { CheckId } from '@cau-noi/domain/assessment/catalogue';
import { yearOf } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { readFragment } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { Waived_waived } from '../check-rows.ts';
import type { Waived } from '../check-rows.ts';
import { checksMessages } from '../checks.messages.ts';
import { checksOptions } from '../checks.routes.ts';
import type { CheckShown } from './check-asked.ts';

/** As many years back as the API tells of, this one among them. */
const TOLD_YEARS = 10;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly waived: Waived;
  /** The part of the register that the row counts, as its address says it. */
  readonly register: Readonly<Record<string, string>>;
}

export interface CheckWaivedProps {
  readonly id: CheckId;
  readonly statistics: CheckShown['statistics'];
}

/** How often an exception from it was asked for, granted and refused, by year and by unit. */
export function CheckWaived({ id, statistics: { years, units } }: CheckWaivedProps) {
  const t = useMessages(checksMessages);
  const { paths } = checksOptions.use();
  const since = yearOf(useViewer().today as IsoDate) - TOLD_YEARS + 1;
  const some = ({ waived }: Row): boolean => waived.asked > 0;
  const byYear = years
    .map(({ year, waived }) => ({
      id: String(year),
      name: String(year),
      waived: readFragment(Waived_waived, waived),
      register: { check: id, year: String(year) },
    }))
    .filter(some);
  const byUnit = units
    .map(({ organisation, waived }) => ({
      id: organisation.id,
      name: organisation.shortName,
      waived: readFragment(Waived_waived, waived),
      register: { check: id, unit: organisation.id, alone: '1', since: String(since) },
    }))
    .filter(some)
    .toSorted((one, other) => other.waived.asked - one.waived.asked);
  const yearColumns = useColumns(t('column.year'));
  const unitColumns = useColumns(t('column.unit'));
  const tables = [
    { caption: t('waived.years'), columns: yearColumns, rows: byYear },
    { caption: t('waived.units'), columns: unitColumns, rows: byUnit },
  ];
  return (
    <PageSection title={t('waived.title')} lead={t('waived.lead')}>
      {byYear.length === 0 ? (
        <EmptyState
          why={t('waived.none')}
          action={<PortalLink to={paths.waivers()}>{t('waived.register')}</PortalLink>}
        />
      ) : (
        tables.map((table) => (
          <DataTable key={table.caption} captionShown rowKey={(row) => row.id} {...table} />
        ))
      )}
    </PageSection>
  );
}

/** Which decision of the register each figure lists. */
const DECIDED = {
  asked: {},
  granted: { decision: 'GRANTED' },
  refused: { decision: 'REFUSED' },
} as const satisfies Record<keyof Waived, Readonly<Record<string, string>>>;

function useColumns(first: string): readonly Column<Row>[] {
  const t = useMessages(checksMessages);
  const format = useFormat();
  const { paths } = checksOptions.use();
  const figure = (id: keyof Waived): Column<Row> => ({
    id,
    header: t(`column.${id}`),
    align: 'end',
    filled: ({ waived }) => waived[id] > 0,
    cell: ({ name, waived, register }) => {
      const number = format.number(waived[id]);
      if (waived[id] === 0) return number;
      const what = t(`column.${id}`);
      return (
        <PortalLink
          to={paths.waivers({ ...register, ...DECIDED[id] })}
          aria-label={t('waived.figure', { number, what, whose: name })}
        >
          {number}
        </PortalLink>
      );
    },
  });
  return [
    { id: 'name', header: first, phone: 'title', cell: ({ name }) => name },
    figure('asked'),
    figure('granted'),
    figure('refused'),
  ];
}
