import type { OnlineAlternative } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { ObjectivesEditor } from '../../parts/objectives-editor.tsx';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';

/** What is to be reached, and whether attending online would do. */
export function ObjectivesStep() {
  const { content, change, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  return (
    <>
      <PageSection title={fields('field.objectives')} lead={t('lead.objectives')} path="objectives">
        <ObjectivesEditor
          items={content.objectives}
          errorAt={errorAt}
          onChange={(objectives) => change({ objectives })}
        />
      </PageSection>
      {hasSection(content.kind, 'onlineAlternative') && <Online />}
    </>
  );
}

const CHOICES = ['yes', 'no'] as const;

function Online() {
  const { content, change, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  const { onlineAlternative: online } = content;
  const answer = online === null ? null : CHOICES[online.considered ? 0 : 1];
  const set = (part: Partial<OnlineAlternative>) =>
    change({ onlineAlternative: { considered: false, reason: '', ...online, ...part } });
  return (
    <PageSection
      title={fields('field.onlineAlternative')}
      lead={t('lead.online')}
      path="onlineAlternative"
    >
      <FieldColumn>
        <ChoiceField
          path="onlineAlternative.considered"
          label={t('onlineQuestion')}
          value={answer ?? null}
          options={CHOICES.map((value) => ({ value, label: t(`answer.${value}`) }))}
          error={errorAt('onlineAlternative')}
          onChange={(value) => set({ considered: value === 'yes' })}
        />
        {online !== null && (
          <TextField
            path="onlineAlternative.reason"
            label={fields('part.onlineAlternative.reason')}
            help={t('onlineReasonHelp')}
            lines={3}
            value={online.reason}
            error={errorAt('onlineAlternative.reason')}
            onChange={(reason) => set({ reason })}
          />
        )}
      </FieldColumn>
    </PageSection>
  );
}
