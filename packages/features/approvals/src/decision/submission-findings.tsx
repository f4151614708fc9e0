import { fieldNameOf } from '@cau-noi/i18n/change-text';
import { namedIn } from '@cau-noi/i18n/finding-text';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useFindingLines } from '@cau-noi/portal/finding-lines';
import { useNames } from '@cau-noi/portal/names';
import { WaiverNote } from '@cau-noi/portal/waiver-note';
import { WhyApplies } from '@cau-noi/portal/why-applies';
import { Findings } from '@cau-noi/ui/findings';
import { useCallback, useMemo } from 'react';
import { itemAt } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { decisionMessages } from './decision.messages.ts';
import classes from './decision.module.css';
import { askedOf, findingsOf, namesWithSubmission } from './submission.ts';
import type { Submission } from './submission.ts';

export interface SubmissionFindingsProps {
  readonly submission: Submission;
  readonly snapshot: Snapshot;
  readonly onGoToField: (path: string) => void;
}

/** What the checks found when it was handed in, each with the justification of the unit and its exception. */
export function SubmissionFindings(props: SubmissionFindingsProps) {
  const { submission, snapshot, onGoToField } = props;
  const t = useMessages(decisionMessages);
  const { language } = useLanguage();
  const findings = findingsOf(submission);
  const nameOf = useNames(
    useMemo(() => namedIn(findings), [findings]),
    useMemo(() => namesWithSubmission(submission), [submission]),
  );
  const fieldName = useCallback(
    (path: FindingFacts['path']) => {
      const [list, , part] = path.map(String);
      const isOfItem = path.length > 1 && itemAt(snapshot, path) !== undefined;
      const label = isOfItem ? [list, part].filter(Boolean).join('.') : path.join('.');
      return fieldNameOf(label, language);
    },
    [snapshot, language],
  );
  // What is found in a plan is about one of its lines; of a dossier the sentence says whom it is about.
  const ofPlan = submission.subject.__typename === 'Plan';
  const about = useCallback(
    ({ path }: FindingFacts) =>
      ofPlan && path.length > 1 ? itemAt(snapshot, path)?.title : undefined,
    [snapshot, ofPlan],
  );
  const more = useCallback(
    ({ key }: FindingFacts) => {
      const given = submission.justifications.find(({ findingKey }) => findingKey === key);
      const finding = submission.findings[findings.findIndex((one) => one.key === key)];
      const waiver = finding?.waiver ?? null;
      return (
        <>
          {given !== undefined && (
            <p className={classes.justification}>
              <strong>{t('justification')}:</strong> {given.text}
            </p>
          )}
          {waiver !== null && <WaiverNote waiver={waiver} waived={finding?.waived ?? false} />}
        </>
      );
    },
    [submission, findings, t],
  );
  const isJustified = useCallback(
    (key: string) => submission.justifications.some(({ findingKey }) => findingKey === key),
    [submission],
  );
  const why = useCallback(
    (finding: FindingFacts) => {
      const asked = askedOf(finding, submission);
      return asked && <WhyApplies finding={finding} asked={asked} />;
    },
    [submission],
  );
  const lines = useFindingLines(findings, { nameOf, fieldName, about, isJustified, why, more });
  return <Findings findings={lines} onGoToField={onGoToField} ofPage />;
}
