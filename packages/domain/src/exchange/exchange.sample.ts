import type { DossierState } from '../dossier/dossier.ts';
import { isoDate } from '../period/period.ts';
import type { Exchange, Ledger, Side, TurnActivity, TurnRecord } from './exchange.ts';

/** Turns year by year from 2023, we go first; the window is the whole year. */
export const GYEONGNAM: Exchange = {
  id: 'gyeongnam',
  organisationId: 'quang-nam',
  partnerId: 'lhcd-gyeongnam',
  firstYear: 2023,
  firstSide: 'WE_VISIT',
  everyYears: 1,
  window: { kind: 'MONTHS', fromMonth: 1, toMonth: 12 },
  lapseFlips: false,
  validFrom: null,
  validTo: null,
  basedOn: '',
  source: '',
  note: '',
};

/** Something said of a turn; of one that was held, by whom. */
export function said(
  year: number,
  kind: TurnRecord['kind'],
  change: Partial<TurnRecord> & { readonly side?: Side } = {},
): TurnRecord {
  const { side = 'WE_VISIT', ...rest } = change;
  const visit = {
    side,
    date: isoDate(`${year}-05-12`),
    persons: 5,
    personDays: 25,
    cost: { minor: 100, currency: 'VND' as const },
  };
  return {
    id: `${year}-${kind}`,
    year,
    kind,
    at: `${year}-06-01T02:00:00.000Z`,
    toYear: null,
    reason: kind === 'DONE' || kind === 'RETRACTED' ? null : 'OTHER',
    text: 'Lý do mẫu',
    visit: kind === 'DONE' ? visit : null,
    ...rest,
  };
}

/** A dossier of a turn; with its figures where they are closed. */
export function activity(
  year: number,
  side: Side,
  state: DossierState = 'COMPLETED',
): TurnActivity {
  const closed = state === 'COMPLETED';
  return {
    dossierId: `d-${year}`,
    year,
    side,
    state,
    startDate: isoDate(`${year}-10-12`),
    persons: closed ? 6 : null,
    personDays: closed ? 30 : null,
    own: closed ? [{ minor: 1_000, currency: 'VND' }] : null,
  };
}

export function ledger(change: Partial<Ledger> = {}): Ledger {
  return { exchange: GYEONGNAM, records: [], activities: [], ...change };
}
