import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { hoursOf } from '../training-state.ts';
import { trainingMessages } from '../training.messages.ts';
import classes from '../training.module.css';
import { trainingOptions } from '../trainings.routes.ts';

interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly lastTrainedOn: string | null;
  readonly minutesInYear: number;
  readonly organisations: readonly { readonly id: string; readonly shortName: string }[];
}

export interface CoveragePeopleProps {
  readonly people: { readonly count: number; readonly nodes: readonly Person[] };
  /** Which figure the list belongs to. */
  readonly figure: string;
}

function useColumns(): readonly Column<Person>[] {
  const t = useMessages(trainingMessages);
  const shared = useMessages(recordMessages);
  const format = useFormat();
  const { paths } = trainingOptions.use();
  return [
    {
      id: 'person',
      header: t('person'),
      phone: 'title',
      cell: ({ id, fullName }) => (
        <PortalLink to={paths.person({ personId: id })}>{fullName}</PortalLink>
      ),
    },
    {
      id: 'unit',
      header: shared('unit'),
      cell: ({ organisations }) => format.list(organisations.map(({ shortName }) => shortName)),
    },
    {
      id: 'last',
      header: t('lastTrained'),
      cell: ({ lastTrainedOn }) =>
        lastTrainedOn === null ? t('never') : format.date(lastTrainedOn),
    },
    {
      id: 'hours',
      header: t('hoursPerPerson'),
      align: 'end',
      cell: ({ minutesInYear }) => format.number(hoursOf(minutesInYear), 1),
    },
  ];
}

/** The people behind a figure: just as many. */
export function CoveragePeople({ people: { count, nodes }, figure }: CoveragePeopleProps) {
  const t = useMessages(trainingMessages);
  const columns = useColumns();
  const title = t('peopleOf', { figure });
  return (
    <PageSection title={title} id="people">
      {nodes.length < count && (
        <p className={classes.text}>{t('shownOf', { shown: nodes.length, count })}</p>
      )}
      <DataTable
        caption={title}
        columns={columns}
        rows={nodes}
        rowKey={({ id }) => id}
        total={count}
      />
    </PageSection>
  );
}
