import { Confirm } from '@cau-noi/ui/confirm';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import classes from './record.module.css';
import type { Refused } from './refusal.ts';

export interface RecordDialogProps {
  readonly title: string;
  readonly act: string;
  readonly danger?: boolean;
  /** Why it cannot be sent yet; null when it can. */
  readonly notYet?: string | null;
  readonly onClose: () => void;
  /** Does it; gives why it was not done, or null when it was. What was typed stays until then. */
  readonly onAct: () => Promise<Refused | null>;
  readonly children: ReactNode;
}

/** Asks for what an act needs, and stays open with the reason while it is refused. */
export function RecordDialog(props: RecordDialogProps) {
  const { title, act, danger = false, notYet = null, onClose, onAct, children } = props;
  const [sentence, setSentence] = useState<string | null>(null);
  const refused = useRef(false);
  return (
    <Confirm
      open
      title={title}
      act={act}
      danger={danger}
      disabledReason={notYet}
      onClose={() => {
        if (!refused.current) onClose();
        refused.current = false;
      }}
      onAct={async () => {
        const why = await onAct();
        refused.current = why !== null;
        setSentence(why?.sentence ?? null);
      }}
    >
      {sentence !== null && (
        <div role="alert" className={classes.problems}>
          {sentence}
        </div>
      )}
      {children}
    </Confirm>
  );
}
