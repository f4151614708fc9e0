import type { InformationContent } from '@cau-noi/domain/information';
import { isIsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';

/** An information product as its page and its form read it. */
export const ItemContent_item = graphql(`
  fragment ItemContent_item on InformationItem {
    id
    version
    state
    title
    originalTitle
    type
    language
    channel
    outlet
    audience
    countryCode
    partner {
      id
      name
    }
    dossier {
      id
      title
    }
    author
    plannedOn
    text
    url
    reach
    reachSource
  }
`);

export type ItemRead = ResultOf<typeof ItemContent_item>;

/** Everything that is written about a product, as the form holds it. */
export type ItemWritten = Omit<InformationContent, 'plannedOn' | 'dossierId'> & {
  readonly plannedOn: string | null;
  readonly dossier: DossierChosen | null;
};

export const NEW_ITEM: ItemWritten = {
  title: '',
  originalTitle: null,
  type: 'ARTICLE',
  language: 'vi',
  channel: 'UNION_MEDIA',
  outlet: '',
  audience: 'PARTNER_UNIONS',
  countryCode: null,
  partnerId: null,
  dossier: null,
  author: '',
  plannedOn: null,
  text: '',
};

/** What the form begins with for a product that is written down. */
export function writtenItem(item: ItemRead): ItemWritten {
  // By name: the record holds what the page asks beside these too.
  const { title, originalTitle, type, language, channel, outlet, audience, countryCode } = item;
  const { partner, dossier, author, plannedOn, text } = item;
  const product = { title, originalTitle, type, language, channel, outlet, audience, countryCode };
  return { ...product, partnerId: partner?.id ?? null, dossier, author, plannedOn, text };
}

/** The same as the domain judges it and the API takes it. */
export function contentOf({ plannedOn, dossier, ...same }: ItemWritten): InformationContent {
  return {
    ...same,
    plannedOn: plannedOn !== null && isIsoDate(plannedOn) ? plannedOn : null,
    dossierId: dossier?.id ?? null,
  };
}
