import { CHECK_GROUPS } from '@cau-noi/domain/assessment/check-group';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { allOf, failedOf, Tally_tally } from '../check-rows.ts';
import { checksMessages } from '../checks.messages.ts';
import { checksOptions } from '../checks.routes.ts';
import { useCheckName } from '../use-check-name.ts';

const ChecksPageQuery = graphql(
  `
    query ChecksPageQuery($today: Date!, $year: Int!) {
      checks {
        checkId
        group
        parameters(on: $today) {
          id
          severity
        }
        statistics(fromYear: $year, toYear: $year) {
          years {
            year
            ...Tally_tally
          }
        }
      }
    }
  `,
  [Tally_tally],
);

type CheckRow = ResultOf<typeof ChecksPageQuery>['checks'][number];

/** Every check in its group: what a failure does today, and how often it failed this year. */
export function ChecksPage() {
  const t = useMessages(checksMessages);
  const { today } = useViewer();
  const year = Number(today.slice(0, 4));
  const [{ data, error }, ask] = useQuery({
    query: ChecksPageQuery,
    variables: { today, year },
  });
  const columns = useColumns(year);
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p>{t('lead')}</p>
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton shape="table" label={t('title')} lines={12} />}
      {data &&
        CHECK_GROUPS.map((group) => (
          <PageSection key={group} title={t(`group.${group}`)}>
            <DataTable
              caption={t(`group.${group}`)}
              columns={columns}
              rows={data.checks.filter((check) => check.group === group)}
              rowKey={({ checkId }) => checkId}
            />
          </PageSection>
        ))}
    </Page>
  );
}

function useColumns(year: number): readonly Column<CheckRow>[] {
  const t = useMessages(checksMessages);
  const approval = useMessages(approvalWords);
  const format = useFormat();
  const nameOf = useCheckName();
  const { paths } = checksOptions.use();
  const tallyOf = ({ statistics }: CheckRow) =>
    statistics.years.map((row) => readFragment(Tally_tally, row)).at(0);
  return [
    {
      id: 'check',
      header: t('column.check'),
      phone: 'title',
      cell: ({ checkId }) => (
        <PortalLink to={paths.check({ checkId })}>
          {t('named', { id: checkId, name: nameOf(checkId) })}
        </PortalLink>
      ),
    },
    {
      id: 'severity',
      header: t('column.severity'),
      width: '28%',
      cell: ({ parameters }) => {
        const said = [...new Set(parameters.map(({ severity }) => severity))];
        return said.length === 0
          ? t('noneInForce')
          : said.map((severity) => approval(`severity.${severity}`)).join('; ');
      },
    },
    {
      id: 'failed',
      header: t('column.failed', { year }),
      align: 'end',
      width: '28%',
      cell: (row) => {
        const tally = tallyOf(row);
        if (tally === undefined || allOf(tally) === 0) return t('noSubmissions');
        return t('failedOf', {
          failed: format.number(failedOf(tally)),
          all: format.number(allOf(tally)),
        });
      },
    },
  ];
}
