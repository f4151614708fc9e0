import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languagesText } from '@cau-noi/i18n/languages-text';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { PortalLink, useGo, usePathParam } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { UnitLink } from '../organisations/link-sentence.tsx';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { issueText } from '../register/issue-text.ts';
import { useSpanText } from '../register/use-span-text.ts';
import { registerMessages } from '../register/register.messages.ts';
import { BookingDialog } from './booking-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { collaboratorMessages } from './collaborator.messages.ts';

const CollaboratorPageQuery = graphql(`
  query CollaboratorPageQuery($id: ID!) {
    collaborator(id: $id) {
      id
      fullName
      employer
      contact
      fields
      note
      interpreter
      pooled
      organisation {
        id
        shortName
      }
      person {
        id
        fullName
      }
      languages {
        language
        level
        evidence
        expiresOn
      }
      periods {
        from
        to
      }
      bookings {
        id
        version
        from
        to
        purpose
        state
        cancelText
        organisation {
          id
          shortName
        }
        dossier {
          id
          number
          title
        }
        viewerMay {
          confirm {
            allowed
            code
            data
          }
          cancel {
            allowed
            code
            data
          }
        }
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
      }
    }
  }
`);

const BookingConfirmMutation = graphql(
  `
    mutation BookingConfirmMutation($input: BookingActInput!) {
      answer: bookingConfirm(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Collaborator = NonNullable<ResultOf<typeof CollaboratorPageQuery>['collaborator']>;
type Booking = Collaborator['bookings'][number];

/** An interpreter or collaborator: what they can do, and on which days they are taken. */
export function CollaboratorPage() {
  const t = useMessages(collaboratorMessages);
  const { paths } = directoryOptions.use();
  const id = usePathParam('collaboratorId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: CollaboratorPageQuery, variables });
  return (
    <RecordAsked
      title={t('title')}
      list={paths.collaborators()}
      state={state}
      onRetry={ask}
      recordOf={({ collaborator }) => collaborator}
    >
      {(collaborator) => (
        <Entry collaborator={collaborator} onDone={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </RecordAsked>
  );
}

interface EntryProps {
  readonly collaborator: Collaborator;
  readonly onDone: () => void;
}

function Entry({ collaborator, onDone }: EntryProps) {
  const t = useMessages(collaboratorMessages);
  const go = useGo();
  const { may, home } = useViewer();
  const { paths } = directoryOptions.use();
  const [booking, setBooking] = useState(false);
  const { id, fullName, viewerMay } = collaborator;
  usePageTitle(fullName);
  return (
    <Page width="reading">
      <PageHeader
        title={fullName}
        trail={<PortalLink to={paths.collaborators()}>{t('title')}</PortalLink>}
        actions={
          <>
            <MayButton
              permission={viewerMay.edit}
              variant="default"
              onClick={() => go(paths.collaboratorEdit({ collaboratorId: id }))}
            >
              {t('edit')}
            </MayButton>
            <MayButton permission={may.dossierCreate} onClick={() => setBooking(true)}>
              {t('book')}
            </MayButton>
          </>
        }
      />
      <Facts collaborator={collaborator} />
      <Bookings bookings={collaborator.bookings} onDone={onDone} />
      {booking && (
        <BookingDialog
          collaboratorId={id}
          name={fullName}
          unitId={home?.id ?? ''}
          onDone={onDone}
          onClose={() => setBooking(false)}
        />
      )}
    </Page>
  );
}

function Facts({ collaborator }: { readonly collaborator: Collaborator }) {
  const t = useMessages(collaboratorMessages);
  const words = useMessages(staffWords);
  const format = useFormat();
  const { language } = useLanguage();
  const { today } = useViewer();
  const { paths } = directoryOptions.use();
  const spanText = useSpanText();
  const { organisation, person, languages, periods, interpreter, pooled } = collaborator;
  const given = (['fields', 'employer', 'contact', 'note'] as const).flatMap((field) =>
    collaborator[field] === '' ? [] : [{ label: t(`field.${field}`), value: collaborator[field] }],
  );
  const open = periods.map(({ from, to }) => spanText(from, to));
  return (
    <PageSection title={t('facts')}>
      <FactList
        facts={[
          { label: t('field.organisationId'), value: <UnitLink unit={organisation} /> },
          { label: t('field.languages'), value: languagesText(languages, today, language) || '–' },
          { label: t('field.interpreter'), value: words(interpreter ? 'yes' : 'no') },
          { label: t('field.pooled'), value: words(pooled ? 'yes' : 'no') },
          ...given,
          ...(person === null
            ? []
            : [
                {
                  label: t('field.personId'),
                  value: (
                    <PortalLink to={paths.person({ personId: person.id })}>
                      {person.fullName}
                    </PortalLink>
                  ),
                },
              ]),
          { label: t('periods'), value: open.length === 0 ? t('always') : format.list(open) },
        ]}
      />
    </PageSection>
  );
}

interface BookingsProps {
  readonly bookings: readonly Booking[];
  readonly onDone: () => void;
}

function Bookings({ bookings, onDone }: BookingsProps) {
  const t = useMessages(collaboratorMessages);
  const [cancelledId, setCancelled] = useState<string | null>(null);
  const cancelled = bookings.find(({ id }) => id === cancelledId);
  const columns = useBookingColumns(setCancelled, onDone);
  const spanText = useSpanText();
  return (
    <PageSection title={t('bookings')}>
      <DataTable
        caption={t('bookings')}
        rows={bookings}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState why={t('noBookings')} />}
      />
      {cancelled !== undefined && (
        <CancelDialog
          booking={cancelled}
          title={t('cancelTitle', { days: spanText(cancelled.from, cancelled.to) })}
          onDone={onDone}
          onClose={() => setCancelled(null)}
        />
      )}
    </PageSection>
  );
}

const TONES = { BOOKED: 'waiting', CONFIRMED: 'done', CANCELLED: 'stopped' } as const;

function useBookingColumns(
  onCancel: (id: string) => void,
  onDone: () => void,
): readonly Column<Booking>[] {
  const t = useMessages(collaboratorMessages);
  const register = useMessages(registerMessages);
  const words = useMessages(staffWords);
  const { paths } = directoryOptions.use();
  const spanText = useSpanText();
  const confirm = useWish(BookingConfirmMutation, issueText, onDone);
  return [
    {
      id: 'days',
      header: t('column.days'),
      phone: 'title',
      cell: ({ from, to }) => spanText(from, to),
    },
    {
      id: 'what',
      header: t('column.what'),
      cell: ({ dossier, purpose }) => (
        <>
          {dossier !== null && (
            <PortalLink to={paths.dossier({ dossierId: dossier.id })}>
              {t('dossier', { number: dossier.number, title: dossier.title })}
            </PortalLink>
          )}
          {` ${purpose}`}
        </>
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state, cancelText }) => (
        <>
          <StateBadge tone={TONES[state]} label={words(`booking.${state}`)} />
          {cancelText !== '' && ` ${cancelText}`}
        </>
      ),
    },
    {
      id: 'acts',
      header: register('acts'),
      cell: ({ id, version, state, viewerMay }) =>
        state === 'CANCELLED' ? null : (
          <>
            {state === 'BOOKED' && (
              <MayButton
                permission={viewerMay.confirm}
                variant="subtle"
                onClick={() => confirm({ id, version })}
              >
                {t('confirm')}
              </MayButton>
            )}
            <MayButton permission={viewerMay.cancel} variant="subtle" onClick={() => onCancel(id)}>
              {t('cancel')}
            </MayButton>
          </>
        ),
    },
  ];
}
