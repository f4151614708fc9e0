import { EVALUATION_QUESTIONS, FOLLOW_ON_ANSWERS } from '@cau-noi/domain/project/evaluation';
import type { EvaluationQuestion, FollowOnAnswer } from '@cau-noi/domain/project/evaluation';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { projectWords } from '@cau-noi/i18n/project-words';
import { readPartialDate, writePartialDate } from '@cau-noi/portal/partial-date';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import { ProjectEvaluateMutation, ProjectFollowOnMutation } from './project-mutations.ts';
import type { DialogProps, ProjectRead } from './project-read.ts';

const SCORES = ['1', '2', '3', '4', '5'] as const;

/** What somebody who benefits says of it. */
export function EvaluationDialog({ project, onDone, onClose }: DialogProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const { today } = useViewer();
  const act = useRecordAct(ProjectEvaluateMutation, projectIssueText, onDone);
  const [by, setBy] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [scores, setScores] = useState<Readonly<Partial<Record<EvaluationQuestion, number>>>>({});
  const [said, setSaid] = useState('');
  const { id, version } = project;
  const send = () => {
    const given = EVALUATION_QUESTIONS.flatMap((question) => {
      const score = scores[question];
      return score === undefined ? [] : [{ question, score }];
    });
    return act({ id, version, by, on: on ?? '', scores: given, words: said });
  };
  return (
    <RecordDialog
      title={t('act.evaluate')}
      act={t('act.evaluate')}
      notYet={on === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <TextField path="by" label={t('field.who')} required value={by} onChange={setBy} />
      <DateField path="on" label={t('field.on')} required value={on} onChange={setOn} />
      <div role="group" aria-label={t('field.scores')} data-field="scores">
        <FieldColumn>
          {EVALUATION_QUESTIONS.map((question) => (
            <SelectField
              key={question}
              path={`scores.${question}`}
              label={words(`question.${question}`)}
              value={SCORES.find((score) => Number(score) === scores[question]) ?? null}
              options={SCORES.map((value) => ({ value, label: `${value}/5` }))}
              onChange={(value) =>
                setScores((before) => {
                  const { [question]: _old, ...rest } = before;
                  return value === null ? rest : { ...rest, [question]: Number(value) };
                })
              }
            />
          ))}
        </FieldColumn>
      </div>
      <TextField path="words" label={t('field.words')} lines={3} value={said} onChange={setSaid} />
    </RecordDialog>
  );
}

type FollowOn = ProjectRead['followOns'][number];

/** What a donor proposes, or what was answered. */
export function FollowOnDialog(props: DialogProps & { readonly followOn: FollowOn | null }) {
  const { followOn, project, onDone, onClose } = props;
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const { today } = useViewer();
  const act = useRecordAct(ProjectFollowOnMutation, projectIssueText, onDone);
  const { id, version, donors } = project;
  const [donorId, setDonorId] = useState<string | null>(followOn?.donorId ?? donors[0]?.id ?? null);
  const [on, setOn] = useState(writePartialDate(followOn?.on ?? today));
  const [text, setText] = useState(followOn?.text ?? '');
  const [answer, setAnswer] = useState<FollowOnAnswer>(followOn === null ? 'OPEN' : 'AGREED');
  const [answeredOn, setAnsweredOn] = useState<string | null>(today);
  const [answerText, setAnswerText] = useState('');
  const title = followOn === null ? t('act.followOn') : t('act.answer');
  const send = () => {
    const followOnId = followOn?.id ?? null;
    const open = answer === 'OPEN';
    const said = { answer, answeredOn: open ? null : answeredOn, answerText };
    const proposed = { donorId: donorId ?? '', on: readPartialDate(on), text };
    return act({ id, version, followOnId, ...proposed, ...said });
  };
  return (
    <RecordDialog
      title={title}
      act={title}
      notYet={donorId === null ? t('donorMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <SelectField
        path="donorId"
        label={t('field.proposer')}
        required
        value={donorId}
        options={donors.map(({ id: value, name }) => ({ value, label: name }))}
        onChange={setDonorId}
      />
      <TextField
        path="on"
        label={t('field.on')}
        help={t('field.partialHelp')}
        required
        value={on}
        onChange={setOn}
      />
      <TextField
        path="text"
        label={t('field.text')}
        required
        lines={3}
        value={text}
        onChange={setText}
      />
      <SelectField
        path="answer"
        label={t('field.answer')}
        required
        value={answer}
        options={FOLLOW_ON_ANSWERS.map((value) => ({ value, label: words(`answer.${value}`) }))}
        onChange={(value) => value !== null && setAnswer(value)}
      />
      {answer !== 'OPEN' && (
        <>
          <DateField
            path="answeredOn"
            label={t('field.answeredOn')}
            value={answeredOn}
            onChange={setAnsweredOn}
          />
          <TextField
            path="answerText"
            label={t('field.words')}
            lines={2}
            value={answerText}
            onChange={setAnswerText}
          />
        </>
      )}
    </RecordDialog>
  );
}
