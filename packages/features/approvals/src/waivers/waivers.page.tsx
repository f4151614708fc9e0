import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { namedIn } from '@cau-noi/i18n/finding-text';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { WaiverNote } from '@cau-noi/portal/waiver-note';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { useMemo } from 'react';
import { approvalsOptions } from '../approvals.routes.ts';
import { FailureText } from './failure-text.tsx';
import { WaiverActs } from './waiver-acts.tsx';
import { WaiverFilterBar } from './waiver-filter-bar.tsx';
import { NO_WAIVER_FILTERS, useWaiverFilters } from './waiver-filters.ts';
import { findingOf, readWaiver, WaiverRow_waiver } from './waiver-row.ts';
import type { WaiverFragment } from './waiver-row.ts';
import { waiverMessages } from './waivers.messages.ts';
import classes from './waivers.module.css';

const WaiversPageQuery = graphql(
  `
    query WaiversPageQuery($where: WaiverWhere, $after: String, $totals: Boolean!) {
      waivers(where: $where, first: 50, after: $after) {
        totals @include(if: $totals) {
          records
          requested
          granted
          refused
          withdrawn
          expired
        }
        nodes {
          ...WaiverRow_waiver
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [WaiverRow_waiver],
);
type Answer = ResultOf<typeof WaiversPageQuery>;

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ waivers }: Answer) => ({
  ...waivers,
  totalCount: waivers.totals?.records ?? null,
  totalCountIsExact: true,
});
/** The register has one order, and its file a column for everything that it says. */
const EXPORTED = { orderBy: 'REQUESTED_DESC', columns: ['dossier', 'unit', 'failure', 'course'] };
const rowKey = (row: WaiverFragment) => readWaiver(row).id;

/** The register of exceptions: what was let pass, by whom and why; decided here by whoever may. */
export function WaiversPage() {
  const t = useMessages(waiverMessages);
  const { paths } = approvalsOptions.use();
  const { where, change } = useWaiverFilters();
  const document = WaiversPageQuery;
  const list = usePages({ document, variables: { where }, pageOf, totals: true });
  const named = useMemo(
    () => namedIn(list.rows.map((row) => findingOf(readWaiver(row)))),
    [list.rows],
  );
  const nameOf = useNames(named);
  const columns = useWaiverColumns(nameOf, list.again);
  const narrowed = Object.keys(where).length > 0;
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader
        title={t('title')}
        trail={<PortalLink to={paths.inbox()}>{t('inbox')}</PortalLink>}
      />
      <p className={classes.lead}>{t('lead')}</p>
      <WaiverFilterBar
        totals={list.data?.waivers.totals ?? null}
        exportButton={<ExportButton shown={{ list: 'waivers', where, ...EXPORTED }} />}
      />
      {list.error ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <>
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={list.rows}
            rowKey={rowKey}
            loading={list.loading}
            empty={
              narrowed ? (
                <EmptyState
                  why={t('nothingFound')}
                  action={
                    <ActButton variant="default" onClick={() => change(NO_WAIVER_FILTERS)}>
                      {t('clear')}
                    </ActButton>
                  }
                />
              ) : (
                <EmptyState
                  why={t('none')}
                  action={<PortalLink to={paths.dossiers()}>{t('toDossiers')}</PortalLink>}
                />
              )
            }
          />
          {list.total !== null && list.total > list.rows.length && (
            <LoadMore
              shown={list.rows.length}
              total={list.total}
              loading={list.loading}
              onMore={list.more}
            />
          )}
        </>
      )}
    </Page>
  );
}

function useWaiverColumns(nameOf: NameOf, onDone: () => void): readonly Column<WaiverFragment>[] {
  const t = useMessages(waiverMessages);
  const { paths } = approvalsOptions.use();
  return useMemo(() => {
    const titleOf = (row: WaiverFragment) => {
      const { dossier, plan } = readWaiver(row);
      if (plan !== null) return t('plan', { year: String(plan.year) });
      const { number = 0, title = '' } = dossier ?? {};
      return t('numbered', { number, title: title === '' ? t('untitled') : title });
    };
    return [
      {
        id: 'dossier',
        header: t('column.dossier'),
        phone: 'title',
        width: '24%',
        cell: (row) => {
          const { dossier, plan } = readWaiver(row);
          const to =
            plan === null
              ? paths.dossier({ dossierId: dossier?.id ?? '' })
              : paths.plan({ planId: plan.id });
          return <PortalLink to={to}>{titleOf(row)}</PortalLink>;
        },
      },
      {
        id: 'unit',
        header: t('column.unit'),
        width: '12%',
        cell: (row) => readWaiver(row).unit.shortName,
      },
      {
        id: 'failure',
        header: t('column.failure'),
        width: '24%',
        cell: (row) => <FailureText finding={findingOf(readWaiver(row))} nameOf={nameOf} />,
      },
      {
        id: 'course',
        header: t('column.course'),
        cell: (row) => <WaiverNote waiver={readWaiver(row)} />,
      },
      {
        id: 'act',
        header: t('column.act'),
        width: '150px',
        cell: (row) => (
          <WaiverActs
            waiver={readWaiver(row)}
            title={titleOf(row)}
            nameOf={nameOf}
            onDone={onDone}
          />
        ),
      },
    ];
  }, [t, paths, nameOf, onDone]);
}
