import { isBlank } from '@cau-noi/domain/limits';
import { useMessages } from '@cau-noi/i18n/language';
import { Confirm } from '@cau-noi/ui/confirm';
import { TextField } from '@cau-noi/ui/text-field';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { waiverNoteMessages } from './waiver-note.messages.ts';
import classes from './waiver-note.module.css';

export interface ReasonDialogProps {
  readonly title: string;
  readonly act: string;
  /** What the reason is read for. */
  readonly help?: string;
  readonly maxLength: number;
  readonly danger?: boolean;
  /** What is asked for or decided. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** Does it; gives why it was not done, or null when it was. What was typed stays until then. */
  readonly onAct: (reason: string) => Promise<string | null>;
}

/** Asks for a reason before an act that is recorded under it. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, act, help, maxLength, danger, children, onClose, onAct } = props;
  const t = useMessages(waiverNoteMessages);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const refused = useRef(false);
  return (
    <Confirm
      open
      title={title}
      act={act}
      {...(danger === true && { danger })}
      disabledReason={isBlank(text) ? t('reasonMissing') : null}
      onClose={() => {
        if (!refused.current) onClose();
        refused.current = false;
      }}
      onAct={async () => {
        const why = await onAct(text.trim());
        refused.current = why !== null;
        setError(why);
      }}
    >
      {children !== undefined && <div className={classes.about}>{children}</div>}
      <TextField
        path="reason"
        label={t('reason')}
        {...(help !== undefined && { help })}
        required
        lines={4}
        maxLength={maxLength}
        value={text}
        error={error ?? undefined}
        onChange={setText}
      />
    </Confirm>
  );
}
