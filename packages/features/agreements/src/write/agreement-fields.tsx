import {
  AGREEMENT_KINDS,
  AGREEMENT_PRINCIPLES,
  COOPERATION_FIELDS,
} from '@cau-noi/domain/agreement';
import { reservedNameOf } from '@cau-noi/domain/agreement/naming';
import { agreementIssueText } from '@cau-noi/i18n/agreement-text';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { CheckField, ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { LANGUAGES, languageName } from '../language-name.ts';
import { PartnerChoice } from '../partner-choice.tsx';
import type { Named } from '../partner-choice.tsx';
import { UnitsChoice } from './units-choice.tsx';
import { useFieldNames } from './field-names.ts';
import { languagesOf, withLanguages } from './written.ts';
import type { Written, WrittenField } from './written.ts';

export interface Union {
  readonly id: string;
  readonly shortName: string;
}

export interface AgreementFieldsProps {
  readonly written: Written;
  readonly union: Union;
  readonly known: { readonly partners: readonly Named[]; readonly unions: readonly Union[] };
  readonly wrong: (field: WrittenField) => string | undefined;
  readonly onChange: (part: Partial<Written>) => void;
}

type TextName =
  | 'content'
  | 'mode'
  | 'duration'
  | 'renewal'
  | 'place'
  | 'signer'
  | 'signerTitle'
  | 'partnerSigner';

/** The fields of an agreement: what it is called, who signs, what is agreed, for how long. */
export function AgreementFields(props: AgreementFieldsProps) {
  const { written, wrong, onChange } = props;
  const names = useFieldNames();
  const text = (path: TextName, lines = 1) => (
    <TextField
      path={path}
      label={names[path]}
      lines={lines}
      value={written[path]}
      error={wrong(path)}
      onChange={(value) => onChange({ [path]: value })}
    />
  );
  return (
    <>
      <Called {...props} />
      <Sides {...props} />
      <Agreed {...props} />
      {text('content', 3)}
      {text('mode', 2)}
      <Texts {...props} />
      <NonBinding {...props} />
      <FieldRow>
        {(['startDate', 'endDate'] as const).map((path) => (
          <DateField
            key={path}
            path={path}
            label={names[path]}
            value={written[path]}
            error={wrong(path)}
            onChange={(day) => onChange({ [path]: day })}
          />
        ))}
      </FieldRow>
      {text('duration')}
      <CheckField
        path="renewsItself"
        label={names.renewsItself}
        checked={written.renewsItself}
        onChange={(renewsItself) => onChange({ renewsItself })}
      />
      {text('renewal')}
      {text('place')}
      {text('signer')}
      {text('signerTitle')}
      {text('partnerSigner')}
    </>
  );
}

/** A name kept for treaties is told while it is typed. */
function Called({ written, wrong, onChange }: AgreementFieldsProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const { language } = useLanguage();
  const names = useFieldNames();
  const name = reservedNameOf(written.titleVi);
  const reserved = name && agreementIssueText({ code: 'RESERVED_NAME', data: { name } }, language);
  return (
    <>
      <TextField
        path="titleVi"
        label={names.titleVi}
        help={t('form.titleViHelp')}
        required
        value={written.titleVi}
        error={reserved ?? wrong('titleVi')}
        onChange={(titleVi) => onChange({ titleVi })}
      />
      <TextField
        path="titleEn"
        label={names.titleEn}
        value={written.titleEn ?? ''}
        error={wrong('titleEn')}
        onChange={(value) => onChange({ titleEn: value === '' ? null : value })}
      />
      <SelectField
        path="kind"
        label={names.kind}
        value={written.kind}
        error={wrong('kind')}
        options={AGREEMENT_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
    </>
  );
}

function Sides({ written, union, known, wrong, onChange }: AgreementFieldsProps) {
  const names = useFieldNames();
  const [partners, setPartners] = useState(known.partners);
  const [unions, setUnions] = useState(known.unions);
  const ours = [union, ...unions.filter(({ id }) => written.coPartyIds.includes(id))];
  return (
    <>
      <PartnerChoice
        path="partnerIds"
        label={names.partnerIds}
        value={written.partnerIds}
        known={partners}
        error={wrong('partnerIds')}
        onChange={(chosen) => {
          setPartners(chosen);
          onChange({ partnerIds: chosen.map(({ id }) => id) });
        }}
      />
      <UnitsChoice
        path="coPartyIds"
        label={names.coPartyIds}
        value={written.coPartyIds}
        known={unions}
        error={wrong('coPartyIds')}
        onChange={(chosen) => {
          setUnions(chosen);
          onChange({ coPartyIds: chosen.map(({ id }) => id) });
        }}
      />
      {written.coPartyIds.length > 0 && (
        <SelectField
          path="leadOrganisationId"
          label={names.leadOrganisationId}
          value={written.leadOrganisationId}
          error={wrong('leadOrganisationId')}
          options={ours.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          onChange={(leadOrganisationId) => onChange({ leadOrganisationId })}
        />
      )}
    </>
  );
}

function Agreed({ written, wrong, onChange }: AgreementFieldsProps) {
  const words = useMessages(agreementWords);
  const names = useFieldNames();
  return (
    <>
      <MultiSelectField
        path="fields"
        label={names.fields}
        value={written.fields}
        error={wrong('fields')}
        options={COOPERATION_FIELDS.map((value) => ({ value, label: words(`field.${value}`) }))}
        onChange={(fields) => onChange({ fields })}
      />
      <MultiSelectField
        path="principles"
        label={names.principles}
        value={written.principles}
        error={wrong('principles')}
        options={AGREEMENT_PRINCIPLES.map((value) => ({
          value,
          label: words(`principle.${value}`),
        }))}
        onChange={(principles) => onChange({ principles })}
      />
    </>
  );
}

function Texts({ written: { texts }, wrong, onChange }: AgreementFieldsProps) {
  const t = useMessages(agreementsMessages);
  const { language } = useLanguage();
  const codes = [...new Set([...LANGUAGES, ...texts.map((text) => text.language)])];
  const options = codes.map((value) => ({ value, label: languageName(value, language) }));
  return (
    <>
      <MultiSelectField
        path="texts"
        label={t('form.signedIn')}
        value={languagesOf(texts, 'SIGNED')}
        error={wrong('texts')}
        options={options}
        onChange={(chosen) => onChange({ texts: withLanguages(texts, 'SIGNED', chosen) })}
      />
      <MultiSelectField
        path="translations"
        label={t('form.translatedInto')}
        value={languagesOf(texts, 'TRANSLATION')}
        options={options}
        onChange={(chosen) => onChange({ texts: withLanguages(texts, 'TRANSLATION', chosen) })}
      />
    </>
  );
}

function NonBinding({ written, wrong, onChange }: AgreementFieldsProps) {
  const t = useMessages(agreementsMessages);
  const names = useFieldNames();
  const { nonBinding } = written;
  return (
    <ChoiceField
      path="nonBinding"
      label={names.nonBinding}
      help={t('form.nonBindingHelp')}
      value={nonBinding === null ? null : nonBinding ? 'yes' : 'no'}
      error={wrong('nonBinding')}
      options={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
      onChange={(value) => onChange({ nonBinding: value === 'yes' })}
    />
  );
}
