import type { ExchangeRate, Instrument, OwnCeiling, Rate } from '@cau-noi/db/prisma';
import type { Money } from '@cau-noi/domain/money';
import type {
  OwnCeiling as OwnCeilingValue,
  Rate as RateValue,
  RateScope,
} from '@cau-noi/domain/norm';
import type { InstrumentRow } from '@cau-noi/domain/norm/instruments';
import type { Codes, Drift, Filled, OrNull } from '../../row-drift.testing.ts';
import type { ExchangeRateRow } from './norm.queries.ts';

/** Whence and how long what is dated holds. */
type Span = { from: 'validFrom'; to: 'validTo' };

/** To what a rate applies: nothing where the column's list is empty. */
type AnyScope = {
  guestRanks: OrNull<'guestRanks'>;
  roles: OrNull<'roles'>;
  places: OrNull<'places'>;
  travellers: OrNull<'travellers'>;
  countries: null;
};

/** The rows of the rate book, beside the models that they are read from: see `row-types.test.ts`. */
export const RATE_BOOK_ROWS = {
  Instrument: {} satisfies Drift<InstrumentRow, Instrument, {}>,
  Rate: {} satisfies Drift<RateValue, Rate, Span & { scope: null; limit: null }>,
  RateScope: {} satisfies Drift<RateScope, Rate, AnyScope>,
  RateAmount: {} satisfies Drift<
    Money,
    Rate,
    { minor: Filled<'ceilingMinor'>; currency: Filled<Codes<'currency'>> }
  >,
  OwnCeiling: {} satisfies Drift<
    OwnCeilingValue,
    OwnCeiling,
    Span & { scope: null; ceiling: null }
  >,
  OwnScope: {} satisfies Drift<RateScope, OwnCeiling, AnyScope>,
  OwnAmount: {} satisfies Drift<
    Money,
    OwnCeiling,
    { minor: 'ceilingMinor'; currency: Codes<'currency'> }
  >,
  ExchangeRateRow: {} satisfies Drift<
    ExchangeRateRow,
    ExchangeRate,
    { from: Codes<'from'>; to: Codes<'to'> }
  >,
} as const;
