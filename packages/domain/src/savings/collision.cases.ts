import { isoDate } from '../period/period.ts';
import type { CollisionTie, MergeProposal, UpcomingActivity } from './collision.ts';

/** An activity to be varied: a journey to Korea of unit `a` on 1 March, of 4 persons and 5 days. */
export function upcoming(
  id: string,
  {
    on = '2027-03-01',
    to = on,
    ...changes
  }: Partial<Omit<UpcomingActivity, 'from' | 'to'>> & { on?: string; to?: string } = {},
): UpcomingActivity {
  return {
    id,
    source: 'DOSSIER',
    organisationId: id,
    kind: 'OUTBOUND',
    partnerId: null,
    countries: ['KR'],
    guests: [],
    from: isoDate(on),
    to: isoDate(to),
    days: 5,
    persons: 4,
    ...changes,
  };
}

type Expected = readonly [tie: CollisionTie, value: string, ids: string, apart: number];

/** What collides at 15 days. */
export const COLLISION_CASES: readonly {
  readonly name: string;
  readonly activities: readonly UpcomingActivity[];
  readonly expected: readonly Expected[];
}[] = [
  {
    name: 'two units to one country, 14 days apart',
    activities: [upcoming('a'), upcoming('b', { on: '2027-03-15' })],
    expected: [['COUNTRY', 'KR', 'a b', 14]],
  },
  {
    name: 'two units to one country, 15 days apart: each stands for itself',
    activities: [upcoming('a'), upcoming('b', { on: '2027-03-16' })],
    expected: [],
  },
  {
    name: 'one unit twice to one country: that is TK13’s alone',
    activities: [upcoming('a'), upcoming('b', { organisationId: 'a' })],
    expected: [],
  },
  {
    name: 'one unit twice and another once: all that might be made one',
    activities: [upcoming('a'), upcoming('b', { organisationId: 'a' }), upcoming('c')],
    expected: [['COUNTRY', 'KR', 'a b c', 0]],
  },
  {
    name: 'a plan line may begin on any day of its month',
    activities: [
      upcoming('a', { on: '2027-03-01', to: '2027-03-31' }),
      upcoming('b', { on: '2027-04-14' }),
    ],
    expected: [['COUNTRY', 'KR', 'a b', 14]],
  },
  {
    name: 'one that is near to two which are not near to each other stands in both',
    activities: [
      upcoming('a'),
      upcoming('b', { on: '2027-03-11' }),
      upcoming('c', { on: '2027-03-21' }),
    ],
    expected: [
      ['COUNTRY', 'KR', 'a b', 10],
      ['COUNTRY', 'KR', 'b c', 10],
    ],
  },
  {
    name: 'a third on the last day that is near to the first: told once, of all three',
    activities: [upcoming('a'), upcoming('b'), upcoming('c', { on: '2027-03-15' })],
    expected: [['COUNTRY', 'KR', 'a b c', 14]],
  },
  {
    name: 'a third a day too late for the first, on the last day that is near to the second',
    activities: [
      upcoming('a'),
      upcoming('b', { on: '2027-03-02' }),
      upcoming('c', { on: '2027-03-16' }),
    ],
    expected: [
      ['COUNTRY', 'KR', 'a b', 1],
      ['COUNTRY', 'KR', 'b c', 14],
    ],
  },
  {
    name: 'what lies between days of a month is counted from the first that has to begin',
    activities: [
      upcoming('a', { on: '2027-03-01', to: '2027-03-31' }),
      upcoming('b', { on: '2027-03-05' }),
      upcoming('c', { on: '2027-03-18' }),
      upcoming('d', { on: '2027-03-18', to: '2027-03-31' }),
    ],
    expected: [['COUNTRY', 'KR', 'a b c d', 13]],
  },
  {
    name: 'a set is over for all once the next begins too late for one of them',
    activities: [
      upcoming('a'),
      upcoming('b', { on: '2027-03-31' }),
      upcoming('c', { on: '2027-03-31', to: '2027-04-30' }),
    ],
    expected: [['COUNTRY', 'KR', 'b c', 0]],
  },
  {
    name: 'what may begin on the same days lies not apart',
    activities: [
      upcoming('a', { on: '2027-03-01', to: '2027-03-31' }),
      upcoming('b', { on: '2027-03-01', to: '2027-03-31' }),
    ],
    expected: [['COUNTRY', 'KR', 'a b', 0]],
  },
  {
    name: 'to one partner in one country: told once, of the partner',
    activities: [upcoming('a', { partnerId: 'p' }), upcoming('b', { partnerId: 'p' })],
    expected: [['PARTNER', 'p', 'a b', 0]],
  },
  {
    name: 'with one partner in two countries',
    activities: [
      upcoming('a', { partnerId: 'p' }),
      upcoming('b', { partnerId: 'p', countries: ['JP'] }),
    ],
    expected: [['PARTNER', 'p', 'a b', 0]],
  },
  {
    name: 'a third goes to the country, to nobody of the partner: both are told',
    activities: [
      upcoming('a', { partnerId: 'p' }),
      upcoming('b', { partnerId: 'p' }),
      upcoming('c'),
    ],
    expected: [
      ['PARTNER', 'p', 'a b', 0],
      ['COUNTRY', 'KR', 'a b c', 0],
    ],
  },
  {
    name: 'two of three that meet one partner go to one country: it is told once',
    activities: [
      upcoming('a', { partnerId: 'p' }),
      upcoming('b', { partnerId: 'p' }),
      upcoming('c', { partnerId: 'p', countries: ['JP'] }),
    ],
    expected: [['PARTNER', 'p', 'a b c', 0]],
  },
  {
    name: 'to the same two countries: told once, of both',
    activities: [
      upcoming('a', { countries: ['JP', 'KR'] }),
      upcoming('b', { countries: ['KR', 'JP'] }),
    ],
    expected: [['COUNTRY', 'JP KR', 'a b', 0]],
  },
  {
    name: 'countries are named in one order, whichever was written first',
    activities: [
      upcoming('a', { countries: ['KR', 'JP'] }),
      upcoming('b', { countries: ['KR', 'JP'] }),
    ],
    expected: [['COUNTRY', 'JP KR', 'a b', 0]],
  },
  {
    name: 'the partner is named, though another goes to the country at another time, before them',
    activities: [
      upcoming('z', { on: '2027-01-01' }),
      upcoming('a', { partnerId: 'p' }),
      upcoming('b', { partnerId: 'p' }),
    ],
    expected: [['PARTNER', 'p', 'a b', 0]],
  },
  {
    name: 'the partner is named and not the guest, though another receives the guest before them',
    activities: [
      upcoming('z', { kind: 'INBOUND', on: '2027-01-01', guests: ['Khách Mẫu'] }),
      upcoming('a', { kind: 'INBOUND', partnerId: 'p', guests: ['Khách Mẫu'] }),
      upcoming('b', { kind: 'INBOUND', partnerId: 'p', guests: ['Khách Mẫu'] }),
    ],
    expected: [['PARTNER', 'p', 'a b', 0]],
  },
  {
    name: 'the home country is nowhere',
    activities: [upcoming('a', { countries: ['VN'] }), upcoming('b', { countries: ['VN'] })],
    expected: [],
  },
  {
    name: 'guests from one country do not meet there',
    activities: [upcoming('a', { kind: 'INBOUND' }), upcoming('b', { kind: 'INBOUND' })],
    expected: [],
  },
  {
    name: 'two units receive one partner, at a visit and at a conference',
    activities: [
      upcoming('a', { kind: 'INBOUND', partnerId: 'p' }),
      upcoming('b', { kind: 'EVENT_HOSTED', partnerId: 'p' }),
    ],
    expected: [['PARTNER', 'p', 'a b', 0]],
  },
  {
    name: 'two units receive one guest, written in two ways; names of nobody are none',
    activities: [
      upcoming('a', { kind: 'INBOUND', guests: ['Khách  Mẫu-Một', ' '] }),
      upcoming('b', { kind: 'INBOUND', guests: ['khach mau mot', '…'] }),
    ],
    expected: [['GUEST', 'Khách  Mẫu-Một', 'a b', 0]],
  },
  {
    name: 'the guest who is shared is named, not another whom one of them receives',
    activities: [
      upcoming('a', { kind: 'INBOUND', guests: ['Người Khác', 'Khách Mẫu'] }),
      upcoming('b', { kind: 'INBOUND', guests: ['khach mau'] }),
    ],
    expected: [['GUEST', 'Khách Mẫu', 'a b', 0]],
  },
  {
    name: 'two guests whose names differ by where a word ends',
    activities: [
      upcoming('a', { kind: 'INBOUND', guests: ['An Nam'] }),
      upcoming('b', { kind: 'INBOUND', guests: ['Ann Am'] }),
    ],
    expected: [],
  },
  {
    name: 'a journey to a partner and a reception of it are never made one',
    activities: [
      upcoming('a', { partnerId: 'p' }),
      upcoming('b', { kind: 'INBOUND', partnerId: 'p' }),
    ],
    expected: [],
  },
];

/** What is proposed for activities that collide. */
export const PROPOSAL_CASES: readonly {
  readonly name: string;
  readonly activities: readonly [UpcomingActivity, UpcomingActivity, ...UpcomingActivity[]];
  readonly expected: Omit<MergeProposal, 'from' | 'to'> & {
    readonly from: string;
    readonly to: string;
  };
}[] = [
  {
    name: 'the one with the most persons leads, on its days, as long as the longest',
    activities: [upcoming('a', { days: 7 }), upcoming('b', { on: '2027-03-10', persons: 6 })],
    expected: {
      leadId: 'b',
      because: 'MOST_PERSONS',
      from: '2027-03-10',
      to: '2027-03-10',
      days: 7,
      persons: 10,
      fewer: 1,
    },
  },
  {
    name: 'the earliest leads where two have as many persons',
    activities: [upcoming('a', { on: '2027-03-02' }), upcoming('b'), upcoming('c', { persons: 3 })],
    expected: {
      leadId: 'b',
      because: 'EARLIEST',
      from: '2027-03-01',
      to: '2027-03-01',
      days: 5,
      persons: 11,
      fewer: 2,
    },
  },
  {
    name: 'the earliest leads where the persons of one are not known, and then nobody adds them up',
    activities: [
      upcoming('a', { to: '2027-03-31', days: null }),
      upcoming('b', { on: '2027-03-05', persons: null, days: null }),
    ],
    expected: {
      leadId: 'a',
      because: 'EARLIEST',
      from: '2027-03-01',
      to: '2027-03-31',
      days: null,
      persons: null,
      fewer: 1,
    },
  },
];
