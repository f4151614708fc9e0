import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { partnerMessages } from '../partners/partner.messages.ts';
import { StandingBadge, VerifiedBadge } from '../partners/standing-badges.tsx';
import { countryMessages } from './country.messages.ts';
import { Investment, Investment_figure } from './investment.tsx';

const CountryPageQuery = graphql(
  `
    query CountryPageQuery(
      $code: String!
      $unit: ID!
      $hasUnit: Boolean!
      $fromYear: Int!
      $toYear: Int!
    ) {
      partners(where: { countryCode: $code }, first: 50) {
        totalCount
        nodes {
          id
          name
          kind
          standing
          lastContact
          verified
        }
      }
      investment(countryCode: $code) {
        id
        ...Investment_figure
      }
      statistics(
        where: { organisationId: $unit, countryCode: $code, fromYear: $fromYear, toYear: $toYear }
      ) @include(if: $hasUnit) {
        byYear {
          year
          figures {
            indicator
            value
            filter
          }
        }
      }
    }
  `,
  [Investment_figure],
);

type Answer = ResultOf<typeof CountryPageQuery>;
type Partner = Answer['partners']['nodes'][number];
type Year = NonNullable<Answer['statistics']>['byYear'][number];

/** So many years are shown: as far back as the records of most unions go. */
const YEARS = 8;

export const countryQuestion = pageQuestion(CountryPageQuery, ({ param, viewer }) => {
  const toYear = Number(viewer.today.slice(0, 4));
  return {
    code: param('countryCode'),
    unit: viewer.home?.id ?? '',
    hasUnit: viewer.home !== null,
    fromYear: toYear - YEARS + 1,
    toYear,
  };
});

/** One country: partners, visits both ways by year, and what unions declare of its investors. */
export function CountryPage() {
  const t = useMessages(countryMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const code = usePathParam('countryCode');
  const [{ data, error }, ask] = useQuery(usePageQuestion(countryQuestion));
  const name = format.country(code);
  usePageTitle(name);
  return (
    <Page>
      <PageHeader
        kind={t('profile')}
        title={name}
        trail={<PortalLink to={paths.countries()}>{t('all')}</PortalLink>}
      />
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {!data && !error && <Skeleton shape="record" label={name} />}
      {data && (
        <>
          <Partners code={code} partners={data.partners} />
          <Visits years={data.statistics?.byYear ?? []} />
          <Investment
            figures={data.investment}
            countryCode={code}
            onChanged={() => ask({ requestPolicy: 'network-only' })}
          />
        </>
      )}
    </Page>
  );
}

interface PartnersProps {
  readonly code: string;
  readonly partners: Answer['partners'];
}

function Partners({ code, partners: { nodes, totalCount } }: PartnersProps) {
  const t = useMessages(countryMessages);
  const { paths } = directoryOptions.use();
  const columns = usePartnerColumns();
  return (
    <PageSection
      title={t('partnersOf')}
      actions={
        totalCount > 0 && (
          <PortalLink to={paths.partners({ country: code })}>
            {t('allPartners', { count: totalCount })}
          </PortalLink>
        )
      }
    >
      {nodes.length === 0 ? (
        <p>{t('noPartners')}</p>
      ) : (
        <DataTable<Partner>
          caption={t('partnersOf')}
          rows={nodes}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
    </PageSection>
  );
}

function usePartnerColumns(): readonly Column<Partner>[] {
  const p = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return [
    {
      id: 'name',
      header: p('field.nameVi'),
      phone: 'title',
      cell: ({ id, name, verified }) => (
        <>
          <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>{' '}
          <VerifiedBadge verified={verified} />
        </>
      ),
    },
    { id: 'kind', header: p('field.kind'), cell: ({ kind }) => words(`kind.${kind}`) },
    {
      id: 'standing',
      header: p('field.standing'),
      cell: ({ standing }) => <StandingBadge standing={standing} />,
    },
    {
      id: 'lastContact',
      header: p('lastContact'),
      cell: ({ lastContact }) => (lastContact === null ? '' : format.date(lastContact)),
    },
  ];
}

const SHOWN = {
  out: 'DELEGATIONS_OUT',
  trips: 'PERSON_TRIPS_OUT',
  in: 'DELEGATIONS_IN',
  guests: 'GUESTS_IN',
} as const;

function Visits({ years }: { readonly years: readonly Year[] }) {
  const t = useMessages(countryMessages);
  const { home } = useViewer();
  const columns = useYearColumns();
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  return (
    <PageSection
      title={t('visits')}
      lead={t('visitsLead', { unit: home?.name ?? '', from: String(first), to: String(last) })}
    >
      <DataTable<Year>
        caption={t('visits')}
        rows={years.toReversed()}
        rowKey={({ year }) => String(year)}
        columns={columns}
      />
    </PageSection>
  );
}

function useYearColumns(): readonly Column<Year>[] {
  const t = useMessages(countryMessages);
  const column = (id: keyof typeof SHOWN): Column<Year> => ({
    id,
    header: t(id),
    align: 'end',
    cell: (year) => <YearFigure year={year} indicator={SHOWN[id]} />,
  });
  return [
    { id: 'year', header: t('year'), phone: 'title', cell: ({ year }) => String(year) },
    column('out'),
    column('trips'),
    column('in'),
    column('guests'),
  ];
}

interface YearFigureProps {
  readonly year: Year;
  readonly indicator: string;
}

/** A figure of a year; it opens exactly what it counts. */
function YearFigure({ year, indicator }: YearFigureProps) {
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const figure = year.figures.find((one) => one.indicator === indicator);
  if (figure === undefined || figure.value === 0) return format.number(0);
  return (
    <PortalLink to={paths.dossiers({ statistic: figure.filter })}>
      {format.number(figure.value)}
    </PortalLink>
  );
}
