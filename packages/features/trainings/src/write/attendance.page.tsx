import { isoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { TRAINING_RESULTS } from '@cau-noi/domain/training';
import type { ParticipantEntry, TrainingResult } from '@cau-noi/domain/training';
import { recordIssues } from '@cau-noi/domain/training/issues';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { trainingMessages } from '../training.messages.ts';
import classes from '../training.module.css';
import { trainingOptions } from '../trainings.routes.ts';

const AttendancePage_training = graphql(`
  fragment AttendancePage_training on Training {
    id
    version
    title
    sessions {
      id
      on
      subject
    }
    participants {
      id
      state
      sessionIds
      result
      certificateNumber
      certificateOn
      person {
        id
        fullName
      }
    }
    viewerMay {
      record {
        allowed
        code
        data
      }
    }
  }
`);

const AttendancePageQuery = graphql(
  `
    query AttendancePageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Training {
          id
          ...AttendancePage_training
        }
      }
    }
  `,
  [AttendancePage_training],
);

const AttendancePageMutation = graphql(
  `
    mutation AttendancePageMutation($input: TrainingRecordInput!) {
      answer: trainingRecord(input: $input) {
        __typename
        ... on TrainingPayload {
          training {
            id
            ...AttendancePage_training
          }
        }
        ...Refusal_error
      }
    }
  `,
  [AttendancePage_training, Refusal_error],
);

type Loaded = ResultOf<typeof AttendancePage_training>;

/** One participant as the form holds them. */
interface EntryWritten {
  readonly participantId: string;
  readonly name: string;
  readonly sessionIds: readonly string[];
  readonly result: TrainingResult | null;
  readonly certificateNumber: string;
  readonly certificateOn: string | null;
}
/** By participant, so that two who write of different people are joined. */
type Written = Readonly<Record<string, EntryWritten>>;

const writtenOf = ({ participants }: Loaded): Written =>
  Object.fromEntries(
    participants
      .filter(({ state }) => state === 'ACCEPTED')
      .map(({ id, person, sessionIds, result, certificateNumber, certificateOn }) => [
        id,
        {
          participantId: id,
          name: person.fullName,
          sessionIds,
          result,
          certificateNumber: certificateNumber ?? '',
          certificateOn,
        },
      ]),
  );

const entriesOf = (written: Written): readonly ParticipantEntry[] =>
  Object.values(written).map(
    ({ participantId, sessionIds, result, certificateNumber, certificateOn }) => ({
      participantId,
      sessionIds,
      result,
      certificateNumber: certificateNumber.trim() === '' ? null : certificateNumber.trim(),
      certificateOn: certificateOn as IsoDate | null,
    }),
  );

/** Writes down who attended which session, what came of it, and the certificates. */
export function AttendancePage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const id = usePathParam('trainingId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: AttendancePageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('attendanceTitle')}
      list={paths.trainings()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Training' ? node : null)}
    >
      {(training) => <Attendance key={training.id} training={training} onStale={again} />}
    </RecordAsked>
  );
}

interface AttendanceProps {
  readonly training: FragmentOf<typeof AttendancePage_training>;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Attendance(props: AttendanceProps) {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const go = useGo();
  const { send, busy } = useSending(AttendancePageMutation, trainingIssueText);
  const loaded = readFragment(AttendancePage_training, props.training);
  const { id, version, title } = loaded;
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(loaded.viewerMay.record);
  const back = paths.training({ trainingId: id });
  const save = (written: Written, on: number) => {
    const entries = entriesOf(written).map((entry) => ({
      ...entry,
      sessionIds: [...entry.sessionIds],
    }));
    return send({ id, version: on, entries }, () => go(back));
  };
  return (
    <WritingPage title={t('attendanceTitle')} back={{ to: back, label: title }} permission={may}>
      <AttendanceForm
        keptAs={`attendance-${id}`}
        loaded={loaded}
        start={writtenOf(loaded)}
        version={version}
        send={save}
        onStale={props.onStale}
        busy={busy}
        back={back}
      />
    </WritingPage>
  );
}

type FormProps = RecordFormProps<Written> & { readonly loaded: Loaded };

function AttendanceForm({ loaded, ...props }: FormProps) {
  const t = useMessages(trainingMessages);
  const today = isoDate(useViewer().today);
  const known = {
    participantIds: Object.keys(props.start),
    sessionIds: loaded.sessions.map(({ id }) => id),
  };
  const form = useRecordForm(props, {
    issuesOf: (written) => recordIssues(entriesOf(written), known, today),
    issueText: trainingIssueText,
  });
  const entries = Object.values(form.written);
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      {entries.length === 0 && <EmptyState why={t('nobody')} />}
      {entries.map((entry, index) => (
        <Entry
          key={entry.participantId}
          entry={entry}
          index={index}
          form={form}
          sessions={loaded.sessions}
        />
      ))}
    </RecordFields>
  );
}

interface EntryProps {
  readonly entry: EntryWritten;
  readonly index: number;
  readonly form: RecordForm<Written>;
  readonly sessions: Loaded['sessions'];
}

function Entry({ entry, index, form: { wrong, change }, sessions }: EntryProps) {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const format = useFormat();
  const path = `entries.${index}`;
  const set = (part: Partial<EntryWritten>) =>
    change({ [entry.participantId]: { ...entry, ...part } });
  const attend = (id: string, there: boolean) =>
    set({
      sessionIds: there
        ? [...entry.sessionIds, id]
        : entry.sessionIds.filter((other) => other !== id),
    });
  return (
    <fieldset className={classes.entries} data-field={path} tabIndex={-1}>
      <legend data-field={entry.participantId}>{entry.name}</legend>
      {sessions.map(({ id, on, subject }) => (
        <CheckField
          key={id}
          path={`${path}.${id}`}
          label={`${format.date(on)} · ${subject}`}
          checked={entry.sessionIds.includes(id)}
          onChange={(there) => attend(id, there)}
        />
      ))}
      <FieldRow>
        <SelectField
          path={`${path}.result`}
          label={t('result')}
          value={entry.result}
          error={wrong(`${path}.result`)}
          options={TRAINING_RESULTS.map((value) => ({ value, label: words(`result.${value}`) }))}
          onChange={(result) => set({ result })}
        />
        <TextField
          path={`${path}.certificateNumber`}
          label={t('certificateNumber')}
          value={entry.certificateNumber}
          error={wrong(`${path}.certificateNumber`)}
          onChange={(certificateNumber) => set({ certificateNumber })}
        />
        <DateField
          path={`${path}.certificateOn`}
          label={t('certificateOn')}
          value={entry.certificateOn}
          error={wrong(`${path}.certificateOn`)}
          onChange={(certificateOn) => set({ certificateOn })}
        />
      </FieldRow>
    </fieldset>
  );
}
