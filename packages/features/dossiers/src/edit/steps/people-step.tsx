import type { CountryCode } from '@cau-noi/domain/country';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { yearOf } from '@cau-noi/domain/period';
import { trainingsDuring } from '@cau-noi/domain/savings/people-facts';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { GuestsEditor } from '../../parts/guests-editor.tsx';
import { MembersEditor } from '../../parts/members-editor.tsx';
import { ParticipantsEditor } from '../../parts/participants-editor.tsx';
import { SponsorsEditor } from '../../parts/sponsors-editor.tsx';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';
import { Reciprocity, ReceptionFields } from './reception-fields.tsx';
import { RelativesFields } from './relatives-fields.tsx';

/** The people: members where ours travel, guests where guests come, participants and sponsors of events. */
export function PeopleStep() {
  const { content, change, names, meet, errorAt, today, lookups } = useDraftForm();
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  const { kind, startDate, endDate } = content;
  const days = startDate !== null && endDate !== null ? { from: startDate, to: endDate } : null;
  const partner = names.partners.find(({ id }) => id === content.partnerId);
  return (
    <>
      {hasSection(kind, 'members') && (
        <PageSection title={fields('field.members')} lead={t('lead.members')} path="members">
          <MembersEditor
            items={content.members}
            errorAt={errorAt}
            people={names.people}
            onMeet={(person) => meet({ people: [person], units: person.unit ? [person.unit] : [] })}
            year={yearOf(startDate ?? today)}
            trainingsOf={(personId) =>
              trainingsDuring(
                lookups?.people.find((person) => person.personId === personId)?.trainings ?? [],
                days,
              )
            }
            onChange={(members) => change({ members })}
          />
          <RelativesFields />
        </PageSection>
      )}
      {hasSection(kind, 'guests') && (
        <PageSection title={fields('field.guests')} lead={t('lead.guests')} path="guests">
          <GuestsEditor
            items={content.guests}
            errorAt={errorAt}
            rank={content.guestRank?.rank ?? null}
            countryCode={(partner?.countryCode ?? null) as CountryCode | null}
            onChange={(guests) => change({ guests })}
          />
        </PageSection>
      )}
      {hasSection(kind, 'guestRank') && <ReceptionFields />}
      {hasSection(kind, 'reciprocity') && !hasSection(kind, 'guestRank') && (
        <PageSection title={fields('field.reciprocity')}>
          <FieldColumn>
            <Reciprocity />
          </FieldColumn>
        </PageSection>
      )}
      {hasSection(kind, 'participants') && (
        <PageSection title={fields('field.participants')} path="participants">
          <ParticipantsEditor
            items={content.participants}
            errorAt={errorAt}
            units={names.units}
            onMeetUnit={(unit) => meet({ units: [unit] })}
            onChange={(participants) => change({ participants })}
          />
        </PageSection>
      )}
      {hasSection(kind, 'sponsors') && (
        <PageSection title={fields('field.sponsors')} path="sponsors">
          <SponsorsEditor
            items={content.sponsors}
            errorAt={errorAt}
            partners={names.partners}
            onMeetPartner={(one) => meet({ partners: [one] })}
            onChange={(sponsors) => change({ sponsors })}
          />
        </PageSection>
      )}
    </>
  );
}
