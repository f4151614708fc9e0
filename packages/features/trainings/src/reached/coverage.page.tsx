import { COVERAGE_YEARS } from '@cau-noi/domain/training/coverage';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { flagFilter, idFilter, numberFilter, oneOf, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { PageLinks } from '@cau-noi/portal/page-links';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { BarPairs } from '@cau-noi/ui/bar-pairs';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { Stat, StatRow } from '@cau-noi/ui/stat';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { hoursOf } from '../training-state.ts';
import { trainingMessages } from '../training.messages.ts';
import classes from '../training.module.css';
import { trainingOptions } from '../trainings.routes.ts';
import { CoveragePeople } from './coverage-people.tsx';
import { Plans } from './coverage-plans.tsx';

const CoveragePageQuery = graphql(`
  query CoveragePageQuery($where: TrainingCoverageWhere!, $people: Boolean!, $trained: Boolean) {
    trainingCoverage(where: $where) {
      day
      since
      total {
        staff
        trained
        minutesInYear
      }
      unions {
        organisation {
          id
          shortName
        }
        figures {
          staff
          trained
          minutesInYear
        }
        planned
        held
        cancelled
        places
        attended
      }
      people(trained: $trained, first: 200) @include(if: $people) {
        count
        nodes {
          id
          fullName
          lastTrainedOn
          minutesInYear
          organisations {
            id
            shortName
          }
        }
      }
    }
  }
`);

type Read = ResultOf<typeof CoveragePageQuery>['trainingCoverage'];

/** Which list is shown below the figures: all staff, those trained, those not. */
const LISTS = ['all', 'yes', 'no'] as const;
const filters = {
  year: numberFilter,
  within: numberFilter,
  unit: idFilter,
  /** Of the unit alone, without those below it: what its row counts. */
  own: flagFilter,
  people: oneOf(LISTS),
};
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

/** The first span that is shown; another is the reader's choice. */
const WITHIN = 2;

const COLUMNS = [
  'unit',
  'staff',
  'trained',
  'rate',
  'hours',
  'planned',
  'held',
  'cancelled',
  'places',
  'attended',
];

/** How many of the foreign-affairs staff were trained, by union, and the training plans of a year. */
export function CoveragePage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const thisYear = Number(useViewer().today.slice(0, 4));
  const [asked, change] = useFilters(filters);
  const { people, unit, own } = asked;
  const year = asked.year ?? thisYear;
  const years = asked.within ?? WITHIN;
  const where = useMemo(
    () => ({ year, years, ...(unit !== null && { organisationId: unit, subtree: !own }) }),
    [year, years, unit, own],
  );
  const variables = useMemo(
    () => ({
      where,
      people: people !== null,
      trained: people === null || people === 'all' ? null : people === 'yes',
    }),
    [where, people],
  );
  const [{ data, error }, ask] = useQuery({ query: CoveragePageQuery, variables });
  usePageTitle(t('coverageTitle'));
  const shown = { list: 'coverage' as const, where, orderBy: 'UNIT', columns: COLUMNS };
  return (
    <Page>
      <PageHeader
        title={t('coverageTitle')}
        trail={<PortalLink to={paths.trainings()}>{t('title')}</PortalLink>}
      />
      <p className={classes.text}>{t('coverageLead')}</p>
      <PageLinks label={t('coverageTitle')}>
        <PortalLink to={paths.staff()}>{t('staff')}</PortalLink>
      </PageLinks>
      <Filters
        asked={asked}
        year={year}
        years={years}
        exportButton={<ExportButton shown={shown} />}
        onChange={change}
      />
      {data === undefined ? (
        error ? (
          <QueryFailure error={error} onRetry={ask} />
        ) : (
          <Skeleton shape="table" label={t('coverageTitle')} />
        )
      ) : (
        <Told read={data.trainingCoverage} asked={asked} year={year} />
      )}
    </Page>
  );
}

interface FiltersProps {
  readonly asked: Asked;
  readonly year: number;
  readonly years: number;
  readonly exportButton: ReactNode;
  readonly onChange: (change: Partial<Asked>) => void;
}

/** How many years are offered. */
const OFFERED = 6;

function Filters({ asked, year, years, exportButton, onChange }: FiltersProps) {
  const t = useMessages(trainingMessages);
  const shared = useMessages(recordMessages);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const { minimum, maximum } = COVERAGE_YEARS;
  const spans = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return (
    <FilterBar
      active={[]}
      onClear={() => onChange({ year: null, within: null, unit: null, own: false })}
      found=""
      actions={exportButton}
    >
      <SelectField
        path="filter.year"
        label={t('filter.year')}
        required
        value={String(year)}
        options={Array.from({ length: OFFERED }, (_, index) => String(thisYear - index)).map(
          (value) => ({ value, label: value }),
        )}
        onChange={(value) => onChange({ year: value === null ? null : Number(value) })}
      />
      <SelectField
        path="filter.within"
        label={t('within')}
        required
        value={String(years)}
        options={spans.map((count) => ({ value: String(count), label: t('years', { count }) }))}
        onChange={(value) => onChange({ within: value === null ? null : Number(value) })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={asked.unit}
        onChange={(unit) => onChange({ unit, own: false })}
      />
    </FilterBar>
  );
}

interface ToldProps {
  readonly read: Read;
  readonly asked: Asked;
  readonly year: number;
}

function Told({ read, asked, year }: ToldProps) {
  const t = useMessages(trainingMessages);
  const format = useFormat();
  const { total, unions, day, since, people } = read;
  const { paths } = trainingOptions.use();
  const listed = (list: (typeof LISTS)[number]) => ({
    ...(asked.year !== null && { year: String(asked.year) }),
    ...(asked.within !== null && { within: String(asked.within) }),
    ...(asked.unit !== null && { unit: asked.unit }),
    ...(asked.own && { own: '1' }),
    people: list,
  });
  const link = (list: (typeof LISTS)[number]) => (figure: ReactNode) => (
    <PortalLink to={paths.trainingCoverage(listed(list))}>{figure}</PortalLink>
  );
  const linkOfUnion = (union: { readonly id: string }, part: string, figure: ReactNode) => (
    <PortalLink
      to={paths.trainingCoverage({
        ...listed(part === 'plan' ? 'all' : 'yes'),
        unit: union.id,
        own: '1',
      })}
    >
      {figure}
    </PortalLink>
  );
  const withStaff = unions.filter(({ figures }) => figures.staff > 0);
  const without = withStaff.filter(({ figures }) => figures.trained === 0);
  const { staff, trained, minutesInYear } = total;
  if (staff === 0 && unions.length === 0) return <EmptyState why={t('noStaff')} />;
  const hours = staff === 0 ? 0 : hoursOf(minutesInYear) / staff;
  return (
    <>
      <p className={classes.text}>
        {t('coverageDay', { day: format.date(day), since: format.date(since) })}
      </p>
      <StatRow>
        <Stat label={t('allStaff')} value={format.number(staff)} link={link('all')} />
        <Stat
          label={t('trained')}
          value={format.number(trained)}
          comparison={staff === 0 ? undefined : format.percent(trained / staff)}
          link={link('yes')}
        />
        <Stat label={t('untrained')} value={format.number(staff - trained)} link={link('no')} />
        <Stat label={t('hoursPerPerson')} value={format.number(hours, 1)} />
        <Stat label={t('unionsWithout')} value={format.number(without.length)} />
      </StatRow>
      {people && asked.people !== null && (
        <CoveragePeople
          people={people}
          figure={t(
            asked.people === 'all' ? 'allStaff' : asked.people === 'yes' ? 'trained' : 'untrained',
          )}
        />
      )}
      <PageSection title={t('byUnion')}>
        <BarPairs
          caption={t('byUnion')}
          heads={{ plan: t('allStaff'), done: t('trained') }}
          pairs={withStaff.map(({ organisation, figures }) => ({
            id: organisation.id,
            label: organisation.shortName,
            plan: figures.staff,
            done: figures.trained,
          }))}
          write={(value) => format.number(value)}
          share={({ plan, done }) => format.percent(done / plan)}
          link={linkOfUnion}
        />
      </PageSection>
      <Plans unions={unions} year={year} />
    </>
  );
}
