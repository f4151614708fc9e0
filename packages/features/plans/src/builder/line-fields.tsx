import { isCountryCode } from '@cau-noi/domain/country';
import { type IsoMonth, isIsoMonth } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { PlanLineField } from '@cau-noi/domain/plan/difference';
import { PLAN_LIMITS } from '@cau-noi/domain/plan/issues';
import { partnersFirst } from '@cau-noi/domain/agreement/carrying-out';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { PortalLink } from '@cau-noi/portal/link';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo } from 'react';
import { TARGET_DECIMALS } from '../line/line-text.ts';
import type { NameLists } from '../line/name-lists.ts';
import { plansOptions } from '../plans.routes.ts';
import { builderMessages } from './builder.messages.ts';
import { FundingFields } from './funding-fields.tsx';
import { lineOptions } from './grid-columns.ts';

export interface LineFieldsProps {
  readonly line: PlanLine;
  readonly year: number;
  readonly lists: NameLists;
  /** What is wrong in a field, in words, by `field` or `funding.0`. */
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (line: PlanLine) => void;
}

/** Every field of a line, one below the other, for those who do not like grids and for phones. */
export function LineFields(props: LineFieldsProps) {
  return (
    <FieldColumn>
      <WhatFields {...props} />
      <WhyFields {...props} />
      <ScaleFields {...props} />
      <MoneyFields {...props} />
    </FieldColumn>
  );
}

/** What all fields of a line have: where they live, what they are called, what is wrong with them. */
function useFieldProps({ line, errorAt }: LineFieldsProps) {
  const words = useMessages(planWords);
  return (field: PlanLineField) => ({
    path: `lines.${line.id}.${field}`,
    label: words(`field.${field}`),
    error: errorAt(field),
  });
}

function WhatFields(props: LineFieldsProps) {
  const { line, lists, onChange } = props;
  const field = useFieldProps(props);
  const options = lineOptions(useLanguage().language);
  return (
    <>
      <SelectField
        {...field('kind')}
        required
        value={line.kind}
        options={options.kinds}
        onChange={(kind) => kind !== null && onChange({ ...line, kind })}
      />
      <TextField
        {...field('title')}
        value={line.title}
        maxLength={PLAN_LIMITS.title}
        onChange={(title) => onChange({ ...line, title })}
      />
      <SelectField
        {...field('partnerId')}
        value={line.partnerId}
        options={lists.partners}
        onChange={(partnerId) => onChange({ ...line, partnerId })}
      />
      <AgreementField {...props} />
      <MultiSelectField
        {...field('countries')}
        value={line.countries}
        options={options.countries}
        onChange={(codes) => onChange({ ...line, countries: codes.filter(isCountryCode) })}
      />
      <MultiSelectField
        {...field('coOrganiserIds')}
        value={line.coOrganiserIds}
        options={lists.unions}
        onChange={(coOrganiserIds) => onChange({ ...line, coOrganiserIds })}
      />
      <SelectField
        {...field('priority')}
        required
        value={line.priority}
        options={options.priorities}
        onChange={(priority) => priority !== null && onChange({ ...line, priority })}
      />
    </>
  );
}

/** The agreement that the line carries out, those with its partner first, and the way to it. */
function AgreementField(props: LineFieldsProps) {
  const { line, lists, onChange } = props;
  const t = useMessages(builderMessages);
  const field = useFieldProps(props);
  const { paths } = plansOptions.use();
  const options = useMemo(() => {
    const first = partnersFirst(lists.offered, line.partnerId).map(({ id }) => id);
    const rank = new Map(first.map((id, place) => [id, place]));
    const place = ({ value }: { readonly value: string }) => rank.get(value) ?? first.length;
    return lists.agreements.toSorted((a, b) => place(a) - place(b));
  }, [lists, line.partnerId]);
  const { agreementId } = line;
  return (
    <div>
      <SelectField
        {...field('agreementId')}
        help={t('form.agreementHelp')}
        value={agreementId}
        options={options}
        onChange={(chosen) => onChange({ ...line, agreementId: chosen })}
      />
      {agreementId !== null && (
        <PortalLink to={paths.agreement({ agreementId })}>{t('form.openAgreement')}</PortalLink>
      )}
    </div>
  );
}

function WhyFields(props: LineFieldsProps) {
  const { line, onChange } = props;
  const t = useMessages(builderMessages);
  const field = useFieldProps(props);
  const options = lineOptions(useLanguage().language);
  return (
    <>
      <SelectField
        {...field('purposeKind')}
        value={line.purposeKind}
        options={options.purposeKinds}
        onChange={(purposeKind) => onChange({ ...line, purposeKind })}
      />
      <TextField
        {...field('purpose')}
        lines={2}
        value={line.purpose}
        maxLength={PLAN_LIMITS.text}
        onChange={(purpose) => onChange({ ...line, purpose })}
      />
      <TextField
        {...field('expectedResult')}
        help={t('form.resultHelp')}
        lines={2}
        value={line.expectedResult}
        maxLength={PLAN_LIMITS.text}
        onChange={(expectedResult) => onChange({ ...line, expectedResult })}
      />
      <FieldRow>
        <NumberField
          {...field('resultTarget')}
          help={t('form.targetHelp')}
          decimals={TARGET_DECIMALS}
          min={0}
          value={line.resultTarget}
          onChange={(resultTarget) => onChange({ ...line, resultTarget })}
        />
        <TextField
          {...field('resultUnit')}
          value={line.resultUnit ?? ''}
          maxLength={PLAN_LIMITS.unit}
          onChange={(unit) => onChange({ ...line, resultUnit: unit === '' ? null : unit })}
        />
      </FieldRow>
    </>
  );
}

function ScaleFields(props: LineFieldsProps) {
  const { line, year, onChange } = props;
  const t = useMessages(builderMessages);
  const field = useFieldProps(props);
  const options = lineOptions(useLanguage().language);
  const months = useMonthOptions(year, [line.fromMonth, line.toMonth]);
  return (
    <>
      <SelectField
        {...field('headLevel')}
        value={line.headLevel}
        options={options.headLevels}
        onChange={(headLevel) => onChange({ ...line, headLevel })}
      />
      <FieldRow>
        <NumberField
          {...field('persons')}
          help={t('form.personsHelp')}
          min={0}
          value={line.persons}
          onChange={(persons) => onChange({ ...line, persons })}
        />
        <NumberField
          {...field('days')}
          min={0}
          value={line.days}
          onChange={(days) => onChange({ ...line, days })}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...field('fromMonth')}
          value={line.fromMonth}
          options={months}
          onChange={(fromMonth) => onChange({ ...line, fromMonth })}
        />
        <SelectField
          {...field('toMonth')}
          value={line.toMonth}
          options={months}
          onChange={(toMonth) => onChange({ ...line, toMonth })}
        />
      </FieldRow>
    </>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0'));

/** The months of the plan's year; and those that the line holds, should they be of another. */
function useMonthOptions(year: number, held: readonly (IsoMonth | null)[]) {
  const { month } = useFormat();
  const ofYear = MONTHS.map((number) => `${year}-${number}`).filter(isIsoMonth);
  const others = held.filter((value) => value !== null && !ofYear.includes(value));
  return [...new Set([...ofYear, ...others])]
    .filter((value) => value !== null)
    .map((value) => ({ value, label: month(value) }));
}

function MoneyFields(props: LineFieldsProps) {
  const { line, errorAt, onChange } = props;
  const field = useFieldProps(props);
  return (
    <>
      <FundingFields
        path={`lines.${line.id}.funding`}
        funding={line.funding}
        errorAt={(index) => errorAt(`funding.${index}`)}
        onChange={(funding) => onChange({ ...line, funding })}
      />
      <TextField
        {...field('note')}
        lines={2}
        value={line.note ?? ''}
        maxLength={PLAN_LIMITS.text}
        onChange={(note) => onChange({ ...line, note: note === '' ? null : note })}
      />
    </>
  );
}
