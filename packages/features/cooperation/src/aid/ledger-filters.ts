import { AID_DIRECTIONS, AID_FORMS, AID_REASONS, AID_STATES } from '@cau-noi/domain/aid';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useMessages } from '@cau-noi/i18n/language';
import {
  codesField,
  numberField,
  partnerField,
  textField,
  unitField,
} from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { anyOf, idFilter, numberFilter, textFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { narrowedBy } from '@cau-noi/portal/narrowing';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useYears } from '@cau-noi/portal/years';
import { aidMessages } from './aid.messages.ts';

export const filters = {
  q: textFilter,
  direction: anyOf(AID_DIRECTIONS),
  form: anyOf(AID_FORMS),
  state: anyOf(AID_STATES),
  reason: anyOf(AID_REASONS),
  unit: idFilter,
  partner: idFilter,
  year: numberFilter,
};
type Asked = AskedBy<typeof filters>;

/** The filters as the API takes them. */
export const whereOf = (asked: Asked) =>
  narrowedBy({
    text: asked.q,
    direction: asked.direction,
    form: asked.form,
    state: asked.state,
    reason: asked.reason,
    organisationId: asked.unit,
    subtree: asked.unit !== null,
    partnerId: asked.partner,
    fromYear: asked.year,
    toYear: asked.year,
  });

/** How many years back the ledger is asked by year. */
const YEARS = 8;

/** By which the ledger is narrowed. */
export function useLedgerFields(): FilterFields<Asked> {
  const t = useMessages(aidMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(cooperationWords);
  return {
    q: textField(shared('filter.text')),
    direction: codesField(t('filter.direction'), AID_DIRECTIONS, (one) =>
      words(`aid.direction.${one}`),
    ),
    form: codesField(t('filter.form'), AID_FORMS, (one) => words(`aid.form.${one}`)),
    state: codesField(shared('filter.state'), AID_STATES, (one) => words(`aid.state.${one}`)),
    reason: codesField(t('filter.reason'), AID_REASONS, (one) => words(`aid.reason.${one}`)),
    unit: unitField(shared('filter.unit')),
    partner: partnerField(t('filter.partner')),
    year: numberField(t('filter.year'), useYears(YEARS)),
  };
}
