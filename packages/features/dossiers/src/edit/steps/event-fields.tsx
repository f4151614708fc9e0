import { EVENT_MODES } from '@cau-noi/domain/dossier';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useDraftForm } from '../draft-form.ts';

/** How an event is held, and where. */
export function EventFields() {
  const { content, change, errorAt } = useDraftForm();
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  return (
    <>
      <ChoiceField
        path="eventMode"
        label={fields('field.eventMode')}
        required
        value={content.eventMode}
        options={EVENT_MODES.map((value) => ({ value, label: words(`eventMode.${value}`) }))}
        error={errorAt('eventMode')}
        onChange={(eventMode) => change({ eventMode })}
      />
      <TextField
        path="venue"
        label={fields('field.venue')}
        required={content.eventMode !== 'ONLINE'}
        value={content.venue}
        error={errorAt('venue')}
        onChange={(venue) => change({ venue })}
      />
    </>
  );
}
