import type { ProjectState } from '@cau-noi/domain/project';
import {
  PROJECT_EDIT_STATES,
  PROJECT_STEP_STATES,
  PROJECT_STEPS,
} from '@cau-noi/domain/project/life';
import type { ProjectStep } from '@cau-noi/domain/project/life';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { projectWords } from '@cau-noi/i18n/project-words';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { ProjectProceedMutation } from './project-mutations.ts';
import type { DialogProps, SectionProps } from './project-read.ts';

/** The step that a project waits for in each state; the others stand beside it. */
const NEXT: Readonly<Partial<Record<ProjectState, ProjectStep>>> = {
  IDEA: 'SUBMIT',
  REFUSED: 'SUBMIT',
  SUBMITTED: 'APPROVE',
  APPROVED: 'BEGIN',
  RUNNING: 'END',
  CLOSING: 'CLOSE',
};

/** What a step is called: giving up an idea is no withdrawal of an approval. */
function useStepName() {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  return (step: ProjectStep, state: ProjectState) => {
    if (step !== 'WITHDRAW') return words(`step.${step}`);
    return t(state === 'APPROVED' ? 'act.withdrawApproval' : 'act.giveUp');
  };
}

/** What may be done about a project, as far as it has come. */
export function ProjectActs({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const nameOf = useStepName();
  const { language } = useLanguage();
  const { paths } = projectsOptions.use();
  const go = useGo();
  const [open, setOpen] = useState<ProjectStep | null>(null);
  const { id, state, viewerMay } = project;
  const steps = PROJECT_STEPS.filter((step) => PROJECT_STEP_STATES[step].includes(state));
  const ordered = steps.toSorted(
    (one, other) => Number(other === NEXT[state]) - Number(one === NEXT[state]),
  );
  // Nothing begins before it is approved: said where it is looked for, not after a day was written.
  const unapproved =
    state === 'APPROVED'
      ? null
      : projectIssueText({ code: 'APPROVAL_MISSING', data: {} }, language);
  return (
    <>
      {ordered.map((step) => (
        <MayButton
          key={step}
          permission={viewerMay.proceed}
          notNow={step === 'BEGIN' ? unapproved : null}
          variant={step === NEXT[state] ? 'filled' : 'default'}
          onClick={() => setOpen(step)}
        >
          {nameOf(step, state)}
        </MayButton>
      ))}
      {PROJECT_EDIT_STATES.includes(state) && (
        <MayButton
          permission={viewerMay.edit}
          variant="default"
          onClick={() => go(paths.projectEdit({ projectId: id }))}
        >
          {t('edit')}
        </MayButton>
      )}
      {open !== null && (
        <StepDialog
          key={open}
          step={open}
          project={project}
          onDone={onDone}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function StepDialog({
  step,
  project,
  onDone,
  onClose,
}: DialogProps & { readonly step: ProjectStep }) {
  const t = useMessages(projectsMessages);
  const nameOf = useStepName();
  const { today } = useViewer();
  const act = useRecordAct(ProjectProceedMutation, projectIssueText, onDone);
  const [on, setOn] = useState<string | null>(today);
  const [number, setNumber] = useState('');
  const [by, setBy] = useState('');
  const [text, setText] = useState('');
  const { id, version, state } = project;
  const decides = step === 'APPROVE';
  const reasoned = step === 'REFUSE' || step === 'WITHDRAW';
  const send = () => act({ id, version, step, on: on ?? '', number, by, text });
  return (
    <RecordDialog
      title={nameOf(step, state)}
      act={nameOf(step, state)}
      danger={reasoned}
      notYet={on === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="on" label={t('field.on')} required value={on} onChange={setOn} />
      {decides && (
        <>
          <TextField
            path="number"
            label={t('field.number')}
            required
            value={number}
            onChange={setNumber}
          />
          <TextField path="by" label={t('field.by')} required value={by} onChange={setBy} />
        </>
      )}
      {(decides || reasoned) && (
        <TextField
          path="text"
          label={t('field.decisionText')}
          required={reasoned}
          lines={3}
          value={text}
          onChange={setText}
        />
      )}
    </RecordDialog>
  );
}
