import { anyIfEmpty } from '../../sql-values.ts';

/**
 * The rate book as JSON, in the shape of the domain's types: what `json_build_object` is given for a
 * row `v` of each table. The register reads them for its memory, and use cases inside their transaction.
 */
const SCOPE = `json_build_object('guestRanks', ${anyIfEmpty('v.guest_ranks')},
  'roles', ${anyIfEmpty('v.roles')}, 'places', ${anyIfEmpty('v.places')},
  'travellers', ${anyIfEmpty('v.travellers')}, 'countries', ${anyIfEmpty('v.countries')})`;

const money = (minor: string): string =>
  `json_build_object('minor', ${minor}, 'currency', v.currency)`;

const LIMIT = `CASE
  WHEN v.ceiling_minor IS NOT NULL THEN json_build_object('kind', 'AMOUNT',
    'ceiling', ${money('v.ceiling_minor')},
    'lowest', CASE WHEN v.lowest_minor IS NOT NULL THEN ${money('v.lowest_minor')} END)
  WHEN v.percent IS NOT NULL THEN json_build_object('kind', 'SHARE', 'percent', v.percent)
  ELSE json_build_object('kind', 'UNKNOWN', 'currency', v.currency) END`;

export const INSTRUMENT_JSON = `'id', v.id, 'number', v.number, 'issuer', v.issuer,
  'subject', v.subject, 'signedOn', v.signed_on, 'inForceFrom', v.in_force_from,
  'inForceTo', v.in_force_to, 'replacesIds', to_json(v.replaces_ids), 'source', v.source,
  'verification', v.verification`;

export const RATE_JSON = `'id', v.id, 'instrumentId', v.instrument_id, 'article', v.article,
  'item', v.item, 'scope', ${SCOPE}, 'limit', ${LIMIT}, 'exceptional', v.exceptional,
  'from', v.valid_from, 'to', v.valid_to, 'verification', v.verification, 'note', v.note,
  'correctsId', v.corrects_id`;

export const OWN_CEILING_JSON = `'id', v.id, 'organisationId', v.organisation_id, 'item', v.item,
  'scope', ${SCOPE}, 'ceiling', ${money('v.ceiling_minor')}, 'from', v.valid_from,
  'to', v.valid_to, 'citation', v.citation`;
