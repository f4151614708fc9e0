import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { statisticsOptions } from '../statistics.routes.ts';
import { dashboardMessages } from './dashboard.messages.ts';

export interface NothingCountedProps {
  readonly years: string;
  /** Takes the filters away; null while nothing narrows the figures. */
  readonly onClear: (() => void) | null;
}

/** No activity was counted: why, and where figures come from. */
export function NothingCounted({ years, onClear }: NothingCountedProps) {
  const t = useMessages(dashboardMessages);
  const { paths } = statisticsOptions.use();
  if (onClear === null) {
    return (
      <EmptyState
        why={t('nothing.counted', { years })}
        action={<PortalLink to={paths.dossiers()}>{t('nothing.toDossiers')}</PortalLink>}
      />
    );
  }
  return (
    <EmptyState
      why={t('nothing.fits', { years })}
      action={
        <ActButton variant="default" onClick={onClear}>
          {t('nothing.clear')}
        </ActButton>
      }
    />
  );
}
