import { LANGUAGE_EVIDENCES, LANGUAGE_LEVELS } from '@cau-noi/domain/person';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import classes from './entries.module.css';
import { useLanguageOptions } from '@cau-noi/portal/language-options';
import { NEW_LANGUAGE } from './person-content.ts';
import type { LanguageWritten } from './person-content.ts';
import { personMessages } from './person.messages.ts';

export interface LanguagesEditorProps {
  readonly languages: readonly LanguageWritten[];
  /** What is wrong with the field at a path. */
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (languages: readonly LanguageWritten[]) => void;
}

/** Languages with their level, and what stands behind it. */
export function LanguagesEditor({ languages, wrong, onChange }: LanguagesEditorProps) {
  const t = useMessages(personMessages);
  const error = wrong('languages');
  return (
    <fieldset className={classes.entries} data-field="languages" tabIndex={-1}>
      <legend>{t('field.languages')}</legend>
      {error !== undefined && <p className={classes.error}>{error}</p>}
      {languages.map((known, index) => (
        <LanguageFields
          // A language may be chosen twice while it is written: its place is what it is known by.
          key={`languages.${String(index)}`}
          known={known}
          index={index}
          wrong={wrong}
          onChange={(next) => onChange(languages.with(index, next))}
          onRemove={() => onChange(languages.toSpliced(index, 1))}
        />
      ))}
      <ActButton variant="default" onClick={() => onChange([...languages, NEW_LANGUAGE])}>
        {t('addLanguage')}
      </ActButton>
    </fieldset>
  );
}

interface LanguageFieldsProps {
  readonly known: LanguageWritten;
  readonly index: number;
  readonly wrong: LanguagesEditorProps['wrong'];
  readonly onChange: (known: LanguageWritten) => void;
  readonly onRemove: () => void;
}

function LanguageFields({ known, index, wrong, onChange, onRemove }: LanguageFieldsProps) {
  const t = useMessages(personMessages);
  const number = index + 1;
  const options = useLanguageOptions(known.language);
  const path = (field: keyof LanguageWritten) => `languages.${index}.${field}`;
  return (
    <fieldset className={classes.entry}>
      <legend>{t('languageNumber', { number })}</legend>
      <FieldRow>
        <SelectField
          path={path('language')}
          label={t('field.language')}
          required
          value={known.language}
          error={wrong(path('language'))}
          options={options}
          onChange={(language) => language !== null && onChange({ ...known, language })}
        />
        <SelectField
          path={path('level')}
          label={t('field.level')}
          required
          value={known.level}
          error={wrong(path('level'))}
          options={LANGUAGE_LEVELS.map((value) => ({ value, label: value }))}
          onChange={(level) => level !== null && onChange({ ...known, level })}
        />
        <SelectField
          path={path('evidence')}
          label={t('field.evidence')}
          required
          value={known.evidence}
          error={wrong(path('evidence'))}
          options={LANGUAGE_EVIDENCES.map((value) => ({ value, label: t(`evidence.${value}`) }))}
          onChange={(evidence) => evidence !== null && onChange({ ...known, evidence })}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          path={path('certificate')}
          label={t('field.certificate')}
          value={known.certificate ?? ''}
          error={wrong(path('certificate'))}
          onChange={(certificate) => onChange({ ...known, certificate })}
        />
        <DateField
          path={path('expiresOn')}
          label={t('field.expiresOn')}
          value={known.expiresOn}
          error={wrong(path('expiresOn'))}
          onChange={(expiresOn) => onChange({ ...known, expiresOn })}
        />
      </FieldRow>
      <ActButton variant="subtle" onClick={onRemove}>
        {t('removeLanguage', { number })}
      </ActButton>
    </fieldset>
  );
}
