import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { LIFE_TONES, useKnownDay } from '../agreement-words.ts';
import { agreementsMessages } from '../agreements.messages.ts';
import { agreementsOptions } from '../agreements.routes.ts';
import { AgreementFilterBar } from './agreement-filter-bar.tsx';
import { NO_AGREEMENT_FILTERS, useAgreementFilters } from './agreement-filters.ts';
import { YearlyDues, YearlyDues_due } from './yearly-dues.tsx';

const AgreementRow_agreement = graphql(`
  fragment AgreementRow_agreement on Agreement {
    id
    number
    titleVi
    kind
    life
    signedOn
    signedPrecision
    endDate
    periodPrecision
    daysLeft
    expiresSoon
    renewsItself
    lastActivityOn
    organisation {
      id
      shortName
    }
    coParties {
      id
      shortName
    }
    partners {
      id
      name
    }
    findings {
      reason
    }
  }
`);

const AgreementsPageQuery = graphql(
  `
    query AgreementsPageQuery($where: AgreementWhere, $after: String, $totals: Boolean!) {
      agreements(where: $where, first: 50, after: $after) {
        totals @include(if: $totals) {
          records
          lives {
            life
            records
          }
        }
        nodes {
          ...AgreementRow_agreement
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      agreementExpiryDays
      agreementYearlyDues {
        ...YearlyDues_due
      }
    }
  `,
  [AgreementRow_agreement, YearlyDues_due],
);
type Answer = ResultOf<typeof AgreementsPageQuery>;
type Fragment = FragmentOf<typeof AgreementRow_agreement>;
type Row = ResultOf<typeof AgreementRow_agreement>;

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ agreements }: Answer) => ({
  ...agreements,
  totalCount: agreements.totals?.records ?? null,
  totalCountIsExact: true,
});
/** The register has one order, and its file a column for everything that it says. */
const EXPORTED = {
  orderBy: 'SIGNED_DESC',
  columns: ['title', 'life', 'unit', 'partner', 'signedOn', 'endDate', 'activity'],
};
const read = (row: Fragment): Row => readFragment(AgreementRow_agreement, row);
const rowKey = (row: Fragment) => read(row).id;

/** The register of agreements: what is being signed, what holds, what runs out, what sleeps. */
export function AgreementsPage() {
  const t = useMessages(agreementsMessages);
  const { where, change } = useAgreementFilters();
  const document = AgreementsPageQuery;
  const list = usePages({ document, variables: { where }, pageOf, totals: true });
  const columns = useColumns();
  const narrowed = Object.keys(where).length > 0;
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} actions={<AddButton />} />
      <YearlyDues dues={list.data?.agreementYearlyDues ?? []} onDone={list.again} />
      <AgreementFilterBar
        found={useFound(list.data?.agreements.totals ?? null)}
        expiryDays={list.data?.agreementExpiryDays ?? null}
        exportButton={<ExportButton shown={{ list: 'agreements', where, ...EXPORTED }} />}
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
                    <ActButton variant="default" onClick={() => change(NO_AGREEMENT_FILTERS)}>
                      {t('clear')}
                    </ActButton>
                  }
                />
              ) : (
                <EmptyState why={t('none')} action={<AddButton />} />
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

function AddButton() {
  const t = useMessages(agreementsMessages);
  const { paths } = agreementsOptions.use();
  const { may } = useViewer();
  const go = useGo();
  return (
    <MayButton permission={may.agreementCreate} onClick={() => go(paths.agreementNew())}>
      {t('add')}
    </MayButton>
  );
}

/** How many there are, and how many of them hold or are on their way. */
function useFound(totals: Answer['agreements']['totals'] | null): string | null {
  const t = useMessages(agreementsMessages);
  if (totals === null || totals === undefined) return null;
  const found = t('found', { count: totals.records });
  if (totals.records === 0) return found;
  const of = (life: string) => totals.lives.find((one) => one.life === life)?.records ?? 0;
  return t('inForce', { found, inForce: of('IN_FORCE'), waiting: of('IN_PROCEDURE') });
}

function useColumns(): readonly Column<Fragment>[] {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const format = useFormat();
  const known = useKnownDay();
  const { paths } = agreementsOptions.use();
  return useMemo(() => {
    const until = ({ endDate, periodPrecision, renewsItself, expiresSoon, daysLeft }: Row) => {
      if (endDate === null) return renewsItself ? t('renews') : t('noEnd');
      const day = known(endDate, periodPrecision);
      if (!expiresSoon || daysLeft === null) return day;
      return (
        <>
          {day} <StateBadge tone="late" label={t('expiring', { days: daysLeft })} />
        </>
      );
    };
    const activity = ({ lastActivityOn, findings }: Row) => {
      const dormant = findings.some(({ reason }) => reason === 'DORMANT');
      return (
        <>
          {lastActivityOn !== null && format.date(lastActivityOn)}{' '}
          {dormant && <StateBadge tone="late" label={t('dormant')} />}
        </>
      );
    };
    return [
      {
        id: 'title',
        header: t('column.title'),
        phone: 'title',
        width: '28%',
        cell: (row) => {
          const { id, titleVi } = read(row);
          return <PortalLink to={paths.agreement({ agreementId: id })}>{titleVi}</PortalLink>;
        },
      },
      {
        id: 'partner',
        header: t('column.partner'),
        width: '18%',
        cell: (row) =>
          read(row)
            .partners.map(({ name }) => name)
            .join('; '),
      },
      {
        id: 'unit',
        header: t('column.unit'),
        width: '14%',
        cell: (row) => {
          const { organisation, coParties } = read(row);
          return [organisation, ...coParties].map(({ shortName }) => shortName).join('; ');
        },
      },
      {
        id: 'life',
        header: t('column.life'),
        cell: (row) => {
          const { life } = read(row);
          return <StateBadge tone={LIFE_TONES[life]} label={words(`life.${life}`)} />;
        },
      },
      {
        id: 'signed',
        header: t('column.signed'),
        cell: (row) => {
          const { signedOn, signedPrecision } = read(row);
          return signedOn === null ? null : known(signedOn, signedPrecision);
        },
      },
      { id: 'until', header: t('column.until'), cell: (row) => until(read(row)) },
      { id: 'activity', header: t('column.activity'), cell: (row) => activity(read(row)) },
    ];
  }, [t, words, format, known, paths]);
}
