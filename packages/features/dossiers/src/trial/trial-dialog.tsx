import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import { NO_TRIAL, takenOver, tryOut } from '@cau-noi/domain/assessment/what-if';
import type { Trial } from '@cau-noi/domain/assessment/what-if';
import { sameValue } from '@cau-noi/domain/difference';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { Dialog } from '@cau-noi/ui/dialog';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useToast } from '@cau-noi/ui/toast';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLookups } from '../checks/use-lookups.ts';
import type { Names } from '../draft/names.ts';
import { TrialFields } from './trial-fields.tsx';
import { TrialOutcome } from './trial-outcome.tsx';
import { trialMessages } from './trial.messages.ts';

export interface TrialDialogProps {
  readonly dossierId: string;
  readonly content: DossierContent;
  /** Names of what the dossier points at. */
  readonly names: Names;
  /** Puts what was tried into the form; not given where the dossier is only read. */
  readonly onTake?: ((content: DossierContent) => void) | undefined;
  readonly onClose: () => void;
}

/** The dossier as it would be, beside what it is; nothing is saved. */
export default function TrialDialog(props: TrialDialogProps) {
  const { dossierId, content, names, onTake, onClose } = props;
  const t = useMessages(trialMessages);
  const toast = useToast();
  const [trial, setTrial] = useState<Trial>(NO_TRIAL);
  const judged = useDeferredValue(trial);
  const tried = useMemo(() => tryOut(content, judged), [content, judged]);
  const verdicts = useVerdicts(dossierId, content, judged);
  const isTried = !sameValue(content, tried);
  const nobody = tried.members.length - takenOver(content, trial).members.length;
  const take = () => {
    onTake?.(takenOver(content, trial));
    toast({ text: t('taken'), onUndo: () => onTake?.(content) });
    onClose();
  };
  return (
    <Dialog
      title={t('title')}
      onClose={onClose}
      acts={
        <>
          <ActButton variant="default" onClick={() => setTrial(NO_TRIAL)}>
            {t('reset')}
          </ActButton>
          {onTake !== undefined && (
            <ActButton disabledReason={isTried ? null : t('nothingTried')} onClick={take}>
              {t('take')}
            </ActButton>
          )}
        </>
      }
    >
      <div>
        <StateBadge tone="draft" label={t('notSaved')} />
      </div>
      <TrialFields
        content={content}
        trial={trial}
        onChange={(part) => setTrial({ ...trial, ...part })}
      />
      {nobody > 0 && onTake !== undefined && <p>{t('nobody', { count: nobody })}</p>}
      <TrialOutcome content={content} tried={tried} verdicts={verdicts} names={names} />
    </Dialog>
  );
}

/** The verdict on the dossier as it is and as it would be, each on what the database knows of it. */
function useVerdicts(dossierId: string, content: DossierContent, trial: Trial) {
  const { lookups: before } = useLookups(content, dossierId);
  // The database is not asked of members who are nobody yet.
  const known = useMemo(() => takenOver(content, trial), [content, trial]);
  const { lookups: after } = useLookups(known, dossierId);
  return useMemo(() => {
    if (before === null || after === null) return null;
    return {
      before: { verdict: assessDossier(content, before), lookups: before },
      after: { verdict: assessDossier(tryOut(content, trial), after), lookups: after },
    };
  }, [content, trial, before, after]);
}
