import { FUNDING_SOURCES, isOwnSource } from '@cau-noi/domain/activity/funding';
import { DONOR_KINDS } from '@cau-noi/domain/dossier';
import type { CostLine } from '@cau-noi/domain/dossier';
import { payerFields } from '@cau-noi/domain/dossier/payer';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import type { Named } from '../draft/names.ts';
import { partMessages } from './part.messages.ts';

export interface PayerFieldsProps {
  readonly line: CostLine;
  /** The unions that organise it too: one of them may pay a line. */
  readonly coOrganisers: readonly Named[];
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<CostLine>) => void;
}

/** Who pays a line: the source, which of several unions, and of a donor who that is. */
export function PayerFields({ line, coOrganisers, errorAt, onChange }: PayerFieldsProps) {
  const { payer, paidById, donorKind } = line;
  const t = useMessages(partMessages);
  const payers = useMessages(activityWords);
  const costs = useMessages(costWords);
  const fields = useMessages(dossierFieldWords);
  const path = `costLines.${line.id}`;
  const isChosen = paidById !== null;
  const isGone = isChosen && coOrganisers.every(({ id }) => id !== paidById);
  return (
    <>
      <SelectField
        path={`${path}.payer`}
        label={fields('part.costLines.payer')}
        required
        value={payer}
        options={FUNDING_SOURCES.map((value) => ({ value, label: payers(`funding.${value}`) }))}
        onChange={(value) => value !== null && onChange(payerFields(line, value))}
      />
      {(isChosen || (isOwnSource(payer) && coOrganisers.length > 0)) && (
        <SelectField
          path={`${path}.paidById`}
          label={fields('part.costLines.paidById')}
          clearable
          placeholder={t('ownUnion')}
          value={paidById}
          options={[
            ...coOrganisers.map(({ id, name }) => ({ value: id, label: name })),
            // Whoever no longer organises it stays to be seen, and to be taken away.
            ...(isGone ? [{ value: paidById, label: t('noCoOrganiser') }] : []),
          ]}
          error={errorAt(`${path}.paidById`)}
          onChange={(value) => onChange({ paidById: value })}
        />
      )}
      {payer === 'DONOR' && (
        <SelectField
          path={`${path}.donorKind`}
          label={fields('part.costLines.donorKind')}
          clearable
          value={donorKind}
          options={DONOR_KINDS.map((value) => ({ value, label: costs(`donor.${value}`) }))}
          error={errorAt(`${path}.donorKind`)}
          onChange={(value) => onChange({ donorKind: value })}
        />
      )}
    </>
  );
}
