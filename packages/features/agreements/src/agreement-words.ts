import type { AgreementLife } from '@cau-noi/domain/agreement/life';
import type { DatePrecision } from '@cau-noi/domain/agreement';
import { useFormat } from '@cau-noi/i18n/language';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { useCallback } from 'react';

/** What each state means to the reader. */
export const LIFE_TONES: Readonly<Record<AgreementLife, StateTone>> = {
  DRAFT: 'draft',
  IN_PROCEDURE: 'waiting',
  SIGNED: 'waiting',
  IN_FORCE: 'done',
  SUSPENDED: 'paused',
  EXPIRED: 'stopped',
  ENDED: 'stopped',
};

/** A day as far as it is known: no day is shown of what is known by its month. */
export function useKnownDay() {
  const format = useFormat();
  return useCallback(
    (day: string, precision: DatePrecision): string => {
      if (precision === 'YEAR') return day.slice(0, 4);
      return precision === 'MONTH' ? `${day.slice(5, 7)}/${day.slice(0, 4)}` : format.date(day);
    },
    [format],
  );
}
