import type { RelationStatus } from '@cau-noi/domain/partner';
import type { ContactStanding } from '@cau-noi/domain/partner/contact-standing';
import { useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';

const STATUS: Readonly<Record<RelationStatus, StateTone>> = {
  NEW: 'draft',
  ACTIVE: 'done',
  INTERRUPTED: 'paused',
  RESTORED: 'done',
};

const STANDING: Readonly<Record<ContactStanding, StateTone>> = {
  MET: 'done',
  DORMANT: 'late',
  UNKNOWN: 'draft',
};

/** How a relation stands, as somebody declares it. */
export function StatusBadge({ status }: { readonly status: RelationStatus }) {
  const words = useMessages(partnerWords);
  return <StateBadge tone={STATUS[status]} label={words(`status.${status}`)} />;
}

/** What the records say of it. */
export function StandingBadge({ standing }: { readonly standing: ContactStanding }) {
  const words = useMessages(partnerWords);
  return <StateBadge tone={STANDING[standing]} label={words(`standing.${standing}`)} />;
}

/** The mark of what the federation has not verified; nothing for what it has. */
export function VerifiedBadge({ verified }: { readonly verified: boolean }) {
  const words = useMessages(partnerWords);
  return verified ? null : <StateBadge tone="waiting" label={words('unverified')} />;
}
