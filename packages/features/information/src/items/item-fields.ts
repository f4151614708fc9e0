import {
  AUDIENCES,
  INFORMATION_CHANNELS,
  INFORMATION_STATES,
  INFORMATION_TYPES,
} from '@cau-noi/domain/information';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import {
  codesField,
  flagField,
  numberField,
  oneField,
  textField,
  unitField,
} from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useYears } from '@cau-noi/portal/years';
import type { ItemsAsked } from './item-filters.ts';
import { itemMessages } from './item.messages.ts';
import { languageOptions } from './languages.ts';

/** So many years may be chosen, the next among them. */
const YEARS = 9;

/** By what the register is narrowed. */
export function useItemFields({ language }: ItemsAsked): FilterFields<ItemsAsked> {
  const t = useMessages(itemMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(informationWords);
  const { language: reader } = useLanguage();
  return {
    q: textField(shared('filter.text')),
    state: codesField(shared('filter.state'), INFORMATION_STATES, (one) => words(`state.${one}`)),
    type: codesField(t('field.type'), INFORMATION_TYPES, (one) => words(`type.${one}`)),
    channel: codesField(t('field.channel'), INFORMATION_CHANNELS, (one) => words(`channel.${one}`)),
    audience: codesField(t('field.audience'), AUDIENCES, (one) => words(`audience.${one}`)),
    language: oneField(t('field.language'), languageOptions(language, reader)),
    year: numberField(
      t('field.publishedIn'),
      useYears(YEARS, 1),
      (year) => `${t('field.publishedIn')} ${year}`,
    ),
    unit: unitField(shared('filter.unit')),
    // Set by a figure of one union, and only taken away here.
    alone: { ...flagField(t('alone')), field: () => null },
  };
}
