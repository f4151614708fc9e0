import type { PartnerLinkRow } from './partner-row.ts';
import { fromArticle } from './provenance.ts';

/** The three global federations became one on the day which the union's own review names. */
function joinedIndustriall(fromId: string): PartnerLinkRow {
  return { fromId, toId: 'industriall', date: '2012-06-19', ...fromArticle('cdct2021') };
}

export const PARTNER_LINKS: readonly PartnerLinkRow[] = ['imf', 'icem', 'itglwf'].map(
  joinedIndustriall,
);
