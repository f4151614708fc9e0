import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { byRegion } from './cartogram.ts';
import type { Placed } from './cartogram.ts';
import { countryMessages } from './country.messages.ts';

export interface TileMapProps {
  readonly placed: readonly Placed[];
  readonly nameOf: (row: Placed) => string;
  readonly regionName: (row: Placed) => string;
  /** The list of the country's partners. */
  readonly linkOf: (row: Placed) => string;
}

/**
 * A cartogram: a tile a country, region by region, coloured by the year of the last contact. It draws
 * no land and no border.
 */
export function TileMap({ placed, nameOf, regionName, linkOf }: TileMapProps) {
  const t = useMessages(countryMessages);
  const format = useFormat();
  const { today } = useViewer();
  const labelOf = (tile: Placed) => {
    const { partners, lastContact } = tile;
    const contact = lastContact === null ? '' : t('tileContact', { day: format.date(lastContact) });
    return t('tile', { country: nameOf(tile), count: partners, contact });
  };
  return (
    <PageSection title={t('map')} lead={t('lead')}>
      <FactList
        facts={byRegion(placed).map(([, tiles]) => ({
          label: tiles[0] === undefined ? '' : regionName(tiles[0]),
          value: tiles.map((tile) => (
            <span key={tile.countryCode ?? ''}>
              <PortalLink to={linkOf(tile)}>
                <StateBadge tone={toneOf(tile.lastContact, today)} label={labelOf(tile)} />
              </PortalLink>{' '}
            </span>
          )),
        }))}
      />
    </PageSection>
  );
}

/** Of this year or the last, of an earlier one, or none on record. */
function toneOf(lastContact: string | null, today: string): StateTone {
  if (lastContact === null) return 'draft';
  return Number(today.slice(0, 4)) - Number(lastContact.slice(0, 4)) <= 1 ? 'done' : 'late';
}
