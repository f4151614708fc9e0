import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { waiverOf } from '@cau-noi/domain/waiver/cover';
import { waivedBy } from '@cau-noi/domain/waiver/request';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { WaiverForm } from '@cau-noi/portal/waiver-form';
import type { SavedRecord } from '@cau-noi/portal/waiver-form';
import type { WaiverShown } from '@cau-noi/portal/waivers';
import { Findings } from '@cau-noi/ui/findings';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { memo, useCallback, useMemo } from 'react';
import type { Assessment, Justifications } from '../checks/assessment.ts';
import { checkMessages } from '../checks/check.messages.ts';
import { useFindingView } from '../checks/finding-view.tsx';
import { fieldNameIn } from '../draft/field-name.ts';
import { namesById } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { DossierWhy } from '../checks/dossier-why.tsx';
import { JustificationForm } from '../checks/justification-form.tsx';

const NO_ROWS: DossierLookups['parameters'] = [];

/** Of hundreds of findings so many of each group are drawn at first. */
const AT_ONCE = 20;

export interface FindingsPanelProps {
  readonly dossier: SavedRecord;
  /** What was judged, and on what facts; null until they are looked up. */
  readonly judged: DossierContent;
  readonly lookups: DossierLookups | null;
  /** Why the facts could not be looked up. */
  readonly error: object | undefined;
  /** Whether there is an answer: the facts, or why there are none. */
  readonly found: boolean;
  readonly assessment: Assessment;
  readonly justifications: Justifications;
  readonly waivers: readonly WaiverShown[];
  /** Names of what the dossier points at. */
  readonly names: Names;
  readonly onGoToField: (path: string) => void;
}

/**
 * What the checks say while typing; what may be justified or excepted from has its form below it. Drawn
 * again only when something else was judged, not with every letter.
 */
export const FindingsPanel = memo(function FindingsPanel(props: FindingsPanelProps) {
  const { dossier, judged, lookups, error, assessment, justifications, waivers, names } = props;
  const { id: dossierId } = dossier;
  const parameters = lookups?.parameters ?? NO_ROWS;
  const { language } = useLanguage();
  const known = useMemo(() => namesById(names), [names]);
  const fieldName = useMemo(() => fieldNameIn(judged, names, language), [judged, names, language]);
  const t = useMessages(checkMessages);
  const more = useCallback(
    ({ key, status, severity }: FindingFacts) => {
      if (status !== 'FAIL' || severity === 'NOTE') return null;
      if (severity === 'STOP') {
        const finding = assessment.findings.find((one) => one.key === key);
        return finding === undefined ? null : (
          <WaiverForm
            record={dossier}
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
  const why = useCallback(
    (finding: FindingFacts) =>
      lookups === null ? null : <DossierWhy finding={finding} content={judged} lookups={lookups} />,
    [judged, lookups],
  );
  const view = { known, fieldName, isJustified, why, more };
  const findings = useFindingView(assessment.findings, view);
  if (!props.found) return <Skeleton shape="text" label={t('loading')} lines={6} />;
  const { length: incomplete } = assessment.issues;
  return (
    <>
      {error !== undefined && <p role="status">{t('notReached')}</p>}
      <Findings
        findings={findings}
        title={t('title')}
        atOnce={AT_ONCE}
        ofPage
        onGoToField={props.onGoToField}
      />
      <p>{incomplete === 0 ? t('complete') : t('incomplete', { count: incomplete })}</p>
    </>
  );
});
