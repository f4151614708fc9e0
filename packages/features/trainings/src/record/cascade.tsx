import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { trainingMessages } from '../training.messages.ts';
import classes from '../training.module.css';
import { trainingOptions } from '../trainings.routes.ts';

export const TrainingCascade_training = graphql(`
  fragment TrainingCascade_training on Training {
    id
    cascade {
      courses {
        id
        ofId
        title
        trainer
        attended
        startDate
        organisation {
          id
          shortName
        }
      }
      levels {
        courses
        participants
        persons
      }
      total {
        courses
        participants
        persons
      }
    }
  }
`);

type Read = ResultOf<typeof TrainingCascade_training>['cascade'];
type Course = Read['courses'][number];
type Reach = Read['total'];

export interface CascadeProps {
  readonly training: FragmentOf<typeof TrainingCascade_training>;
}

/** What came of a training by those who attended it: the tree, and what each level reached. */
export function Cascade({ training: given }: CascadeProps) {
  const t = useMessages(trainingMessages);
  const { cascade } = readFragment(TrainingCascade_training, given);
  const [root, ...others] = cascade.courses;
  if (root === undefined || others.length === 0) return null;
  return (
    <PageSection title={t('cascade')} id="cascade">
      <p className={classes.text}>{t('cascadeLead')}</p>
      <Branch of={root.id} courses={others} />
      <Levels cascade={cascade} />
    </PageSection>
  );
}

interface BranchProps {
  readonly of: string;
  readonly courses: readonly Course[];
}

/** What came of one training, each with what came of it below. */
function Branch({ of, courses }: BranchProps) {
  const t = useMessages(trainingMessages);
  const format = useFormat();
  const { paths } = trainingOptions.use();
  const own = courses.filter(({ ofId }) => ofId === of);
  if (own.length === 0) return null;
  return (
    <ul>
      {own.map(({ id, title, trainer, attended, startDate, organisation }) => (
        <li key={id}>
          <PortalLink to={paths.training({ trainingId: id })}>{title}</PortalLink>
          {' · '}
          {[
            organisation.shortName,
            startDate === null ? null : format.date(startDate),
            trainer === null ? null : `${t('trainer')}: ${trainer}`,
            format.personTrips(attended),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
          <Branch of={id} courses={courses} />
        </li>
      ))}
    </ul>
  );
}

type Row = Reach & { readonly level: number };

function Levels({ cascade: { levels, total } }: { readonly cascade: Read }) {
  const t = useMessages(trainingMessages);
  const format = useFormat();
  const figure = (id: keyof Reach, header: string): Column<Row> => ({
    id,
    header,
    align: 'end',
    cell: (row) => format.number(row[id]),
    foot: format.number(total[id]),
  });
  const columns: readonly Column<Row>[] = [
    {
      id: 'level',
      header: t('level'),
      phone: 'title',
      cell: ({ level }) => t('levelNumber', { level }),
      foot: t('total'),
    },
    figure('courses', t('courses')),
    figure('participants', t('trips')),
    figure('persons', t('persons')),
  ];
  const rows = levels.map((reach, index) => ({ ...reach, level: index + 1 }));
  return (
    <DataTable
      caption={t('cascade')}
      columns={columns}
      rows={rows}
      rowKey={({ level }) => String(level)}
    />
  );
}
