import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { lazy, Suspense, useState } from 'react';
import type { TrialDialogProps } from './trial-dialog.tsx';
import { trialMessages } from './trial.messages.ts';

const TrialDialog = lazy(() => import('./trial-dialog.tsx'));

/** The button that opens the dossier to be tried out. */
export function TryOut(props: Omit<TrialDialogProps, 'onClose'>) {
  const t = useMessages(trialMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActButton variant="default" onClick={() => setOpen(true)}>
        {t('open')}
      </ActButton>
      {open && (
        <Suspense fallback={null}>
          <TrialDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
