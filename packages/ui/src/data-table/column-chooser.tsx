import { Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { ActButton } from '../act-button/act-button.tsx';
import { useWords } from '../words/words.tsx';
import { type Column, toggled } from './columns.ts';

export interface ColumnChooserProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** Chooses which columns of a table are shown. */
export function ColumnChooser<Row>({ columns, hidden, onChange }: ColumnChooserProps<Row>) {
  const words = useWords();
  return (
    <Popover position="bottom-end" trapFocus returnFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <ActButton variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {words.table.chooseColumns}
        </ActButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {columns
            .filter((column) => !column.fixed)
            .map((column) => (
              <Checkbox
                key={column.id}
                label={column.header}
                checked={!hidden.has(column.id)}
                onChange={() => onChange(toggled(hidden, column.id))}
              />
            ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
