import { contactIssues } from '@cau-noi/domain/partner/contact';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { issuesByPath } from '../register/issue-text.ts';
import { answered, useSaving } from '../register/use-saving.ts';
import { contactMessages } from './contact.messages.ts';

const ContactAddMutation = graphql(
  `
    mutation ContactAddMutation($input: PartnerContactAddInput!) {
      partnerContactAdd(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface AddContactDialogProps {
  readonly partnerId: string;
  /** Who keeps it unless another is chosen: the writer; null where they do no foreign-affairs work. */
  readonly proposedKeeperId: string | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** Writes down somebody at a partner, and who of ours keeps them. */
export function AddContactDialog(props: AddContactDialogProps) {
  const { partnerId, proposedKeeperId, onClose, onDone } = props;
  const t = useMessages(contactMessages);
  const { language } = useLanguage();
  const { today } = useViewer();
  const [written, setWritten] = useState({ name: '', post: '', email: '', phone: '', from: today });
  const [keeperId, setKeeper] = useState(proposedKeeperId);
  const [strict, setStrict] = useState(false);
  const add = useAct(ContactAddMutation);
  const { refused, save } = useSaving(written.name !== '');
  const { name, post, email, phone, from } = written;
  const content = {
    name: name.trim(),
    post: textOrNull(post),
    email: textOrNull(email),
    phone: textOrNull(phone),
    from,
  };
  const found = contactIssues(content, today as IsoDate);
  const wrong = issuesByPath(strict ? (found.length > 0 ? found : refused.issues) : [], language);
  const send = async () =>
    answered(await add.run({ partnerId, ...content, keeperId }), ({ partnerContactAdd: answer }) =>
      answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  const text = (field: 'name' | 'post' | 'email' | 'phone') => (
    <TextField
      path={`contact.${field}`}
      label={t(`field.${field}`)}
      required={field === 'name'}
      value={written[field]}
      error={wrong(field)}
      onChange={(value) => setWritten({ ...written, [field]: value })}
    />
  );
  return (
    <Dialog
      title={t('add')}
      onClose={onClose}
      acts={
        <ActButton
          loading={add.running}
          onClick={() => {
            setStrict(true);
            if (found.length === 0) save(send, onDone);
          }}
        >
          {t('add')}
        </ActButton>
      }
    >
      <p>{t('lead')}</p>
      {text('name')}
      {text('post')}
      {text('email')}
      {text('phone')}
      <DateField
        path="contact.from"
        label={t('field.from')}
        required
        value={from}
        error={wrong('from')}
        onChange={(day) => setWritten({ ...written, from: day ?? '' })}
      />
      <PersonChoice
        path="contact.keeperId"
        label={t('field.keeper')}
        help={t('keeperHelp')}
        inOffice
        value={keeperId}
        error={wrong('keeperId')}
        onChange={setKeeper}
      />
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
    </Dialog>
  );
}
