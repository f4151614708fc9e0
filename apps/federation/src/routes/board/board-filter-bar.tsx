import { activityWords } from '@cau-noi/i18n/activity-words';
import { useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import { CheckField } from '@cau-noi/ui/check-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { YearChoice } from '../year-choice.tsx';
import { LEVELS, NO_BOARD_FILTERS, useBoardFilters } from './board-filters.ts';
import type { BoardFilters } from './board-filters.ts';
import { boardMessages } from './board.messages.ts';
import { STANDINGS } from './standing.ts';

export interface BoardFilterBarProps {
  readonly year: number;
  readonly found: number;
}

/** By what the board is narrowed. */
export function BoardFilterBar({ year, found }: BoardFilterBarProps) {
  const t = useMessages(boardMessages);
  const levels = useMessages(activityWords);
  const [filters, change] = useBoardFilters();
  const { standing, level, q, late, overdue } = filters;
  return (
    <FilterBar
      active={useActive()}
      onClear={() => change(NO_BOARD_FILTERS)}
      found={t('found', { count: found })}
    >
      <YearChoice
        path="year"
        label={t('filter.year')}
        value={year}
        onChange={(value) => change({ year: value })}
      />
      <TextField
        path="q"
        type="search"
        label={t('filter.text')}
        value={q}
        onChange={(value) => change({ q: value })}
      />
      <MultiSelectField
        path="standing"
        label={t('filter.standing')}
        value={standing}
        options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
        onChange={(value) => change({ standing: value })}
      />
      <MultiSelectField
        path="level"
        label={t('filter.level')}
        value={level}
        options={LEVELS.map((value) => ({ value, label: levels(`level.${value}`) }))}
        onChange={(value) => change({ level: value })}
      />
      <CheckField
        path="late"
        label={t('filter.late')}
        checked={late}
        onChange={(value) => change({ late: value })}
      />
      <CheckField
        path="overdue"
        label={t('filter.overdue')}
        checked={overdue}
        onChange={(value) => change({ overdue: value })}
      />
    </FilterBar>
  );
}

/** What is set, in words, each with how to take it away. */
function useActive(): readonly ActiveFilter[] {
  const t = useMessages(boardMessages);
  const levels = useMessages(activityWords);
  const [{ standing, level, q, late, overdue }, change] = useBoardFilters();
  return activeFilters<BoardFilters>(
    [
      ['q', q === '' ? null : `${t('filter.text')}: ${q}`, { q: '' }],
      ...eachChosen(
        standing,
        (one) => `${t('filter.standing')}: ${t(`standing.${one}`)}`,
        (rest) => ({ standing: rest }),
      ),
      ...eachChosen(
        level,
        (one) => `${t('filter.level')}: ${levels(`level.${one}`)}`,
        (rest) => ({ level: rest }),
      ),
      ['late', late ? t('filter.late') : null, { late: false }],
      ['overdue', overdue ? t('filter.overdue') : null, { overdue: false }],
    ],
    change,
  );
}
