import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { capacityWords } from '@cau-noi/i18n/capacity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { QueryFailure } from '@cau-noi/portal/failure';
import {
  flagFilter,
  idFilter,
  numberFilter,
  readFilters,
  useFilters,
} from '@cau-noi/portal/filters';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { BarPairs } from '@cau-noi/ui/bar-pairs';
import { CheckField } from '@cau-noi/ui/check-field';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { RegisterLinks } from '../register/register-links.tsx';
import { SourceLine } from '../register/source-line.tsx';
import { capacityMessages } from './capacity.messages.ts';
import { CapacityTable, UnitCapacity_unit } from './capacity-table.tsx';

const CapacityPageQuery = graphql(
  `
    query CapacityPageQuery($where: CapacityWhere!) {
      capacity(where: $where) {
        countedOn
        rule {
          activitiesPerOfficer
          partTimePercent
          basis {
            citation
            verification
          }
        }
        units {
          load
          organisation {
            id
            shortName
          }
          findings {
            code
          }
          ...UnitCapacity_unit
        }
      }
    }
  `,
  [UnitCapacity_unit],
);

type Year = ResultOf<typeof CapacityPageQuery>['capacity'];

const filters = { year: numberFilter, unit: idFilter, flagged: flagFilter } as const;
const NO_FILTERS = readFilters(filters, {});
type Asked = typeof NO_FILTERS;

/** As the file has them: see the export of the API. */
const COLUMNS = [
  'unit',
  'fullTime',
  'partTime',
  'leaders',
  'withLanguage',
  'expiredLanguages',
  'joined',
  'left',
  'planned',
  'carriedOut',
  'load',
  'trainingHours',
  'findings',
];
const FIRST_YEAR = 2019;
/** As many bars as are looked at; the table has the rest. */
const MOST_BARS = 12;

/** Who there is for the foreign-affairs work of unions in a year, and how much of it. */
export function CapacityPage() {
  const t = useMessages(capacityMessages);
  const { today } = useViewer();
  const [asked, setAsked] = useFilters(filters);
  const thisYear = Number(today.slice(0, 4));
  const { year: chosen, unit, flagged } = asked;
  const year = chosen ?? thisYear;
  const where = useMemo(
    () => ({ year, ...(unit !== null && { organisationId: unit, subtree: true }) }),
    [year, unit],
  );
  const variables = useMemo(() => ({ where }), [where]);
  const [{ data, error, fetching }, ask] = useQuery({ query: CapacityPageQuery, variables });
  usePageTitle(t('title'));
  const units = data?.capacity.units.filter(({ findings }) => !flagged || findings.length > 0);
  return (
    <Page>
      <PageHeader
        title={t('title')}
        trail={<RegisterLinks />}
        actions={
          <ExportButton
            shown={{ list: 'capacity', where, orderBy: 'LOAD_DESC', columns: COLUMNS }}
          />
        }
      />
      <Filters
        asked={asked}
        years={Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => thisYear - index)}
        found={units === undefined ? '' : t('found', { count: units.length })}
        onChange={setAsked}
      />
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {fetching && !data && <Skeleton shape="table" label={t('table', { year })} />}
      {data && <Rule year={data.capacity} past={year < thisYear} />}
      {units?.length === 0 && <EmptyState why={t('none')} />}
      {data && units !== undefined && units.length > 0 && (
        <>
          <Bars units={units} rule={data.capacity.rule} />
          <CapacityTable
            caption={t('table', { year })}
            units={units}
            limit={data.capacity.rule?.activitiesPerOfficer ?? null}
          />
        </>
      )}
    </Page>
  );
}

interface FiltersProps {
  readonly asked: Asked;
  readonly years: readonly number[];
  readonly found: string;
  readonly onChange: (change: Partial<Asked>) => void;
}

function Filters({ asked, years, found, onChange }: FiltersProps) {
  const t = useMessages(capacityMessages);
  const words = useMessages(capacityWords);
  const { year, unit, flagged } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ['year', year === null ? null : `${words('year')} ${year}`, { year: null }],
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
    ['flagged', flagged ? t('flaggedOnly') : null, { flagged: false }],
  ];
  const options = years.map((one) => ({ value: String(one), label: String(one) }));
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
    >
      <SelectField
        path="filter.year"
        label={words('year')}
        value={String(year ?? years[0])}
        options={options}
        onChange={(chosen) => onChange({ year: chosen === null ? null : Number(chosen) })}
      />
      <UnitChoice
        path="filter.unit"
        label={t('unit')}
        value={unit}
        onChange={(chosen) => onChange({ unit: chosen })}
      />
      <CheckField
        path="filter.flagged"
        label={t('flaggedOnly')}
        checked={flagged}
        onChange={(chosen) => onChange({ flagged: chosen })}
      />
    </FilterBar>
  );
}

function Rule({ year, past }: { readonly year: Year; readonly past: boolean }) {
  const t = useMessages(capacityMessages);
  const words = useMessages(capacityWords);
  const format = useFormat();
  const { countedOn, rule } = year;
  const day = format.date(countedOn);
  return (
    <>
      <p>{past ? t('leadPast', { day }) : t('lead', { day })}</p>
      {rule === null ? (
        <p>{t('noRule')}</p>
      ) : (
        <p>
          {words('ruleSaid', {
            activitiesPerOfficer: rule.activitiesPerOfficer,
            partTimePercent: rule.partTimePercent,
            note: '',
          })}{' '}
          <SourceLine source={rule.basis.citation} verification={rule.basis.verification} />
        </p>
      )}
    </>
  );
}

type BarsProps = { readonly units: Year['units']; readonly rule: Year['rule'] };

/** The heaviest loads beside what one officer is taken to carry. */
function Bars({ units, rule }: BarsProps) {
  const t = useMessages(capacityMessages);
  const words = useMessages(capacityWords);
  const format = useFormat();
  const pairs = units
    .flatMap(({ organisation: { id, shortName }, load }) =>
      load === null || rule === null
        ? []
        : [{ id, label: shortName, plan: rule.activitiesPerOfficer, done: load }],
    )
    .slice(0, MOST_BARS);
  if (pairs.length === 0) return null;
  return (
    <BarPairs
      caption={t('bars')}
      pairs={pairs}
      write={(value) => format.number(value, 1)}
      heads={{ plan: t('limit'), done: words('column.load') }}
    />
  );
}
