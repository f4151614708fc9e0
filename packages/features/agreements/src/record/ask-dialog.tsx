import { useMessages } from '@cau-noi/i18n/language';
import { Confirm } from '@cau-noi/ui/confirm';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';

export interface AskDialogProps {
  readonly title: string;
  readonly act: string;
  readonly danger?: boolean;
  /** Whether something that is asked for is not filled in. */
  readonly missing: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Does it; gives why it was not done, or null when it was. What was typed stays until then. */
  readonly onAct: () => Promise<string | null>;
}

/** Asks for what is recorded of an act before it is done; a refusal stands in the dialog. */
export function AskDialog(props: AskDialogProps) {
  const { title, act, danger = false, missing, children, onClose, onAct } = props;
  const t = useMessages(agreementsMessages);
  const [error, setError] = useState<string | null>(null);
  const refused = useRef(false);
  return (
    <Confirm
      open
      title={title}
      act={act}
      danger={danger}
      disabledReason={missing ? t('dialog.missing') : null}
      onClose={() => {
        if (!refused.current) onClose();
        refused.current = false;
      }}
      onAct={async () => {
        const why = await onAct();
        refused.current = why !== null;
        setError(why);
      }}
    >
      {children}
      {error !== null && <p role="alert">{error}</p>}
    </Confirm>
  );
}
