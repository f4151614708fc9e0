import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { ActButton } from '@cau-noi/ui/act-button';
import { Dialog } from '@cau-noi/ui/dialog';
import type { ReactNode } from 'react';
import { issuesByPath } from './issue-text.ts';
import { Problems } from './problems.tsx';
import { registerMessages } from './register.messages.ts';
import { useSaving } from './use-saving.ts';
import type { Answer } from './use-saving.ts';

export interface ActDialogProps {
  readonly title: string;
  /** What the button does. */
  readonly act: string;
  readonly busy: boolean;
  /** Why it cannot be sent yet; null when it can. */
  readonly notYet?: string | null;
  readonly send: () => Promise<ActResult<Answer>>;
  readonly fieldName: (path: readonly (string | number)[]) => string;
  /** Asks for the record again: it was done, or somebody else was first. What is typed stays then. */
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** The fields, given what the server found wrong with each. */
  readonly children: (wrong: (path: string) => string | undefined) => ReactNode;
}

/** A few fields and one act beside the page; what the server refuses stands above them. */
export function ActDialog(props: ActDialogProps) {
  const { title, act, busy, notYet = null, send, fieldName, onDone, onClose, children } = props;
  const t = useMessages(registerMessages);
  const shared = useMessages(recordMessages);
  const { language } = useLanguage();
  const { refused, save } = useSaving(false, onDone);
  const { issues, collision, sentence } = refused;
  const told =
    collision === null ? sentence : shared('conflict', { name: collision.by ?? t('someone') });
  const done = () => {
    onClose();
    onDone();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      acts={
        <>
          <ActButton variant="default" onClick={onClose}>
            {t('cancel')}
          </ActButton>
          <ActButton loading={busy} disabledReason={notYet} onClick={() => save(send, done)}>
            {act}
          </ActButton>
        </>
      }
    >
      <Problems issues={issues} sentence={told} fieldName={fieldName} />
      {collision !== null && (
        // What is typed stays here: the record as it is now opens beside it.
        <a href={window.location.href} target="_blank" rel="noreferrer">
          {shared('seeTheirs')}
        </a>
      )}
      {children(issuesByPath(issues, language))}
    </Dialog>
  );
}
