import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';

const PartnerPickQuery = graphql(`
  query PartnerPickQuery($where: PartnerWhere) {
    partners(where: $where, first: 20) {
      nodes {
        id
        name
        countryCode
        kind
      }
    }
  }
`);

export interface PartnerPickProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  /** Not to be chosen. */
  readonly exceptId: string;
  readonly error?: string | undefined;
  /** The one chosen, whose name is known from elsewhere. */
  readonly known?: { readonly id: string; readonly name: string };
  readonly onChange: (id: string | null) => void;
}

/** Another entry of the register, by any of its names. */
export function PartnerPick({ exceptId, known, onChange, ...field }: PartnerPickProps) {
  const words = useMessages(partnerWords);
  const format = useFormat();
  const [text, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: text === '' ? {} : { text } }), [text]);
  const [{ data, fetching }] = useQuery({ query: PartnerPickQuery, variables });
  const found = (data?.partners.nodes ?? []).filter(({ id }) => id !== exceptId);
  const missing = known !== undefined && !found.some(({ id }) => id === known.id);
  return (
    <SelectField
      {...field}
      required
      options={[
        ...(missing ? [{ value: known.id, label: known.name }] : []),
        ...found.map(({ id, name, countryCode, kind }) => ({
          value: id,
          label: name,
          note: `${countryCode === null ? words('international') : format.country(countryCode)} · ${words(`kind.${kind}`)}`,
        })),
      ]}
      onSearch={type}
      loading={fetching}
      onChange={onChange}
    />
  );
}
