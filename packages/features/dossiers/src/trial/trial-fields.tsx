import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import type { LineTrial, Trial } from '@cau-noi/domain/assessment/what-if';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { daysOf, personsOf } from '@cau-noi/domain/dossier/totals';
import type { CurrencyCode } from '@cau-noi/domain/money';
import type { IsoDate } from '@cau-noi/domain/period';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { useState } from 'react';
import { CURRENCY_CHOICE } from '../parts/currency-choice.ts';
import { useCostLineName } from '../reading/cost-line-name.ts';
import { trialMessages } from './trial.messages.ts';

export interface TrialFieldsProps {
  readonly content: DossierContent;
  readonly trial: Trial;
  readonly onChange: (part: Partial<Trial>) => void;
}

/** What may be tried: how many, how long, from when, who pays, and the price and payer of any line. */
export function TrialFields({ content, trial, onChange }: TrialFieldsProps) {
  const t = useMessages(trialMessages);
  const payers = useMessages(activityWords);
  const sources = FUNDING_SOURCES.map((value) => ({ value, label: payers(`funding.${value}`) }));
  return (
    <>
      <FieldRow>
        <NumberField
          path="trial.persons"
          label={t('persons')}
          min={0}
          value={trial.persons ?? personsOf(content.kind, content)}
          onChange={(persons) => onChange({ persons })}
        />
        <NumberField
          path="trial.days"
          label={t('days')}
          min={1}
          value={trial.days ?? daysOf(content)}
          disabled={daysOf(content) === null}
          onChange={(days) => onChange({ days: days === 0 ? null : days })}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          path="trial.startDate"
          label={t('startDate')}
          value={trial.startDate ?? content.startDate}
          onChange={(startDate) => onChange({ startDate: startDate as IsoDate | null })}
        />
        <SelectField
          path="trial.payer"
          label={t('payer')}
          placeholder={t('asWritten')}
          value={trial.payer}
          options={sources}
          onChange={(payer) => onChange({ payer })}
        />
      </FieldRow>
      {content.costLines.length > 0 && (
        <LineFields
          content={content}
          lines={trial.lines}
          sources={sources}
          onChange={(lines) => onChange({ lines })}
        />
      )}
    </>
  );
}

interface LineFieldsProps {
  readonly content: DossierContent;
  readonly lines: Trial['lines'];
  readonly sources: readonly {
    readonly value: (typeof FUNDING_SOURCES)[number];
    readonly label: string;
  }[];
  readonly onChange: (lines: Trial['lines']) => void;
}

/** The price and the payer of one line after another; those that were changed stay so. */
function LineFields({ content, lines, sources, onChange }: LineFieldsProps) {
  const t = useMessages(trialMessages);
  const nameOf = useCostLineName();
  const [chosen, setChosen] = useState<string | null>(null);
  const line = content.costLines.find(({ id }) => id === chosen);
  const change = (part: LineTrial) => {
    if (line !== undefined) onChange({ ...lines, [line.id]: { ...lines[line.id], ...part } });
  };
  const price = line && (lines[line.id]?.unitPrice ?? line.unitPrice);
  return (
    <FieldRow>
      <SelectField
        path="trial.line"
        label={t('line')}
        help={t('lineHelp')}
        value={chosen}
        options={content.costLines.map((one) => ({
          value: one.id,
          label: nameOf(one),
          note: lines[one.id] === undefined ? undefined : t('lineChanged'),
        }))}
        onChange={setChosen}
      />
      {line !== undefined && price !== undefined && (
        <>
          <MoneyField
            key={line.id}
            path="trial.unitPrice"
            label={t('unitPrice')}
            currencies={CURRENCY_CHOICE}
            value={price}
            onChange={(value) =>
              change({
                unitPrice: {
                  minor: value?.minor ?? 0,
                  currency: (value?.currency ?? price.currency) as CurrencyCode,
                },
              })
            }
          />
          <SelectField
            path="trial.linePayer"
            label={t('linePayer')}
            required
            value={lines[line.id]?.payer ?? line.payer}
            options={sources}
            onChange={(payer) => payer !== null && change({ payer })}
          />
        </>
      )}
    </FieldRow>
  );
}
