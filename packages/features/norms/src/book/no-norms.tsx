import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { normMessages } from '../norms.messages.ts';
import { NO_FILTERS } from './norms-asked.ts';
import type { NormsAsked } from './norms-asked.ts';

export interface NoNormsProps {
  readonly day: string;
  /** Nothing held that day at all, whatever the filters. */
  readonly isEmptyDay: boolean;
  readonly onChange: (change: Partial<NormsAsked>) => void;
}

/** Why there is nothing, and the way on: without filters, or to today. */
export function NoNorms({ day, isEmptyDay, onChange }: NoNormsProps) {
  const t = useMessages(normMessages);
  const format = useFormat();
  const said = { day: format.date(day) };
  return isEmptyDay ? (
    <EmptyState
      why={t('nothingHeld', said)}
      action={
        <ActButton variant="default" onClick={() => onChange({ on: null })}>
          {t('today')}
        </ActButton>
      }
    />
  ) : (
    <EmptyState
      why={t('nothingFits', said)}
      action={
        <ActButton variant="default" onClick={() => onChange(NO_FILTERS)}>
          {t('clear')}
        </ActButton>
      }
    />
  );
}
