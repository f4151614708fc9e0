import type {
  GuestRank,
  NormItem,
  RatePlace,
  RateRole,
  TravellerClass,
  Verification,
} from '../generated/enums.ts';
import { ITEM_ROWS, NOTES, OPEN_ITEMS, SCOPES } from './rate-mapping.ts';
import norms from './norms.json' with { type: 'json' };

/** To what a rate applies; empty lists mean "any". */
export interface RateScopeRow {
  readonly guestRanks: readonly GuestRank[];
  readonly roles: readonly RateRole[];
  readonly places: readonly RatePlace[];
  readonly travellers: readonly TravellerClass[];
  readonly countries: readonly string[];
}

/**
 * A rate of the State as it was collected: an amount with a ceiling, a share with a percentage, or one
 * that nobody found, with neither.
 */
export interface RateRow extends RateScopeRow {
  readonly id: string;
  readonly instrumentId: string;
  readonly article: string | null;
  readonly item: NormItem;
  /** Null for a share, which is of another rate. */
  readonly currency: string | null;
  /** Minor units of the currency. */
  readonly ceilingMinor: number | null;
  readonly lowestMinor: number | null;
  readonly percent: number | null;
  /** Only in a case that is said to be special. */
  readonly exceptional: boolean;
  readonly from: string;
  readonly to: string | null;
  readonly verification: Verification;
  readonly note: string;
}

/** A row of norms.json, whose dimensions are in words. */
export interface CollectedNorm {
  readonly norm_id: string;
  readonly instrument: string;
  readonly article: string;
  readonly dimensions: Dimensions;
  readonly currency: string;
  readonly max_amount: number | null;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly note: string;
  readonly verification: string;
}

interface Dimensions {
  readonly guest_rank?: string | readonly string[];
  readonly role?: string;
  readonly level?: readonly string[];
  readonly min?: number;
  readonly ratio?: number;
  readonly page_words?: number;
}

/** The rows as they were collected. */
export const COLLECTED_NORMS: readonly CollectedNorm[] = norms;

const INSTRUMENT_IDS: Readonly<Record<string, string>> = {
  '35/2026/TT-BTC': 'tt-35-2026',
  '71/2018/TT-BTC': 'tt-71-2018',
  '12/2025/TT-BTC (sửa 40/2017)': 'tt-12-2025',
  '40/2017/TT-BTC': 'tt-40-2017',
  '140/2025/TT-BTC': 'tt-140-2025',
  '102/2012/TT-BTC': 'tt-102-2012',
};

const RANKS: Readonly<Record<string, GuestRank>> = {
  DAC_BIET: 'SPECIAL',
  A: 'A',
  B: 'B',
  C: 'C',
  KHAC: 'OTHER',
};

const SPECIAL_CASE = 'thanh_vien_dac_biet';

const ROLES: Readonly<Record<string, readonly RateRole[]>> = {
  truong_doan: ['HEAD'],
  pho_doan: ['DEPUTY_HEAD'],
  doan_vien: ['MEMBER'],
  phu_nhan_phu_quan: ['SPOUSE'],
  [SPECIAL_CASE]: ['MEMBER'],
  moi_nguoi: [],
};

const LEVELS: Readonly<Record<string, TravellerClass>> = { A: 'LEVEL_A', B: 'LEVEL_B' };

const VERIFICATIONS: Readonly<Record<string, Verification>> = {
  'text-read': 'TEXT_READ',
  'public-page': 'PUBLIC_PAGE',
  'public-page-range': 'RANGE',
  unverified: 'UNVERIFIED',
  'rate-unknown': 'RATE_UNKNOWN',
};

/** What a word of the file stands for; a word that is not known is never guessed. */
function known<T>(words: Readonly<Record<string, T>>, word: string): T {
  const found = words[word];
  if (found === undefined) throw new Error(`norms.json says "${word}", which is not known here`);
  return found;
}

function scopeOf({ norm_id: id, dimensions }: CollectedNorm): RateScopeRow {
  const ranks = [dimensions.guest_rank ?? []].flat();
  const { role, level } = dimensions;
  return {
    guestRanks: ranks.map((rank) => known(RANKS, rank)),
    roles: role === undefined ? [] : known(ROLES, role),
    places: [],
    travellers: (level ?? []).map((one) => known(LEVELS, one)),
    countries: [],
    ...SCOPES[id],
  };
}

const PERCENT = 100;

function limitOf({ dimensions, currency, max_amount: ceilingMinor }: CollectedNorm) {
  const { ratio, min } = dimensions;
  if (ratio !== undefined) {
    const percent = Math.round(ratio * PERCENT);
    return { currency: null, ceilingMinor: null, lowestMinor: null, percent };
  }
  return { currency, ceilingMinor, lowestMinor: min ?? null, percent: null };
}

function noteOf({ note, dimensions }: CollectedNorm): string {
  const page = dimensions.page_words;
  const notes = [
    ...(page === undefined ? [] : [`Trang ${page} từ`]),
    ...(note === '' ? [] : [known(NOTES, note)]),
  ];
  return notes.join('; ');
}

function rateOf(norm: CollectedNorm, item: NormItem): RateRow {
  return {
    id: OPEN_ITEMS.includes(item)
      ? `${norm.norm_id}-${item.toLowerCase().replaceAll('_', '-')}`
      : norm.norm_id,
    instrumentId: known(INSTRUMENT_IDS, norm.instrument),
    article: norm.article === '-' ? null : norm.article,
    item,
    ...scopeOf(norm),
    ...limitOf(norm),
    exceptional: norm.dimensions.role === SPECIAL_CASE,
    from: norm.effective_from,
    to: norm.effective_to,
    verification: known(VERIFICATIONS, norm.verification),
    note: noteOf(norm),
  };
}

const ITEMS = Object.entries(ITEM_ROWS) as readonly (readonly [NormItem, readonly string[]])[];

/** The rate book as it comes with the program: every norm that was collected, under its item. */
export const RATES: readonly RateRow[] = COLLECTED_NORMS.flatMap((norm) =>
  ITEMS.flatMap(([item, ids]) => (ids.includes(norm.norm_id) ? [rateOf(norm, item)] : [])),
);
