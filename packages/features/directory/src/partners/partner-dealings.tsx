import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { directoryOptions } from '../directory.routes.ts';
import { partnerMessages } from './partner.messages.ts';

export const PartnerDealings_partner = graphql(`
  fragment PartnerDealings_partner on Partner {
    id
    dealings {
      lastContact
      organisation {
        id
        shortName
      }
    }
  }
`);

type Dealing = ResultOf<typeof PartnerDealings_partner>['dealings'][number];

export interface PartnerDealingsProps {
  readonly partner: FragmentOf<typeof PartnerDealings_partner>;
}

/** Who among us deals with a partner, the latest first, as far as the reader sees their records. */
export function PartnerDealings(props: PartnerDealingsProps) {
  const t = useMessages(partnerMessages);
  const { id, dealings } = readFragment(PartnerDealings_partner, props.partner);
  const columns = useColumns(id);
  if (dealings.length === 0) return null;
  return (
    <PageSection title={t('dealings')}>
      <DataTable<Dealing>
        caption={t('dealings')}
        rows={dealings}
        rowKey={({ organisation }) => organisation.id}
        columns={columns}
      />
    </PageSection>
  );
}

function useColumns(id: string): readonly Column<Dealing>[] {
  const t = useMessages(partnerMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return [
    {
      id: 'unit',
      header: t('unit'),
      phone: 'title',
      cell: ({ organisation }) => (
        <PortalLink to={paths.organisation({ organisationId: organisation.id })}>
          {organisation.shortName}
        </PortalLink>
      ),
    },
    {
      id: 'lastContact',
      header: t('lastContact'),
      cell: ({ organisation, lastContact }) => (
        <PortalLink to={paths.dossiers({ partner: id, unit: organisation.id })}>
          {format.date(lastContact)}
        </PortalLink>
      ),
    },
  ];
}
