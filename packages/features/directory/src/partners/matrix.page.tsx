import { sameValue } from '@cau-noi/domain/difference';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCounted } from '@cau-noi/portal/counted';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { ReportingGrid } from '@cau-noi/ui/reporting-grid';
import type { ReportingCell } from '@cau-noi/ui/reporting-grid';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { NothingFits } from '../register/nothing-fits.tsx';
import { PartnerFilterBar } from './partner-filter-bar.tsx';
import { NO_PARTNER_FILTERS, usePartnerFilters, whereOf } from './partner-filters.ts';
import { PartnerLooks } from './partner-looks.tsx';
import { partnerMessages } from './partner.messages.ts';

const MatrixPageQuery = graphql(`
  query MatrixPageQuery($where: PartnerWhere, $after: String) {
    partners(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        name
        dealings {
          lastContact
          standing
          organisation {
            id
            shortName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageOf = (data: ResultOf<typeof MatrixPageQuery>) => data.partners;
type Row = ReturnType<typeof pageOf>['nodes'][number];

/** Partners and unions, each cell the day on which they last met, as far as the reader sees. */
export function MatrixPage() {
  const t = useMessages(partnerMessages);
  const counted = useCounted();
  const [asked, setAsked] = usePartnerFilters();
  const variables = useMemo(() => ({ where: whereOf(asked) }), [asked]);
  const list = usePages({ document: MatrixPageQuery, variables, pageOf });
  const { rows, total, totalIsExact, loading, error } = list;
  usePageTitle(t('look.matrix'));
  const nothing = sameValue(asked, NO_PARTNER_FILTERS) ? (
    <EmptyState why={t('empty')} />
  ) : (
    <NothingFits why={t('none')} onClear={() => setAsked(NO_PARTNER_FILTERS)} />
  );
  return (
    <Page>
      <PageHeader title={t('look.matrix')} />
      <PartnerLooks asked={asked} />
      <PartnerFilterBar
        asked={asked}
        onChange={setAsked}
        found={total === null ? '' : counted(t('found', { count: total }), totalIsExact)}
      />
      <p>{t('matrixLead')}</p>
      {error && rows.length === 0 && <QueryFailure error={error} onRetry={list.again} />}
      {loading && rows.length === 0 && <Skeleton shape="table" label={t('matrixTable')} />}
      {!loading && !error && rows.length === 0 && nothing}
      {rows.length > 0 && (
        <>
          <Matrix rows={rows} />
          <LoadMore
            shown={rows.length}
            total={total ?? rows.length}
            totalIsExact={totalIsExact}
            loading={loading}
            onMore={list.more}
          />
        </>
      )}
    </Page>
  );
}

/** The unions that met any of these partners, in the order of the alphabet. */
function unionsOf(rows: readonly Row[], compare: (one: string, other: string) => number) {
  const unions = new Map(
    rows.flatMap(({ dealings }) =>
      dealings.map(({ organisation }) => [organisation.id, organisation.shortName] as const),
    ),
  );
  return [...unions]
    .map(([id, label]) => ({ id, label }))
    .toSorted((one, other) => compare(one.label, other.label));
}

const linkTo = (address: string) => (face: ReactNode) => (
  <PortalLink to={address}>{face}</PortalLink>
);

const nameOf = (row: Row) => <Name row={row} />;

function Name({ row: { id, name } }: { readonly row: Row }) {
  const { paths } = directoryOptions.use();
  return <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>;
}

function Matrix({ rows }: { readonly rows: readonly Row[] }) {
  const t = useMessages(partnerMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const unions = useMemo(() => unionsOf(rows, format.compare), [rows, format]);
  const cell = ({ id, dealings }: Row, unionId: string): ReportingCell => {
    const dealing = dealings.find(({ organisation }) => organisation.id === unionId);
    if (dealing === undefined) return { tone: 'none', label: '' };
    const day = format.date(dealing.lastContact);
    const isLongAgo = dealing.standing === 'DORMANT';
    return {
      tone: isLongAgo ? 'late' : 'done',
      label: isLongAgo ? t('cellDormant', { day }) : day,
      link: linkTo(paths.dossiers({ partner: id, unit: unionId })),
    };
  };
  return (
    <ReportingGrid<Row>
      caption={t('matrixTable')}
      rows={rows}
      rowKey={({ id }) => id}
      rowLabel={nameOf}
      periods={unions}
      cell={cell}
    />
  );
}
