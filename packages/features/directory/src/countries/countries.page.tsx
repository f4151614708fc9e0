import { sameValue } from '@cau-noi/domain/difference';
import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { countryWords } from '@cau-noi/i18n/country-words';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { NothingFits } from '../register/nothing-fits.tsx';
import { PartnerFilterBar } from '../partners/partner-filter-bar.tsx';
import {
  carried,
  NO_PARTNER_FILTERS,
  usePartnerFilters,
  whereOf,
} from '../partners/partner-filters.ts';
import type { PartnersAsked } from '../partners/partner-filters.ts';
import { PartnerLooks } from '../partners/partner-looks.tsx';
import { partnerMessages } from '../partners/partner.messages.ts';
import { placedIn, regionKeyOf } from './cartogram.ts';
import type { Placed } from './cartogram.ts';
import { countryMessages } from './country.messages.ts';
import { Investment, Investment_figure } from './investment.tsx';
import { TileMap } from './tile-map.tsx';
import type { TileMapProps } from './tile-map.tsx';

const CountriesPageQuery = graphql(
  `
    query CountriesPageQuery($where: PartnerWhere) {
      partnerCountries(where: $where) {
        countryCode
        partners
        lastContact
      }
      investment {
        id
        ...Investment_figure
      }
    }
  `,
  [Investment_figure],
);

/** The register by country: tiles, the same as a table, and what unions declare of investors. */
export function CountriesPage() {
  const t = useMessages(countryMessages);
  const p = useMessages(partnerMessages);
  const [asked, setAsked] = usePartnerFilters();
  const variables = useMemo(() => ({ where: whereOf(asked) }), [asked]);
  const [{ data, error, fetching }, ask] = useQuery({ query: CountriesPageQuery, variables });
  usePageTitle(t('title'));
  const countries = data?.partnerCountries ?? [];
  const count = countries.reduce((sum, { partners }) => sum + partners, 0);
  return (
    <Page>
      <PageHeader title={t('title')} />
      <PartnerLooks asked={asked} />
      <PartnerFilterBar
        asked={asked}
        onChange={setAsked}
        found={data === undefined ? '' : p('found', { count })}
      />
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {fetching && !data && <Skeleton shape="table" label={t('table')} />}
      {data && countries.length === 0 && (
        <Nothing asked={asked} onClear={() => setAsked(NO_PARTNER_FILTERS)} />
      )}
      {countries.length > 0 && <Shown placed={placedIn(countries)} asked={asked} />}
      {data && (
        <Investment
          figures={data.investment}
          countryCode={null}
          onChanged={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
    </Page>
  );
}

function Nothing({
  asked,
  onClear,
}: {
  readonly asked: PartnersAsked;
  readonly onClear: () => void;
}) {
  const p = useMessages(partnerMessages);
  return sameValue(asked, NO_PARTNER_FILTERS) ? (
    <EmptyState why={p('empty')} />
  ) : (
    <NothingFits why={p('none')} onClear={onClear} />
  );
}

interface ShownProps {
  readonly placed: readonly Placed[];
  readonly asked: PartnersAsked;
}

type Words = Pick<TileMapProps, 'nameOf' | 'regionName' | 'linkOf'>;

function Shown({ placed, asked }: ShownProps) {
  const t = useMessages(countryMessages);
  const words = useWords(asked);
  const columns = useColumns(words);
  return (
    <>
      <TileMap placed={placed} {...words} />
      <DataTable<Placed>
        caption={t('table')}
        captionShown
        columns={columns}
        rows={placed}
        rowKey={({ countryCode }) => countryCode ?? ''}
      />
    </>
  );
}

/** What is said of a country, and where its partners are listed. */
function useWords(asked: PartnersAsked): Words {
  const words = useMessages(countryWords);
  const p = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const nameOf = ({ countryCode }: Placed) =>
    countryCode === null ? p('international') : format.country(countryCode);
  const regionName = ({ countryCode }: Placed) => {
    const region = regionKeyOf(countryCode);
    return region === null ? p('international') : words(`region.${region}`);
  };
  // The same filters, narrowed to the country: the list holds as many as the figure says.
  const listOf = ({ countryCode }: Placed) =>
    paths.partners({
      ...carried(asked),
      ...(countryCode === null ? { international: '1' } : { country: countryCode }),
    });
  return { nameOf, regionName, linkOf: listOf };
}

function useColumns({ nameOf, regionName, linkOf }: Words): readonly Column<Placed>[] {
  const t = useMessages(countryMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return [
    { id: 'region', header: t('region'), cell: regionName },
    {
      id: 'country',
      header: t('country'),
      phone: 'title',
      cell: (row) =>
        row.countryCode === null ? (
          nameOf(row)
        ) : (
          <PortalLink to={paths.country({ countryCode: row.countryCode })}>
            {nameOf(row)}
          </PortalLink>
        ),
    },
    {
      id: 'partners',
      header: t('partners'),
      align: 'end',
      cell: (row) => <PortalLink to={linkOf(row)}>{format.number(row.partners)}</PortalLink>,
    },
    {
      id: 'lastContact',
      header: t('lastContact'),
      cell: ({ lastContact }) => (lastContact === null ? '' : format.date(lastContact)),
    },
  ];
}
