import type { Prisma } from '@cau-noi/db/prisma';
import type { ExchangeRate } from '@cau-noi/domain/money/exchange';
import type { OwnCeiling, RateLimit, RateScope } from '@cau-noi/domain/norm';
import type { NewInstrument } from '@cau-noi/domain/norm/instrument-issues';
import type { NewRate } from '@cau-noi/domain/norm/rate-issues';
import type { IsoDate } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';

/** How rows of the rate book are written: the domain's types as columns. */

const dayOrNull = (day: IsoDate | null): Date | null => (day === null ? null : dbDate(day));

const textOrNull = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();

function scopeColumns({ guestRanks, roles, places, travellers, countries }: RateScope) {
  return {
    guestRanks: [...(guestRanks ?? [])],
    roles: [...(roles ?? [])],
    places: [...(places ?? [])],
    travellers: [...(travellers ?? [])],
    countries: [...(countries ?? [])],
  };
}

function limitColumns(limit: RateLimit) {
  switch (limit.kind) {
    case 'AMOUNT': {
      const { ceiling, lowest } = limit;
      const { minor: ceilingMinor, currency } = ceiling;
      return { currency, ceilingMinor, lowestMinor: lowest?.minor ?? null };
    }
    case 'SHARE':
      return { percent: limit.percent };
    case 'UNKNOWN':
      return { currency: limit.currency };
  }
}

export function rateColumns(rate: NewRate): Prisma.RateUncheckedCreateInput {
  const { instrumentId, item, exceptional, verification, correctsId } = rate;
  return {
    ...scopeColumns(rate.scope),
    ...limitColumns(rate.limit),
    instrumentId,
    item,
    exceptional,
    verification,
    correctsId,
    article: textOrNull(rate.article),
    note: rate.note.trim(),
    validFrom: dbDate(rate.from),
    validTo: dayOrNull(rate.to),
  };
}

export function ownCeilingColumns(
  own: Omit<OwnCeiling, 'id'>,
): Prisma.OwnCeilingUncheckedCreateInput {
  const { organisationId, item, ceiling } = own;
  return {
    ...scopeColumns(own.scope),
    organisationId,
    item,
    ceilingMinor: ceiling.minor,
    currency: ceiling.currency,
    validFrom: dbDate(own.from),
    validTo: dayOrNull(own.to),
    citation: own.citation.trim(),
  };
}

export function instrumentColumns(
  instrument: NewInstrument,
): Prisma.InstrumentUncheckedCreateInput {
  const { signedOn, inForceFrom, inForceTo, replacesIds, verification, correctsId } = instrument;
  return {
    number: textOrNull(instrument.number),
    issuer: instrument.issuer.trim(),
    subject: instrument.subject.trim(),
    source: instrument.source.trim(),
    signedOn: dayOrNull(signedOn),
    inForceFrom: dayOrNull(inForceFrom),
    inForceTo: dayOrNull(inForceTo),
    replacesIds: [...replacesIds],
    verification,
    correctsId,
  };
}

export function exchangeColumns(rate: ExchangeRate): Prisma.ExchangeRateUncheckedCreateInput {
  return { ...rate, date: dbDate(rate.date), source: rate.source.trim() };
}
