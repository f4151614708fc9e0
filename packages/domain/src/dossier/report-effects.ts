import { atMost, distinct, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { IssuePath, LimitIssue } from '../limits/limits.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { Issue } from '../result.ts';

/**
 * What the partner asks for afterwards.
 *
 * NOTHING    nothing more
 * CONTINUES  that the work goes on
 * INVITES    that we come, or come back
 */
export const CONTINUATION_KINDS = ['NOTHING', 'CONTINUES', 'INVITES'] as const;
export type ContinuationKind = (typeof CONTINUATION_KINDS)[number];

/** What the partner asks for, on which day and in which paper. */
export type Continuation = {
  readonly kind: ContinuationKind;
  readonly date: IsoDate | null;
  readonly paper: string;
};

/** External information (thông tin đối ngoại), and notes of research. */
export const PRODUCT_KINDS = [
  'ARTICLE',
  'BROADCAST',
  'ONLINE_POST',
  'PUBLICATION',
  'RESEARCH_NOTE',
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** Something published or written of an activity, and where it can be found. */
export type InformationProduct = {
  readonly id: string;
  readonly kind: ProductKind;
  readonly title: string;
  readonly where: string;
};

/** What an activity brought beside its objectives. */
export type ReportEffects = {
  /** Null while nobody said. */
  readonly continuation: Continuation | null;
  readonly products: readonly InformationProduct[];
  /** How many were trained to train others; null where that was not the purpose. */
  readonly trainersTrained: number | null;
};

export const NO_EFFECTS: ReportEffects = {
  continuation: null,
  products: [],
  trainersTrained: null,
};

const LIMITS = { text: 300, products: 50 } as const;
const TRAINERS = { minimum: 0, maximum: 100_000 };

export type EffectIssue = LimitIssue | Issue<'DATE_FORMAT' | 'DATE_NOT_REAL'>;

function continuationDraftIssues(
  path: IssuePath,
  { kind, date, paper }: Continuation,
): readonly EffectIssue[] {
  const day = date === null ? null : parseIsoDate(date);
  return [
    ...oneOf([...path, 'kind'], kind, CONTINUATION_KINDS),
    ...(day === null || day.ok ? [] : [{ ...day.error, path: [...path, 'date'] }]),
    ...textWithin([...path, 'paper'], paper, LIMITS.text),
  ];
}

/** What no report may hold of effects, not even a draft. Paths begin at `effects`. */
export function effectsDraftIssues(effects: ReportEffects): readonly EffectIssue[] {
  const { continuation, products, trainersTrained } = effects;
  const path = ['effects', 'products'];
  return [
    ...(continuation === null
      ? []
      : continuationDraftIssues(['effects', 'continuation'], continuation)),
    ...atMost(path, products, LIMITS.products),
    ...distinct(
      products.map(({ id }) => id),
      (index) => [...path, index],
    ),
    ...products.flatMap(({ id, kind, title, where }) => [
      ...oneOf([...path, id, 'kind'], kind, PRODUCT_KINDS),
      ...textWithin([...path, id, 'title'], title, LIMITS.text),
      ...textWithin([...path, id, 'where'], where, LIMITS.text),
    ]),
    ...wholeWithin(['effects', 'trainersTrained'], trainersTrained, TRAINERS),
  ];
}

/** What keeps a report from being handed in: whoever says that a partner asks for more says when and where. */
export function effectsMissing({ continuation, products }: ReportEffects): readonly EffectIssue[] {
  const asked = continuation !== null && continuation.kind !== 'NOTHING';
  return [
    ...(asked
      ? [
          ...required(['effects', 'continuation', 'date'], continuation.date),
          ...required(['effects', 'continuation', 'paper'], continuation.paper),
        ]
      : []),
    ...products.flatMap(({ id, title }) => required(['effects', 'products', id, 'title'], title)),
  ];
}
