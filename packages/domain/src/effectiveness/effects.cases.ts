import { DOES_NOT_APPLY, fails, lacks, overNormChange, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { under } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import type { InformationProduct, ProductKind } from '../dossier/report-effects.ts';
import { isoDate } from '../period/period.ts';
import { GOOD, JULY, JUNE, ROWS, SUBJECT } from './effectiveness.examples.ts';
import type { EffectivenessFacts } from './effectiveness.facts.ts';
import { BEGINS, dollar, QUIET } from './effects.examples.ts';
import type { Effects } from './effects.facts.ts';
import { commitment, kept, REPORTED } from './follow-up.examples.ts';
import type { CommitmentFacts } from './follow-up.facts.ts';

function caseOf(checkId: string) {
  return (
    name: string,
    changed: Partial<EffectivenessFacts>,
    expected: readonly Partial<Finding>[],
    normDay = JUNE,
  ): CheckCase<EffectivenessFacts> => ({
    name: `${checkId}: ${name}`,
    checkId,
    subject: { ...SUBJECT, normDay },
    rows: ROWS,
    facts: { ...GOOD, ...changed },
    expected,
  });
}

const hq07 = caseOf('HQ07');
const asking = (kind: 'NOTHING' | 'CONTINUES' | 'INVITES'): Partial<EffectivenessFacts> => ({
  effects: {
    ...QUIET,
    continuation: { kind, date: isoDate('2026-02-01'), paper: 'Thư số 12' },
  },
});
const AT_CONTINUATION = ['outcome', 'effects', 'continuation'];
const CONTINUATIONS: readonly CheckCase<EffectivenessFacts>[] = [
  hq07('no report handed in', {}, DOES_NOT_APPLY),
  hq07('no partner', { ...asking('NOTHING'), withPartner: false }, DOES_NOT_APPLY),
  hq07('the partner asks to go on', asking('CONTINUES'), PASSES),
  hq07('the partner invites again', asking('INVITES'), PASSES),
  hq07('the partner asks for nothing more', asking('NOTHING'), [
    fails('NOT_ASKED_AGAIN', null, { severity: 'NOTE', path: AT_CONTINUATION }),
  ]),
  ...overNormChange(
    hq07('nothing more, where that is noted', asking('NOTHING'), [
      fails('NOT_ASKED_AGAIN', null, { severity: 'NOTE' }),
    ]),
    { severity: 'JUSTIFY' },
    [fails('NOT_ASKED_AGAIN', null, { severity: 'JUSTIFY' })],
  ),
  hq07('nobody said', { effects: QUIET }, [lacks('CONTINUATION', AT_CONTINUATION)]),
];

const vnd = (minor: number) => ({ minor, currency: 'VND' }) as const;
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;
const hq08 = caseOf('HQ08');
const LATER = isoDate('2027-01-11');
const facts = (
  effects: Partial<Effects>,
  commitments: readonly CommitmentFacts[] = [],
  today = GOOD.today,
): Partial<EffectivenessFacts> => ({
  today,
  effects: { ...QUIET, ...effects },
  followUp: { reportedOn: REPORTED, commitments },
});
const used = (peopleReached: number | null, trainersTaught: number | null = null) =>
  commitment('a', [{ ...kept('2026-02-01'), peopleReached, trainersTaught }]);
const SPENT_AT = ['actual', 'costLines'];
const NO_DOLLAR = lacks('EXCHANGE_RATE_OF_DAY', SPENT_AT, {
  about: 'USD',
  data: { currency: 'USD', day: BEGINS },
});
const inDollars = (cents: number, own: number): Partial<EffectivenessFacts> => ({
  ...facts({ spent: { own: [vnd(own)], others: [usd(cents)] } }),
  dayRates: { day: BEGINS, rates: [dollar(100, BEGINS)] },
});
const LEVERAGES: readonly CheckCase<EffectivenessFacts>[] = [
  hq08('no report handed in', {}, DOES_NOT_APPLY),
  hq08('nothing known of effects', { ...facts({}), effects: null }, DOES_NOT_APPLY),
  hq08('nothing known of what follows', { ...facts({}), followUp: null }, DOES_NOT_APPLY),
  hq08('no money of our own', facts({ spent: { own: [vnd(0)], others: [] } }), PASSES),
  hq08(
    'no money of our own beside others’ of which nobody knows the worth',
    facts({ spent: { own: [vnd(0)], others: [usd(9)] } }),
    PASSES,
  ),
  hq08(
    'no money of our own beside others’ in two currencies, of which nobody knows the worth of one',
    facts({ spent: { own: [vnd(0)], others: [vnd(9), usd(9)] } }),
    PASSES,
  ),
  hq08('half as much of others', facts({ spent: { own: [vnd(100)], others: [vnd(50)] } }), PASSES),
  hq08('a little less', facts({ spent: { own: [vnd(1000)], others: [vnd(499)] } }), [
    fails(
      'TOO_LITTLE_RAISED',
      { limit: 50, actual: 49.9, excess: 0.1, unit: 'PERCENT', currency: null },
      { severity: 'NOTE', path: SPENT_AT, data: { minimum: 50, rates: '' } },
    ),
  ]),
  hq08('nothing of others', facts({ spent: { own: [vnd(100)], others: [usd(0)] } }), [
    fails('TOO_LITTLE_RAISED', under(50, 0, 'PERCENT')),
  ]),
  hq08('not asked for', facts({ spent: { own: [vnd(100)], others: [] } }), PASSES, JULY),
  hq08('figures not closed', facts({ spent: null }), [lacks('ACTUAL_COSTS', ['actual'])]),
  hq08('figures not closed, and money not asked for', facts({ spent: null }), PASSES, JULY),
  hq08(
    'all in one currency that is not ours, without any rate',
    facts({ spent: { own: [usd(100)], others: [usd(50)] } }),
    PASSES,
  ),
  hq08(
    'more of others in đồng than can be counted',
    {
      ...inDollars(Number.MAX_SAFE_INTEGER, 1),
      dayRates: { day: BEGINS, rates: [dollar(24_000, BEGINS)] },
    },
    [lacks('ACTUAL_COSTS', ['actual'], { about: null })],
  ),
  hq08('others in another currency', facts({ spent: { own: [vnd(100)], others: [usd(9)] } }), [
    NO_DOLLAR,
  ]),
  hq08('others in another currency, at its worth of the day', inDollars(50, 100), PASSES),
  hq08('a cent less', inDollars(49, 100), [
    fails(
      'TOO_LITTLE_RAISED',
      { limit: 50, actual: 49, excess: 1, unit: 'PERCENT', currency: null },
      { data: { minimum: 50, rates: 'USD 100/1 2026-05-18' } },
    ),
  ]),
  hq08('our own in two', facts({ spent: { own: [vnd(100), usd(1)], others: [] } }), [NO_DOLLAR]),
  hq08('others in two', facts({ spent: { own: [vnd(100)], others: [vnd(90), usd(1)] } }), [
    NO_DOLLAR,
  ]),
  hq08('as many reached as are asked for', facts({}, [used(20)], LATER), PASSES),
  hq08('one less', facts({}, [used(19)], LATER), [
    fails('TOO_FEW_REACHED', under(20, 19, 'PERSONS'), {
      path: ['followUp'],
      data: { months: 12 },
    }),
  ]),
  hq08('not asked before its day', facts({}, [used(19)], isoDate('2027-01-10')), PASSES),
  hq08('not asked for at all', facts({}, [used(19)], LATER), PASSES, JULY),
  hq08('not asked for, and nobody counted', facts({}, [used(null)], LATER), PASSES, JULY),
  hq08(
    'whom a promise reached that put no lesson to use is not counted',
    facts({}, [used(19), { ...used(5), id: 'b', appliesLesson: false }], LATER),
    [fails('TOO_FEW_REACHED', under(20, 19, 'PERSONS'))],
  ),
  hq08('no lesson was to be used', facts({}, [], LATER), PASSES),
  hq08('a lesson not used reaches nobody', facts({}, [commitment('a', [])], LATER), [
    fails('TOO_FEW_REACHED', under(20, 0, 'PERSONS')),
  ]),
  hq08('nobody counted', facts({}, [used(null)], LATER), [lacks('PEOPLE_REACHED', ['followUp'])]),
  hq08('too few counted, and some not', facts({}, [used(19), { ...used(null), id: 'b' }], LATER), [
    lacks('PEOPLE_REACHED', ['followUp']),
  ]),
  hq08(
    'enough counted, and some not',
    facts({}, [used(20), { ...used(null), id: 'b' }], LATER),
    PASSES,
  ),
  hq08(
    'reached at two places',
    facts({}, [used(12), { ...used(8), id: 'b' }, { ...used(null), id: 'c' }], LATER),
    PASSES,
  ),
  hq08('half of the trainers taught', facts({ trainersTrained: 4 }, [used(20, 2)], LATER), PASSES),
  hq08('a quarter taught', facts({ trainersTrained: 4 }, [used(20, 1)], LATER), [
    fails('TOO_FEW_TAUGHT', under(50, 25, 'PERCENT'), {
      path: ['followUp'],
      data: { months: 12, trained: 4, given: 1 },
    }),
  ]),
  hq08('99 of 199 taught', facts({ trainersTrained: 199 }, [used(20, 99)], LATER), [
    fails('TOO_FEW_TAUGHT', {
      limit: 50,
      actual: 49.7,
      excess: 0.3,
      unit: 'PERCENT',
      currency: null,
    }),
  ]),
  hq08(
    'a lesson not used lets nobody teach',
    facts({ trainersTrained: 4 }, [commitment('a', [])], LATER),
    [
      fails('TOO_FEW_REACHED', under(20, 0, 'PERSONS')),
      fails('TOO_FEW_TAUGHT', under(50, 0, 'PERCENT')),
    ],
  ),
  hq08('nobody was trained', facts({ trainersTrained: 0 }, [used(20, 0)], LATER), PASSES),
  hq08(
    'too few of those who taught counted, and some not',
    facts({ trainersTrained: 4 }, [used(20, 1), { ...used(20), id: 'b' }], LATER),
    [lacks('TRAINERS_TAUGHT', ['followUp'])],
  ),
  hq08(
    'enough of those who taught counted, and some not',
    facts({ trainersTrained: 4 }, [used(20, 2), { ...used(20), id: 'b' }], LATER),
    PASSES,
  ),
  hq08('nobody counted those who taught', facts({ trainersTrained: 4 }, [used(20)], LATER), [
    lacks('TRAINERS_TAUGHT', ['followUp']),
  ]),
  hq08('trainers not asked for', facts({ trainersTrained: 4 }, [used(20)], LATER), PASSES, JULY),
];

const hq10 = caseOf('HQ10');
const brought = (...kinds: readonly ProductKind[]): Partial<EffectivenessFacts> => {
  const products: readonly InformationProduct[] = kinds.map((kind, index) => ({
    id: String(index),
    kind,
    title: 'Bài mẫu',
    where: '',
  }));
  return { effects: { ...QUIET, products } };
};
const AT_PRODUCTS = ['outcome', 'effects', 'products'];
const PRODUCTS: readonly CheckCase<EffectivenessFacts>[] = [
  hq10('no report handed in', {}, DOES_NOT_APPLY),
  hq10('one article', brought('ARTICLE'), PASSES),
  hq10('nothing', brought(), [
    fails('TOO_FEW_PRODUCTS', null, {
      severity: 'NOTE',
      path: AT_PRODUCTS,
      data: { required: 1, given: 0 },
    }),
  ]),
  hq10(
    'one article, where two and a note are asked for',
    brought('ARTICLE'),
    [
      fails('TOO_FEW_PRODUCTS', null, { data: { required: 2, given: 1 } }),
      fails('TOO_FEW_NOTES', null, { data: { required: 1, given: 0 } }),
    ],
    JULY,
  ),
  hq10('a note is not published', brought('RESEARCH_NOTE'), [fails('TOO_FEW_PRODUCTS')]),
  hq10('two and a note', brought('ARTICLE', 'BROADCAST', 'RESEARCH_NOTE'), PASSES, JULY),
  hq10(
    'one, where two and a note are asked for',
    brought('ONLINE_POST'),
    [
      fails('TOO_FEW_PRODUCTS', null, { data: { required: 2, given: 1 } }),
      fails('TOO_FEW_NOTES', null, { path: AT_PRODUCTS, data: { required: 1, given: 0 } }),
    ],
    JULY,
  ),
];

/** The golden table of HQ07, HQ08 and HQ10. */
export const EFFECT_CASES: readonly CheckCase<EffectivenessFacts>[] = [
  ...CONTINUATIONS,
  ...LEVERAGES,
  ...PRODUCTS,
];
