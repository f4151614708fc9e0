import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { useNames } from '@cau-noi/portal/names';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { choiceMessages } from './choice.messages.ts';

const PartnerChoiceQuery = graphql(`
  query PartnerChoiceQuery($where: PartnerWhere) {
    partners(where: $where, first: 20) {
      nodes {
        id
        name
        countryCode
      }
    }
  }
`);

export interface PartnerChoiceProps {
  readonly value: string | null;
  readonly onChange: (partnerId: string | null) => void;
}

/** Narrows figures to one partner, found by any of its names. */
export function PartnerChoice({ value, onChange }: PartnerChoiceProps) {
  const t = useMessages(choiceMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const [asked, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: asked === '' ? {} : { text: asked } }), [asked]);
  const [{ data, fetching }] = useQuery({ query: PartnerChoiceQuery, variables });
  const nameOf = useNames(value === null ? [] : [value]);
  const found = (data?.partners.nodes ?? []).map(({ id, name, countryCode }) => ({
    value: id,
    label: name,
    note: countryCode === null ? words('international') : format.country(countryCode),
  }));
  const chosen =
    value === null || found.some((option) => option.value === value)
      ? []
      : [{ value, label: nameOf(value) ?? '…' }];
  return (
    <SelectField
      path="filter.partner"
      label={t('partner')}
      value={value}
      options={[...chosen, ...found]}
      onSearch={type}
      loading={fetching}
      onChange={onChange}
    />
  );
}
