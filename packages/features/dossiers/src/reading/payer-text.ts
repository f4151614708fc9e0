import type { CostLine } from '@cau-noi/domain/dossier';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { costWords } from '@cau-noi/i18n/cost-words';
import { useMessages } from '@cau-noi/i18n/language';
import { namesById } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { readingMessages } from './reading.messages.ts';

/** Tells who pays a line: the source, which of several unions, and of a donor who that is. */
export function usePayerText(names: Names): (line: CostLine) => string {
  const t = useMessages(readingMessages);
  const activity = useMessages(activityWords);
  const costs = useMessages(costWords);
  const known = namesById(names);
  return ({ payer, paidById, donorKind }) => {
    const union = paidById === null ? [] : [known.get(paidById) ?? t('unnamed')];
    const donor = donorKind === null ? [] : [costs(`donor.${donorKind}`)];
    return [activity(`funding.${payer}`), ...union, ...donor].join(', ');
  };
}
