import { contactIssues } from '@cau-noi/domain/partner/contact';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { MayButton, usePermissionReason } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { issuesByPath } from '../register/issue-text.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered, useSaving } from '../register/use-saving.ts';
import { contactMessages } from './contact.messages.ts';

export const PartnerContacts_partner = graphql(`
  fragment PartnerContacts_partner on Partner {
    id
    contacts {
      id
      name
      post
      email
      phone
      validFrom
      validTo
    }
    viewerMay {
      readContacts {
        allowed
        code
        data
      }
      writeContacts {
        allowed
        code
        data
      }
    }
  }
`);

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

const ContactCloseMutation = graphql(
  `
    mutation ContactCloseMutation($input: PartnerContactCloseInput!) {
      partnerContactClose(input: $input) {
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

type Partner = ResultOf<typeof PartnerContacts_partner>;
type Contact = NonNullable<Partner['contacts']>[number];

export interface PartnerContactsProps {
  readonly partner: FragmentOf<typeof PartnerContacts_partner>;
  readonly onChanged: () => void;
}

/** People at a partner, for those who work with them; to others why they are not shown. */
export function PartnerContacts(props: PartnerContactsProps) {
  const t = useMessages(contactMessages);
  const partner = readFragment(PartnerContacts_partner, props.partner);
  const { id, contacts, viewerMay } = partner;
  const hidden = usePermissionReason(viewerMay.readContacts);
  const [adding, setAdding] = useState(false);
  const add = (
    <MayButton
      permission={viewerMay.writeContacts}
      variant="default"
      onClick={() => setAdding(true)}
    >
      {t('add')}
    </MayButton>
  );
  return (
    <PageSection title={t('title')} actions={add}>
      {contacts === null ? (
        <p>{t('hidden', { reason: hidden ?? '' })}</p>
      ) : contacts.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ContactTable
          contacts={contacts}
          may={viewerMay.writeContacts}
          onChanged={props.onChanged}
        />
      )}
      {adding && (
        <AddContact
          partnerId={id}
          onClose={() => setAdding(false)}
          onAdded={() => {
            setAdding(false);
            props.onChanged();
          }}
        />
      )}
    </PageSection>
  );
}

interface ContactTableProps {
  readonly contacts: readonly Contact[];
  readonly may: Partner['viewerMay']['writeContacts'];
  readonly onChanged: () => void;
}

function ContactTable({ contacts, may, onChanged }: ContactTableProps) {
  const t = useMessages(contactMessages);
  const [closing, setClosing] = useState<string | null>(null);
  const columns = useColumns(may, setClosing);
  return (
    <>
      <DataTable<Contact>
        caption={t('title')}
        rows={contacts}
        rowKey={({ id }) => id}
        columns={columns}
      />
      {closing !== null && (
        <CloseContact
          id={closing}
          onClose={() => setClosing(null)}
          onClosed={() => {
            setClosing(null);
            onChanged();
          }}
        />
      )}
    </>
  );
}

function useColumns(
  may: ContactTableProps['may'],
  onClose: (id: string) => void,
): readonly Column<Contact>[] {
  const t = useMessages(contactMessages);
  const format = useFormat();
  return [
    { id: 'name', header: t('field.name'), phone: 'title', cell: ({ name }) => name },
    { id: 'post', header: t('field.post'), cell: ({ post }) => post ?? '' },
    {
      id: 'email',
      header: t('field.email'),
      cell: ({ email }) => (email === null ? '' : <a href={`mailto:${email}`}>{email}</a>),
    },
    { id: 'phone', header: t('field.phone'), cell: ({ phone }) => phone ?? '' },
    {
      id: 'from',
      header: t('field.from'),
      cell: ({ validFrom }) => format.date(validFrom),
    },
    {
      id: 'to',
      header: t('field.to'),
      cell: ({ id, validTo }) =>
        validTo === null ? (
          <MayButton
            permission={may}
            variant="subtle"
            size="compact-sm"
            onClick={() => onClose(id)}
          >
            {t('close')}
          </MayButton>
        ) : (
          format.date(validTo)
        ),
    },
  ];
}

interface CloseContactProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

function CloseContact({ id, onClose, onClosed }: CloseContactProps) {
  const t = useMessages(contactMessages);
  const { language } = useLanguage();
  const { today } = useViewer();
  const [to, setTo] = useState<string | null>(today);
  const close = useAct(ContactCloseMutation);
  const { refused, save } = useSaving(false);
  const send = async () =>
    answered(await close.run({ id, to: to ?? today }), ({ partnerContactClose: answer }) =>
      answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  return (
    <Dialog
      title={t('closeTitle')}
      onClose={onClose}
      acts={
        <ActButton loading={close.running} onClick={() => save(send, onClosed)}>
          {t('close')}
        </ActButton>
      }
    >
      <DateField
        path="contact.to"
        label={t('field.to')}
        required
        value={to}
        error={issuesByPath(refused.issues, language)('to')}
        onChange={setTo}
      />
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
    </Dialog>
  );
}

interface AddContactProps {
  readonly partnerId: string;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

function AddContact({ partnerId, onClose, onAdded }: AddContactProps) {
  const t = useMessages(contactMessages);
  const { language } = useLanguage();
  const { today } = useViewer();
  const [written, setWritten] = useState({ name: '', post: '', email: '', phone: '', from: today });
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
    answered(await add.run({ partnerId, ...content }), ({ partnerContactAdd: answer }) =>
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
            if (found.length === 0) save(send, onAdded);
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
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
    </Dialog>
  );
}
