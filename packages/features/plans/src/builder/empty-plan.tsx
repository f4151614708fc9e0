import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Group } from '@mantine/core';
import { useEffect } from 'react';
import { builderMessages } from './builder.messages.ts';

export interface EmptyPlanProps {
  readonly onAdd: () => void;
  readonly onCopy: () => void;
  /** Takes a block from a spreadsheet; null where there is no grid to lay it on. */
  readonly onPaste: ((text: string) => void) | null;
}

/** A plan without lines says how to begin: a line, last year's, or a table from Excel pasted anywhere. */
export function EmptyPlan({ onAdd, onCopy, onPaste }: EmptyPlanProps) {
  const t = useMessages(builderMessages);
  useEffect(() => {
    if (onPaste === null) return undefined;
    // An empty grid has no cell that could take the keys.
    const take = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
        return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '') return;
      event.preventDefault();
      onPaste(text);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [onPaste]);
  return (
    <EmptyState
      why={onPaste === null ? t('empty.form') : t('empty.grid')}
      action={
        <Group gap="sm">
          <ActButton onClick={onAdd}>{t('empty.add')}</ActButton>
          <ActButton variant="default" onClick={onCopy}>
            {t('copy.open')}
          </ActButton>
        </Group>
      }
    />
  );
}
