import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { ApprovalStrip } from '@cau-noi/portal/approval-strip';
import { oneOf, useFilters } from '@cau-noi/portal/filters';
import { useNames } from '@cau-noi/portal/names';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { focusField } from '@cau-noi/ui/field';
import { Page } from '@cau-noi/ui/page';
import { useEffect, useMemo, useRef, useState } from 'react';
import { PointingProvider, toggledField } from '../snapshot/pointing.tsx';
import { SnapshotView } from '../snapshot/snapshot-view.tsx';
import { Changes, EarlierNotes, Files, LastReturn } from './content.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { EMPTY_DRAFT } from './decision-form.tsx';
import type { DecisionDraft } from './decision-form.tsx';
import { DecisionHeader } from './decision-header.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import type { Intent } from './decision-panel.tsx';
import { decisionMessages } from './decision.messages.ts';
import { useSubmissionTitle } from './submission-title.ts';
import { SubmissionFindings } from './submission-findings.tsx';
import { findingsOf, namedInSubmission, namesWithSubmission, snapshotOf } from './submission.ts';
import type { Submission } from './submission.ts';
import { useWay } from './use-way.ts';

const viewFilter = { view: oneOf(['changes', 'whole']) };

export interface DecisionViewProps {
  readonly submission: Submission;
  /** Ids of all items of the inbox, in its order. */
  readonly waiting: readonly string[];
  readonly onReload: () => void;
}

/** What was handed in at the left; findings and decision at the right, below it on a phone. */
export function DecisionView({ submission, waiting, onReload }: DecisionViewProps) {
  const t = useMessages(decisionMessages);
  const { language } = useLanguage();
  const [intent, setIntent] = useIntent();
  const [draft, setDraft] = useState<DecisionDraft>(EMPTY_DRAFT);
  const change = (part: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...part }));
  const way = useWay(submission, waiting);
  const { view, setView, goToField } = useView(submission.changesSincePrevious.length > 0);
  const nameOf = useNames(
    useMemo(() => namedInSubmission(submission), [submission]),
    useMemo(() => namesWithSubmission(submission), [submission]),
  );
  const snapshot = useMemo(
    () => snapshotOf(submission, language, nameOf),
    [submission, language, nameOf],
  );
  usePageTitle(useSubmissionTitle()(submission));

  return (
    <PointingProvider
      value={{
        active: intent === 'RETURN',
        pointed: draft.pointed,
        toggle: (field) => change({ pointed: toggledField(draft.pointed, field) }),
      }}
    >
      <Page
        side={
          <>
            <SubmissionFindings
              submission={submission}
              snapshot={snapshot}
              onGoToField={goToField}
            />
            <DecisionPanel
              submission={submission}
              intent={intent}
              onIntent={setIntent}
              draft={draft}
              onDraft={change}
              onDone={way.goOn}
              onReload={onReload}
            />
          </>
        }
      >
        <DecisionHeader
          submission={submission}
          way={way}
          strip={<ApprovalStrip steps={submission.steps} />}
        />
        {submission.changesSincePrevious.length > 0 && (
          <ChoiceRow
            label={t('view.label')}
            value={view}
            onChange={setView}
            choices={[
              {
                value: 'changes',
                label: t('view.changes', { count: submission.changesSincePrevious.length }),
              },
              { value: 'whole', label: t('view.whole') },
            ]}
          />
        )}
        <LastReturn submission={submission} snapshot={snapshot} />
        <EarlierNotes steps={submission.steps} />
        {view === 'changes' ? (
          <Changes submission={submission} snapshot={snapshot} />
        ) : (
          <SnapshotView snapshot={snapshot} />
        )}
        <Files subject={submission.subject} />
        <DecisionBar
          permission={submission.viewerMay.decide}
          intent={intent}
          onIntent={setIntent}
          pointed={draft.pointed.length}
          findings={findingsOf(submission)}
        />
      </Page>
    </PointingProvider>
  );
}

/** What the approver is about to do; when they begin, the first field is in focus. */
function useIntent() {
  const [intent, setIntent] = useState<Intent>(null);
  useEffect(() => {
    if (intent === 'APPROVE') focusField('decision.note');
    if (intent === 'RETURN') focusField('decision.reason');
  }, [intent]);
  return [intent, setIntent] as const;
}

/** Changes or the whole, in the address; a field that the changes do not show is gone to in the whole. */
function useView(hasChanges: boolean) {
  const [filters, setFilters] = useFilters(viewFilter);
  const view = hasChanges ? (filters.view ?? 'changes') : 'whole';
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null && view === 'whole') focusField(wanted.current);
    wanted.current = null;
  }, [view]);
  return {
    view,
    setView: (next: 'changes' | 'whole') => setFilters({ view: next }),
    goToField: (path: string) => {
      if (view === 'whole' || document.querySelector(`[data-field="${CSS.escape(path)}"]`)) {
        focusField(path);
        return;
      }
      wanted.current = path;
      setFilters({ view: 'whole' });
    },
  };
}
