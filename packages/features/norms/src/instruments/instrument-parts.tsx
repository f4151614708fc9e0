import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { normMessages } from '../norms.messages.ts';
import { normsOptions } from '../norms.routes.ts';
import { useRateWords } from '../use-rate-words.ts';
import type { InstrumentRow, WrittenRow } from './instruments-asked.ts';

/** From when to when an instrument is in force; a day that nobody saw says so. */
export function useInForceText(): (row: InstrumentRow | WrittenRow) => string {
  const t = useMessages(normMessages);
  const format = useFormat();
  const { span } = useRateWords();
  return ({ inForceFrom, inForceTo }) => {
    if (inForceFrom !== null) return span({ validFrom: inForceFrom, validTo: inForceTo });
    return inForceTo === null
      ? t('instrument.unseen')
      : t('instrument.until', { to: format.date(inForceTo) });
  };
}

/** Instruments by their numbers, each leading to its page. */
export function InstrumentLinks({ rows }: { readonly rows: InstrumentRow['replaces'] }) {
  const t = useMessages(normMessages);
  const { instrument } = useRateWords();
  const { paths } = normsOptions.use();
  if (rows.length === 0) return t('instrument.none');
  return rows.map((row) => (
    <div key={row.id} lang="vi">
      <PortalLink to={paths.instrument({ instrumentId: row.id })}>{instrument(row)}</PortalLink>
    </div>
  ));
}
