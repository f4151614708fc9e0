import { PROJECT_KINDS, PROJECT_STATES, PROJECT_TOPICS } from '@cau-noi/domain/project';
import { useMessages } from '@cau-noi/i18n/language';
import { projectWords } from '@cau-noi/i18n/project-words';
import { codesField, partnerField, textField, unitField } from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { anyOf, idFilter, textFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { narrowedBy } from '@cau-noi/portal/narrowing';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { projectsMessages } from '../projects.messages.ts';

export const filters = {
  text: textFilter,
  state: anyOf(PROJECT_STATES),
  kind: anyOf(PROJECT_KINDS),
  topic: anyOf(PROJECT_TOPICS),
  unit: idFilter,
  partner: idFilter,
};
type Asked = AskedBy<typeof filters>;

/** The filters as the API takes them. */
export const whereOf = ({ text, state, kind, topic, unit, partner }: Asked) =>
  narrowedBy({
    text,
    state,
    kind,
    topic,
    organisationId: unit,
    subtree: unit !== null,
    partnerId: partner,
  });

/** By what the list is narrowed. */
export function useProjectFields(): FilterFields<Asked> {
  const t = useMessages(projectsMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(projectWords);
  return {
    text: textField(shared('filter.text')),
    state: codesField(shared('filter.state'), PROJECT_STATES, (one) => words(`state.${one}`)),
    kind: codesField(shared('filter.kind'), PROJECT_KINDS, (one) => words(`kind.${one}`)),
    topic: codesField(t('filter.topic'), PROJECT_TOPICS, (one) => words(`topic.${one}`)),
    unit: unitField(shared('filter.unit')),
    partner: partnerField(t('filter.partner')),
  };
}
