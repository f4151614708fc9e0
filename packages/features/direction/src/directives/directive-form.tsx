import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { directionIssueText } from '../writing/issue-text.ts';
import { VERIFICATIONS } from '@cau-noi/domain/check';
import { DIRECTIVE_EFFECTS } from '@cau-noi/domain/directive';
import type { DirectiveContent } from '@cau-noi/domain/directive';
import { DIRECTIVE_LIMITS, directiveIssues } from '@cau-noi/domain/directive/issues';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useScopeWords } from '../writing/scope-words.ts';
import type { DirectiveWritten } from './directive-written.ts';
import { directiveMessages } from './directive.messages.ts';

export interface DirectiveFormProps extends RecordFormProps<DirectiveWritten> {
  /** The id of the directive; null for a new one. */
  readonly id: string | null;
  /** For whom a new one may be registered; empty for one that is. */
  readonly owners: readonly Option[];
  /** The other directives, one of which may have taken its place. */
  readonly others: readonly Option[];
}

/** Marks a norm's rate alone can have are none of a document. */
const MARKS = VERIFICATIONS.filter((mark) => mark !== 'RATE_UNKNOWN' && mark !== 'RANGE');

/** Stands for "everybody" where a field has to have a value. */
export const FOR_ALL = 'all';

type Day = DirectiveContent['issuedOn'];
type Form = { readonly form: RecordForm<DirectiveWritten> };

/** Everything that is written about a directive, saved by its button. */
export function DirectiveForm(props: DirectiveFormProps) {
  const { id, owners, others } = props;
  const t = useMessages(directiveMessages);
  const form = useRecordForm(props, {
    issuesOf: (written) => directiveIssues(written, id),
    issueText: directionIssueText,
  });
  const { written, change, wrong } = form;
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      {owners.length > 0 && (
        <SelectField
          path="organisationId"
          label={t('owner')}
          help={t('ownHelp')}
          required
          value={written.organisationId ?? FOR_ALL}
          options={owners}
          onChange={(owner) => change({ organisationId: owner === FOR_ALL ? null : owner })}
        />
      )}
      <Heading form={form} />
      <Scope form={form} />
      <SelectField
        path="replacedById"
        label={t('replacedBy')}
        value={written.replacedById}
        error={wrong('replacedById')}
        options={others}
        onChange={(replacedById) => change({ replacedById })}
      />
      <Source form={form} />
    </RecordFields>
  );
}

function Heading({ form: { written, change, wrong } }: Form) {
  const t = useMessages(directiveMessages);
  return (
    <>
      <TextField
        path="number"
        label={t('number')}
        required
        maxLength={DIRECTIVE_LIMITS.number}
        value={written.number}
        error={wrong('number')}
        onChange={(number) => change({ number })}
      />
      <TextField
        path="subject"
        label={t('subject')}
        required
        lines={2}
        maxLength={DIRECTIVE_LIMITS.subject}
        value={written.subject}
        error={wrong('subject')}
        onChange={(subject) => change({ subject })}
      />
      <TextField
        path="issuer"
        label={t('issuer')}
        required
        value={written.issuer}
        error={wrong('issuer')}
        onChange={(issuer) => change({ issuer })}
      />
      <DateField
        path="issuedOn"
        label={t('issuedOn')}
        required
        value={written.issuedOn}
        error={wrong('issuedOn')}
        onChange={(day) => change({ issuedOn: day as Day })}
      />
    </>
  );
}

function Scope({ form: { written, change, wrong } }: Form) {
  const t = useMessages(directiveMessages);
  const words = useMessages(directionWords);
  const scope = useScopeWords();
  return (
    <>
      <SelectField
        path="effect"
        label={t('effect')}
        required
        value={written.effect}
        error={wrong('effect')}
        options={DIRECTIVE_EFFECTS.map((value) => ({ value, label: words(`effect.${value}`) }))}
        onChange={(effect) => effect !== null && change({ effect })}
      />
      <MultiSelectField
        path="kinds"
        label={t('kinds')}
        help={t('scopeHelp')}
        value={written.kinds}
        error={wrong('kinds')}
        options={scope.kindOptions}
        onChange={(kinds) => change({ kinds })}
      />
      <MultiSelectField
        path="levels"
        label={t('levels')}
        help={t('scopeHelp')}
        value={written.levels}
        error={wrong('levels')}
        options={scope.levelOptions}
        onChange={(levels) => change({ levels })}
      />
      <DateField
        path="inForceFrom"
        label={t('inForceFrom')}
        value={written.inForceFrom}
        error={wrong('inForceFrom')}
        onChange={(day) => change({ inForceFrom: day as Day })}
      />
      <DateField
        path="inForceTo"
        label={t('inForceTo')}
        value={written.inForceTo}
        error={wrong('inForceTo')}
        onChange={(day) => change({ inForceTo: day as Day })}
      />
    </>
  );
}

const textOrNone = (text: string): string | null => (text === '' ? null : text);

function Source({ form: { written, change, wrong } }: Form) {
  const t = useMessages(directiveMessages);
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
