import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { ActButton } from '@cau-noi/ui/act-button';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { Names } from '../draft/names.ts';
import { fieldMessages } from './field.messages.ts';
import { NewPartner } from './new-partner.tsx';

const PartnerSearchQuery = graphql(`
  query PartnerSearchQuery($where: PartnerWhere) {
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

export type PartnerName = Names['partners'][number];

export interface PartnerFieldProps {
  readonly path: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly value: string | null;
  /** Partners whose names are known: the chosen one stands among the options. */
  readonly known: readonly PartnerName[];
  readonly onChange: (partner: PartnerName | null) => void;
  /** Offers to add one that is not in the register. */
  readonly mayAdd?: boolean;
}

/** A partner by any of its names; one that is not in the register is added on the spot. */
export function PartnerField(props: PartnerFieldProps) {
  const { value, known, onChange, mayAdd = false, ...field } = props;
  const t = useMessages(fieldMessages);
  const kinds = useMessages(partnerWords);
  const format = useFormat();
  const refusal = usePermissionReason(useViewer().may.partnerCreate);
  const [text, type] = useTypedSearch();
  const [adding, setAdding] = useState(false);
  const variables = useMemo(() => ({ where: text === '' ? {} : { text } }), [text]);
  const [{ data, fetching }] = useQuery({ query: PartnerSearchQuery, variables });
  const found = data?.partners.nodes ?? [];
  const own = known.find(({ id }) => id === value);
  const ownIsMissing = own !== undefined && !found.some(({ id }) => id === own.id);
  const options = [
    ...(ownIsMissing ? [{ value: own.id, label: own.name }] : []),
    ...found.map(({ id, name, countryCode, kind }) => ({
      value: id,
      label: name,
      note: `${countryCode === null ? kinds('international') : format.country(countryCode)} · ${kinds(`kind.${kind}`)}`,
    })),
  ];
  return (
    <div>
      <SelectField
        {...field}
        help={t('partnerHelp')}
        value={value}
        options={options}
        onSearch={type}
        loading={fetching}
        clearable
        onChange={(id) =>
          onChange([...found, ...known].find((partner) => partner.id === id) ?? null)
        }
      />
      {mayAdd && (
        <ActButton
          variant="subtle"
          size="compact-sm"
          mt={4}
          disabledReason={refusal}
          onClick={() => setAdding(true)}
        >
          {t('addPartner')}
        </ActButton>
      )}
      {adding && (
        <NewPartner
          onClose={() => setAdding(false)}
          onAdded={(partner) => {
            setAdding(false);
            onChange(partner);
          }}
        />
      )}
    </div>
  );
}
