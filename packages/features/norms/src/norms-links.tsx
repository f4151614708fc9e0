import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { PageLinks } from '@cau-noi/portal/page-links';
import { normMessages } from './norms.messages.ts';
import { normsOptions } from './norms.routes.ts';

/** From one page of the rate book to the others. */
export function NormsLinks() {
  const t = useMessages(normMessages);
  const { paths } = normsOptions.use();
  return (
    <PageLinks label={t('pages')}>
      <PortalLink to={paths.norms()} exact>
        {t('onADay')}
      </PortalLink>
      <PortalLink to={paths.normComparison()}>{t('compare')}</PortalLink>
      <PortalLink to={paths.instruments()}>{t('instruments')}</PortalLink>
    </PageLinks>
  );
}
