import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useTypedSearch } from '../fields/typed-search.ts';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { recordMessages } from './record.messages.ts';

const RecordDossierQuery = graphql(`
  query RecordDossierQuery($text: String!) {
    search(text: $text, first: 20) {
      id
      kind
      title
      subtitle
    }
  }
`);

/** A dossier that is chosen, with what it is called. */
export interface DossierChosen {
  readonly id: string;
  readonly title: string;
}

export interface DossierFieldProps {
  /** `dossierId` unless said. */
  readonly path?: string;
  readonly required?: boolean;
  readonly value: DossierChosen | null;
  readonly error?: string | undefined;
  readonly onChange: (dossier: DossierChosen | null) => void;
}

/** The activity that a record belongs to, found by its number or title. */
export function DossierField(props: DossierFieldProps) {
  const { path = 'dossierId', required = false, value, error, onChange } = props;
  const t = useMessages(recordMessages);
  const [asked, type] = useTypedSearch();
  const variables = useMemo(() => ({ text: asked }), [asked]);
  const [{ data, fetching }] = useQuery({
    query: RecordDossierQuery,
    variables,
    pause: asked.trim() === '',
  });
  const found = (data?.search ?? [])
    .filter(({ kind }) => kind === 'DOSSIER')
    .map(({ id, title, subtitle }) => ({ value: id, label: title, note: subtitle }));
  const chosen =
    value === null || found.some((option) => option.value === value.id)
      ? []
      : [{ value: value.id, label: value.title }];
  const options = [...chosen, ...found];
  return (
    <SelectField
      path={path}
      label={t('dossier')}
      help={t('dossierHelp')}
      required={required}
      error={error}
      value={value?.id ?? null}
      options={options}
      onSearch={type}
      loading={fetching}
      onChange={(id) => {
        const option = options.find((one) => one.value === id);
        onChange(option === undefined ? null : { id: option.value, title: option.label });
      }}
    />
  );
}
