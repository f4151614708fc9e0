import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import type { Search } from '@cau-noi/portal/path';
import { useCounted } from '@cau-noi/portal/counted';
import { PageSection } from '@cau-noi/ui/page';
import { Stat, StatRow } from '@cau-noi/ui/stat';
import type { ReactNode } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { partnerMessages } from './partner.messages.ts';

/** What was closed, by direction; every figure opens exactly its list. */
export const PartnerVisits_counts = graphql(`
  fragment PartnerVisits_counts on Query {
    out: dossiers(
      where: { partnerId: $id, state: [COMPLETED], kind: [OUTBOUND, EVENT_ABROAD] }
      first: 1
    ) {
      totalCount
      totalCountIsExact
    }
    in: dossiers(where: { partnerId: $id, state: [COMPLETED], kind: [INBOUND] }, first: 1) {
      totalCount
      totalCountIsExact
    }
    events: dossiers(
      where: {
        partnerId: $id
        state: [COMPLETED]
        kind: [EVENT_HOSTED, EVENT_DOMESTIC, EVENT_ONLINE]
      }
      first: 1
    ) {
      totalCount
      totalCountIsExact
    }
    all: dossiers(where: { partnerId: $id }, first: 1) {
      totalCount
      totalCountIsExact
      totals {
        cost {
          minor
          currency
        }
      }
    }
  }
`);

export const PartnerVisits_partner = graphql(`
  fragment PartnerVisits_partner on Partner {
    id
    contributions {
      minor
      currency
    }
  }
`);

export interface PartnerVisitsProps {
  readonly partner: FragmentOf<typeof PartnerVisits_partner>;
  readonly counts: FragmentOf<typeof PartnerVisits_counts>;
}

const linkTo = (address: string) => (figure: ReactNode) => (
  <PortalLink to={address}>{figure}</PortalLink>
);

const ABROAD = ['OUTBOUND', 'EVENT_ABROAD'];
const AT_HOME = ['EVENT_HOSTED', 'EVENT_DOMESTIC', 'EVENT_ONLINE'];

/** Visits both ways, events, and money both ways: what it costs us, what the partner pays for. */
export function PartnerVisits({ partner, counts }: PartnerVisitsProps) {
  const t = useMessages(partnerMessages);
  const format = useFormat();
  const counted = useCounted();
  const { paths } = directoryOptions.use();
  const data = readFragment(PartnerVisits_counts, counts);
  const { id: partnerId, contributions } = readFragment(PartnerVisits_partner, partner);
  const stat = (label: string, count: Omit<typeof data.in, '__typename'>, search: Search) => (
    <Stat
      label={label}
      value={counted(format.number(count.totalCount), count.totalCountIsExact)}
      link={linkTo(paths.dossiers({ partner: partnerId, ...search }))}
    />
  );
  const done = (kind: readonly string[]) => ({ state: ['COMPLETED'], kind });
  const cost = data.all.totals?.cost ?? [];
  return (
    <PageSection title={t('visits')} lead={t('visitsLead')}>
      <StatRow>
        {stat(t('visitsOut'), data.out, done(ABROAD))}
        {stat(t('visitsIn'), data.in, done(['INBOUND']))}
        {stat(t('visitsEvents'), data.events, done(AT_HOME))}
        {stat(t('dossiersLabel'), data.all, {})}
      </StatRow>
      {cost.length > 0 && (
        <p>{t('cost', { cost: format.list(cost.map((money) => format.money(money))) })}</p>
      )}
      {contributions.length > 0 && (
        <p>
          {t('contributions', {
            amount: format.list(contributions.map((money) => format.money(money))),
          })}
        </p>
      )}
    </PageSection>
  );
}
