import { fromArticle } from './provenance.ts';
import type { Sourced } from './provenance.ts';

/** What is counted; the same codes as the computed statistics, with which these are never added. */
export type DeclaredIndicator =
  | 'DELEGATIONS_OUT'
  | 'PERSON_TRIPS_OUT'
  | 'DELEGATIONS_IN'
  | 'GUESTS_IN'
  | 'EVENTS_HOSTED'
  | 'EVENTS_ABROAD'
  | 'PERSON_TRIPS_EVENTS_ABROAD'
  | 'EVENTS_DOMESTIC'
  | 'PERSON_TRIPS_EVENTS_DOMESTIC'
  | 'EVENTS_ONLINE'
  | 'PERSON_TRIPS_ONLINE'
  | 'PLAN_ACHIEVED_PERCENT';

/** ABOUT: the article says "khoảng"; AVERAGE: a mean over the years of the period. */
export type DeclaredQualifier = 'ABOUT' | 'AVERAGE';

/**
 * A figure that a union published for a period of years. Periods overlap and do not count the same
 * things, so two rows are never added; persons are person-trips, not distinct persons.
 */
export interface DeclaredFigureRow extends Sourced {
  readonly id: string;
  readonly organisationId: string;
  readonly indicator: DeclaredIndicator;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly qualifier: DeclaredQualifier | null;
  /** What must be known to read the figure rightly. */
  readonly note: string | null;
}

interface Declaration extends Sourced {
  readonly organisationId: string;
  readonly years: readonly [first: number, last: number];
  readonly figures: readonly (readonly [
    indicator: DeclaredIndicator,
    value: number,
    remark?: { readonly qualifier?: DeclaredQualifier; readonly note?: string },
  ])[];
}

const DECLARATIONS: readonly Declaration[] = [
  {
    organisationId: 'cd-cong-thuong',
    years: [2013, 2017],
    figures: [
      ['DELEGATIONS_IN', 48],
      ['DELEGATIONS_OUT', 40],
      ['EVENTS_HOSTED', 81, { note: 'Hội nghị, hội thảo và tập huấn, gồm cả tập huấn' }],
      [
        'PERSON_TRIPS_EVENTS_DOMESTIC',
        100,
        {
          qualifier: 'ABOUT',
          note: 'Lớp tập huấn và hội thảo cùng Tổng Liên đoàn và Bộ Công Thương; bài viết không nói trong hay ngoài nước',
        },
      ],
    ],
    ...fromArticle('cdct2018'),
  },
  {
    organisationId: 'cd-cong-thuong',
    years: [2015, 2019],
    figures: [
      ['DELEGATIONS_OUT', 57],
      ['PERSON_TRIPS_OUT', 144],
      ['DELEGATIONS_IN', 81],
      ['GUESTS_IN', 690],
      ['EVENTS_HOSTED', 69, { note: 'Hội nghị, hội thảo quốc tế, không gồm tập huấn' }],
      ['EVENTS_ABROAD', 37],
      ['PERSON_TRIPS_EVENTS_ABROAD', 116],
      ['EVENTS_DOMESTIC', 27],
      ['PERSON_TRIPS_EVENTS_DOMESTIC', 1909],
    ],
    ...fromArticle('cdct2021'),
  },
  {
    organisationId: 'cd-cong-thuong',
    years: [2010, 2020],
    figures: [
      [
        'PLAN_ACHIEVED_PERCENT',
        95,
        {
          qualifier: 'AVERAGE',
          note: 'Kế hoạch đoàn vào và đoàn ra; bài viết không nêu các năm, ghi theo thời gian tổng kết Nghị quyết 03/NQ-ĐCT',
        },
      ],
    ],
    ...fromArticle('cdct2021'),
  },
  {
    organisationId: 'cd-nong-nghiep',
    years: [2018, 2023],
    figures: [
      ['DELEGATIONS_OUT', 6],
      ['PERSON_TRIPS_OUT', 17],
      ['DELEGATIONS_IN', 6],
      ['GUESTS_IN', 28],
      ['EVENTS_HOSTED', 3],
    ],
    ...fromArticle('forum2023'),
  },
  {
    organisationId: 'cd-giao-duc',
    years: [2018, 2023],
    figures: [['EVENTS_ABROAD', 4, { note: 'Số đoàn dự Hội nghị ACT+1 tại các nước' }]],
    ...fromArticle('forum2023'),
  },
];

function rowsOf(declaration: Declaration): readonly DeclaredFigureRow[] {
  const { organisationId, years, figures, source, verification } = declaration;
  return figures.map(([indicator, value, remark]) => ({
    id: `${organisationId}-${years.join('-')}-${indicator.toLowerCase().replaceAll('_', '-')}`,
    organisationId,
    indicator,
    from: `${years[0]}-01-01`,
    to: `${years[1]}-12-31`,
    value,
    qualifier: remark?.qualifier ?? null,
    note: remark?.note ?? null,
    source,
    verification,
  }));
}

export const DECLARED_FIGURES: readonly DeclaredFigureRow[] = DECLARATIONS.flatMap(rowsOf);
