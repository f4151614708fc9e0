import type { DossierContent } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import { FactList, PageSection } from '@cau-noi/ui/page';
import type { ReactNode } from 'react';
import { namesById } from '../draft/names.ts';
import type { DossierReadingProps } from './dossier-reading.tsx';
import { readingMessages } from './reading.messages.ts';

/** The people of a dossier: members, guests and how they are received, participants, sponsors. */
export function PeopleReading({ content, names }: DossierReadingProps) {
  const { kind } = content;
  return (
    <>
      {hasSection(kind, 'members') && <Members content={content} names={names} />}
      {hasSection(kind, 'guests') && <Guests content={content} />}
      {hasSection(kind, 'participants') && <Participants content={content} names={names} />}
      {content.sponsors.length > 0 && <Sponsors content={content} names={names} />}
    </>
  );
}

/** A text that findings and pointed returns lead to. */
function reachable(path: string, text: string): ReactNode {
  return (
    <span data-field={path} tabIndex={-1}>
      {text}
    </span>
  );
}

function Members({ content, names }: DossierReadingProps) {
  const t = useMessages(readingMessages);
  const fields = useMessages(dossierFieldWords);
  const words = useMessages(dossierWords);
  const format = useFormat();
  const personOf = (id: string) => names.people.find((person) => person.id === id);
  const { members, relatives } = content;
  const declared =
    relatives === null
      ? t('nothing')
      : `${t(relatives.related ? 'related' : 'notRelated')} ${relatives.explanation}`;
  return (
    <PageSection title={fields('field.members')} path="members">
      <DataTable
        caption={fields('field.members')}
        rows={members}
        rowKey={({ id }) => id}
        empty={<p>{t('nothing')}</p>}
        columns={[
          {
            id: 'name',
            header: fields('part.members.personId'),
            phone: 'title',
            width: '24%',
            cell: ({ id, personId }) =>
              reachable(`members.${id}`, personOf(personId)?.name ?? t('unnamed')),
            foot: format.persons(members.length),
          },
          {
            id: 'post',
            header: t('post'),
            cell: ({ personId }) => personOf(personId)?.note ?? '',
          },
          {
            id: 'role',
            header: fields('part.members.role'),
            cell: ({ role }) => words(`memberRole.${role}`),
          },
          {
            id: 'reason',
            header: fields('part.members.reason'),
            cell: ({ reason }) => reason,
          },
        ]}
      />
      <FactList facts={[{ label: fields('field.relatives'), value: declared }]} />
    </PageSection>
  );
}

function Guests({ content }: { readonly content: DossierContent }) {
  const t = useMessages(readingMessages);
  const fields = useMessages(dossierFieldWords);
  const words = useMessages(dossierWords);
  const costs = useMessages(costWords);
  const format = useFormat();
  const { guests, guestRank, foreignShare, hosts, safetyPlan } = content;
  const total = guests.reduce((sum, guest) => sum + guest.count, 0);
  const rank =
    guestRank === null ? '' : `${words(`guestRank.${guestRank.rank}`)}. ${guestRank.justification}`;
  const shown = (text: string) => (text === '' ? t('nothing') : text);
  return (
    <PageSection title={fields('field.guests')} path="guests">
      <DataTable
        caption={fields('field.guests')}
        rows={guests}
        rowKey={({ id }) => id}
        empty={<p>{t('nothing')}</p>}
        columns={[
          {
            id: 'name',
            header: fields('part.guests.name'),
            phone: 'title',
            cell: ({ name, role }) => name ?? words(`guestRole.${role}`),
          },
          {
            id: 'role',
            header: fields('part.guests.role'),
            cell: ({ role }) => words(`guestRole.${role}`),
          },
          {
            id: 'title',
            header: fields('part.guests.title'),
            cell: ({ title, standing }) =>
              [title ?? '', standing === null ? '' : words(`guestStanding.${standing}`)]
                .filter((text) => text !== '')
                .join(' · '),
          },
          {
            id: 'country',
            header: fields('part.guests.countryCode'),
            cell: ({ countryCode }) => (countryCode === null ? '' : format.country(countryCode)),
          },
          {
            id: 'count',
            header: fields('part.guests.count'),
            align: 'end',
            cell: ({ count }) => format.number(count),
            foot: format.number(total),
          },
        ]}
      />
      <FactList
        facts={[
          { label: fields('field.guestRank'), value: shown(rank) },
          {
            label: fields('field.foreignShare'),
            value: shown(foreignShare === null ? '' : costs(`foreignShare.${foreignShare}`)),
          },
          { label: fields('field.hosts'), value: shown(hosts) },
          { label: fields('field.safetyPlan'), value: shown(safetyPlan) },
        ]}
      />
    </PageSection>
  );
}

function Participants({ content, names }: DossierReadingProps) {
  const t = useMessages(readingMessages);
  const fields = useMessages(dossierFieldWords);
  const words = useMessages(dossierWords);
  const format = useFormat();
  const known = namesById(names);
  const { participants } = content;
  const total = participants.reduce((sum, group) => sum + group.count, 0);
  return (
    <PageSection title={fields('field.participants')} path="participants">
      <DataTable
        caption={fields('field.participants')}
        rows={participants}
        rowKey={({ id }) => id}
        empty={<p>{t('nothing')}</p>}
        columns={[
          {
            id: 'kind',
            header: fields('part.participants.kind'),
            phone: 'title',
            cell: ({ kind }) => words(`participant.${kind}`),
          },
          {
            id: 'unit',
            header: fields('part.participants.organisationId'),
            cell: ({ organisationId }) =>
              organisationId === null ? '' : (known.get(organisationId) ?? t('unnamed')),
          },
          {
            id: 'count',
            header: fields('part.participants.count'),
            align: 'end',
            cell: ({ count }) => format.number(count),
            foot: format.number(total),
          },
        ]}
      />
    </PageSection>
  );
}

function Sponsors({ content, names }: DossierReadingProps) {
  const t = useMessages(readingMessages);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const known = namesById(names);
  return (
    <PageSection title={fields('field.sponsors')} path="sponsors">
      <DataTable
        caption={fields('field.sponsors')}
        rows={content.sponsors}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'partner',
            header: fields('part.sponsors.partnerId'),
            phone: 'title',
            cell: ({ partnerId }) => known.get(partnerId) ?? t('unnamed'),
          },
          {
            id: 'contribution',
            header: fields('part.sponsors.contribution'),
            cell: ({ contribution }) => contribution,
          },
          {
            id: 'amount',
            header: fields('part.sponsors.amount'),
            align: 'end',
            cell: ({ amount }) => (amount === null ? '' : format.money(amount)),
          },
        ]}
      />
    </PageSection>
  );
}
