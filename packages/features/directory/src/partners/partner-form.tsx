import { PARTNER_KINDS, PARTNER_SECTORS } from '@cau-noi/domain/partner';
import type { PartnerSector } from '@cau-noi/domain/partner';
import { partnerIssues } from '@cau-noi/domain/partner/issues';
import { sameValue } from '@cau-noi/domain/difference';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { CollisionView } from '../register/collision-view.tsx';
import { CountryField } from '../register/country-field.tsx';
import { issuesByPath } from '../register/issue-text.ts';
import { Problems } from '../register/problems.tsx';
import classes from '../register/register.module.css';
import { registerMessages } from '../register/register.messages.ts';
import { useSaving } from '../register/use-saving.ts';
import type { Answer } from '../register/use-saving.ts';
import { inputOf, writtenByOthers } from './partner-content.ts';
import type { PartnerWritten } from './partner-content.ts';
import { partnerMessages } from './partner.messages.ts';

export interface PartnerFormProps {
  readonly start: PartnerWritten;
  /** The version that was loaded; 0 for a new partner. */
  readonly version: number;
  readonly send: (written: PartnerWritten, version: number) => Promise<ActResult<Answer>>;
  readonly busy: boolean;
  /** Where to go without saving. */
  readonly back: string;
}

/** Everything that is written about a partner, saved by its button. */
export function PartnerForm({ start, version, send, busy, back }: PartnerFormProps) {
  const shared = useMessages(registerMessages);
  const go = useGo();
  const { paths } = directoryOptions.use();
  const { today } = useViewer();
  const [written, setWritten] = useState(start);
  const [strict, setStrict] = useState(false);
  const names = useFieldNames();
  const { refused, save, forget } = useSaving(!sameValue(written, start));
  const found = partnerIssues(inputOf(written), Number(today.slice(0, 4)));
  const issues = strict ? [...found, ...(found.length === 0 ? refused.issues : [])] : [];
  const saveAs = (content: PartnerWritten, on: number) =>
    save(
      () => send(content, on),
      (id) => go(paths.partner({ partnerId: id })),
    );
  const submit = () => {
    setStrict(true);
    if (found.length === 0) saveAs(written, refused.collision?.version ?? version);
  };
  const show = useShow();
  const change = (part: Partial<PartnerWritten>) => setWritten({ ...written, ...part });
  if (refused.collision !== null) {
    return (
      <CollisionView
        collision={refused.collision}
        mine={written}
        theirs={writtenByOthers(refused.collision.theirs)}
        names={names}
        show={show}
        onResolve={(content, on) => {
          setWritten(content);
          forget();
          saveAs(content, on);
        }}
      />
    );
  }
  return (
    <FieldColumn>
      <Problems
        issues={issues}
        sentence={refused.sentence}
        fieldName={([field]) => names[field as keyof PartnerWritten] ?? String(field)}
      />
      <Fields written={written} issues={issues} onChange={change} />
      <div className={classes.acts}>
        <ActButton loading={busy} onClick={submit}>
          {shared('save')}
        </ActButton>
        <ActButton variant="default" onClick={() => go(back)}>
          {shared('cancel')}
        </ActButton>
      </div>
    </FieldColumn>
  );
}

function useFieldNames(): Readonly<Record<keyof PartnerWritten, string>> {
  const t = useMessages(partnerMessages);
  return {
    nameVi: t('field.nameVi'),
    nameEn: t('field.nameEn'),
    nameNative: t('field.nameNative'),
    abbreviation: t('field.abbreviation'),
    aliases: t('field.aliases'),
    countryCode: t('field.countryCode'),
    kind: t('field.kind'),
    sector: t('field.sector'),
    sinceYear: t('field.sinceYear'),
    note: t('field.note'),
  };
}

function useShow() {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  return (content: PartnerWritten, field: keyof PartnerWritten): string => {
    const { countryCode, kind, sector } = content;
    if (field === 'kind') return words(`kind.${kind}`);
    if (field === 'sector') return sector === null ? t('noSector') : words(`sector.${sector}`);
    if (field === 'countryCode') {
      return countryCode === null ? t('international') : format.country(countryCode);
    }
    return String(content[field] ?? '');
  };
}

const EARLIEST_YEAR = 1900;

function yearsUpTo(latest: number): readonly string[] {
  return Array.from({ length: latest - EARLIEST_YEAR + 1 }, (_, index) => String(latest - index));
}

interface FieldsProps {
  readonly written: PartnerWritten;
  readonly issues: Parameters<typeof issuesByPath>[0];
  readonly onChange: (change: Partial<PartnerWritten>) => void;
}

function Fields({ written, issues, onChange }: FieldsProps) {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const { language } = useLanguage();
  const thisYear = Number(useViewer().today.slice(0, 4));
  const wrong = issuesByPath(issues, language);
  const aliasIssue = issues.find(({ path }) => path[0] === 'aliases')?.path.join('.') ?? 'aliases';
  const text = (field: 'nameVi' | 'nameEn' | 'nameNative' | 'abbreviation') => (
    <TextField
      path={field}
      label={t(`field.${field}`)}
      required={field === 'nameVi'}
      value={written[field]}
      error={wrong(field)}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      {text('nameVi')}
      {text('nameEn')}
      {text('nameNative')}
      {text('abbreviation')}
      <TextField
        path="aliases"
        lines={2}
        label={t('field.aliases')}
        help={t('help.aliases')}
        value={written.aliases}
        error={wrong(aliasIssue)}
        onChange={(aliases) => onChange({ aliases })}
      />
      <CountryField
        path="countryCode"
        label={t('field.countryCode')}
        help={t('help.countryCode')}
        value={written.countryCode}
        error={wrong('countryCode')}
        onChange={(countryCode) => onChange({ countryCode })}
      />
      <SelectField
        path="kind"
        label={t('field.kind')}
        required
        value={written.kind}
        error={wrong('kind')}
        options={PARTNER_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => kind !== null && onChange({ kind })}
      />
      <SelectField<PartnerSector>
        path="sector"
        label={t('field.sector')}
        help={t('help.sector')}
        value={written.sector}
        error={wrong('sector')}
        options={PARTNER_SECTORS.map((value) => ({ value, label: words(`sector.${value}`) }))}
        onChange={(sector) => onChange({ sector })}
      />
      <SelectField
        path="sinceYear"
        label={t('field.sinceYear')}
        value={written.sinceYear === null ? null : String(written.sinceYear)}
        error={wrong('sinceYear')}
        options={yearsUpTo(thisYear).map((year) => ({ value: year, label: year }))}
        onChange={(year) => onChange({ sinceYear: year === null ? null : Number(year) })}
      />
      <TextField
        path="note"
        lines={3}
        label={t('field.note')}
        value={written.note}
        error={wrong('note')}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
