import type { IsoDate } from '@cau-noi/domain/period';
import type { SortKey } from '../../keyset.ts';
import type { Values } from '../../sql-values.ts';
import { countedPersonsOfRow } from './dossier-totals.queries.ts';

type Direction = SortKey['direction'];
type Key = {
  readonly sql: (direction: Direction) => string;
  readonly type: string;
  /** What has to stand beside `dossier d`; joined, so that each union or partner is read once. */
  readonly join?: (today: string) => string;
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
  PERSONS: { sql: () => countedPersonsOfRow(), type: 'int' },
  UNION: {
    sql: () => `coalesce(named.short_name, '') ${VIETNAMESE}`,
    type: `text ${VIETNAMESE}`,
    join: (today) => `LEFT JOIN (SELECT DISTINCT ON (v.organisation_id)
        v.organisation_id, v.short_name FROM organisation_version v WHERE v.valid_from <= ${today}
        ORDER BY v.organisation_id, v.valid_from DESC) named
      ON named.organisation_id = d.organisation_id`,
  },
  PARTNER: {
    sql: () => `coalesce(with_partner.name_vi, '') ${VIETNAMESE}`,
    type: `text ${VIETNAMESE}`,
    join: () => 'LEFT JOIN partner with_partner ON with_partner.id = d.partner_id',
  },
} as const satisfies Readonly<Record<string, Key>>;

export type DossierOrder = `${keyof typeof KEYS}_${Direction}`;

/** An order of the dossiers `d`. */
export interface SortedDossiers {
  /** The id makes them unique. */
  readonly keys: readonly SortKey[];
  /** What is joined to `FROM dossier d` for them. */
  readonly join: string;
}

/** The keys of an order and what they need beside the dossier. */
export function sortDossiers(order: DossierOrder, today: IsoDate, values: Values): SortedDossiers {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  const name = order.slice(0, -1 - direction.length) as keyof typeof KEYS;
  const { type, join }: Key = KEYS[name];
  return {
    keys: [
      { sql: KEYS[name].sql(direction), type, direction },
      { sql: 'd.id', type: 'text', direction },
    ],
    // Only one of them reads the day, and a value that no text names would be refused.
    join: join?.(name === 'UNION' ? values.add(today, 'date') : '') ?? '',
  };
}
