import { isCountryCode } from '@cau-noi/domain/country';
import {
  AUDIENCES,
  INFORMATION_CHANNELS,
  INFORMATION_TYPES,
  informationIssues,
} from '@cau-noi/domain/information';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { CountryField } from '@cau-noi/portal/country-field';
import { DossierField } from '@cau-noi/portal/dossier-field';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { informationMessages } from '../information.messages.ts';
import { informationIssueText } from '../issue-text.ts';
import { contentOf } from './item-content.ts';
import type { ItemWritten } from './item-content.ts';
import { itemMessages } from './item.messages.ts';
import { languageOptions } from './languages.ts';

/** Everything that is written about an information product, saved by its button. */
export function ItemForm(props: RecordFormProps<ItemWritten>) {
  const form = useRecordForm(props, {
    issuesOf: (written) => informationIssues(contentOf(written), false),
    issueText: informationIssueText,
  });
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <What form={form} />
      <Whom form={form} />
      <Content form={form} />
    </RecordFields>
  );
}

interface PartProps {
  readonly form: RecordForm<ItemWritten>;
}

function What({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(itemMessages);
  const words = useMessages(informationWords);
  const { language: reader } = useLanguage();
  return (
    <>
      <TextField
        path="title"
        label={t('field.title')}
        required
        value={written.title}
        error={wrong('title')}
        onChange={(title) => change({ title })}
      />
      <SelectField
        path="type"
        label={t('field.type')}
        required
        value={written.type}
        options={INFORMATION_TYPES.map((value) => ({ value, label: words(`type.${value}`) }))}
        onChange={(type) => type !== null && change({ type })}
      />
      <SelectField
        path="language"
        label={t('field.language')}
        required
        value={written.language}
        error={wrong('language')}
        options={languageOptions(written.language, reader)}
        onChange={(language) => language !== null && change({ language })}
      />
      {written.language !== 'vi' && (
        <TextField
          path="originalTitle"
          label={t('field.originalTitle')}
          value={written.originalTitle ?? ''}
          error={wrong('originalTitle')}
          onChange={(value) => change({ originalTitle: value === '' ? null : value })}
        />
      )}
      <SelectField
        path="channel"
        label={t('field.channel')}
        required
        value={written.channel}
        options={INFORMATION_CHANNELS.map((value) => ({ value, label: words(`channel.${value}`) }))}
        onChange={(channel) => channel !== null && change({ channel })}
      />
      <TextField
        path="outlet"
        label={t('field.outlet')}
        value={written.outlet}
        error={wrong('outlet')}
        onChange={(outlet) => change({ outlet })}
      />
    </>
  );
}

function Whom({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(itemMessages);
  const words = useMessages(informationWords);
  const country = written.countryCode ?? '';
  return (
    <>
      <SelectField
        path="audience"
        label={t('field.audience')}
        required
        value={written.audience}
        options={AUDIENCES.map((value) => ({ value, label: words(`audience.${value}`) }))}
        onChange={(audience) => audience !== null && change({ audience })}
      />
      <CountryField
        path="countryCode"
        label={t('field.country')}
        value={isCountryCode(country) ? country : null}
        error={wrong('countryCode')}
        onChange={(countryCode) => change({ countryCode })}
      />
      <PartnerField
        path="partnerId"
        label={t('field.partner')}
        value={written.partnerId}
        error={wrong('partnerId')}
        onChange={(partnerId) => change({ partnerId })}
      />
      <DossierField
        value={written.dossier}
        error={wrong('dossierId')}
        onChange={(dossier) => change({ dossier })}
      />
    </>
  );
}

function Content({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(itemMessages);
  const shared = useMessages(informationMessages);
  return (
    <>
      <TextField
        path="author"
        label={shared('author')}
        value={written.author}
        error={wrong('author')}
        onChange={(author) => change({ author })}
      />
      <DateField
        path="plannedOn"
        label={t('field.plannedOn')}
        value={written.plannedOn}
        error={wrong('plannedOn')}
        onChange={(plannedOn) => change({ plannedOn })}
      />
      <TextField
        path="text"
        lines={12}
        label={t('field.text')}
        value={written.text}
        error={wrong('text')}
        onChange={(text) => change({ text })}
      />
    </>
  );
}
