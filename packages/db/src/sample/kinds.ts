import type { ActivityKind } from '../generated/enums.ts';

/** Kinds whose people cross the border. */
export function isTravelling(kind: ActivityKind): boolean {
  return kind === 'OUTBOUND' || kind === 'EVENT_ABROAD';
}

/** How often each kind is planned, of a hundred lines, by the kind of union. */
export const KIND_WEIGHTS = {
  SECTOR_UNION: [
    [24, 'OUTBOUND'],
    [26, 'INBOUND'],
    [18, 'EVENT_HOSTED'],
    [14, 'EVENT_ABROAD'],
    [11, 'EVENT_DOMESTIC'],
    [7, 'EVENT_ONLINE'],
  ],
  PROVINCIAL_UNION: [
    [30, 'OUTBOUND'],
    [32, 'INBOUND'],
    [9, 'EVENT_HOSTED'],
    [7, 'EVENT_ABROAD'],
    [15, 'EVENT_DOMESTIC'],
    [7, 'EVENT_ONLINE'],
  ],
} as const satisfies Record<string, readonly (readonly [number, ActivityKind])[]>;
