import type { Table } from './reference-table.ts';
import { INSTRUMENTS } from './reference/law.ts';
import { RATES } from './reference/rates.ts';

/**
 * The legal instruments that rates come from. Their rows are never changed: what the program knows better
 * is a row of its own, as with rates.
 */
export const INSTRUMENT_ROWS: Table = {
  name: 'instrument',
  key: ['id'],
  unless: 'true',
  rows: INSTRUMENTS.map((instrument) => ({
    id: instrument.id,
    number: instrument.number,
    issuer: instrument.issuer,
    subject: instrument.subject,
    signed_on: instrument.date,
    in_force_from: instrument.inForceFrom,
    in_force_to: instrument.inForceTo,
    replaces_ids: instrument.replacesIds,
    source: instrument.source,
    verification: instrument.verification,
  })),
};

/** Rows of the rate book are never changed: what the program knows better is a row of its own. */
export const RATE_ROWS: Table = {
  name: 'rate',
  key: ['id'],
  unless: 'true',
  rows: RATES.map((rate) => ({
    id: rate.id,
    instrument_id: rate.instrumentId,
    article: rate.article,
    item: rate.item,
    guest_ranks: rate.guestRanks,
    roles: rate.roles,
    places: rate.places,
    travellers: rate.travellers,
    countries: rate.countries,
    currency: rate.currency,
    ceiling_minor: rate.ceilingMinor,
    lowest_minor: rate.lowestMinor,
    percent: rate.percent,
    exceptional: rate.exceptional,
    valid_from: rate.from,
    valid_to: rate.to,
    verification: rate.verification,
    note: rate.note,
  })),
};
