import { PROJECT_KINDS, PROJECT_STATES, PROJECT_TOPICS } from '@cau-noi/domain/project';
import { useMessages } from '@cau-noi/i18n/language';
import { projectWords } from '@cau-noi/i18n/project-words';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, idFilter, textFilter } from '@cau-noi/portal/filters';
import type { useFilters } from '@cau-noi/portal/filters';
import { useNames } from '@cau-noi/portal/names';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { SearchField } from '@cau-noi/portal/search-field';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import type { ReactNode } from 'react';
import { projectsMessages } from '../projects.messages.ts';

export const filters = {
  text: textFilter,
  state: anyOf(PROJECT_STATES),
  kind: anyOf(PROJECT_KINDS),
  topic: anyOf(PROJECT_TOPICS),
  unit: idFilter,
  partner: idFilter,
};
export type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

export const NO_FILTERS: Asked = {
  text: '',
  state: [],
  kind: [],
  topic: [],
  unit: null,
  partner: null,
};

/** The filters as the API takes them. */
export const whereOf = ({ text, state, kind, topic, unit, partner }: Asked) => ({
  ...(text !== '' && { text }),
  ...(state.length > 0 && { state: [...state] }),
  ...(kind.length > 0 && { kind: [...kind] }),
  ...(topic.length > 0 && { topic: [...topic] }),
  ...(unit !== null && { organisationId: unit, subtree: true }),
  ...(partner !== null && { partnerId: partner }),
});

export interface ProjectFiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
  readonly exportButton: ReactNode;
}

/** By what the list is narrowed. */
export function ProjectFilters({ asked, onChange, found, exportButton }: ProjectFiltersProps) {
  const t = useMessages(projectsMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(projectWords);
  const { text, state, kind, topic, unit, partner } = asked;
  const nameOf = useNames([unit, partner].filter((id) => id !== null));
  const named = (id: string | null) => (id === null ? null : (nameOf(id) ?? '…'));
  const said: readonly FilterSaid<Asked>[] = [
    ['text', text === '' ? null : text, { text: '' }],
    ...eachChosen(
      state,
      (one) => words(`state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ...eachChosen(
      kind,
      (one) => words(`kind.${one}`),
      (rest) => ({ kind: rest }),
    ),
    ...eachChosen(
      topic,
      (one) => words(`topic.${one}`),
      (rest) => ({ topic: rest }),
    ),
    ['unit', named(unit), { unit: null }],
    ['partner', named(partner), { partner: null }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={exportButton}
    >
      <SearchField
        label={shared('filter.text')}
        value={text}
        onChange={(value) => onChange({ text: value })}
      />
      <MultiSelectField
        path="filter.state"
        label={shared('filter.state')}
        value={state}
        options={PROJECT_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <MultiSelectField
        path="filter.kind"
        label={shared('filter.kind')}
        value={kind}
        options={PROJECT_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      <MultiSelectField
        path="filter.topic"
        label={t('filter.topic')}
        value={topic}
        options={PROJECT_TOPICS.map((value) => ({ value, label: words(`topic.${value}`) }))}
        onChange={(value) => onChange({ topic: value })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
      <PartnerField
        path="filter.partner"
        label={t('filter.partner')}
        value={partner}
        onChange={(value) => onChange({ partner: value })}
      />
    </FilterBar>
  );
}
