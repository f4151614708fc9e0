import { ORGANISATION_KINDS } from '@cau-noi/domain/organisation';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import type { Pages } from '@cau-noi/graphql/pages';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCounted } from '@cau-noi/portal/counted';
import { activeFilters } from '@cau-noi/portal/active-filters';
import { QueryFailure } from '@cau-noi/portal/failure';
import { anyOf, flagFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { NothingFits } from '../register/nothing-fits.tsx';
import { registerMessages } from '../register/register.messages.ts';
import { RegisterLinks } from '../register/register-links.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { OrganisationTree, OrganisationTree_organisation } from './organisation-tree.tsx';

const OrganisationsPageQuery = graphql(
  `
    query OrganisationsPageQuery($where: OrganisationWhere, $after: String) {
      organisations(where: $where, first: 100, after: $after) {
        totalCount
        totalCountIsExact
        nodes {
          id
          ...OrganisationTree_organisation
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OrganisationTree_organisation],
);

const pageOf = (data: ResultOf<typeof OrganisationsPageQuery>) => data.organisations;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const filters = {
  q: textFilter,
  /** An ISO day; anything else reads as today. */
  day: textFilter,
  level: anyOf(ORGANISATION_KINDS),
  ended: flagFilter,
} as const;

const NO_FILTERS = { q: '', day: '', level: [], ended: false } as const;

/** The unions as a tree, on any day. */
export function OrganisationsPage() {
  const t = useMessages(organisationMessages);
  const counted = useCounted();
  const shared = useMessages(registerMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const { today } = useViewer();
  const { paths } = directoryOptions.use();
  const [asked, setAsked] = useFilters(filters);
  const day = DAY.test(asked.day) ? asked.day : today;
  const where = useMemo(
    () => ({
      asOf: day,
      ...(asked.q.trim() !== '' && { text: asked.q.trim() }),
      ...(asked.level.length > 0 && { kind: [...asked.level] }),
      ...(asked.ended && { includeDissolved: true }),
    }),
    [asked, day],
  );
  const variables = useMemo(() => ({ where }), [where]);
  const list = usePages({ document: OrganisationsPageQuery, variables, pageOf, all: true });
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader
        title={t('title')}
        trail={<RegisterLinks />}
        actions={<PortalLink to={paths.organisationChanges()}>{t('changes')}</PortalLink>}
      />
      <FilterBar
        active={useActive(asked, setAsked)}
        onClear={() => setAsked(NO_FILTERS)}
        found={
          list.total === null
            ? ''
            : counted(t('found', { count: list.total, day: format.date(day) }), list.totalIsExact)
        }
      >
        <SearchField
          label={t('search')}
          help={shared('searchHelp')}
          value={asked.q}
          onChange={(q) => setAsked({ q })}
        />
        <DateField
          path="filter.day"
          label={t('asOf')}
          value={day}
          onChange={(chosen) => setAsked({ day: chosen === today ? '' : (chosen ?? '') })}
        />
        <MultiSelectField
          path="filter.level"
          label={t('level')}
          value={asked.level}
          options={ORGANISATION_KINDS.map((value) => ({ value, label: words(`level.${value}`) }))}
          onChange={(level) => setAsked({ level })}
        />
        <CheckField
          path="filter.ended"
          label={t('dissolvedToo')}
          checked={asked.ended}
          onChange={(ended) => setAsked({ ended })}
        />
      </FilterBar>
      {list.error ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <Units list={list} onClear={() => setAsked(NO_FILTERS)} />
      )}
    </Page>
  );
}

type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

function useActive(asked: Asked, setAsked: (change: Partial<Asked>) => void) {
  const t = useMessages(organisationMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const levels = format.list(asked.level.map((code) => words(`level.${code}`)));
  return activeFilters<Asked>(
    [
      ['q', asked.q === '' ? null : `"${asked.q}"`, { q: '' }],
      [
        'day',
        DAY.test(asked.day) ? t('asOfActive', { day: format.date(asked.day) }) : null,
        { day: '' },
      ],
      ['level', levels === '' ? null : levels, { level: [] }],
      ['ended', asked.ended ? t('dissolvedActive') : null, { ended: false }],
    ],
    setAsked,
  );
}

interface UnitsProps {
  readonly list: Pages<ReturnType<typeof pageOf>['nodes'][number]>;
  readonly onClear: () => void;
}

function Units({ list, onClear }: UnitsProps) {
  const t = useMessages(organisationMessages);
  if (list.rows.length === 0 && list.loading) return <Skeleton shape="table" label={t('title')} />;
  if (list.rows.length === 0) {
    return <NothingFits why={t('none')} onClear={onClear} />;
  }
  return <OrganisationTree organisations={list.rows} />;
}
