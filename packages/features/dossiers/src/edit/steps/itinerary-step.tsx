import { hasSection } from '@cau-noi/domain/dossier/sections';
import type { Stop } from '@cau-noi/domain/dossier';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { ProgrammeEditor } from '../../parts/programme-editor.tsx';
import { StopsEditor } from '../../parts/stops-editor.tsx';
import { useDraftForm } from '../draft-form.ts';

/** Where the journey leads, and what is done on each day. */
export function ItineraryStep() {
  const { content, change, errorAt, today } = useDraftForm();
  const fields = useMessages(dossierFieldWords);
  const { startDate, endDate } = content;
  const changeStops = (stops: readonly Stop[]) => {
    const left = new Set(stops.map(({ id }) => id));
    // What was to be done at a stop that is gone stays on its day.
    const programme = content.programme.map((item) =>
      item.stopId === null || left.has(item.stopId) ? item : { ...item, stopId: null },
    );
    change({ stops, programme });
  };
  return (
    <>
      {hasSection(content.kind, 'stops') && (
        <PageSection title={fields('field.stops')} path="stops">
          <StopsEditor
            items={content.stops}
            startDate={startDate}
            endDate={endDate}
            today={today}
            errorAt={errorAt}
            onChange={changeStops}
          />
        </PageSection>
      )}
      <PageSection title={fields('field.programme')} path="programme">
        <ProgrammeEditor
          items={content.programme}
          startDate={startDate}
          endDate={endDate}
          stops={content.stops}
          errorAt={errorAt}
          onChange={(programme) => change({ programme })}
        />
      </PageSection>
    </>
  );
}
