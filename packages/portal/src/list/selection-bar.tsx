import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { Group } from '@mantine/core';
import { useCallback, useState } from 'react';
import { listMessages } from './list.messages.ts';
import { MOST_CHOSEN, type ShownList, useListExport } from './list-export.tsx';

const NONE: ReadonlySet<string> = new Set();

/** The rows chosen in a list; another list begins with none. */
export function useSelected(list: string) {
  const [chosen, setChosen] = useState({ list, keys: NONE });
  const selected = chosen.list === list ? chosen.keys : NONE;
  const choose = useCallback((keys: ReadonlySet<string>) => setChosen({ list, keys }), [list]);
  return [selected, choose] as const;
}

export interface SelectionBarProps {
  readonly selected: ReadonlySet<string>;
  readonly onClear: () => void;
  /** The list with these rows alone. */
  readonly shownOf: (ids: readonly string[]) => ShownList;
}

/** How many rows are chosen, and what can be done with them together; nothing while none is. */
export function SelectionBar({ selected, onClear, shownOf }: SelectionBarProps) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const { run, running } = useListExport();
  if (selected.size === 0) return null;
  const tooMany = selected.size > MOST_CHOSEN;
  return (
    <Group role="region" aria-label={t('selection.label')} gap="xs" className="ui-screen-only">
      <span role="status" className="ui-figures">
        {t('selection.chosen', { count: selected.size })}
      </span>
      <ActButton
        variant="default"
        size="compact-sm"
        loading={running}
        disabledReason={tooMany ? t('export.tooMany', { most: format.number(MOST_CHOSEN) }) : null}
        onClick={() => void run(shownOf([...selected]))}
      >
        {t('export.selected')}
      </ActButton>
      <ActButton variant="subtle" size="compact-sm" onClick={onClear}>
        {t('selection.clear')}
      </ActButton>
    </Group>
  );
}
