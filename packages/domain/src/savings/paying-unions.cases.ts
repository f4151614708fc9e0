import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { CostKind } from '../dossier/dossier.ts';
import { costCasesOf, line, room } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk10 = costCasesOf('TK10');
const tk11 = costCasesOf('TK11');

const TOGETHER: Partial<SavingsFacts> = {
  coOrganisers: [
    { organisationId: 'hue', kind: 'PROVINCIAL_UNION' },
    { organisationId: 'cong-thuong', kind: 'SECTOR_UNION' },
    { organisationId: 'tld', kind: 'FEDERATION' },
  ],
};

function by(paidById: string | null, item: CostItem, change: Partial<CostFact> = {}): CostFact {
  return line(item, { kind: COST_ITEM_RULES[item].kind, item, paidById, ...change });
}

const wrong = (reason: 'LEAD_PAYS' | 'BEYOND_OWN_MEETING', item: CostItem) =>
  fails(reason, null, {
    severity: 'STOP',
    path: ['costLines', item, 'paidById'],
    about: item,
    data: { cost: item },
  });

const OF_LEAD = [
  'GUEST_LODGING',
  'GUEST_MEALS',
  'BREAKFAST',
  'BANQUET_DAY_MEAL',
  'CAR',
  'INTERNATIONAL_TICKET',
] as const;
const OF_RECEPTION = [
  'BANQUET',
  'GUEST_FLOWERS',
  'GUEST_GIFT',
  'ART_SHOW',
  'VIP_LOUNGE',
  'FAREWELL_MEAL',
  'FAREWELL_GIFT',
  'SERVICE_STAFF_MEALS',
  'STAFF_MEALS_IN_CASH',
] as const;
const OF_MEETING = [
  'GUEST_REFRESHMENTS',
  'CONSECUTIVE_INTERPRETATION',
  'OWN_CONSECUTIVE_INTERPRETATION',
  'VENUE_HIRE',
] as const;

const unsaid = (kind: CostKind, paidById = 'hue') => line(kind, { kind, paidById });
const noItem = (kind: CostKind) =>
  lacks('ITEM', ['costLines', kind, 'item'], { data: { cost: kind } });
const KINDS_OF_LEAD = ['LODGING', 'MEALS', 'LOCAL_TRANSPORT', 'TICKET'] as const;
const KINDS_OF_RECEPTION = ['RECEPTION', 'GIFT'] as const;

const PARTS: readonly CheckCase<SavingsFacts>[] = [
  ...OF_LEAD.flatMap((item) => [
    tk10(`a province pays ${item}`, [by('hue', item)], [wrong('LEAD_PAYS', item)], TOGETHER),
    tk10(`the lead pays ${item}`, [by(null, item)], PASSES, TOGETHER),
  ]),
  ...OF_RECEPTION.flatMap((item) => [
    tk10(`a province pays ${item} of its own`, [by('hue', item)], PASSES, TOGETHER),
    tk10(
      `a sector union pays ${item}`,
      [by('cong-thuong', item)],
      [wrong('BEYOND_OWN_MEETING', item)],
      TOGETHER,
    ),
  ]),
  ...OF_MEETING.map((item) =>
    tk10(`a sector union pays ${item} of its meeting`, [by('cong-thuong', item)], PASSES, TOGETHER),
  ),
  tk10(
    'the federation pays a banquet beside the lead',
    [by('tld', 'BANQUET')],
    [wrong('BEYOND_OWN_MEETING', 'BANQUET')],
    TOGETHER,
  ),
  tk10(
    'a unit that was not looked up',
    [by('quang-tri', 'BANQUET')],
    [lacks('PAYING_UNION', ['costLines', 'BANQUET', 'paidById'], { data: {} })],
    TOGETHER,
  ),
  ...KINDS_OF_LEAD.map((kind) =>
    tk10(`a province pays what it does not say, ${kind}`, [unsaid(kind)], [noItem(kind)], TOGETHER),
  ),
  ...KINDS_OF_RECEPTION.flatMap((kind) => [
    tk10(`a province pays for its reception, ${kind}`, [unsaid(kind)], PASSES, TOGETHER),
    tk10(
      `a sector union does not say for what, ${kind}`,
      [unsaid(kind, 'cong-thuong')],
      [noItem(kind)],
      TOGETHER,
    ),
  ]),
  tk10('a province pays some documents', [unsaid('DOCUMENTS')], PASSES, TOGETHER),
  tk10('of an event held together nothing is said', [by('hue', 'GUEST_MEALS')], PASSES, {
    ...TOGETHER,
    kind: 'EVENT_HOSTED',
  }),
  tk10('the partner pays', [by('hue', 'GUEST_MEALS', { payer: 'HOST' })], DOES_NOT_APPLY, TOGETHER),
];

const drinks = (id: string, change: Partial<CostFact> = {}) =>
  line(id, { kind: 'RECEPTION', item: 'GUEST_REFRESHMENTS', persons: 9, days: 6, ...change });
const twice = (id: string) => fails('DOUBLE_FUNDED', over(90, 108, 'TIMES'), { about: id });

const TWO_WHO_PAY: readonly CheckCase<SavingsFacts>[] = [
  tk10(
    'two unions, together more than there are half days',
    [drinks('a'), drinks('b', { paidById: 'hue' })],
    [twice('a'), twice('b')],
    TOGETHER,
  ),
  tk10(
    'two unions, as many as there are half days',
    [drinks('a'), drinks('b', { paidById: 'hue', days: 4 })],
    PASSES,
    TOGETHER,
  ),
  tk10('one union, in two lines', [drinks('a'), drinks('b')], PASSES, TOGETHER),
  tk10(
    'two unions, of an event it is not said what',
    [
      line('x', { kind: 'MEALS' }),
      line('y', { kind: 'MEALS', paidById: 'hue' }),
      line('z', { kind: 'DOCUMENTS' }),
    ],
    [lacks('ITEM', ['costLines', 'x', 'item']), lacks('ITEM', ['costLines', 'y', 'item'])],
    { ...TOGETHER, kind: 'EVENT_HOSTED' },
  ),
];

const STATE = { payer: 'STATE_BUDGET' } as const;
const byOther = room({ ...STATE, paidById: 'hue' }, 'other');
const noRule = (id: string) => lacks('FUNDING_RULE', ['costLines', id, 'payer']);
const notAllowed = (reason: string) => fails(reason, null, { about: 'STATE_BUDGET' });

const STATE_MONEY: readonly CheckCase<SavingsFacts>[] = [
  tk11('the State money of another union', [byOther], [noRule('other')], TOGETHER),
  tk11(
    'of another union, where all is listed for ours',
    [room(STATE), byOther],
    [noRule('other')],
    TOGETHER,
    { level: 'FEDERATION' },
  ),
  tk11(
    'of ours and of another union',
    [room(STATE), byOther],
    [notAllowed('PROJECTS_ONLY'), noRule('other')],
    TOGETHER,
  ),
  tk11(
    'of ours that is not listed, and of another union',
    [room(STATE), byOther],
    [notAllowed('SOURCE_NOT_LISTED'), noRule('other')],
    { ...TOGETHER, kind: 'EVENT_ONLINE' },
  ),
  tk11('of ours and of another union, for a project', [room(STATE), byOther], [noRule('other')], {
    ...TOGETHER,
    purposeKind: 'PROJECT',
  }),
  tk11(
    'of ours and of another union, it is not said for what',
    [room(STATE), byOther],
    [noRule('other'), lacks('PURPOSE_KIND', ['purposeKind'])],
    { ...TOGETHER, purposeKind: null },
  ),
  tk11('the fund of another union', [room({ paidById: 'hue' })], PASSES, TOGETHER),
];

/** The cases of TK10 and TK11 on what several unions pay of guests whom they receive together. */
export const PAYING_UNION_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...PARTS,
  ...TWO_WHO_PAY,
  ...STATE_MONEY,
];
