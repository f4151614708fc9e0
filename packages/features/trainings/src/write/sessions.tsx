import { MINUTES } from '@cau-noi/domain/training/issues';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import type { RecordForm } from '@cau-noi/portal/record-form';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { TextField } from '@cau-noi/ui/text-field';
import { trainingMessages } from '../training.messages.ts';
import { hoursOf } from '../training-state.ts';
import classes from '../training.module.css';
import type { SessionWritten, TrainingWritten } from './training-content.ts';

interface SessionsProps {
  readonly form: RecordForm<TrainingWritten>;
}

/** The sessions below each other, one more by a button, each taken away by its own. */
export function Sessions({ form }: SessionsProps) {
  const t = useMessages(trainingMessages);
  const { sessions, startDate } = form.written;
  const write = (next: readonly SessionWritten[]) => form.change({ sessions: next });
  const fresh: SessionWritten = {
    on: sessions.at(-1)?.on ?? startDate,
    hours: null,
    subject: '',
    trainerId: null,
    trainerText: '',
  };
  return (
    <fieldset className={classes.entries} data-field="sessions" tabIndex={-1}>
      <legend>{t('sessions')}</legend>
      {sessions.map((session, index) => (
        // Sessions have no id while they are written: their place is what they are known by.
        <fieldset key={`sessions.${String(index)}`} className={classes.entries}>
          <legend>{t('sessionNumber', { number: index + 1 })}</legend>
          <Session
            session={session}
            path={`sessions.${index}`}
            wrong={form.wrong}
            onChange={(part) => write(sessions.with(index, { ...session, ...part }))}
          />
          <div>
            <ActButton variant="subtle" onClick={() => write(sessions.toSpliced(index, 1))}>
              {t('removeNamed', { name: t('sessionNumber', { number: index + 1 }) })}
            </ActButton>
          </div>
        </fieldset>
      ))}
      <div>
        <ActButton variant="default" onClick={() => write([...sessions, fresh])}>
          {t('addSession')}
        </ActButton>
      </div>
    </fieldset>
  );
}

interface SessionProps {
  readonly session: SessionWritten;
  readonly path: string;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (part: Partial<SessionWritten>) => void;
}

function Session({ session, path, wrong, onChange }: SessionProps) {
  const t = useMessages(trainingMessages);
  const format = useFormat();
  // What is kept in minutes is asked for in hours, so its limits are said in hours.
  const range = {
    from: format.number(hoursOf(MINUTES.minimum), 2),
    to: format.number(hoursOf(MINUTES.maximum)),
  };
  return (
    <>
      <FieldRow>
        <DateField
          path={`${path}.on`}
          label={t('session.on')}
          required
          value={session.on}
          error={wrong(`${path}.on`)}
          onChange={(on) => onChange({ on })}
        />
        <NumberField
          path={`${path}.minutes`}
          label={t('session.hours')}
          required
          decimals={2}
          value={session.hours}
          error={wrong(`${path}.minutes`) && t('session.hoursRange', range)}
          onChange={(hours) => onChange({ hours })}
        />
      </FieldRow>
      <TextField
        path={`${path}.subject`}
        label={t('session.subject')}
        required
        value={session.subject}
        error={wrong(`${path}.subject`)}
        onChange={(subject) => onChange({ subject })}
      />
      <FieldRow>
        <PersonChoice
          path={`${path}.trainerId`}
          label={t('session.trainerId')}
          value={session.trainerId}
          onChange={(trainerId) => onChange({ trainerId })}
        />
        <TextField
          path={`${path}.trainerText`}
          label={t('session.trainerText')}
          value={session.trainerText}
          error={wrong(`${path}.trainerText`)}
          onChange={(trainerText) => onChange({ trainerText })}
        />
      </FieldRow>
    </>
  );
}
