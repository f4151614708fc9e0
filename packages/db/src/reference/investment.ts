import { fromArticle } from './provenance.ts';
import type { Sourced } from './provenance.ts';

export type InvestmentIndicator =
  | 'COUNTRIES'
  | 'PROJECTS'
  | 'CAPITAL_USD'
  | 'ENTERPRISES'
  | 'ENTERPRISES_WITH_UNION'
  | 'ENTERPRISES_WITHOUT_UNION'
  | 'MEMBERS';

export type InvestmentQualifier = 'ABOUT' | 'MORE_THAN' | 'NEARLY';

/** What an article says of foreign investors where a union works. */
export interface InvestmentFigureRow extends Sourced {
  readonly id: string;
  readonly organisationId: string;
  /** ISO 3166-1 alpha-2; null for the investors of all countries together. */
  readonly countryCode: string | null;
  readonly indicator: InvestmentIndicator;
  /** CAPITAL_USD in dollars; the others in numbers. */
  readonly value: number;
  readonly qualifier: InvestmentQualifier | null;
  /** The day of the article: it names none of which it speaks. */
  readonly asOf: string;
}

interface Declaration extends Sourced {
  readonly organisationId: string;
  readonly countryCode: string | null;
  readonly asOf: string;
  readonly figures: readonly (readonly [InvestmentIndicator, number, InvestmentQualifier?])[];
}

const DECLARATIONS: readonly Declaration[] = [
  {
    organisationId: 'ldld-quang-nam',
    countryCode: 'KR',
    asOf: '2023-12-03',
    figures: [
      ['PROJECTS', 58],
      ['CAPITAL_USD', 860_000_000, 'MORE_THAN'],
      ['ENTERPRISES_WITH_UNION', 22],
      ['MEMBERS', 16_000, 'NEARLY'],
    ],
    ...fromArticle('laodong2023'),
  },
  {
    organisationId: 'ldld-bac-ninh',
    countryCode: null,
    asOf: '2023-11-30',
    figures: [
      ['COUNTRIES', 40],
      ['ENTERPRISES', 2000, 'ABOUT'],
    ],
    ...fromArticle('forum2023'),
  },
];

/** Foreign investment as the unions' own articles tell of it. */
export const INVESTMENT_FIGURES: readonly InvestmentFigureRow[] = DECLARATIONS.flatMap(
  ({ figures, organisationId, countryCode, asOf, source, verification }) =>
    figures.map(([indicator, value, qualifier]) => ({
      id: [organisationId, countryCode?.toLowerCase() ?? 'all', indicator.toLowerCase(), asOf].join(
        '.',
      ),
      organisationId,
      countryCode,
      indicator,
      value,
      qualifier: qualifier ?? null,
      asOf,
      source,
      verification,
    })),
);
