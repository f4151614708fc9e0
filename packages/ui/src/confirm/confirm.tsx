import { Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { useWords } from '../words/words.tsx';

export interface ConfirmProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What will happen, as a title. */
  readonly title: string;
  /** What follows from it. */
  readonly children?: ReactNode;
  /** The button says what happens: "Trình Tổng Liên đoàn duyệt". */
  readonly act: string;
  /** May take its time; the button shows it, and the dialog closes when it is done. */
  readonly onAct: () => void | Promise<void>;
  readonly danger?: boolean;
  readonly disabledReason?: string | null;
}

/** Asks before an act that cannot be undone. What can be undone is done, with an undo toast instead. */
export function Confirm(props: ConfirmProps) {
  const { open, onClose, title, children, act, onAct, danger = false, disabledReason } = props;
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const perform = async () => {
    setBusy(true);
    try {
      await onAct();
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': words.act.close }}
    >
      <Stack gap="lg">
        {children}
        <Group justify="flex-end" gap="sm">
          <ActButton variant="default" onClick={onClose}>
            {words.act.cancel}
          </ActButton>
          <ActButton
            {...(danger && { color: 'red' })}
            loading={busy}
            disabledReason={disabledReason}
            onClick={() => void perform()}
          >
            {act}
          </ActButton>
        </Group>
      </Stack>
    </Modal>
  );
}
