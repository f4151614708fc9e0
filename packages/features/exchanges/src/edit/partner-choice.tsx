import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { exchangesMessages } from '../exchanges.messages.ts';

const ExchangePartnersQuery = graphql(`
  query ExchangePartnersQuery($where: PartnerWhere) {
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
  readonly value: { readonly id: string; readonly name: string } | null;
  readonly onChange: (partner: PartnerChoiceProps['value']) => void;
}

/** With whom, found by any of the partner's names. */
export function PartnerChoice({ value, onChange }: PartnerChoiceProps) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const [asked, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: asked === '' ? {} : { text: asked } }), [asked]);
  const [{ data, fetching }] = useQuery({ query: ExchangePartnersQuery, variables });
  const partners = data?.partners.nodes ?? [];
  const found = partners.map(({ id, name, countryCode }) => ({
    value: id,
    label: name,
    note: countryCode === null ? words('international') : format.country(countryCode),
  }));
  const chosen =
    value === null || found.some((option) => option.value === value.id)
      ? []
      : [{ value: value.id, label: value.name }];
  return (
    <SelectField
      path="partnerId"
      label={t('form.partner')}
      required
      value={value?.id ?? null}
      options={[...chosen, ...found]}
      onSearch={type}
      loading={fetching}
      onChange={(id) => {
        const partner = partners.find((one) => one.id === id);
        if (partner !== undefined) onChange({ id: partner.id, name: partner.name });
      }}
    />
  );
}
