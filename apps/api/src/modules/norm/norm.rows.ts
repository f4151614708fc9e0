import { anyIfEmpty, listOf } from '../../sql-values.ts';

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

const INSTRUMENT = `'id', v.id, 'number', v.number, 'issuer', v.issuer,
  'subject', v.subject, 'signedOn', v.signed_on, 'inForceFrom', v.in_force_from,
  'inForceTo', v.in_force_to, 'replacesIds', to_json(v.replaces_ids), 'source', v.source,
  'verification', v.verification, 'correctsId', v.corrects_id`;

const RATE = `'id', v.id, 'instrumentId', v.instrument_id, 'article', v.article,
  'item', v.item, 'scope', ${SCOPE}, 'limit', ${LIMIT}, 'exceptional', v.exceptional,
  'from', v.valid_from, 'to', v.valid_to, 'verification', v.verification, 'note', v.note,
  'correctsId', v.corrects_id`;

const OWN_CEILING = `'id', v.id, 'organisationId', v.organisation_id, 'item', v.item,
  'scope', ${SCOPE}, 'ceiling', ${money('v.ceiling_minor')}, 'from', v.valid_from,
  'to', v.valid_to, 'citation', v.citation`;

/**
 * The rate book as three columns of JSON, in the shape of the domain's types: `instrumentRows`, `rates` and
 * `ownCeilings`. The register reads them for its memory, and use cases inside their transaction.
 */
export const BOOK_COLUMNS = `
  ${listOf(INSTRUMENT, 'ORDER BY v.id) FROM instrument v')} AS "instrumentRows",
  ${listOf(RATE, 'ORDER BY v.id) FROM rate v')} AS rates,
  ${listOf(OWN_CEILING, 'ORDER BY v.id) FROM own_ceiling v')} AS "ownCeilings"`;
