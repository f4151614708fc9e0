import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { hoursOf } from '../training-state.ts';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';

type Figure = 'planned' | 'held' | 'cancelled' | 'places' | 'attended';

type Union = Readonly<Record<Figure, number>> & {
  readonly organisation: { readonly id: string; readonly shortName: string };
  readonly figures: { readonly staff: number; readonly minutesInYear: number };
};

export interface PlansProps {
  readonly unions: readonly Union[];
  readonly year: number;
}

function useColumns({ unions, year }: PlansProps): readonly Column<Union>[] {
  const t = useMessages(trainingMessages);
  const shared = useMessages(recordMessages);
  const format = useFormat();
  const { paths } = trainingOptions.use();
  const figure = (id: Figure, header: string): Column<Union> => ({
    id,
    header,
    align: 'end',
    cell: (union) => format.number(union[id]),
    foot: format.number(unions.reduce((sum, union) => sum + union[id], 0)),
  });
  return [
    {
      id: 'unit',
      header: shared('unit'),
      phone: 'title',
      cell: ({ organisation }) => (
        <PortalLink to={paths.trainings({ year: String(year), unit: organisation.id })}>
          {organisation.shortName}
        </PortalLink>
      ),
    },
    figure('planned', t('planned')),
    figure('held', t('held')),
    figure('cancelled', t('cancelled')),
    figure('places', t('column.places')),
    figure('attended', t('column.attended')),
    {
      id: 'hours',
      header: t('hoursPerPerson'),
      align: 'end',
      cell: ({ figures: { staff, minutesInYear } }) =>
        staff === 0 ? '–' : format.number(hoursOf(minutesInYear) / staff, 1),
    },
  ];
}

/** The training plan of the year, by union: how many trainings stand where, and whom they reach. */
export function Plans({ unions, year }: PlansProps) {
  const t = useMessages(trainingMessages);
  const columns = useColumns({ unions, year });
  return (
    <PageSection title={t('planOf', { year })}>
      <DataTable
        caption={t('planOf', { year })}
        columns={columns}
        rows={unions}
        rowKey={({ organisation }) => organisation.id}
      />
    </PageSection>
  );
}
