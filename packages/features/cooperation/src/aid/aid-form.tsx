import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { AID_DIRECTIONS, AID_FORMS, AID_REASONS } from '@cau-noi/domain/aid';
import { aidIssues } from '@cau-noi/domain/aid/issues';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { CURRENCY_CHOICES, moneyOf } from '@cau-noi/portal/currencies';
import { DossierField } from '@cau-noi/portal/dossier-field';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import classes from '../record/record.module.css';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { contentOf, NEW_ITEM } from './aid-content.ts';
import type { AidWritten } from './aid-content.ts';
import { aidMessages } from './aid.messages.ts';

/** Everything that is written about an aid, saved by its button. */
export function AidForm(props: RecordFormProps<AidWritten>) {
  const form = useRecordForm(props, {
    issuesOf: (written) => aidIssues(contentOf(written)),
    issueText: cooperationIssueText,
  });
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <What form={form} />
      {form.written.form === 'CASH' ? <Cash form={form} /> : <Items form={form} />}
      <Course form={form} />
    </RecordFields>
  );
}

interface PartProps {
  readonly form: RecordForm<AidWritten>;
}

function What({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(aidMessages);
  const words = useMessages(cooperationWords);
  const { direction } = written;
  return (
    <>
      <SelectField
        path="direction"
        label={t('field.direction')}
        required
        value={direction}
        options={AID_DIRECTIONS.map((value) => ({ value, label: words(`aid.direction.${value}`) }))}
        onChange={(value) => value !== null && change({ direction: value })}
      />
      <TextField
        path="title"
        label={t('field.title')}
        required
        value={written.title}
        error={wrong('title')}
        onChange={(title) => change({ title })}
      />
      <PartnerField
        path="partnerId"
        label={t(direction === 'RECEIVED' ? 'donor' : 'recipient')}
        required
        value={written.partnerId}
        error={wrong('partnerId')}
        onChange={(partnerId) => change({ partnerId })}
      />
      <PartnerField
        path="channelId"
        label={t('field.channelId')}
        help={t('help.channelId')}
        value={written.channelId}
        error={wrong('channelId')}
        onChange={(channelId) => change({ channelId })}
      />
      <SelectField
        path="reason"
        label={t('field.reason')}
        required
        value={written.reason}
        options={AID_REASONS.map((value) => ({ value, label: words(`aid.reason.${value}`) }))}
        onChange={(value) => value !== null && change({ reason: value })}
      />
      <TextField
        path="occasion"
        label={t('field.occasion')}
        value={written.occasion}
        error={wrong('occasion')}
        onChange={(occasion) => change({ occasion })}
      />
      <SelectField
        path="form"
        label={t('field.form')}
        required
        value={written.form}
        options={AID_FORMS.map((value) => ({ value, label: words(`aid.form.${value}`) }))}
        onChange={(value) => {
          if (value === null) return;
          const begun = value !== 'CASH' && written.items.length === 0;
          change({ form: value, ...(begun && { items: [NEW_ITEM] }) });
        }}
      />
    </>
  );
}

function Cash({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(aidMessages);
  return (
    <MoneyField
      path="cash"
      label={t('field.cash')}
      required
      currencies={CURRENCY_CHOICES}
      value={written.cash}
      error={wrong('cash') ?? wrong('cash.minor')}
      onChange={(cash) => change({ cash: moneyOf(cash) })}
    />
  );
}

function Items({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(aidMessages);
  const { items } = written;
  const error = wrong('items');
  return (
    <fieldset className={classes.entries} data-field="items" tabIndex={-1}>
      <legend>{t('field.items')}</legend>
      {error !== undefined && <p role="alert">{error}</p>}
      {items.map((item, index) => {
        const path = (field: string) => `items.${index}.${field}`;
        const set = (part: Partial<typeof item>) =>
          change({ items: items.with(index, { ...item, ...part }) });
        return (
          // Things have no id while they are written: their place is what they are known by.
          <fieldset key={path('')} className={classes.entries}>
            <legend>{t('itemNumber', { number: index + 1 })}</legend>
            <TextField
              path={path('name')}
              label={t('field.itemName')}
              required
              value={item.name}
              error={wrong(path('name'))}
              onChange={(name) => set({ name })}
            />
            <FieldRow>
              <NumberField
                path={path('quantity')}
                label={t('field.quantity')}
                required
                value={item.quantity}
                error={wrong(path('quantity'))}
                onChange={(quantity) => set({ quantity })}
              />
              <TextField
                path={path('unit')}
                label={t('field.unit')}
                required
                value={item.unit}
                error={wrong(path('unit'))}
                onChange={(unit) => set({ unit })}
              />
            </FieldRow>
            <MoneyField
              path={path('value')}
              label={t('field.value')}
              help={t('help.value')}
              currencies={CURRENCY_CHOICES}
              value={item.value}
              error={wrong(path('value.minor'))}
              onChange={(value) => set({ value: moneyOf(value) })}
            />
            <div className={classes.acts}>
              <ActButton
                variant="subtle"
                onClick={() => change({ items: items.toSpliced(index, 1) })}
              >
                {t('removeItem', { number: index + 1 })}
              </ActButton>
            </div>
          </fieldset>
        );
      })}
      <div className={classes.acts}>
        <ActButton variant="default" onClick={() => change({ items: [...items, NEW_ITEM] })}>
          {t('addItem')}
        </ActButton>
      </div>
    </fieldset>
  );
}

function Course({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(aidMessages);
  return (
    <>
      <FieldRow>
        <TextField
          path="approvalNumber"
          label={t('field.approvalNumber')}
          help={t('help.approval')}
          value={written.approvalNumber}
          error={wrong('approvalNumber')}
          onChange={(approvalNumber) => change({ approvalNumber })}
        />
        <DateField
          path="approvedOn"
          label={t('field.approvedOn')}
          value={written.approvedOn}
          error={wrong('approvedOn')}
          onChange={(approvedOn) => change({ approvedOn })}
        />
      </FieldRow>
      <DossierField
        value={written.dossier}
        error={wrong('dossierId')}
        onChange={(dossier) => change({ dossier })}
      />
      <TextField
        path="note"
        lines={3}
        label={t('field.note')}
        value={written.note}
        error={wrong('note')}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
