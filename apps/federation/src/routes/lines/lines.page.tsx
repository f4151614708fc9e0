import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCounted } from '@cau-noi/portal/counted';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { boardOptions } from '../board/board.routes.ts';
import { collectedYear } from '../board/standing.ts';
import { LineGroups } from './line-groups.tsx';
import { LineTable } from './line-table.tsx';
import { LinesFilterBar } from './lines-filter-bar.tsx';
import { isShown, NO_LINES_FILTERS, useLinesFilters } from './lines-filters.ts';
import { linesMessages } from './lines.messages.ts';
import { linesOf, LinesPage_plan } from './plan-lines.ts';

const LinesPageQuery = graphql(
  `
    query LinesPageQuery($where: PlanWhere, $after: String) {
      plans(where: $where, first: 50, after: $after) {
        totalCount
        totalCountIsExact
        nodes {
          id
          ...LinesPage_plan
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [LinesPage_plan],
);
const pageOf = (data: ResultOf<typeof LinesPageQuery>) => data.plans;

/** The plan lines of all unions of a year, summed by kind, partner, country or union. */
export function LinesPage() {
  const t = useMessages(linesMessages);
  const counted = useCounted();
  const format = useFormat();
  const { today } = useViewer();
  const { paths } = boardOptions.use();
  const [filters, change] = useLinesFilters();
  const year = filters.year ?? collectedYear(today);
  const variables = useMemo(() => ({ where: { year } }), [year]);
  const list = usePages({ document: LinesPageQuery, variables, pageOf, all: true });
  const lines = useMemo(() => linesOf(list.rows), [list.rows]);
  const shown = useMemo(() => lines.filter((line) => isShown(line, filters)), [lines, filters]);
  usePageTitle(t('title', { year }));
  return (
    <Page>
      <PageHeader
        title={t('title', { year })}
        trail={<PortalLink to={paths.board({ year: String(year) })}>{t('board')}</PortalLink>}
      />
      <LinesFilterBar year={year} lines={lines} found={shown.length} />
      {list.loading && list.total !== null && (
        <p role="status">
          {t('progress', {
            shown: format.number(list.rows.length),
            total: counted(format.number(list.total), list.totalIsExact),
          })}
        </p>
      )}
      {list.error ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <>
          {shown.length > 0 && <LineGroups lines={shown} />}
          <LineTable
            caption={t('caption', { year })}
            lines={shown}
            loading={list.loading}
            empty={
              lines.length === 0 ? (
                <EmptyState
                  why={t('none')}
                  action={
                    <PortalLink to={paths.board({ year: String(year) })}>{t('toBoard')}</PortalLink>
                  }
                />
              ) : (
                <EmptyState
                  why={t('nothing')}
                  action={
                    <ActButton variant="default" onClick={() => change(NO_LINES_FILTERS)}>
                      {t('clear')}
                    </ActButton>
                  }
                />
              )
            }
          />
        </>
      )}
    </Page>
  );
}
