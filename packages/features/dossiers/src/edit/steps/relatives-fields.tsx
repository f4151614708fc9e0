import type { RelativesDeclaration } from '@cau-noi/domain/dossier';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { TextField } from '@cau-noi/ui/text-field';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';

const ANSWERS = ['no', 'yes'] as const;

/** Whether any two of the members are relatives; if so, who, why and by whose decision. */
export function RelativesFields() {
  const { content, change, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  const { relatives } = content;
  const answer = relatives === null ? null : ANSWERS[relatives.related ? 1 : 0];
  const set = (part: Partial<RelativesDeclaration>) =>
    change({ relatives: { related: false, explanation: '', ...relatives, ...part } });
  return (
    <div data-field="relatives" tabIndex={-1}>
      <FieldColumn>
        <ChoiceField
          path="relatives.related"
          label={t('relativesQuestion')}
          value={answer ?? null}
          options={ANSWERS.map((value) => ({ value, label: t(`relatives.${value}`) }))}
          error={errorAt('relatives')}
          onChange={(value) =>
            set(value === 'yes' ? { related: true } : { related: false, explanation: '' })
          }
        />
        {relatives?.related === true && (
          <TextField
            path="relatives.explanation"
            label={fields('part.relatives.explanation')}
            help={t('relativesHelp')}
            lines={2}
            value={relatives.explanation}
            error={errorAt('relatives.explanation')}
            onChange={(explanation) => set({ explanation })}
          />
        )}
      </FieldColumn>
    </div>
  );
}
