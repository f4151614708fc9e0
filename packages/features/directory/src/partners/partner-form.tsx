import {
  PARTNER_KINDS,
  PARTNER_PRIORITIES,
  PARTNER_SECTORS,
  RELATION_STATUSES,
} from '@cau-noi/domain/partner';
import type { PartnerSector, RelationStatus } from '@cau-noi/domain/partner';
import type { IsoDate } from '@cau-noi/domain/period';
import { partnerIssues } from '@cau-noi/domain/partner/issues';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { CountryField } from '@cau-noi/portal/country-field';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { directoryOptions } from '../directory.routes.ts';
import { CollisionView } from '../register/collision-view.tsx';
import { EntryFields } from '../register/entry-fields.tsx';
import { useEntryForm } from '../register/use-entry-form.ts';
import type { EntryForm, EntryFormProps } from '../register/use-entry-form.ts';
import { LikePartners } from './like-partners.tsx';
import { inputOf, writtenByOthers } from './partner-content.ts';
import type { PartnerWritten } from './partner-content.ts';
import { partnerMessages } from './partner.messages.ts';

/** Everything that is written about a partner, saved by its button. */
export function PartnerForm(
  props: EntryFormProps<PartnerWritten> & {
    /** The entry itself, when one is edited: it is not like itself. */
    readonly ownId?: string;
  },
) {
  const { paths } = directoryOptions.use();
  const { today } = useViewer();
  const names = useFieldNames();
  const show = useShow();
  const form = useEntryForm(
    props,
    (written) => partnerIssues(inputOf(written), today as IsoDate),
    (id) => paths.partner({ partnerId: id }),
  );
  const { written, collision } = form;
  if (collision !== null) {
    return (
      <CollisionView
        collision={collision}
        mine={written}
        theirs={writtenByOthers(collision.theirs)}
        names={names}
        show={show}
        onResolve={form.resolve}
      />
    );
  }
  return (
    <EntryFields
      form={form}
      fieldName={([field]) => names[field as keyof PartnerWritten] ?? String(field)}
      busy={props.busy}
      back={props.back}
    >
      <Fields form={form} />
      <LikePartners written={written} ownId={props.ownId ?? null} />
    </EntryFields>
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
    status: t('field.status'),
    statusSince: t('field.statusSince'),
    priorities: t('field.priorities'),
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
    if (field === 'status') {
      return content.status === null ? '' : words(`status.${content.status}`);
    }
    if (field === 'priorities') {
      return format.list(content.priorities.map((code) => words(`priority.${code}`)));
    }
    if (field === 'statusSince') {
      return content.statusSince === null ? '' : format.date(content.statusSince);
    }
    return String(content[field] ?? '');
  };
}

const EARLIEST_YEAR = 1900;

function yearsUpTo(latest: number): readonly string[] {
  return Array.from({ length: latest - EARLIEST_YEAR + 1 }, (_, index) => String(latest - index));
}

function Fields({ form }: { readonly form: EntryForm<PartnerWritten> }) {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const { written, issues, wrong, change } = form;
  const thisYear = Number(useViewer().today.slice(0, 4));
  const aliasIssue = issues.find(({ path }) => path[0] === 'aliases')?.path.join('.') ?? 'aliases';
  const text = (field: 'nameVi' | 'nameEn' | 'nameNative' | 'abbreviation') => (
    <TextField
      path={field}
      label={t(`field.${field}`)}
      required={field === 'nameVi'}
      value={written[field]}
      error={wrong(field)}
      onChange={(value) => change({ [field]: value })}
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
        onChange={(aliases) => change({ aliases })}
      />
      <CountryField
        path="countryCode"
        label={t('field.countryCode')}
        help={t('help.countryCode')}
        value={written.countryCode}
        error={wrong('countryCode')}
        onChange={(countryCode) => change({ countryCode })}
      />
      <SelectField
        path="kind"
        label={t('field.kind')}
        required
        value={written.kind}
        error={wrong('kind')}
        options={PARTNER_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => kind !== null && change({ kind })}
      />
      <SelectField<PartnerSector>
        path="sector"
        label={t('field.sector')}
        help={t('help.sector')}
        value={written.sector}
        error={wrong('sector')}
        options={PARTNER_SECTORS.map((value) => ({ value, label: words(`sector.${value}`) }))}
        onChange={(sector) => change({ sector })}
      />
      <SelectField
        path="sinceYear"
        label={t('field.sinceYear')}
        value={written.sinceYear === null ? null : String(written.sinceYear)}
        error={wrong('sinceYear')}
        options={yearsUpTo(thisYear).map((year) => ({ value: year, label: year }))}
        onChange={(year) => change({ sinceYear: year === null ? null : Number(year) })}
      />
      <RelationFields form={form} />
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

/** How the relation stands, as somebody declares it. */
function RelationFields({ form }: { readonly form: EntryForm<PartnerWritten> }) {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const { written, wrong, change } = form;
  return (
    <>
      <SelectField<RelationStatus>
        path="status"
        label={t('field.status')}
        help={t('help.status')}
        clearable
        value={written.status}
        error={wrong('status')}
        options={RELATION_STATUSES.map((value) => ({ value, label: words(`status.${value}`) }))}
        onChange={(status) => change({ status, ...(status === null && { statusSince: null }) })}
      />
      <DateField
        path="statusSince"
        label={t('field.statusSince')}
        value={written.statusSince}
        error={wrong('statusSince')}
        onChange={(statusSince) => change({ statusSince })}
      />
      <MultiSelectField
        path="priorities"
        label={t('field.priorities')}
        value={written.priorities}
        error={wrong('priorities')}
        options={PARTNER_PRIORITIES.map((value) => ({ value, label: words(`priority.${value}`) }))}
        onChange={(priorities) => change({ priorities })}
      />
    </>
  );
}
