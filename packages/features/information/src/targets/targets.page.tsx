import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { QueryFailure } from '@cau-noi/portal/failure';
import { idFilter, numberFilter, useFilters } from '@cau-noi/portal/filters';
import { useNames } from '@cau-noi/portal/names';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { useYears } from '@cau-noi/portal/years';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { informationMessages } from '../information.messages.ts';
import { informationOptions } from '../information.routes.ts';
import { RegisterLinks } from '../register-links.tsx';
import classes from '../text.module.css';
import { Figures, Figures_figures } from './figures.tsx';
import { OwnTargets, OwnTargets_year } from './own-targets.tsx';
import { targetMessages } from './target.messages.ts';

const InformationTargetsPageQuery = graphql(
  `
    query InformationTargetsPageQuery($year: Int!, $unit: ID, $whose: ID!) {
      informationFigures(year: $year, organisationId: $unit, subtree: true) {
        ...Figures_figures
      }
      informationYear(organisationId: $whose, year: $year) {
        organisation {
          id
        }
        year
        version
        ...OwnTargets_year
      }
    }
  `,
  [Figures_figures, OwnTargets_year],
);

const filters = { year: numberFilter, unit: idFilter };

/** What was published in a year beside what was aimed at, and the targets of one unit. */
export function TargetsPage() {
  const t = useMessages(targetMessages);
  const viewer = useViewer();
  const { paths } = informationOptions.use();
  const [asked, change] = useFilters(filters);
  const year = asked.year ?? Number(viewer.today.slice(0, 4));
  const { unit } = asked;
  const whose = unit ?? viewer.home?.id ?? '';
  const variables = useMemo(() => ({ year, unit, whose }), [year, unit, whose]);
  const query = InformationTargetsPageQuery;
  const [{ data, error }, ask] = useQuery({ query, variables, pause: whose === '' });
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className={classes.text}>{t('lead')}</p>
      <RegisterLinks />
      <Choices year={year} unit={unit} onChange={change} />
      {whose === '' && <EmptyState why={t('none', { year })} />}
      {error && !data && <QueryFailure error={error} onRetry={() => ask()} />}
      {!error && !data && whose !== '' && <Skeleton shape="record" label={t('title')} />}
      {data && (
        <>
          <Figures figures={data.informationFigures} year={year} unit={unit} />
          {data.informationYear && (
            <OwnTargets
              key={`${data.informationYear.organisation.id} ${year}`}
              year={data.informationYear}
              back={paths.informationTargets({
                year: String(year),
                ...(unit !== null && { unit }),
              })}
              onChanged={() => ask({ requestPolicy: 'network-only' })}
            />
          )}
        </>
      )}
    </Page>
  );
}

interface ChoicesProps {
  readonly year: number;
  readonly unit: string | null;
  readonly onChange: (change: { year?: number | null; unit?: string | null }) => void;
}

/** So many years may be chosen, the next among them. */
const YEARS = 9;

function Choices({ year, unit, onChange }: ChoicesProps) {
  const t = useMessages(targetMessages);
  const shared = useMessages(informationMessages);
  const nameOf = useNames(unit === null ? [] : [unit]);
  const years = [...new Set([...useYears(YEARS, 1), year])].toSorted((one, other) => other - one);
  const said: readonly FilterSaid<{ unit: string | null }>[] = [
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
  ];
  return (
    <FilterBar active={activeFilters(said, onChange)} onClear={() => onChange({ unit: null })}>
      <SelectField
        path="filter.year"
        label={shared('year')}
        required
        value={String(year)}
        options={years.map(String).map((text) => ({ value: text, label: text }))}
        onChange={(value) => onChange({ year: value === null ? null : Number(value) })}
      />
      <UnitChoice
        path="filter.unit"
        label={t('unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
    </FilterBar>
  );
}
