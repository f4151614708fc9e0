import { isOpenContact } from '@cau-noi/domain/partner/keeper';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton, usePermissionReason } from '@cau-noi/portal/may-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { useState } from 'react';
import { registerMessages } from '../register/register.messages.ts';
import { useSpanText } from '../register/use-span-text.ts';
import { AddContactDialog } from './add-contact-dialog.tsx';
import { CloseContactDialog } from './close-contact-dialog.tsx';
import { contactMessages } from './contact.messages.ts';
import { KeepContactDialog } from './keep-contact-dialog.tsx';

export const PartnerContacts_partner = graphql(`
  fragment PartnerContacts_partner on Partner {
    id
    contacts {
      id
      version
      name
      post
      email
      phone
      validFrom
      validTo
      keeper {
        id
        fullName
      }
      keeperOrganisation {
        id
        shortName
      }
      viewerMay {
        keep {
          allowed
          code
          data
        }
      }
    }
    proposedKeeper {
      id
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

type Partner = ResultOf<typeof PartnerContacts_partner>;
type Contact = NonNullable<Partner['contacts']>[number];

const isOpen = ({ validTo }: Contact): boolean => isOpenContact({ to: validTo });

export interface PartnerContactsProps {
  readonly partner: FragmentOf<typeof PartnerContacts_partner>;
  readonly onChanged: () => void;
}

/** People at a partner and who of ours keeps them, for those who work with them; to others why they are not shown. */
export function PartnerContacts(props: PartnerContactsProps) {
  const t = useMessages(contactMessages);
  const partner = readFragment(PartnerContacts_partner, props.partner);
  const { id, contacts, proposedKeeper, viewerMay } = partner;
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
        <AddContactDialog
          partnerId={id}
          proposedKeeperId={proposedKeeper?.id ?? null}
          onClose={() => setAdding(false)}
          onDone={() => {
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

/** What is done with which contact. */
type Doing = { readonly act: 'close' | 'keep'; readonly contact: Contact };

function ContactTable({ contacts, may, onChanged }: ContactTableProps) {
  const t = useMessages(contactMessages);
  const [doing, setDoing] = useState<Doing | null>(null);
  const columns = useColumns(may, setDoing);
  const stop = () => setDoing(null);
  const done = () => {
    stop();
    onChanged();
  };
  return (
    <>
      <DataTable<Contact>
        caption={t('title')}
        rows={contacts}
        rowKey={({ id }) => id}
        columns={columns}
      />
      {doing?.act === 'close' && (
        <CloseContactDialog id={doing.contact.id} onClose={stop} onDone={done} />
      )}
      {doing?.act === 'keep' && (
        <KeepContactDialog contact={doing.contact} onClose={stop} onDone={done} />
      )}
    </>
  );
}

function useColumns(
  may: ContactTableProps['may'],
  onAct: (doing: Doing) => void,
): readonly Column<Contact>[] {
  const t = useMessages(contactMessages);
  const register = useMessages(registerMessages);
  const spanText = useSpanText();
  // Whoever may do neither with any is told so once, above the table.
  const takesActs = (contact: Contact) =>
    isOpen(contact) && (may.allowed || contact.viewerMay.keep.allowed);
  return [
    {
      id: 'name',
      header: t('field.name'),
      minWidth: '7rem',
      phone: 'title',
      cell: ({ name }) => name,
    },
    {
      id: 'post',
      header: t('field.post'),
      filled: ({ post }) => post !== null,
      cell: ({ post }) => post ?? '',
    },
    {
      id: 'reach',
      header: t('field.reach'),
      filled: ({ email, phone }) => email !== null || phone !== null,
      cell: (contact) => <Reach contact={contact} />,
    },
    {
      id: 'span',
      header: t('field.span'),
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
    {
      id: 'keeper',
      header: t('field.keeper'),
      minWidth: '8rem',
      cell: (contact) => <Keeper contact={contact} />,
    },
    {
      id: 'acts',
      header: register('acts'),
      filled: takesActs,
      cell: (contact) => takesActs(contact) && <Acts contact={contact} may={may} onAct={onAct} />,
    },
  ];
}

function Reach({ contact: { email, phone } }: { readonly contact: Contact }) {
  return (
    <>
      {email !== null && <a href={`mailto:${email}`}>{email}</a>}
      {email !== null && phone !== null && <br />}
      {phone}
    </>
  );
}

function Keeper({ contact }: { readonly contact: Contact }) {
  const t = useMessages(contactMessages);
  const { keeper, keeperOrganisation } = contact;
  if (keeper === null) return isOpen(contact) ? t('unkept') : '';
  return t('keptBy', { name: keeper.fullName, unit: keeperOrganisation?.shortName ?? '' });
}

interface ActsProps {
  readonly contact: Contact;
  readonly may: ContactTableProps['may'];
  readonly onAct: (doing: Doing) => void;
}

function Acts({ contact, may, onAct }: ActsProps) {
  const t = useMessages(contactMessages);
  const act = { variant: 'subtle', size: 'compact-sm' } as const;
  return (
    <>
      <MayButton
        permission={contact.viewerMay.keep}
        {...act}
        onClick={() => onAct({ act: 'keep', contact })}
      >
        {t(contact.keeper === null ? 'giveFirst' : 'give')}
      </MayButton>
      <MayButton permission={may} {...act} onClick={() => onAct({ act: 'close', contact })}>
        {t('close')}
      </MayButton>
    </>
  );
}
