import { Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIsPhone } from '../viewport/viewport.ts';
import { useWords } from '../words/words.tsx';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What can be done with it, at its end. */
  readonly acts?: ReactNode;
}

/** Work beside the page that has its own fields and figures; the whole screen on a phone. */
export function Dialog({ title, onClose, children, acts }: DialogProps) {
  const words = useWords();
  const phone = useIsPhone();
  return (
    <Modal
      opened
      size="xl"
      fullScreen={phone}
      title={title}
      closeButtonProps={{ 'aria-label': words.act.close }}
      onClose={onClose}
    >
      <Stack gap="md">
        {children}
        {acts !== undefined && (
          <Group justify="flex-end" gap="sm">
            {acts}
          </Group>
        )}
      </Stack>
    </Modal>
  );
}
