import type { CountryCode } from '@cau-noi/domain/country';
import { isBlank } from '@cau-noi/domain/limits';
import { PARTNER_KINDS } from '@cau-noi/domain/partner';
import type { PartnerKind } from '@cau-noi/domain/partner';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { CountryField } from '@cau-noi/portal/country-field';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { fieldMessages } from './field.messages.ts';

const NewPartnerMutation = graphql(`
  mutation NewPartnerMutation($input: PartnerCreateInput!) {
    partnerCreate(input: $input) {
      __typename
      ... on PartnerPayload {
        partner {
          id
          name
          countryCode
        }
      }
      ... on BusinessError {
        code
        path
      }
    }
  }
`);

const NewPartnerLikeQuery = graphql(`
  query NewPartnerLikeQuery($partner: PartnerInput!) {
    partnersLike(partner: $partner) {
      likeness
      partner {
        id
        name
        countryCode
      }
    }
  }
`);

interface Written {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly abbreviation: string;
  readonly countryCode: CountryCode | null;
  readonly kind: PartnerKind;
}

const NOTHING: Written = {
  nameVi: '',
  nameEn: '',
  abbreviation: '',
  countryCode: null,
  kind: 'SECTOR_UNION',
};

const textOrNull = (text: string) => (isBlank(text) ? null : text.trim());

const inputOf = ({ nameVi, nameEn, abbreviation, countryCode, kind }: Written) => ({
  nameVi: nameVi.trim(),
  nameEn: textOrNull(nameEn),
  abbreviation: textOrNull(abbreviation),
  aliases: [],
  countryCode,
  kind,
});

export interface NewPartnerProps {
  readonly onClose: () => void;
  readonly onAdded: (partner: {
    readonly id: string;
    readonly name: string;
    readonly countryCode: string | null;
  }) => void;
}

/** Adds a foreign body to the register without leaving the dossier. */
export function NewPartner({ onClose, onAdded }: NewPartnerProps) {
  const t = useMessages(fieldMessages);
  const words = useMessages(partnerWords);
  const toast = useToast();
  const create = useAct(NewPartnerMutation);
  const [written, setWritten] = useState(NOTHING);
  const change = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }));
  const add = async () => {
    const result = await create.run({ partner: inputOf(written) });
    if (result.ok && result.data.partnerCreate.__typename === 'PartnerPayload') {
      toast(null);
      onAdded(result.data.partnerCreate.partner);
      return;
    }
    toast({ text: t('refused'), tone: 'failed' });
  };
  return (
    <Confirm
      open
      onClose={onClose}
      title={t('partnerTitle')}
      act={t('addPartner')}
      onAct={add}
      disabledReason={isBlank(written.nameVi) ? `${t('nameVi')}: ${t('required')}` : null}
    >
      <p>{t('partnerNote')}</p>
      <TextField
        path="partner.nameVi"
        label={t('nameVi')}
        required
        value={written.nameVi}
        onChange={(nameVi) => change({ nameVi })}
      />
      <TextField
        path="partner.nameEn"
        label={t('nameEn')}
        value={written.nameEn}
        onChange={(nameEn) => change({ nameEn })}
      />
      <TextField
        path="partner.abbreviation"
        label={t('abbreviation')}
        value={written.abbreviation}
        onChange={(abbreviation) => change({ abbreviation })}
      />
      <CountryField
        path="partner.countryCode"
        label={t('country')}
        help={t('countryHelp')}
        value={written.countryCode}
        onChange={(countryCode) => change({ countryCode })}
      />
      <SelectField
        path="partner.kind"
        label={t('kind')}
        required
        value={written.kind}
        options={PARTNER_KINDS.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        onChange={(kind) => kind !== null && change({ kind })}
      />
      <Like written={written} onChosen={onAdded} />
    </Confirm>
  );
}

/** Below so many letters a name says nothing. */
const FEWEST = 3;
const QUIET_MS = 300;

interface LikeProps {
  readonly written: Written;
  readonly onChosen: NewPartnerProps['onAdded'];
}

/** Entries that may be the body being added: one of them is taken instead. */
function Like({ written, onChosen }: LikeProps) {
  const t = useMessages(fieldMessages);
  const words = useMessages(partnerWords);
  const [settled, settle] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => settle(written), QUIET_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const [{ data }] = useQuery({
    query: NewPartnerLikeQuery,
    variables: { partner: inputOf(settled) },
    pause: settled.nameVi.trim().length < FEWEST,
  });
  const like = data?.partnersLike ?? [];
  if (like.length === 0) return null;
  return (
    <div role="status">
      <p>{t('partnerLike')}</p>
      {like.map(({ likeness, partner }) => (
        <div key={partner.id}>
          <ActButton variant="subtle" size="compact-sm" onClick={() => onChosen(partner)}>
            {t('takePartner', { name: partner.name })}
          </ActButton>
          {` ${words(`likeness.${likeness}`)}`}
        </div>
      ))}
    </div>
  );
}
