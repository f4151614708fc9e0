import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { directionIssueText } from '../writing/issue-text.ts';
import { VERIFICATIONS } from '@cau-noi/domain/check';
import { EXCEPTION_RULES } from '@cau-noi/domain/suspension';
import { suspensionContentIssues, SUSPENSION_LIMITS } from '@cau-noi/domain/suspension/issues';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { COUNTRIES_ABROAD } from '@cau-noi/portal/country-field';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo } from 'react';
import { useScopeWords } from '../writing/scope-words.ts';
import { contentOf } from './suspension-written.ts';
import type { SuspensionWritten } from './suspension-written.ts';
import { suspensionMessages } from './suspension.messages.ts';

export interface SuspensionFormProps extends RecordFormProps<SuspensionWritten> {
  /** The directives that may have ordered it. */
  readonly directives: readonly Option[];
}

/** Marks a norm's rate alone can have are none of a suspension. */
const MARKS = VERIFICATIONS.filter((mark) => mark !== 'RATE_UNKNOWN' && mark !== 'RANGE');

type Form = { readonly form: RecordForm<SuspensionWritten> };

/** Everything that is written about a suspension, saved by its button. */
export function SuspensionForm(props: SuspensionFormProps) {
  const { directives } = props;
  const t = useMessages(suspensionMessages);
  const form = useRecordForm(props, {
    issuesOf: (written) => suspensionContentIssues(contentOf(written)),
    issueText: directionIssueText,
  });
  const { written, change, wrong } = form;
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <TextField
        path="title"
        label={t('title')}
        required
        maxLength={SUSPENSION_LIMITS.title}
        value={written.title}
        error={wrong('title')}
        onChange={(title) => change({ title })}
      />
      <SelectField
        path="directiveId"
        label={t('directive')}
        required
        value={written.directiveId}
        error={wrong('directiveId')}
        options={directives}
        onChange={(directiveId) => change({ directiveId })}
      />
      <TextField
        path="from"
        label={t('from')}
        help={t('dateHelp')}
        required
        value={written.from}
        error={wrong('from')}
        onChange={(from) => change({ from })}
      />
      <TextField
        path="to"
        label={t('to')}
        help={t('openEnd')}
        value={written.to}
        error={wrong('to')}
        onChange={(to) => change({ to })}
      />
      <Scope form={form} />
      <Rules form={form} />
      <Source form={form} />
    </RecordFields>
  );
}

function Scope({ form: { written, change, wrong } }: Form) {
  const t = useMessages(suspensionMessages);
  const format = useFormat();
  const scope = useScopeWords();
  const countries = useMemo(
    () =>
      COUNTRIES_ABROAD.map((value) => ({ value: value as string, label: format.country(value) })),
    [format],
  );
  return (
    <>
      <MultiSelectField
        path="kinds"
        label={t('kinds')}
        required
        value={written.kinds}
        error={wrong('kinds')}
        options={scope.kindOptions}
        onChange={(kinds) => change({ kinds })}
      />
      <MultiSelectField
        path="levels"
        label={t('levels')}
        help={t('levelsHelp')}
        value={written.levels}
        error={wrong('levels')}
        options={scope.levelOptions}
        onChange={(levels) => change({ levels })}
      />
      <MultiSelectField
        path="countryCodes"
        label={t('countries')}
        help={t('countriesHelp')}
        value={written.countryCodes}
        error={wrong('countryCodes')}
        options={countries}
        onChange={(countryCodes) => change({ countryCodes })}
      />
    </>
  );
}

function Rules({ form: { written, change, wrong } }: Form) {
  const t = useMessages(suspensionMessages);
  const words = useMessages(directionWords);
  const options = EXCEPTION_RULES.map((value) => ({ value, label: words(`rule.${value}`) }));
  return (
    <>
      <SelectField
        path="inPerson"
        label={t('inPerson')}
        required
        value={written.inPerson}
        error={wrong('inPerson')}
        options={options}
        onChange={(inPerson) => inPerson !== null && change({ inPerson })}
      />
      <SelectField
        path="online"
        label={t('online')}
        required
        value={written.online}
        error={wrong('online')}
        options={options}
        onChange={(online) => online !== null && change({ online })}
      />
    </>
  );
}

const textOrNone = (text: string): string | null => (text === '' ? null : text);

function Source({ form: { written, change, wrong } }: Form) {
  const t = useMessages(suspensionMessages);
  const marks = useMessages(approvalWords);
  return (
    <>
      <SelectField
        path="verification"
        label={t('verification')}
        required
        value={written.verification}
        error={wrong('verification')}
        options={MARKS.map((value) => ({ value, label: marks(`verification.${value}`) }))}
        onChange={(verification) => verification !== null && change({ verification })}
      />
      <TextField
        path="source"
        label={t('source')}
        lines={2}
        value={written.source ?? ''}
        error={wrong('source')}
        onChange={(source) => change({ source: textOrNone(source) })}
      />
      <TextField
        path="note"
        label={t('note')}
        lines={2}
        value={written.note ?? ''}
        error={wrong('note')}
        onChange={(note) => change({ note: textOrNone(note) })}
      />
    </>
  );
}
