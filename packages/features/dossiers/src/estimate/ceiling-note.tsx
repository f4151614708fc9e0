import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { Wide } from '../parts/item-list.tsx';
import { estimateMessages } from './estimate.messages.ts';
import type { CeilingText } from './line-ceiling-text.ts';

export interface CeilingNoteProps {
  readonly ceiling: CeilingText;
}

/** What one unit of a line may cost, marked where nobody has read it in the law, and the rate it is from. */
export function CeilingNote({ ceiling: { text, rate, verified } }: CeilingNoteProps) {
  const t = useMessages(estimateMessages);
  return (
    <Wide>
      <span className="ui-figures">{text}</span>{' '}
      {!verified && <StateBadge tone="late" label={t('unverified')} />}{' '}
      {rate !== '' && <PortalLink to={rate}>{t('rate')}</PortalLink>}
    </Wide>
  );
}
