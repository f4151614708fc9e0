import { useMessages } from '@cau-noi/i18n/language';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { statisticsOptions } from '../statistics.routes.ts';
import { choiceMessages } from './choice.messages.ts';

export interface UnitFilterProps {
  readonly value: string;
  readonly onChange: (unitId: string | null) => void;
}

/** Any union, where the portal lets choose one; elsewhere the reader's own union stands, and those below are opened from its table. */
export function UnitFilter({ value, onChange }: UnitFilterProps) {
  const t = useMessages(choiceMessages);
  const { units } = statisticsOptions.use();
  if (units === 'own') return null;
  return <UnitChoice path="filter.unit" label={t('unit')} value={value} onChange={onChange} />;
}
