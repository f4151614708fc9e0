import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { PageLinks } from '@cau-noi/portal/page-links';
import type { Years } from './choices/years.ts';
import { statisticsMessages } from './statistics.messages.ts';
import { statisticsOptions } from './statistics.routes.ts';

export interface StatisticsLinksProps {
  /** The union in the address; null for the reader's own. */
  readonly unit: string | null;
  readonly years: Years;
}

/** From one page of the statistics to the others, for the same union and years. */
export function StatisticsLinks({ unit, years }: StatisticsLinksProps) {
  const t = useMessages(statisticsMessages);
  const { paths } = statisticsOptions.use();
  const same = {
    unit: unit ?? undefined,
    from: String(years.fromYear),
    to: String(years.toYear),
  };
  return (
    <PageLinks label={t('pages')}>
      <PortalLink exact to={paths.statistics(same)}>
        {t('dashboard')}
      </PortalLink>
      <PortalLink exact to={paths.termReport(same)}>
        {t('term')}
      </PortalLink>
      <PortalLink exact to={paths.savings(same)}>
        {t('savings')}
      </PortalLink>
    </PageLinks>
  );
}
