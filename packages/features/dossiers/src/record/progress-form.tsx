import { OBSTACLES } from '@cau-noi/domain/activity/obstacle';
import type { Obstacle } from '@cau-noi/domain/activity/obstacle';
import { appliesLesson, progressIssues } from '@cau-noi/domain/dossier/follow-up';
import type { ProgressEntry } from '@cau-noi/domain/dossier/follow-up';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { IssueFacts } from '../checks/issue-text.ts';
import { issuesByPath } from '../checks/issue-text.ts';
import type { Named } from '../draft/names.ts';
import { UnitField } from '../fields/unit-field.tsx';
import acts from '../parts/acts.module.css';
import { followUpMessages } from './follow-up.messages.ts';

const RecordProgressMutation = graphql(`
  mutation RecordProgressMutation($input: OutcomeRecordProgressInput!) {
    outcomeRecordProgress(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
          version
        }
      }
      ... on BusinessError {
        code
        data
      }
      ... on ValidationError {
        issues {
          code
          path
          data
        }
      }
    }
  }
`);

export interface ProgressFormProps {
  readonly dossierId: string;
  readonly commitment: { readonly id: string; readonly text: string; readonly lesson: string };
  readonly returnedOn: IsoDate | null;
  /** The files of the dossier, one of which may prove it. */
  readonly files: readonly Named[];
  readonly permission: Permission;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const NOTHING_SAID: ProgressEntry = {
  doneOn: null,
  text: '',
  organisationId: null,
  place: '',
  fileId: null,
  obstacle: null,
  peopleReached: null,
  trainersTaught: null,
};

/** What is kept has nothing in its way; what is not has reached nobody. */
function fitting(entry: ProgressEntry): ProgressEntry {
  return entry.doneOn === null
    ? { ...entry, peopleReached: null, trainersTaught: null }
    : { ...entry, obstacle: null };
}

/** Says how a commitment stands today. */
export function ProgressForm(props: ProgressFormProps) {
  const { commitment, returnedOn, permission, onCancel } = props;
  const t = useMessages(followUpMessages);
  const { language } = useLanguage();
  const { today } = useViewer();
  const [entry, setEntry] = useState(NOTHING_SAID);
  const [tried, setTried] = useState(false);
  const { running, refused, send } = useRecordProgress(props);
  const setting = {
    returnedOn: returnedOn ?? (today as IsoDate),
    today: today as IsoDate,
    // The picker does not tell of what kind a union is; the server does.
    unionKind: null,
  };
  const own = progressIssues(commitment, fitting(entry), setting);
  const wrong = issuesByPath([...own, ...refused], language, tried);
  return (
    <form
      noValidate
      aria-label={t('writeOf', { commitment: commitment.text })}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const [first] = own;
        if (first === undefined) void send(fitting(entry));
        else focusField(first.path.join('.'));
      }}
    >
      <FieldColumn>
        <ProgressFields
          {...props}
          entry={entry}
          wrong={wrong}
          onChange={(part) => setEntry({ ...entry, ...part })}
        />
        <div className={acts.acts}>
          <MayButton type="submit" permission={permission} loading={running}>
            {t('save')}
          </MayButton>
          <ActButton variant="default" onClick={onCancel}>
            {t('cancel')}
          </ActButton>
        </div>
      </FieldColumn>
    </form>
  );
}

interface ProgressFieldsProps extends ProgressFormProps {
  readonly entry: ProgressEntry;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (part: Partial<ProgressEntry>) => void;
}

function ProgressFields(props: ProgressFieldsProps) {
  const { files, entry, wrong, onChange } = props;
  const t = useMessages(followUpMessages);
  return (
    <>
      <WhenFields {...props} />
      <TextField
        path="text"
        label={t('text')}
        help={t('textHelp')}
        required
        lines={2}
        value={entry.text}
        error={wrong('text')}
        onChange={(text) => onChange({ text })}
      />
      <PlaceFields {...props} />
      {entry.doneOn !== null && <ReachFields {...props} />}
      <SelectField
        path="fileId"
        label={t('file')}
        help={t('fileHelp')}
        value={entry.fileId}
        options={files.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(fileId) => onChange({ fileId })}
      />
    </>
  );
}

/** On which day it was kept, or what is in the way. */
function WhenFields({ entry, wrong, onChange }: ProgressFieldsProps) {
  const t = useMessages(followUpMessages);
  const words = useMessages(dossierWords);
  const { today } = useViewer();
  return (
    <FieldRow>
      <DateField
        path="doneOn"
        label={t('doneOn')}
        help={t('doneOnHelp')}
        value={entry.doneOn}
        error={wrong('doneOn')}
        max={today}
        onChange={(day) => onChange({ doneOn: day as IsoDate | null })}
      />
      {entry.doneOn === null && (
        <SelectField<Obstacle>
          path="obstacle"
          label={t('obstacle')}
          value={entry.obstacle}
          error={wrong('obstacle')}
          options={OBSTACLES.map((code) => ({ value: code, label: words(`obstacle.${code}`) }))}
          onChange={(obstacle) => onChange({ obstacle })}
        />
      )}
    </FieldRow>
  );
}

function PlaceFields({ commitment, entry, wrong, onChange }: ProgressFieldsProps) {
  const t = useMessages(followUpMessages);
  const [unit, setUnit] = useState<Named | null>(null);
  const { doneOn, place, organisationId } = entry;
  return (
    <FieldRow>
      <TextField
        path="place"
        label={t('place')}
        required={doneOn !== null && appliesLesson(commitment) && organisationId === null}
        value={place}
        error={wrong('place')}
        onChange={(name) => onChange({ place: name })}
      />
      <UnitField
        path="organisationId"
        label={t('unit')}
        help={t('unitHelp')}
        known={unit === null ? [] : [unit]}
        value={organisationId}
        onChange={(chosen) => {
          setUnit(chosen);
          onChange({ organisationId: chosen?.id ?? null });
        }}
      />
    </FieldRow>
  );
}

function ReachFields({ entry, wrong, onChange }: ProgressFieldsProps) {
  const t = useMessages(followUpMessages);
  return (
    <FieldRow>
      <NumberField
        path="peopleReached"
        label={t('peopleReached')}
        min={0}
        value={entry.peopleReached}
        error={wrong('peopleReached')}
        onChange={(peopleReached) => onChange({ peopleReached })}
      />
      <NumberField
        path="trainersTaught"
        label={t('trainersTaught')}
        min={0}
        value={entry.trainersTaught}
        error={wrong('trainersTaught')}
        onChange={(trainersTaught) => onChange({ trainersTaught })}
      />
    </FieldRow>
  );
}

function useRecordProgress({ dossierId, commitment, onDone }: ProgressFormProps) {
  const t = useMessages(followUpMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const recording = useAct(RecordProgressMutation);
  const [refused, setRefused] = useState<readonly IssueFacts[]>([]);
  const send = async (entry: ProgressEntry): Promise<void> => {
    setRefused([]);
    const result = await recording.run({ dossierId, commitmentId: commitment.id, ...entry });
    if (!result.ok) return toast({ text: t('notReached'), tone: 'failed' });
    const answer = result.data.outcomeRecordProgress;
    switch (answer.__typename) {
      case 'DossierPayload':
        toast({ text: t('saved') });
        return onDone();
      case 'ValidationError':
        return setRefused(answer.issues);
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'StateError':
        return toast({ text: refusalText(answer, language), tone: 'failed' });
    }
  };
  return { running: recording.running, refused, send };
}
