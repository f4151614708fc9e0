import { ACTIVITY_KINDS, isTravelling } from '@cau-noi/domain/activity/kind';
import type { IsoDate } from '@cau-noi/domain/period';
import type { SortKey } from '../../keyset.ts';
import type { Values } from '../../sql-values.ts';

const TRAVELLING = ACTIVITY_KINDS.filter(isTravelling)
  .map((kind) => `'${kind}'`)
  .join(', ');

/** The persons of the dossier `d` as planned: what `personsOf` of the domain counts. */
export const PERSONS = `(CASE WHEN d.kind IN (${TRAVELLING})
    THEN (SELECT count(*) FROM dossier_member s
      WHERE s.dossier_id = d.id AND s.phase = 'PLANNED')
  WHEN d.kind = 'INBOUND'
    THEN (SELECT coalesce(sum(s.count), 0) FROM dossier_guest s
      WHERE s.dossier_id = d.id AND s.phase = 'PLANNED')
  ELSE (SELECT coalesce(sum(s.count), 0) FROM dossier_participant_group s
      WHERE s.dossier_id = d.id AND s.phase = 'PLANNED') END)::int`;

type Direction = SortKey['direction'];
type Key = {
  readonly sql: (direction: Direction, today: string) => string;
  readonly type: string;
};

const VIETNAMESE = 'COLLATE "vi-x-icu"';

/** What the list can be sorted by. A dossier without a date comes after all dated ones. */
const KEYS = {
  START_DATE: {
    sql: (direction) =>
      `coalesce(d.start_date, '${direction === 'ASC' ? '9999-12-31' : '0001-01-01'}'::date)`,
    type: 'date',
  },
  UPDATED: { sql: () => 'd.updated_at', type: 'timestamptz' },
  NUMBER: { sql: () => 'd.number', type: 'int' },
  TITLE: { sql: () => `d.title ${VIETNAMESE}`, type: `text ${VIETNAMESE}` },
  KIND: { sql: () => 'd.kind', type: 'activity_kind' },
  STATE: { sql: () => 'd.state', type: 'dossier_state' },
  PERSONS: { sql: () => PERSONS, type: 'int' },
  UNION: {
    sql: (_direction, today) => `(SELECT v.short_name FROM organisation_version v
      WHERE v.organisation_id = d.organisation_id AND v.valid_from <= ${today}
      ORDER BY v.valid_from DESC LIMIT 1) ${VIETNAMESE}`,
    type: `text ${VIETNAMESE}`,
  },
  PARTNER: {
    sql: () =>
      `coalesce((SELECT r.name_vi FROM partner r WHERE r.id = d.partner_id), '') ${VIETNAMESE}`,
    type: `text ${VIETNAMESE}`,
  },
} as const satisfies Readonly<Record<string, Key>>;

export type DossierOrder = `${keyof typeof KEYS}_${Direction}`;

/** The keys of an order on the dossier `d`; the id makes them unique. */
export function dossierSortKeys(
  order: DossierOrder,
  today: IsoDate,
  values: Values,
): readonly SortKey[] {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  const name = order.slice(0, -1 - direction.length) as keyof typeof KEYS;
  const { type }: Key = KEYS[name];
  // Only one of them reads the day, and a value that no text names would be refused.
  const day = name === 'UNION' ? values.add(today, 'date') : '';
  return [
    { sql: KEYS[name].sql(direction, day), type, direction },
    { sql: 'd.id', type: 'text', direction },
  ];
}
