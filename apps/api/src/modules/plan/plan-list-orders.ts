import type { SortKey } from '../../keyset.ts';

type Direction = SortKey['direction'];
type Key = {
  readonly sql: (direction: Direction) => string;
  readonly type: string;
  /** What decides between plans that are alike in it, before the id does. */
  readonly next: readonly SortKey[];
};

const VIETNAMESE = 'COLLATE "vi-x-icu"';
const NAME: SortKey = {
  sql: `organisation.name ${VIETNAMESE}`,
  type: `text ${VIETNAMESE}`,
  direction: 'ASC',
};
const YEAR: SortKey = { sql: 'p.year', type: 'int', direction: 'DESC' };

const ofLines = (what: string): string =>
  `(SELECT ${what} FROM plan_line l WHERE l.plan_id = p.id AND l.removed_at IS NULL)::int`;

/** When the submission that stands was handed in; a plan without one comes last either way. */
const submitted = (direction: Direction): string =>
  `coalesce((SELECT s.submitted_at FROM submission s
    WHERE s.plan_id = p.id AND s.state IN ('PENDING', 'APPROVED')
    ORDER BY s.number DESC LIMIT 1),
    '${direction === 'ASC' ? 'infinity' : '-infinity'}'::timestamptz)`;

/** What the list of the plans `p` of an `organisation` can be sorted by. */
const KEYS = {
  YEAR: { sql: () => YEAR.sql, type: YEAR.type, next: [NAME] },
  UNION: { sql: () => NAME.sql, type: NAME.type, next: [YEAR] },
  STATE: { sql: () => 'p.state', type: 'plan_state', next: [YEAR, NAME] },
  LINES: { sql: () => ofLines('count(*)'), type: 'int', next: [YEAR, NAME] },
  PERSONS: { sql: () => ofLines('coalesce(sum(l.persons), 0)'), type: 'int', next: [YEAR, NAME] },
  SUBMITTED: { sql: submitted, type: 'timestamptz', next: [YEAR, NAME] },
} as const satisfies Readonly<Record<string, Key>>;

export type PlanOrder = `${keyof typeof KEYS}_${Direction}`;

/** The keys of an order; the id makes them unique. */
export function planSortKeys(order: PlanOrder): readonly SortKey[] {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  const name = order.slice(0, -1 - direction.length) as keyof typeof KEYS;
  const { type, next }: Key = KEYS[name];
  const first: SortKey = { sql: KEYS[name].sql(direction), type, direction };
  return [first, ...next, { sql: 'p.id', type: 'text', direction: 'ASC' }];
}
