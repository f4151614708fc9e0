import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { waiverOf } from '@cau-noi/domain/waiver/cover';
import { waivedBy } from '@cau-noi/domain/waiver/request';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { Findings } from '@cau-noi/ui/findings';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useCallback } from 'react';
import type { Assessment, Justifications } from '../checks/assessment.ts';
import { checkMessages } from '../checks/check.messages.ts';
import { useFindingView } from '../checks/finding-view.tsx';
import { JustificationForm } from '../checks/justification-form.tsx';
import { WaiverForm } from '../checks/waiver-form.tsx';
import type { SavedDossier } from '../checks/waiver-form.tsx';
import type { WaiverShown } from '../checks/waivers.ts';

const NO_ROWS: DossierLookups['parameters'] = [];

export interface FindingsPanelProps {
  readonly dossier: SavedDossier;
  readonly assessment: Assessment;
  readonly justifications: Justifications;
  readonly waivers: readonly WaiverShown[];
  /** The facts, with the rows of the checks; null while they are looked up for the first time. */
  readonly lookups: DossierLookups | null;
  /** Names of the people and units of the dossier, by id. */
  readonly known: ReadonlyMap<string, string>;
  /** The facts could not be looked up. */
  readonly unreached: boolean;
  readonly fieldName: (path: FindingFacts['path']) => string;
  readonly onGoToField: (path: string) => void;
}

/** What the checks say while typing; what may be justified or excepted from has its form below it. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { dossier, assessment, justifications, waivers, lookups } = props;
  const { known, fieldName, unreached, onGoToField } = props;
  const { id: dossierId } = dossier;
  const parameters = lookups?.parameters ?? NO_ROWS;
  const t = useMessages(checkMessages);
  const more = useCallback(
    ({ key, status, severity }: FindingFacts) => {
      if (status !== 'FAIL' || severity === 'NOTE') return null;
      if (severity === 'STOP') {
        const finding = assessment.findings.find((one) => one.key === key);
        return finding === undefined ? null : (
          <WaiverForm
            dossier={dossier}
            finding={finding}
            waiver={waiverOf(finding, waivers)}
            role={waivedBy(finding, parameters)}
          />
        );
      }
      return (
        <JustificationForm
          dossierId={dossierId}
          findingKey={key}
          text={justifications[key] ?? ''}
        />
      );
    },
    [dossier, dossierId, assessment.findings, justifications, waivers, parameters],
  );
  const isJustified = useCallback(
    (key: string) => (justifications[key] ?? '') !== '',
    [justifications],
  );
  const view = { known, fieldName, isJustified, more };
  const findings = useFindingView(assessment.findings, view);
  if (lookups === null && !unreached)
    return <Skeleton shape="text" label={t('loading')} lines={6} />;
  const { length: incomplete } = assessment.issues;
  return (
    <>
      {unreached && <p role="status">{t('notReached')}</p>}
      <Findings findings={findings} title={t('title')} onGoToField={onGoToField} />
      <p>{incomplete === 0 ? t('complete') : t('incomplete', { count: incomplete })}</p>
    </>
  );
}
