import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { ORGANISATION_KINDS } from '../organisation/organisation.ts';
import { isoDate } from '../period/period.ts';
import type { ApprovalRoute } from './approval.ts';
import { FEDERATION, SUBMITTED_AT, UNIT, sampleRoute } from './approval.sample.ts';
import { chooseRoute, snapshotSteps } from './route.ts';
import type { RouteSubject } from './route.ts';

const DAY = isoDate('2027-01-10');
const TRIP: RouteSubject = {
  subject: 'DOSSIER',
  kind: 'OUTBOUND',
  level: 'PROVINCIAL_UNION',
  planned: true,
};

const LONG = ['UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER'] as const;
const route = (id: string, change: Partial<ApprovalRoute> = {}) =>
  sampleRoute(LONG, { id, ...change });

const ANY = route('any');
const OUT = route('out', { kinds: ['OUTBOUND'] });
const PROVINCE = route('province', { levels: ['PROVINCIAL_UNION'] });
const UNPLANNED = route('unplanned', { planned: false });
const UNPLANNED_OUT = route('unplanned-out', { planned: false, kinds: ['OUTBOUND'] });
const PLAN = route('plan', { subject: 'PLAN' });

const CASES: readonly (readonly [string, readonly ApprovalRoute[], RouteSubject, string])[] = [
  ['the only one', [ANY], TRIP, 'any'],
  ['the one for the kind before the one for all', [ANY, OUT], TRIP, 'out'],
  ['not one for another kind', [ANY, OUT], { ...TRIP, kind: 'INBOUND' }, 'any'],
  ['not one for the other subject', [ANY, PLAN], TRIP, 'any'],
  ['the plan’s own', [ANY, PLAN], { ...TRIP, subject: 'PLAN', kind: null }, 'plan'],
  ['not one for unplanned activities', [ANY, UNPLANNED], TRIP, 'any'],
  [
    'two conditions before one',
    [OUT, UNPLANNED_OUT, UNPLANNED],
    { ...TRIP, planned: false },
    'unplanned-out',
  ],
  ['unplanned before kind', [OUT, UNPLANNED], { ...TRIP, planned: false }, 'unplanned'],
  ['kind before level', [PROVINCE, OUT], TRIP, 'out'],
  ['the newer of two alike', [ANY, route('newer', { from: isoDate('2026-01-01') })], TRIP, 'newer'],
  ['the first by id of two that are the same', [route('b'), route('a')], TRIP, 'a'],
  [
    'not one that is over',
    [ANY, route('over', { kinds: ['OUTBOUND'], to: isoDate('2026-12-31') })],
    TRIP,
    'any',
  ],
  ['not one that is to come', [ANY, route('soon', { from: isoDate('2027-01-11') })], TRIP, 'any'],
];

describe('chooseRoute', () => {
  it.each(CASES)('takes %s', (_name, routes, facts, expected) => {
    expect(chooseRoute(routes, facts, DAY)).toMatchObject({ ok: true, value: { id: expected } });
  });

  it('says for what it found none', () => {
    expect(chooseRoute([PLAN], TRIP, DAY)).toEqual({
      ok: false,
      error: { code: 'NO_ROUTE', path: [], data: { ...TRIP, day: DAY } },
    });
  });

  it('refuses a route by which nobody would decide', () => {
    expect(chooseRoute([sampleRoute([])], TRIP, DAY)).toMatchObject({
      error: { code: 'ROUTE_WITHOUT_STEPS', data: { routeId: 'route-1' } },
    });
  });

  it('gives the same answer whatever the order of the rows, and one that applies', () => {
    const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }));
    const rows = fc.uniqueArray(
      fc
        .record({
          id: fc.string({ minLength: 1, maxLength: 3 }),
          kinds: some(ACTIVITY_KINDS),
          levels: some(ORGANISATION_KINDS),
          planned: fc.option(fc.boolean()),
        })
        .map((change) => sampleRoute(LONG, change)),
      { selector: (row) => row.id },
    );
    const facts = fc.record({
      subject: fc.constant('DOSSIER' as const),
      kind: fc.constantFrom(...ACTIVITY_KINDS),
      level: fc.constantFrom(...ORGANISATION_KINDS),
      planned: fc.boolean(),
    });
    fc.assert(
      fc.property(rows, facts, (list, trip) => {
        const chosen = chooseRoute(list, trip, DAY);
        expect(chooseRoute(list.toReversed(), trip, DAY)).toEqual(chosen);
        if (!chosen.ok) return;
        expect(chosen.value.kinds ?? [trip.kind]).toContain(trip.kind);
        expect(chosen.value.levels ?? [trip.level]).toContain(trip.level);
        expect(chosen.value.planned ?? trip.planned).toBe(trip.planned);
      }),
    );
  });
});

describe('snapshotSteps', () => {
  it('puts each step where its role decides, the first one current', () => {
    const steps = snapshotSteps(ANY, { unitId: UNIT, federationId: FEDERATION }, SUBMITTED_AT);
    const undecided = { decidedById: null, onBehalfOfId: null };
    expect(steps).toEqual([
      {
        position: 1,
        role: 'UNIT_LEADER',
        organisationId: UNIT,
        state: 'CURRENT',
        since: SUBMITTED_AT,
        ...undecided,
      },
      {
        position: 2,
        role: 'FEDERATION_ADVISER',
        organisationId: FEDERATION,
        state: 'WAITING',
        since: null,
        ...undecided,
      },
      {
        position: 3,
        role: 'FEDERATION_LEADER',
        organisationId: FEDERATION,
        state: 'WAITING',
        since: null,
        ...undecided,
      },
    ]);
  });
});
