import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { spendingWords } from '@cau-noi/i18n/spending-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { idFilter, numberFilter, useFilters } from '@cau-noi/portal/filters';
import { seriesOfKind } from '@cau-noi/portal/kind-series';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { BarPairs } from '@cau-noi/ui/bar-pairs';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { choiceMessages } from '../choices/choice.messages.ts';
import { UnitFilter } from '../choices/unit-filter.tsx';
import { YearFields } from '../choices/year-fields.tsx';
import { readYears, yearsText } from '../choices/years.ts';
import type { Years } from '../choices/years.ts';
import { StatisticsLinks } from '../statistics-links.tsx';
import { statisticsOptions } from '../statistics.routes.ts';
import { ClassTable } from './class-table.tsx';
import { Lessons_row, LessonsSection } from './lessons-section.tsx';
import { NormSection } from './norm-section.tsx';
import { savingsMessages } from './savings.messages.ts';
import { addedUp, Spending_row } from './spending-rows.ts';
import type { Amount, Figure, SpendingLine } from './spending-rows.ts';
import { SpendingTable } from './spending-table.tsx';
import { ThriftSection } from './thrift-section.tsx';

const SavingsPageQuery = graphql(
  `
    query SavingsPageQuery($unit: ID!, $fromYear: Int!, $toYear: Int!) {
      spending(organisationId: $unit, fromYear: $fromYear, toYear: $toYear) {
        total {
          ...Spending_row
        }
        byKind {
          kind
          ...Spending_row
        }
        byYear {
          year
          ...Spending_row
        }
        byOrganisation {
          organisation {
            id
            shortName
          }
          ...Spending_row
        }
        thriftReport {
          dueDate
          basis {
            citation
            article
            verification
          }
        }
      }
      lessons(organisationId: $unit, fromYear: $fromYear, toYear: $toYear) {
        total {
          ...Lessons_row
        }
        byYear {
          year
          ...Lessons_row
        }
        byOrganisation {
          organisation {
            id
            shortName
          }
          ...Lessons_row
        }
      }
      overdue: dossiers(
        where: { organisationId: $unit, subtree: true, reportOverdue: true }
        first: 1
      ) {
        totalCount
      }
    }
  `,
  [Spending_row, Lessons_row],
);

type Answered = ResultOf<typeof SavingsPageQuery>;

const filters = { unit: idFilter, from: numberFilter, to: numberFilter } as const;
/** As many years as the API adds up at once. */
const MOST_YEARS = 10;

/** Planned own money against what was spent, by kind, year and union; reports owed; the thrift report. */
export function SavingsPage() {
  const t = useMessages(savingsMessages);
  const choices = useMessages(choiceMessages);
  const { home, today } = useViewer();
  const [asked, setAsked] = useFilters(filters);
  const unit = asked.unit ?? home?.id ?? null;
  const thisYear = Number(today.slice(0, 4));
  const chosen = readYears(asked, { fromYear: thisYear, toYear: thisYear });
  const { toYear } = chosen;
  const fromYear = Math.max(chosen.fromYear, toYear - MOST_YEARS + 1);
  const years = useMemo(() => ({ fromYear, toYear }), [fromYear, toYear]);
  const variables = useMemo(() => ({ unit: unit ?? '', ...years }), [unit, years]);
  const [{ data, error }, ask] = useQuery({
    query: SavingsPageQuery,
    variables,
    pause: unit === null,
  });
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} trail={<StatisticsLinks unit={asked.unit} years={years} />} />
      <FilterBar active={[]} onClear={() => setAsked({ unit: null, from: null, to: null })}>
        {unit !== null && <UnitFilter value={unit} onChange={(next) => setAsked({ unit: next })} />}
        <YearFields years={years} onChange={setAsked} />
      </FilterBar>
      {unit === null && <EmptyState why={choices('noUnit')} />}
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {unit !== null && !data && !error && <Skeleton shape="record" label={t('loading')} />}
      {unit !== null && data && <Board data={data} unit={unit} years={years} />}
    </Page>
  );
}

interface BoardProps {
  readonly data: Answered;
  readonly unit: string;
  readonly years: Years;
}

function Board({ data: { spending, lessons, overdue }, unit, years }: BoardProps) {
  const t = useMessages(savingsMessages);
  const { paths } = statisticsOptions.use();
  const { figures } = readFragment(Spending_row, spending.total);
  const late = overdue.totalCount;
  return (
    <>
      <p>{t('lead')}</p>
      {figures.length === 0 ? (
        <EmptyState
          why={t('none', { years: yearsText(years) })}
          action={<PortalLink to={paths.dossiers()}>{t('toDossiers')}</PortalLink>}
        />
      ) : (
        <Figures spending={spending} figures={figures} years={years} />
      )}
      <PageSection title={t('reports')} lead={t('reportsLead')}>
        {late === 0 ? (
          <p>{t('reportsNone')}</p>
        ) : (
          <p>
            <PortalLink to={paths.dossiers({ unit, overdue: '1' })}>
              {t('overdue', { count: late })}
            </PortalLink>
          </p>
        )}
      </PageSection>
      <LessonsSection {...lessons} />
      <ThriftSection years={years} figures={figures} report={spending.thriftReport} />
    </>
  );
}

interface FiguresProps {
  readonly spending: Answered['spending'];
  readonly figures: readonly Figure[];
  readonly years: Years;
}

function Figures({ spending, figures, years }: FiguresProps) {
  const t = useMessages(savingsMessages);
  const words = useMessages(activityWords);
  const spent = useMessages(spendingWords);
  const text = yearsText(years);
  const byClass: readonly SpendingLine[] = figures.map((figure) => ({
    id: figure.spendingClass,
    name: spent(`spending.${figure.spendingClass}`),
    figures: [figure],
  }));
  const byKind = spending.byKind.flatMap((row) =>
    row.kind === null
      ? []
      : [
          {
            kind: row.kind,
            id: row.kind,
            name: words(`kind.${row.kind}`),
            figures: readFragment(Spending_row, row).figures,
          },
        ],
  );
  const byYear: readonly SpendingLine[] = spending.byYear.map((row) => ({
    id: String(row.year),
    name: String(row.year),
    figures: readFragment(Spending_row, row).figures,
  }));
  const byUnit: readonly SpendingLine[] = spending.byOrganisation
    .flatMap((row) =>
      row.organisation === null
        ? []
        : [
            {
              id: row.organisation.id,
              name: row.organisation.shortName,
              figures: readFragment(Spending_row, row).figures,
            },
          ],
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  return (
    <>
      <PageSection title={t('classes')} lead={t('conventions')}>
        <ClassTable years={text} figures={figures} />
      </PageSection>
      <PageSection title={t('byKind')}>
        <KindBars rows={byKind} years={text} />
        <SpendingTable caption={t('byKind')} first={t('column.kind')} lines={byKind} />
      </PageSection>
      {byYear.length > 1 && (
        <PageSection title={t('byYear')}>
          <SpendingTable caption={t('byYear')} first={t('column.year')} lines={byYear} />
        </PageSection>
      )}
      {byUnit.length > 1 && (
        <PageSection title={t('byUnit')}>
          <SpendingTable caption={t('byUnit')} first={t('column.unit')} lines={byUnit} />
        </PageSection>
      )}
      <NormSection
        figures={figures}
        tables={[
          { by: t('classes'), first: t('column.class'), lines: byClass },
          { by: t('byKind'), first: t('column.kind'), lines: byKind },
          ...(byYear.length > 1
            ? [{ by: t('byYear'), first: t('column.year'), lines: byYear }]
            : []),
          ...(byUnit.length > 1
            ? [{ by: t('byUnit'), first: t('column.unit'), lines: byUnit }]
            : []),
        ]}
      />
    </>
  );
}

/** The currency of the picture: amounts of others stand in the table. */
const DONG = 'VND';

type OfKind = SpendingLine & { readonly kind: Parameters<typeof seriesOfKind>[0] };

function KindBars({ rows, years }: { readonly rows: readonly OfKind[]; readonly years: string }) {
  const t = useMessages(savingsMessages);
  const format = useFormat();
  const inDong = (figures: readonly Figure[], amount: Amount): number =>
    addedUp(figures).find(({ currency }) => currency === DONG)?.[amount] ?? 0;
  return (
    <BarPairs
      caption={t('bars', { years })}
      heads={{ plan: t('column.planned'), done: t('column.spent') }}
      write={(minor) => format.money({ minor, currency: DONG })}
      pairs={rows.map(({ kind, name, figures }) => ({
        id: kind,
        label: name,
        plan: inDong(figures, 'planned'),
        done: inDong(figures, 'spent'),
        series: seriesOfKind(kind),
      }))}
    />
  );
}
