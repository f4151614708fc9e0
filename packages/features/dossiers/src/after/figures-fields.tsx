import type { DossierContent } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { daysOf, personsOf } from '@cau-noi/domain/dossier/totals';
import type { IsoDate } from '@cau-noi/domain/period';
import { yearOf } from '@cau-noi/domain/period';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { unitsNamed } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { CostLinesEditor } from '../parts/cost-lines-editor.tsx';
import { CostTotals } from '../parts/cost-totals.tsx';
import { GuestsEditor } from '../parts/guests-editor.tsx';
import { MembersEditor } from '../parts/members-editor.tsx';
import { ParticipantsEditor } from '../parts/participants-editor.tsx';
import { StopsEditor } from '../parts/stops-editor.tsx';
import { afterMessages } from './after.messages.ts';

export interface FiguresFieldsProps {
  readonly approved: Pick<DossierContent, 'kind' | 'guestRank' | 'coOrganiserIds'>;
  readonly actual: ActualFigures;
  readonly onChange: (part: Partial<ActualFigures>) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly names: Names;
  readonly onMeet: (names: Partial<Names>) => void;
  readonly today: IsoDate;
}

/** The counted parts of the dossier, as they really were; each begins as it was approved. */
export function FiguresFields(props: FiguresFieldsProps) {
  const { approved, actual, onChange, errorAt, names, onMeet, today } = props;
  const t = useMessages(afterMessages);
  const fields = useMessages(dossierFieldWords);
  const { kind, guestRank, coOrganiserIds } = approved;
  const coOrganisers = useMemo(() => unitsNamed(coOrganiserIds, names), [coOrganiserIds, names]);
  const { startDate, endDate } = actual;
  return (
    <>
      <PageSection title={t('figures.dates')}>
        <FieldColumn>
          <FieldRow>
            <DateField
              path="startDate"
              label={fields('field.startDate')}
              value={startDate}
              error={errorAt('startDate')}
              onChange={(day) => day !== null && onChange({ startDate: day as IsoDate })}
            />
            <DateField
              path="endDate"
              label={fields('field.endDate')}
              value={endDate}
              error={errorAt('endDate')}
              onChange={(day) => day !== null && onChange({ endDate: day as IsoDate })}
            />
          </FieldRow>
        </FieldColumn>
      </PageSection>
      {hasSection(kind, 'members') && (
        <PageSection title={fields('field.members')} path="members">
          <MembersEditor
            items={actual.members}
            errorAt={errorAt}
            people={names.people}
            onMeet={(person) => onMeet({ people: [person] })}
            year={yearOf(startDate)}
            onChange={(members) => onChange({ members })}
          />
        </PageSection>
      )}
      {hasSection(kind, 'stops') && (
        <PageSection title={fields('field.stops')} path="stops">
          <StopsEditor
            items={actual.stops}
            startDate={startDate}
            endDate={endDate}
            today={today}
            errorAt={errorAt}
            onChange={(stops) => onChange({ stops })}
          />
        </PageSection>
      )}
      {hasSection(kind, 'guests') && (
        <PageSection title={fields('field.guests')} path="guests">
          <GuestsEditor
            items={actual.guests}
            errorAt={errorAt}
            rank={guestRank?.rank ?? null}
            countryCode={actual.guests[0]?.countryCode ?? null}
            onChange={(guests) => onChange({ guests })}
          />
        </PageSection>
      )}
      {hasSection(kind, 'participants') && (
        <PageSection title={fields('field.participants')} path="participants">
          <ParticipantsEditor
            items={actual.participants}
            errorAt={errorAt}
            units={names.units}
            onMeetUnit={(unit) => onMeet({ units: [unit] })}
            onChange={(participants) => onChange({ participants })}
          />
        </PageSection>
      )}
      <PageSection title={t('figures.costs')} path="costLines">
        <CostLinesEditor
          items={actual.costLines}
          activity={kind}
          persons={personsOf(kind, actual)}
          days={daysOf(actual)}
          coOrganisers={coOrganisers}
          errorAt={errorAt}
          onChange={(costLines) => onChange({ costLines })}
        />
        <CostTotals lines={actual.costLines} />
      </PageSection>
    </>
  );
}
