import { useMessages } from '@cau-noi/i18n/language';
import { Confirm } from '@cau-noi/ui/confirm';
import { fieldLabel, focusField } from '@cau-noi/ui/field';
import { useLocation } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PortalLink } from '../routes/link.tsx';
import { recordMessages } from './record.messages.ts';
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
  const [why, setWhy] = useState<Told | null>(null);
  const refused = useRef(false);
  const told = useTold();
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
        const answer = await onAct();
        refused.current = answer !== null;
        setWhy(answer === null ? null : told(answer));
      }}
    >
      {why !== null && <Why {...why} />}
      {children}
    </Confirm>
  );
}

interface Told {
  readonly sentences: readonly string[];
  readonly collided: boolean;
}

/** Why it was refused, each field by the name that it has in the dialog; the first is gone to. */
function useTold() {
  const t = useMessages(recordMessages);
  return ({ sentence, issues, collision }: Refused): Told => {
    const [first] = issues;
    if (collision !== null) {
      const seen = t('conflictSeen', { name: collision.by ?? t('someone') });
      return { sentences: [seen], collided: true };
    }
    if (first === undefined) return { sentences: [sentence], collided: false };
    const sentences = issues.map(({ path, said }) => {
      const field = fieldLabel(path.join('.')) ?? fieldLabel(String(path.at(-1) ?? ''));
      return field === null ? said : t('named', { field, said });
    });
    if (!focusField(first.path.join('.'))) focusField(String(first.path.at(-1) ?? ''));
    return { sentences: [...new Set(sentences)], collided: false };
  };
}

function Why({ sentences, collided }: Told) {
  const t = useMessages(recordMessages);
  const here = useLocation({ select: ({ pathname }) => pathname });
  return (
    <div role="alert" className={classes.problems}>
      {sentences.map((sentence) => (
        <p key={sentence} className={classes.text}>
          {sentence}
        </p>
      ))}
      {collided && (
        <p className={classes.text}>
          {t('conflictKept')}{' '}
          <PortalLink to={here} apart>
            {t('seeTheirs')}
          </PortalLink>
        </p>
      )}
    </div>
  );
}
