import { sameValue } from '@cau-noi/domain/difference';
import { DIRECTIVE_EFFECTS } from '@cau-noi/domain/directive';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { useCounted } from '@cau-noi/portal/counted';
import { QueryFailure } from '@cau-noi/portal/failure';
import { anyOf, flagFilter, numberFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { CheckField } from '@cau-noi/ui/check-field';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { DirectionLinks } from '../direction-links.tsx';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import { VerificationMark } from '../writing/source-line.tsx';
import { directiveMessages } from './directive.messages.ts';
import { STANDING_TONES } from './standing-tones.ts';

const DirectivesPageQuery = graphql(`
  query DirectivesPageQuery($where: DirectiveWhere, $after: String, $unit: ID) {
    mayRegisterDirective(organisationId: $unit) {
      allowed
      code
      data
    }
    directives(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        number
        subject
        issuer
        issuedOn
        effect
        standing
        verification
        organisation {
          id
          shortName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageOf = (data: ResultOf<typeof DirectivesPageQuery>) => data.directives;
type Row = ReturnType<typeof pageOf>['nodes'][number];

const filters = {
  q: textFilter,
  effect: anyOf(DIRECTIVE_EFFECTS),
  year: numberFilter,
  inForce: flagFilter,
} as const;
const NO_FILTERS = { q: '', effect: [], year: null, inForce: false } as const;
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const EXPORTED = {
  list: 'directives',
  orderBy: 'ISSUED_DESC',
  columns: ['number', 'subject', 'issuer', 'issuedOn', 'effect', 'standing', 'scope', 'source'],
} as const;

/** The register of directives, the latest first. */
export function DirectivesPage() {
  const t = useMessages(directiveMessages);
  const shared = useMessages(directionMessages);
  const counted = useCounted();
  const go = useGo();
  const { home } = useViewer();
  const { paths } = directionOptions.use();
  const [asked, setAsked] = useFilters(filters);
  const where = useWhere(asked);
  const variables = useMemo(() => ({ where, unit: home?.id ?? null }), [where, home]);
  const list = usePages({ document: DirectivesPageQuery, variables, pageOf, kept: true });
  const columns = useColumns();
  const { rows, total, totalIsExact } = list;
  const narrowed = !sameValue(asked, NO_FILTERS);
  const may = list.data?.mayRegisterDirective;
  usePageTitle(shared('directives'));
  return (
    <Page>
      <PageHeader
        title={shared('directives')}
        trail={<DirectionLinks />}
        actions={
          may && (
            <MayButton permission={may} onClick={() => go(paths.directiveNew())}>
              {t('add')}
            </MayButton>
          )
        }
      />
      <Filters
        asked={asked}
        onChange={setAsked}
        where={where}
        found={total === null ? '' : counted(t('found', { count: total }), totalIsExact)}
      />
      {list.error && rows.length === 0 ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <DataTable
          caption={t('table')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          loading={list.loading}
          empty={
            narrowed ? (
              <EmptyState
                why={t('none')}
                action={
                  <ActButton variant="default" onClick={() => setAsked(NO_FILTERS)}>
                    {t('clear')}
                  </ActButton>
                }
              />
            ) : (
              <EmptyState why={t('empty')} />
            )
          }
        />
      )}
      {total !== null && total > rows.length && (
        <LoadMore
          shown={rows.length}
          total={total}
          totalIsExact={totalIsExact}
          loading={list.loading}
          onMore={list.more}
        />
      )}
    </Page>
  );
}

function useWhere({ q, effect, year, inForce }: Asked) {
  return useMemo(
    () => ({
      ...(q.trim() !== '' && { text: q.trim() }),
      ...(effect.length > 0 && { effect: [...effect] }),
      ...(year !== null && { year }),
      ...(inForce && { inForce }),
    }),
    [q, effect, year, inForce],
  );
}

const FIRST_YEAR = 1990;

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly where: object;
  readonly found: string;
}

function Filters({ asked, onChange, where, found }: FiltersProps) {
  const t = useMessages(directiveMessages);
  const words = useMessages(directionWords);
  const format = useFormat();
  const thisYear = Number(useViewer().today.slice(0, 4));
  const { q, effect, year, inForce } = asked;
  const effects = format.list(effect.map((code) => words(`effect.${code}`)));
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) =>
    String(thisYear - index),
  );
  const said: readonly FilterSaid<Asked>[] = [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['effect', effects === '' ? null : effects, { effect: [] }],
    ['year', year === null ? null : String(year), { year: null }],
    ['inForce', inForce ? t('inForceOnly') : null, { inForce: false }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={<ExportButton shown={{ ...EXPORTED, where }} />}
    >
      <SearchField
        label={t('search')}
        help={t('searchHelp')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <MultiSelectField
        path="filter.effect"
        label={t('effect')}
        value={effect}
        options={DIRECTIVE_EFFECTS.map((value) => ({ value, label: words(`effect.${value}`) }))}
        onChange={(chosen) => onChange({ effect: chosen })}
      />
      <SelectField
        path="filter.year"
        label={t('year')}
        value={year === null ? null : String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(value) => onChange({ year: value === null ? null : Number(value) })}
      />
      <CheckField
        path="filter.inForce"
        label={t('inForceOnly')}
        checked={inForce}
        onChange={(checked) => onChange({ inForce: checked })}
      />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(directiveMessages);
  const words = useMessages(directionWords);
  const format = useFormat();
  const { paths } = directionOptions.use();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('number'),
        phone: 'title',
        minWidth: '130px',
        cell: ({ id, number, organisation }) => (
          <>
            <PortalLink to={paths.directive({ directiveId: id })}>
              <span lang="vi">{number}</span>
            </PortalLink>
            {organisation !== null && <div>{t('ownOf', { unit: organisation.shortName })}</div>}
          </>
        ),
      },
      {
        id: 'subject',
        header: t('subject'),
        minWidth: '170px',
        cell: ({ subject }) => <span lang="vi">{subject}</span>,
      },
      {
        id: 'issuer',
        header: t('issuer'),
        minWidth: '130px',
        cell: ({ issuer }) => <span lang="vi">{issuer}</span>,
      },
      {
        id: 'issuedOn',
        header: t('issuedOn'),
        cell: ({ issuedOn }) => (issuedOn === null ? t('unknown') : format.date(issuedOn)),
      },
      {
        id: 'effect',
        header: t('effect'),
        minWidth: '110px',
        cell: ({ effect }) => words(`effect.${effect}`),
      },
      {
        id: 'standing',
        header: t('standing'),
        cell: ({ standing }) => (
          <StateBadge tone={STANDING_TONES[standing]} label={words(`standing.${standing}`)} />
        ),
      },
      {
        id: 'verification',
        header: t('verification'),
        minWidth: '130px',
        cell: ({ verification }) => <VerificationMark verification={verification} />,
      },
    ],
    [t, words, format, paths],
  );
}
