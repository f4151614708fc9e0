import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useNames } from '../findings/names.ts';
import { useTypedSearch } from '../fields/typed-search.ts';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { recordMessages } from './record.messages.ts';

const RecordPartnerQuery = graphql(`
  query RecordPartnerQuery($where: PartnerWhere) {
    partners(where: $where, first: 20) {
      nodes {
        id
        name
        countryCode
      }
    }
  }
`);

export interface PartnerFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly onChange: (partnerId: string | null) => void;
}

/** One partner, found by any of its names. */
export function PartnerField({ value, onChange, ...field }: PartnerFieldProps) {
  const t = useMessages(recordMessages);
  const format = useFormat();
  const [asked, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: asked === '' ? {} : { text: asked } }), [asked]);
  const [{ data, fetching }] = useQuery({ query: RecordPartnerQuery, variables });
  const nameOf = useNames(value === null ? [] : [value]);
  const found = (data?.partners.nodes ?? []).map(({ id, name, countryCode }) => ({
    value: id,
    label: name,
    note: countryCode === null ? t('international') : format.country(countryCode),
  }));
  const chosen =
    value === null || found.some((option) => option.value === value)
      ? []
      : [{ value, label: nameOf(value) ?? '…' }];
  return (
    <SelectField
      {...field}
      value={value}
      options={[...chosen, ...found]}
      onSearch={type}
      loading={fetching}
      onChange={onChange}
    />
  );
}
