import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { RecordDialog } from './record-dialog.tsx';
import type { RecordDialogProps } from './record-dialog.tsx';
import type { Refused } from './refusal.ts';

export interface TextDialogProps extends Pick<
  RecordDialogProps,
  'title' | 'act' | 'danger' | 'onClose'
> {
  /** What is to be written: a reason, what a review says. */
  readonly label: string;
  readonly help?: string;
  readonly lines?: number;
  /** What was written before. */
  readonly start?: string;
  readonly onAct: (text: string) => Promise<Refused | null>;
}

/** Asks for the one text that an act needs. */
export function TextDialog(props: TextDialogProps) {
  const { label, help, lines = 3, start = '', onAct, ...dialog } = props;
  const [text, setText] = useState(start);
  return (
    <RecordDialog {...dialog} onAct={() => onAct(text)}>
      <TextField
        path="text"
        label={label}
        {...(help !== undefined && { help })}
        required
        lines={lines}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}
