import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { MEMBER_KINDS } from '@cau-noi/domain/membership';
import { membershipIssues } from '@cau-noi/domain/membership/issues';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordFormProps } from '@cau-noi/portal/record-form';
import { inputOf } from './membership-content.ts';
import type { MembershipWritten } from './membership-content.ts';
import { membershipMessages } from './membership.messages.ts';

/** What a union asks for: which body, as what, why. The server knows what kind of body it is. */
export function MembershipForm(props: RecordFormProps<MembershipWritten>) {
  const t = useMessages(membershipMessages);
  const words = useMessages(cooperationWords);
  const form = useRecordForm(props, {
    issuesOf: (written) => membershipIssues(inputOf(written), null),
    issueText: cooperationIssueText,
  });
  const { written, wrong, change } = form;
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <PartnerField
        path="partnerId"
        label={t('field.partnerId')}
        required
        value={written.partnerId}
        error={wrong('partnerId')}
        onChange={(partnerId) => change({ partnerId })}
      />
      <SelectField
        path="kind"
        label={t('field.kind')}
        required
        value={written.kind}
        options={MEMBER_KINDS.map((value) => ({ value, label: words(`membership.kind.${value}`) }))}
        onChange={(kind) => kind !== null && change({ kind })}
      />
      <TextField
        path="purpose"
        lines={4}
        label={t('field.purpose')}
        required
        value={written.purpose}
        error={wrong('purpose')}
        onChange={(purpose) => change({ purpose })}
      />
      <TextField
        path="note"
        lines={3}
        label={t('field.note')}
        value={written.note}
        error={wrong('note')}
        onChange={(note) => change({ note })}
      />
    </RecordFields>
  );
}
