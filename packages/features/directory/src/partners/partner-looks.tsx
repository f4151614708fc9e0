import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { PageLinks } from '@cau-noi/portal/page-links';
import { useViewer } from '@cau-noi/portal/session';
import { directoryOptions } from '../directory.routes.ts';
import { carried } from './partner-filters.ts';
import type { PartnersAsked } from './partner-filters.ts';
import { partnerMessages } from './partner.messages.ts';

/** The same partners as a list, as a matrix and by country; and what may stand there twice. */
export function PartnerLooks({ asked }: { readonly asked: PartnersAsked }) {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const { may } = useViewer();
  const search = carried(asked);
  return (
    <PageLinks label={t('looks')}>
      <PortalLink to={paths.partners(search)} exact>
        {t('look.list')}
      </PortalLink>
      <PortalLink to={paths.partnerMatrix(search)}>{t('look.matrix')}</PortalLink>
      <PortalLink to={paths.countries(search)}>{t('look.countries')}</PortalLink>
      {may.partnerMerge.allowed && (
        <PortalLink to={paths.partnerDuplicates()}>{t('look.duplicates')}</PortalLink>
      )}
    </PageLinks>
  );
}
