import type { SpendingAmounts, SpendingClass, SpendingFacts } from './spending.ts';

/** One row of the golden table: the class of an activity, and what it saved of 100 estimated. */
export type SpendingCase = {
  readonly name: string;
  readonly facts: SpendingFacts;
  readonly amounts: SpendingAmounts;
  readonly expected: SpendingClass | null;
  readonly planned: number;
  readonly saved: number;
};

const CLOSED: SpendingFacts = {
  state: 'COMPLETED',
  stopReason: null,
  kind: 'OUTBOUND',
  plannedKind: 'OUTBOUND',
  approved: true,
  online: false,
  estimated: true,
  under: true,
  over: false,
};

const CANCELLED: SpendingFacts = {
  ...CLOSED,
  state: 'CANCELLED',
  stopReason: 'BUDGET',
  under: false,
};

function row(
  name: string,
  facts: SpendingFacts,
  expected: SpendingClass | null,
  [planned, saved]: readonly [number, number] = [0, 0],
  spent = 80,
): SpendingCase {
  return { name, facts, amounts: { estimate: 100, spent, line: 120 }, expected, planned, saved };
}

/** What counts as a saving, and what does not. */
export const SPENDING_CASES: readonly SpendingCase[] = [
  row('closed under the estimate', CLOSED, 'BELOW_ESTIMATE', [100, 20]),
  row('closed as estimated', { ...CLOSED, under: false }, 'AS_ESTIMATED', [100, 0], 100),
  row('closed over it', { ...CLOSED, under: false, over: true }, 'OVER_ESTIMATE', [100, 0], 130),
  row(
    'under in one currency, over in another',
    { ...CLOSED, over: true },
    'OVER_ESTIMATE',
    [100, 0],
  ),
  row('closed without own money', { ...CLOSED, estimated: false, under: false }, null),
  row(
    'own money spent where none was estimated',
    { ...CLOSED, estimated: false, under: false, over: true },
    'OVER_ESTIMATE',
    [100, 0],
  ),
  row('closed, in no plan', { ...CLOSED, plannedKind: null }, 'BELOW_ESTIMATE', [100, 20]),
  row(
    'online in place of a journey',
    { ...CLOSED, kind: 'EVENT_ONLINE' },
    'MOVED_ONLINE',
    [120, 40],
  ),
  row(
    'a conference abroad attended online',
    { ...CLOSED, kind: 'EVENT_ABROAD', plannedKind: 'EVENT_ABROAD', online: true },
    'MOVED_ONLINE',
    [120, 115],
    5,
  ),
  row(
    'online as planned',
    { ...CLOSED, kind: 'EVENT_ONLINE', plannedKind: 'EVENT_ONLINE' },
    'BELOW_ESTIMATE',
    [100, 20],
  ),
  row(
    'online, in no plan',
    { ...CLOSED, kind: 'EVENT_ONLINE', plannedKind: null },
    'BELOW_ESTIMATE',
    [100, 20],
  ),
  row('cancelled for the money', CANCELLED, 'CANCELLED_TO_SAVE', [100, 100], 0),
  row(
    'cancelled to go with others',
    { ...CANCELLED, stopReason: 'MERGED_WITH_OTHER' },
    'CANCELLED_TO_SAVE',
    [100, 100],
    0,
  ),
  row(
    'cancelled with no estimate of its own',
    { ...CANCELLED, estimated: false },
    'CANCELLED_TO_SAVE',
    [120, 120],
    0,
  ),
  row(
    'cancelled after an approval, in no plan',
    { ...CANCELLED, plannedKind: null },
    'CANCELLED_TO_SAVE',
    [100, 100],
    0,
  ),
  row(
    'cancelled before anybody approved it',
    { ...CANCELLED, plannedKind: null, approved: false },
    null,
  ),
  ...(['FORCE_MAJEURE', 'PARTNER_REQUEST', 'SUSPENSION', 'STAFFING', 'VISA', 'OTHER'] as const).map(
    (stopReason) => row(`cancelled: ${stopReason}`, { ...CANCELLED, stopReason }, null),
  ),
  row('put off for the money', { ...CANCELLED, state: 'POSTPONED' }, null),
  row('still to come', { ...CLOSED, state: 'APPROVED' }, null),
];
