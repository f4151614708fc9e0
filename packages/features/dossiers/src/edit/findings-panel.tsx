import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { Findings } from '@cau-noi/ui/findings';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useCallback } from 'react';
import type { Assessment, Justifications } from '../checks/assessment.ts';
import { checkMessages } from '../checks/check.messages.ts';
import { useFindingView } from '../checks/finding-view.tsx';
import { WhyApplies } from '../checks/why-applies.tsx';
import { JustificationForm } from '../checks/justification-form.tsx';

export interface FindingsPanelProps {
  readonly dossierId: string;
  readonly assessment: Assessment;
  readonly justifications: Justifications;
  /** What was judged, and on what facts; null until they are looked up. */
  readonly content: DossierContent;
  readonly lookups: DossierLookups | null;
  /** Names of the people and units of the dossier, by id. */
  readonly known: ReadonlyMap<string, string>;
  /** The facts are being looked up for the first time. */
  readonly looking: boolean;
  /** The facts could not be looked up. */
  readonly unreached: boolean;
  readonly fieldName: (path: FindingFacts['path']) => string;
  readonly onGoToField: (path: string) => void;
}

/** What the checks say while typing; a finding that may be justified has its form below it. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { dossierId, assessment, justifications, content, lookups, known, fieldName } = props;
  const { looking, unreached, onGoToField } = props;
  const t = useMessages(checkMessages);
  const more = useCallback(
    ({ key, status, severity }: FindingFacts) => {
      const asked = status === 'FAIL' && severity === 'JUSTIFY';
      if (!asked) return null;
      return (
        <JustificationForm
          dossierId={dossierId}
          findingKey={key}
          text={justifications[key] ?? ''}
        />
      );
    },
    [dossierId, justifications],
  );
  const isJustified = useCallback(
    (key: string) => (justifications[key] ?? '') !== '',
    [justifications],
  );
  const why = useCallback(
    (finding: FindingFacts) =>
      lookups === null ? null : (
        <WhyApplies finding={finding} content={content} lookups={lookups} />
      ),
    [content, lookups],
  );
  const view = { known, fieldName, isJustified, why, more };
  const findings = useFindingView(assessment.findings, view);
  if (looking) return <Skeleton shape="text" label={t('loading')} lines={6} />;
  const { length: incomplete } = assessment.issues;
  return (
    <>
      {unreached && <p role="status">{t('notReached')}</p>}
      <Findings findings={findings} title={t('title')} onGoToField={onGoToField} />
      <p>{incomplete === 0 ? t('complete') : t('incomplete', { count: incomplete })}</p>
    </>
  );
}
