import { GUEST_RANKS } from '@cau-noi/domain/activity/guest';
import { foreignSharesOf } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';

/** How guests are received: their rank by decision, hosts, safety, reciprocity. */
export function ReceptionFields() {
  const { content, change, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  const costs = useMessages(costWords);
  const { kind, guestRank } = content;
  const asked = kind === 'INBOUND';
  return (
    <PageSection title={t('reception')}>
      <FieldColumn>
        <SelectField
          path="guestRank"
          label={fields('field.guestRank')}
          help={t('rankHelp')}
          required={asked}
          clearable
          value={guestRank?.rank ?? null}
          options={GUEST_RANKS.map((value) => ({ value, label: words(`guestRank.${value}`) }))}
          error={errorAt('guestRank')}
          onChange={(rank) =>
            change({
              guestRank: rank && { rank, justification: guestRank?.justification ?? '' },
            })
          }
        />
        {guestRank !== null && (
          <TextField
            path="guestRank.justification"
            label={fields('part.guestRank.justification')}
            required
            lines={2}
            value={guestRank.justification}
            error={errorAt('guestRank.justification')}
            onChange={(justification) => change({ guestRank: { ...guestRank, justification } })}
          />
        )}
        <SelectField
          path="foreignShare"
          label={fields('field.foreignShare')}
          help={t('shareHelp')}
          clearable
          value={content.foreignShare}
          options={foreignSharesOf(kind).map((value) => ({
            value,
            label: costs(`foreignShare.${value}`),
          }))}
          error={errorAt('foreignShare')}
          onChange={(foreignShare) => change({ foreignShare })}
        />
        <TextField
          path="hosts"
          label={fields('field.hosts')}
          required={asked}
          lines={2}
          value={content.hosts}
          error={errorAt('hosts')}
          onChange={(hosts) => change({ hosts })}
        />
        <TextField
          path="safetyPlan"
          label={fields('field.safetyPlan')}
          help={t('safetyHelp')}
          required={asked}
          lines={3}
          value={content.safetyPlan}
          error={errorAt('safetyPlan')}
          onChange={(safetyPlan) => change({ safetyPlan })}
        />
        {hasSection(kind, 'reciprocity') && <Reciprocity />}
      </FieldColumn>
    </PageSection>
  );
}

/** What is owed to the partner, or by them, for earlier visits. */
export function Reciprocity() {
  const { content, change, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  return (
    <TextField
      path="reciprocity"
      label={fields('field.reciprocity')}
      help={t('reciprocityHelp')}
      required={content.kind === 'INBOUND'}
      lines={2}
      value={content.reciprocity}
      error={errorAt('reciprocity')}
      onChange={(reciprocity) => change({ reciprocity })}
    />
  );
}
