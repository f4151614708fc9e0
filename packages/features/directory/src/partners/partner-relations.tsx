import { PARTNER_SECTORS } from '@cau-noi/domain/partner';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { PortalLink } from '@cau-noi/portal/link';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { directoryOptions } from '../directory.routes.ts';
import { fact } from './fact.ts';
import { partnerMessages } from './partner.messages.ts';
import { StandingBadge } from './standing-badges.tsx';

export const PartnerRelations_partner = graphql(`
  fragment PartnerRelations_partner on Partner {
    countryCode
    sector
    sinceYear
    status
    statusSince
    standing
    lastContact
    priorities
    note
    addedBy {
      id
      shortName
    }
  }
`);

export interface PartnerRelationsProps {
  readonly partner: FragmentOf<typeof PartnerRelations_partner>;
}

/** How the relation stands: as somebody declares it, and as the records say. */
export function PartnerRelations(props: PartnerRelationsProps) {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const partner = readFragment(PartnerRelations_partner, props.partner);
  const { countryCode, sinceYear, status, statusSince, standing, lastContact } = partner;
  const { priorities, addedBy, note } = partner;
  const sector = PARTNER_SECTORS.find((code) => code === partner.sector);
  const declared =
    status === null
      ? t('notDeclared')
      : statusSince === null
        ? words(`status.${status}`)
        : t('since', { what: words(`status.${status}`), day: format.date(statusSince) });
  return (
    <PageSection title={t('relations')}>
      <FactList
        facts={[
          ...fact(
            t('field.countryCode'),
            countryCode === null ? (
              t('international')
            ) : (
              <PortalLink to={paths.country({ countryCode })}>
                {format.country(countryCode)}
              </PortalLink>
            ),
          ),
          ...fact(
            t('field.sector'),
            sector === undefined ? t('noSector') : words(`sector.${sector}`),
          ),
          ...fact(t('field.sinceYear'), sinceYear),
          ...fact(t('field.status'), declared),
          ...fact(
            t('field.standing'),
            <>
              <StandingBadge standing={standing} />
              {lastContact !== null && ` ${t('lastContactOn', { day: format.date(lastContact) })}`}
            </>,
          ),
          ...fact(
            t('field.priorities'),
            format.list(priorities.map((code) => words(`priority.${code}`))),
          ),
          ...fact(t('addedBy'), addedBy === null ? null : addedBy.shortName),
          ...fact(t('field.note'), note),
        ]}
      />
    </PageSection>
  );
}
