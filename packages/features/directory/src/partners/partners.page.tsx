import { sameValue } from '@cau-noi/domain/difference';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { useCounted } from '@cau-noi/portal/counted';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useViewer } from '@cau-noi/portal/session';
import type { Column } from '@cau-noi/ui/data-table';
import { useMemo } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { RegisterList } from '../register/register-list.tsx';
import { PartnerFilterBar } from './partner-filter-bar.tsx';
import { NO_PARTNER_FILTERS, searchOf, usePartnerFilters, whereOf } from './partner-filters.ts';
import { PartnerLooks } from './partner-looks.tsx';
import { partnerMessages } from './partner.messages.ts';
import { StandingBadge, StatusBadge, VerifiedBadge } from './standing-badges.tsx';

const PartnersPageQuery = graphql(`
  query PartnersPageQuery($where: PartnerWhere, $after: String) {
    partners(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        name
        abbreviation
        countryCode
        kind
        status
        standing
        lastContact
        verified
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageOf = (data: ResultOf<typeof PartnersPageQuery>) => data.partners;
type Row = ReturnType<typeof pageOf>['nodes'][number];

/** More than fits a screen: what is looked up in a list goes into a file. */
const EXPORTED = 'name abbreviation country kind since status standing lastContact'.split(' ');

/** The register of foreign partners. */
export function PartnersPage() {
  const t = useMessages(partnerMessages);
  const counted = useCounted();
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const [asked, setAsked] = usePartnerFilters();
  const variables = useMemo(() => ({ where: whereOf(asked) }), [asked]);
  const list = usePages({ document: PartnersPageQuery, variables, pageOf, kept: true });
  const columns = useColumns();
  const { total, totalIsExact } = list;
  return (
    <RegisterList
      words={{
        title: t('title'),
        add: t('add'),
        table: t('table'),
        none: t('none'),
        empty: t('empty'),
      }}
      mayAdd={may.partnerCreate}
      newPath={paths.partnerNew()}
      acts={
        <ExportButton
          shown={{
            list: 'partners',
            where: variables.where,
            orderBy: 'NAME',
            columns: EXPORTED,
          }}
        />
      }
      looks={<PartnerLooks asked={asked} />}
      filters={
        <PartnerFilterBar
          asked={asked}
          onChange={setAsked}
          found={total === null ? '' : counted(t('found', { count: total }), totalIsExact)}
        />
      }
      views={{ list: 'PARTNERS', path: paths.partners(), search: searchOf(asked) }}
      list={list}
      columns={columns}
      onClear={sameValue(asked, NO_PARTNER_FILTERS) ? null : () => setAsked(NO_PARTNER_FILTERS)}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return [
    {
      id: 'name',
      header: t('field.nameVi'),
      phone: 'title',
      cell: ({ id, name, abbreviation, verified }) => (
        <>
          <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>{' '}
          {abbreviation !== null && `(${abbreviation}) `}
          <VerifiedBadge verified={verified} />
        </>
      ),
    },
    {
      id: 'country',
      header: t('field.countryCode'),
      cell: ({ countryCode }) =>
        countryCode === null ? (
          t('international')
        ) : (
          <PortalLink to={paths.country({ countryCode })}>{format.country(countryCode)}</PortalLink>
        ),
    },
    { id: 'kind', header: t('field.kind'), cell: ({ kind }) => words(`kind.${kind}`) },
    {
      id: 'status',
      header: t('field.status'),
      cell: ({ status }) => (status === null ? '' : <StatusBadge status={status} />),
    },
    {
      id: 'standing',
      header: t('field.standing'),
      cell: ({ standing }) => <StandingBadge standing={standing} />,
    },
    {
      id: 'lastContact',
      header: t('lastContact'),
      cell: ({ lastContact }) => (lastContact === null ? '' : format.date(lastContact)),
    },
  ];
}
