import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { PortalLink } from '@cau-noi/portal/link';
import { PageSection } from '@cau-noi/ui/page';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { inputOf, NEW_PARTNER } from './partner-content.ts';
import type { PartnerWritten } from './partner-content.ts';
import { partnerMessages } from './partner.messages.ts';

const LikePartnersQuery = graphql(`
  query LikePartnersQuery($partner: PartnerInput!, $exceptId: ID) {
    partnersLike(partner: $partner, exceptId: $exceptId) {
      likeness
      partner {
        id
        name
        countryCode
      }
    }
  }
`);

export interface LikePartnersProps {
  readonly written: PartnerWritten;
  readonly ownId: string | null;
}

/** Below so many letters a name says nothing. */
const FEWEST = 3;

const QUIET_MS = 300;

/** The names as they stand once the writer pauses. */
function useSettled(written: PartnerWritten) {
  const { nameVi, nameEn, nameNative, abbreviation, aliases, countryCode, kind } = written;
  const told = { nameVi, nameEn, nameNative, abbreviation, aliases, countryCode, kind };
  const names = JSON.stringify(told);
  const [settled, settle] = useState(names);
  useEffect(() => {
    const timer = setTimeout(() => settle(names), QUIET_MS);
    return () => clearTimeout(timer);
  }, [names]);
  return JSON.parse(settled) as Pick<
    PartnerWritten,
    'nameVi' | 'nameEn' | 'nameNative' | 'abbreviation' | 'aliases' | 'countryCode' | 'kind'
  >;
}

/** Entries that may be the body somebody is writing down, while they write. */
export function LikePartners({ written, ownId }: LikePartnersProps) {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const asked = useSettled(written);
  const { sinceYear: _, ...partner } = inputOf({ ...NEW_PARTNER, ...asked });
  const [{ data }] = useQuery({
    query: LikePartnersQuery,
    variables: { partner, exceptId: ownId },
    pause: asked.nameVi.trim().length < FEWEST && asked.abbreviation.trim() === '',
  });
  const like = data?.partnersLike ?? [];
  if (like.length === 0) return null;
  return (
    <PageSection title={t('like')} lead={t('likeLead')}>
      <ul>
        {like.map(({ likeness, partner }) => (
          <li key={partner.id}>
            <PortalLink to={paths.partner({ partnerId: partner.id })}>{partner.name}</PortalLink>
            {` (${partner.countryCode === null ? t('international') : format.country(partner.countryCode)}): ${words(`likeness.${likeness}`)}`}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
