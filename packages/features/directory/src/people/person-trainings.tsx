import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { directoryOptions } from '../directory.routes.ts';
import { personMessages } from './person.messages.ts';

export const PersonTrainings_person = graphql(`
  fragment PersonTrainings_person on Person {
    trainings {
      id
      title
      startDate
      endDate
      minutes
      result
      certificateNumber
      certificateOn
    }
  }
`);

type Attended = ResultOf<typeof PersonTrainings_person>['trainings'][number];

const MINUTES_OF_HOUR = 60;

export interface PersonTrainingsProps {
  readonly person: FragmentOf<typeof PersonTrainings_person>;
}

/** The trainings that somebody attended, with hours, result and certificate. */
export function PersonTrainings({ person }: PersonTrainingsProps) {
  const t = useMessages(personMessages);
  const { trainings } = readFragment(PersonTrainings_person, person);
  const columns = useColumns(trainings);
  return (
    <PageSection title={t('trainings')}>
      <DataTable
        caption={t('trainings')}
        columns={columns}
        rows={trainings}
        rowKey={({ id }) => id}
        empty={<EmptyState why={t('noTrainings')} />}
      />
    </PageSection>
  );
}

function useColumns(trainings: readonly Attended[]): readonly Column<Attended>[] {
  const t = useMessages(personMessages);
  const words = useMessages(trainingWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const hours = (minutes: number) => format.number(minutes / MINUTES_OF_HOUR, 1);
  return [
    {
      id: 'title',
      header: t('training.title'),
      phone: 'title',
      cell: ({ id, title }) => (
        <PortalLink to={paths.training({ trainingId: id })}>{title}</PortalLink>
      ),
    },
    {
      id: 'when',
      header: t('training.when'),
      cell: ({ startDate, endDate }) =>
        startDate === null || endDate === null ? '' : format.dateRange(startDate, endDate),
    },
    {
      id: 'hours',
      header: t('training.hours'),
      align: 'end',
      cell: ({ minutes }) => hours(minutes),
      foot: hours(trainings.reduce((sum, { minutes }) => sum + minutes, 0)),
    },
    {
      id: 'result',
      header: t('training.result'),
      cell: ({ result, certificateNumber, certificateOn }) =>
        [
          result === null ? null : words(`result.${result}`),
          certificateNumber === null || certificateOn === null
            ? null
            : t('training.certificate', {
                number: certificateNumber,
                day: format.date(certificateOn),
              }),
        ]
          .filter((part) => part !== null)
          .join(' · '),
    },
  ];
}

export interface TrainingSumProps {
  readonly trainings: readonly Pick<Attended, 'minutes' | 'certificateNumber'>[];
}

/** How many trainings, hours and certificates somebody has, in a line. */
export function TrainingSum({ trainings }: TrainingSumProps) {
  const t = useMessages(personMessages);
  const format = useFormat();
  if (trainings.length === 0) return null;
  const minutes = trainings.reduce((sum, one) => sum + one.minutes, 0);
  const certificates = trainings.filter((one) => one.certificateNumber !== null).length;
  return t('training.sum', {
    count: trainings.length,
    hours: format.number(minutes / MINUTES_OF_HOUR, 1),
    certificates,
  });
}
