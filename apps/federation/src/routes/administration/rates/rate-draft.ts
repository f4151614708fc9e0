import type { Verification } from '@cau-noi/domain/check';
import type { CountryCode } from '@cau-noi/domain/country';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import type { NormItem } from '@cau-noi/domain/norm';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf, VariablesOf } from '@cau-noi/graphql/graphql';
import type { MoneyValue } from '@cau-noi/ui/money-field';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { emptyAmong } from '../use-writing.ts';

/** The instruments, and the rows of the item of which one may be put right. */
export const RateNewPageQuery = graphql(`
  query RateNewPageQuery($item: NormItem!, $corrects: Boolean!) {
    instruments {
      id
      number
      issuer
      subject
    }
    normHistory(item: $item) @include(if: $corrects) {
      id
      item
      scope {
        guestRanks
        roles
        places
        travellers
        countries
      }
      limit {
        __typename
        ... on RateAmount {
          ceiling {
            minor
            currency
          }
          lowest {
            minor
            currency
          }
        }
        ... on RateShare {
          percent
        }
        ... on RateUnknown {
          currency
        }
      }
      exceptional
      instrument {
        id
      }
      article
      verification
      validFrom
      validTo
      note
    }
  }
`);

export const RateAddMutation = graphql(
  `
    mutation RateAddMutation($input: NormRateAddInput!) {
      answer: normRateAdd(input: $input) {
        __typename
        ... on RatePayload {
          rate {
            id
            item
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Answer = ResultOf<typeof RateNewPageQuery>;
export type Instruments = Answer['instruments'];
/** A row that may be put right. */
export type Corrected = NonNullable<Answer['normHistory']>[number];
type RateInput = VariablesOf<typeof RateAddMutation>['input']['rate'];

/** How much a rate allows, as the form asks for it. */
export const LIMIT_KINDS = ['AMOUNT', 'SHARE', 'UNKNOWN'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

export type ScopeWritten = {
  readonly [D in keyof Omit<Corrected['scope'], 'countries'>]: Corrected['scope'][D];
} & { readonly countries: readonly CountryCode[] };

/** A row while it is written. */
export interface RateDraft {
  readonly item: NormItem | null;
  readonly scope: ScopeWritten;
  readonly kind: LimitKind;
  readonly ceiling: MoneyValue | null;
  readonly lowest: MoneyValue | null;
  readonly percent: number | null;
  readonly currency: string;
  readonly exceptional: boolean;
  readonly instrumentId: string | null;
  readonly article: string;
  readonly verification: Verification;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly note: string;
  readonly reason: string;
}

/** A new row of which nothing is written yet; nobody has verified it. */
export const EMPTY_DRAFT: RateDraft = {
  item: null,
  scope: { guestRanks: [], roles: [], places: [], travellers: [], countries: [] },
  kind: 'AMOUNT',
  ceiling: null,
  lowest: null,
  percent: null,
  currency: 'USD',
  exceptional: false,
  instrumentId: null,
  article: '',
  verification: 'UNVERIFIED',
  validFrom: null,
  validTo: null,
  note: '',
  reason: '',
};

/** What puts a row right begins as that row says. */
export function draftOf(row: Corrected): RateDraft {
  const { limit, scope, item, exceptional, verification, validFrom, validTo, note } = row;
  const countries = COUNTRY_CODES.filter((code) => scope.countries.includes(code));
  const said = {
    ...EMPTY_DRAFT,
    item,
    exceptional,
    verification,
    validFrom,
    validTo,
    note,
    scope: { ...scope, countries },
    instrumentId: row.instrument.id,
    article: row.article ?? '',
  };
  switch (limit.__typename) {
    case 'RateAmount':
      return { ...said, kind: 'AMOUNT', ceiling: limit.ceiling, lowest: limit.lowest };
    case 'RateShare':
      return { ...said, kind: 'SHARE', percent: limit.percent };
    case 'RateUnknown':
      return { ...said, kind: 'UNKNOWN', currency: limit.currency };
  }
}

function limitInput({ kind, ceiling, lowest, percent, currency }: RateDraft) {
  switch (kind) {
    case 'AMOUNT':
      return ceiling === null ? null : { amount: { ceiling, lowest } };
    case 'SHARE':
      return percent === null ? null : { percent };
    case 'UNKNOWN':
      return { unknownIn: currency };
  }
}

/** Where the amount stands in the input, by its kind. */
const LIMIT_PATHS: Readonly<Record<LimitKind, string>> = {
  AMOUNT: 'rate.limit.amount.ceiling',
  SHARE: 'rate.limit.percent',
  UNKNOWN: 'rate.limit.unknownIn',
};

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The row as the API takes it, or the paths of the fields without which there is none. */
export type RateRead =
  | { readonly rate: RateInput; readonly empty: readonly [] }
  | { readonly rate: null; readonly empty: readonly string[] };

/** Reads what was written. */
export function readRate(draft: RateDraft): RateRead {
  const { item, instrumentId, validFrom, scope, kind } = draft;
  const limit = limitInput(draft);
  if (item === null || instrumentId === null || validFrom === null || limit === null) {
    const needed = {
      'rate.item': item,
      [LIMIT_PATHS[kind]]: limit,
      'rate.instrumentId': instrumentId,
      'rate.validFrom': validFrom,
    };
    return { rate: null, empty: emptyAmong(needed) };
  }
  const { exceptional, article, verification, validTo, note } = draft;
  const rate = {
    item,
    limit,
    exceptional,
    instrumentId,
    verification,
    validFrom,
    validTo,
    scope: {
      guestRanks: [...scope.guestRanks],
      roles: [...scope.roles],
      places: [...scope.places],
      travellers: [...scope.travellers],
      countries: [...scope.countries],
    },
    article: orNull(article),
    note: orNull(note),
  };
  return { rate, empty: [] };
}
