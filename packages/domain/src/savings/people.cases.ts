import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, under } from '../check/check.ts';
import type { DonorKind, Invitation } from '../dossier/dossier.ts';
import { isoDate } from '../period/period.ts';
import type { PersonLanguage } from '../person/person.ts';
import type { DonatedFact, PersonProfile, UnitJourney } from './people.facts.ts';
import { casesOf, member, START } from './savings.examples.ts';
import type { MemberFact, SavingsFacts } from './savings.facts.ts';

const tk07 = casesOf('TK07');
const invited = (kind: Invitation['kind']): Partial<SavingsFacts> => ({
  invitation: { kind, from: 'Công ty Mẫu', number: null, date: null },
});
const from = { data: { from: 'Công ty Mẫu' } };
const byInvitation = { severity: 'JUSTIFY', path: ['invitation', 'kind'], ...from } as const;
const donated = (donorKind: DonorKind | null): DonatedFact => ({
  id: 'a',
  kind: 'TICKET',
  item: 'INTERNATIONAL_TICKET',
  donorKind,
});
const INVITATIONS: readonly CheckCase<SavingsFacts>[] = [
  tk07('invited by an organisation, no relatives', {}, PASSES),
  tk07('invited by name', invited('PERSONAL'), [fails('PERSONAL_INVITATION', null, byInvitation)]),
  tk07('by name, the host pays', { ...invited('PERSONAL'), hostPays: true }, [
    fails('PERSONAL_INVITATION'),
  ]),
  tk07('invited by an enterprise', invited('ENTERPRISE'), [
    fails('ENTERPRISE_INVITATION', null, byInvitation),
  ]),
  tk07('invited and paid by an enterprise', { ...invited('ENTERPRISE'), hostPays: true }, [
    fails('ENTERPRISE_INVITATION', null, byInvitation),
    fails('ENTERPRISE_PAYS', null, { severity: 'JUSTIFY', path: ['costLines'], ...from }),
  ]),
  tk07('an organisation that pays', { hostPays: true }, PASSES),
  tk07('paid by a body that donates', { donated: [donated('ORGANISATION')] }, PASSES),
  tk07('paid by a person who donates', { donated: [donated('PERSON')] }, PASSES),
  tk07(
    'paid by an enterprise that donates',
    { donated: [donated('ENTERPRISE'), { ...donated('ENTERPRISE'), id: 'b', item: null }] },
    [
      fails('ENTERPRISE_DONATES', null, {
        severity: 'JUSTIFY',
        path: ['costLines', 'a', 'donorKind'],
        about: 'a',
        data: { cost: 'INTERNATIONAL_TICKET' },
      }),
      fails('ENTERPRISE_DONATES', null, { about: 'b', data: { cost: 'TICKET' } }),
    ],
  ),
  tk07('paid by somebody who donates', { donated: [donated(null)] }, [
    lacks('DONOR_KIND', ['costLines', 'a', 'donorKind'], {
      data: { cost: 'INTERNATIONAL_TICKET' },
    }),
  ]),
  tk07(
    'guests received with the money of an enterprise',
    {
      donated: [donated('ENTERPRISE')],
      kind: 'INBOUND',
    },
    DOES_NOT_APPLY,
  ),
  tk07('relatives, with the reason', { relatives: { related: true, explanation: 'Vợ chồng' } }, [
    fails('RELATIVES', null, {
      severity: 'NOTE',
      path: ['relatives'],
      data: { explanation: 'Vợ chồng' },
    }),
  ]),
  tk07('relatives without a reason', { relatives: { related: true, explanation: ' ' } }, [
    fails('RELATIVES_WITHOUT_REASON', null, {
      severity: 'JUSTIFY',
      path: ['relatives', 'explanation'],
    }),
  ]),
  tk07('nothing declared', { relatives: null }, [lacks('RELATIVES', ['relatives'])]),
  tk07('nothing declared of two, by name', { ...invited('PERSONAL'), relatives: null }, [
    fails('PERSONAL_INVITATION'),
    lacks('RELATIVES', ['relatives']),
  ]),
  tk07('one alone', { relatives: null, members: [member('a')] }, PASSES),
  tk07('nobody named', { relatives: null, members: [] }, [lacks('MEMBERS', ['members'])]),
  tk07('no invitation', { invitation: null }, [lacks('INVITATION', ['invitation'])]),
  tk07('guests received', { ...invited('ENTERPRISE'), kind: 'INBOUND' }, DOES_NOT_APPLY),
];

const tk08 = casesOf('TK08');
/** By rows that leave it to the check of what kinds of activity it speaks. */
const ofAllKinds = (example: CheckCase<SavingsFacts>): CheckCase<SavingsFacts> => ({
  ...example,
  rows: example.rows.map((row) => ({ ...row, kinds: null })),
});
/** A journey to study, of somebody with so many months until retirement, as far as is known. */
const studies = (monthsToRetirement: number | null): Partial<SavingsFacts> => ({
  purposeKind: 'STUDY',
  members: [member('a', { monthsToRetirement: 24 }), member('b', { monthsToRetirement })],
});
const near = (months: number) => [
  fails('NEAR_RETIREMENT', under(24, months, 'MONTHS'), {
    severity: 'JUSTIFY',
    path: ['members', 'b'],
    about: 'person-b',
    data: { personId: 'person-b', monthsLeft: months },
  }),
];
const RETIREMENT: readonly CheckCase<SavingsFacts>[] = [
  tk08('24 months left', studies(24), PASSES),
  tk08('23 months left', studies(23), near(23)),
  tk08('in the month of retirement', studies(0), near(0)),
  tk08('past the age', studies(-1), [
    fails('PAST_RETIREMENT_AGE', null, { about: 'person-b', data: { personId: 'person-b' } }),
  ]),
  tk08('a training', { ...studies(3), purposeKind: 'TRAINING' }, near(3)),
  tk08('no journey to learn', { ...studies(3), purposeKind: 'CONGRESS' }, DOES_NOT_APPLY),
  tk08('not known', studies(null), [lacks('RETIREMENT', ['members', 'b'])]),
  tk08('no purpose', { ...studies(3), purposeKind: null }, [lacks('PURPOSE', ['purposeKind'])]),
  tk08('nobody named', { ...studies(3), members: [] }, [lacks('MEMBERS', ['members'])]),
  tk08('no day', { ...studies(null), startDate: null }, [lacks('START_DATE', ['startDate'])]),
  tk08('guests received', { ...studies(3), kind: 'INBOUND' }, DOES_NOT_APPLY),
  ofAllKinds(
    tk08(
      'guests received, by a row of all kinds',
      { ...studies(3), kind: 'INBOUND' },
      DOES_NOT_APPLY,
    ),
  ),
];

const tk09 = casesOf('TK09');
const speaks = (
  level: PersonLanguage['level'],
  evidence: PersonLanguage['evidence'] = 'TESTED',
  language = 'ko',
): PersonLanguage => ({ language, level, evidence });
/** A delegation with an interpreter who has these languages. */
const interprets = (...languages: readonly PersonLanguage[]): Partial<SavingsFacts> => ({
  members: [
    member('a', { role: 'HEAD' }),
    member('b', { role: 'INTERPRETER', profile: { trade: null, function: null, languages } }),
  ],
});
const ofInterpreter = (reason: string, language: string, level: string) => [
  fails(reason, null, {
    severity: reason === 'LANGUAGE_TOO_LOW' ? 'JUSTIFY' : 'NOTE',
    path: ['members', 'b'],
    about: 'person-b',
    data: { personId: 'person-b', language, level, minLevel: 'B2' },
  }),
];
/** Somebody who goes to learn about collective bargaining. */
const learns = (profile: Partial<PersonProfile> | null, role: MemberFact['role'] = 'MEMBER') => ({
  purposeKind: 'STUDY' as const,
  members: [
    member('a', { role: 'HEAD', profile: null }),
    member('b', {
      role,
      profile: profile && { trade: null, function: null, languages: [], ...profile },
    }),
  ],
});
const offTopic = (actual: number) => [fails('TRADE_OFF_TOPIC', under(50, actual, 'PERCENT'))];
const SUITABILITY: readonly CheckCase<SavingsFacts>[] = [
  tk09('nobody who interprets, on an exchange', {}, PASSES),
  tk09('an interpreter with a certificate', interprets(speaks('B2')), PASSES),
  tk09(
    'one level too low',
    interprets(speaks('B1')),
    ofInterpreter('LANGUAGE_TOO_LOW', 'ko', 'B1'),
  ),
  tk09(
    'the best of several languages that are too low',
    interprets(speaks('A2'), speaks('B1', 'SELF_STATED', 'en'), speaks('B1', 'TESTED', 'zh')),
    ofInterpreter('LANGUAGE_TOO_LOW', 'zh', 'B1'),
  ),
  tk09(
    'of two that are too low the better, though only stated',
    interprets(speaks('A2'), speaks('B1', 'SELF_STATED', 'zh')),
    ofInterpreter('LANGUAGE_TOO_LOW', 'zh', 'B1'),
  ),
  tk09(
    'the level only by their own word',
    interprets(speaks('C1', 'SELF_STATED'), speaks('B1')),
    ofInterpreter('LANGUAGE_SELF_STATED', 'ko', 'C1'),
  ),
  tk09(
    'of two as good the first by its code, whatever their order',
    interprets(speaks('C1', 'SELF_STATED'), speaks('C1', 'SELF_STATED', 'en')),
    ofInterpreter('LANGUAGE_SELF_STATED', 'en', 'C1'),
  ),
  tk09(
    'tested in one, stated in a better one',
    interprets(speaks('C2', 'SELF_STATED'), speaks('B2')),
    PASSES,
  ),
  tk09('no language in the register', interprets(), [lacks('LANGUAGES', ['members', 'b'])]),
  tk09(
    'an interpreter who was not looked up',
    { members: [member('b', { role: 'INTERPRETER', profile: null })] },
    [lacks('LANGUAGES', ['members', 'b'])],
  ),
  tk09('a function of the topic', learns({ function: 'Thương lượng tập thể' }), PASSES),
  tk09('a trade of the topic', learns({ trade: 'thuong luong', function: 'Nữ công' }), PASSES),
  tk09('half of the words', learns({ function: 'Tập huấn' }), PASSES),
  tk09('one word of three', learns({ trade: 'Tập đoàn hóa' }), offTopic(33)),
  tk09('another trade and function', learns({ trade: 'Cơ khí', function: 'Tài chính' }), [
    fails('TRADE_OFF_TOPIC', under(50, 0, 'PERCENT'), {
      severity: 'NOTE',
      path: ['members', 'b'],
      about: 'person-b',
      data: {
        personId: 'person-b',
        trade: 'Cơ khí',
        function: 'Tài chính',
        topic: 'Thương lượng tập thể',
      },
    }),
  ]),
  tk09('an expert', learns({ trade: 'Cơ khí' }, 'EXPERT'), offTopic(0)),
  tk09('a training', { ...learns({ trade: 'Cơ khí' }), purposeKind: 'TRAINING' }, offTopic(0)),
  tk09('no journey to learn', { ...learns({ trade: 'Cơ khí' }), purposeKind: 'EXCHANGE' }, PASSES),
  tk09('the secretary', learns({ trade: 'Cơ khí' }, 'SECRETARY'), PASSES),
  tk09('neither trade nor function', learns({ trade: ' ' }), [lacks('TRADE', ['members', 'b'])]),
  tk09('a person who was not looked up', learns(null), [lacks('TRADE', ['members', 'b'])]),
  tk09('no topic', { ...learns({ trade: 'Cơ khí' }), topic: ' ' }, [lacks('TOPIC', ['topic'])]),
  tk09('no purpose', { ...learns({ trade: 'Cơ khí' }), purposeKind: null }, [
    lacks('PURPOSE', ['purposeKind']),
  ]),
  tk09(
    'no topic, and nobody chosen by trade',
    { ...interprets(speaks('B2')), purposeKind: 'STUDY', topic: ' ' },
    PASSES,
  ),
  tk09(
    'no purpose, and nobody chosen by trade',
    { ...interprets(speaks('B2')), purposeKind: null },
    PASSES,
  ),
  tk09('nobody named', { members: [] }, [lacks('MEMBERS', ['members'])]),
  tk09('guests received', { ...interprets(speaks('A1')), kind: 'INBOUND' }, DOES_NOT_APPLY),
];

const tk17 = casesOf('TK17');
const journey = (number: number, day: string, ...personIds: readonly string[]): UnitJourney => ({
  dossierId: `journey-${number}`,
  startDate: isoDate(day),
  personIds,
});
/** Three journeys of the unit in the year before, with a in as many as said. */
const withA = (times: number, ...more: readonly UnitJourney[]): Partial<SavingsFacts> => ({
  unitJourneys: [
    ...['2026-01-10', '2026-02-10', '2026-03-10'].map((day, index) =>
      journey(index, day, ...(index < times ? ['person-a'] : []), 'person-c'),
    ),
    ...more,
  ],
});
const share = (percent: number, taken: number, total: number) => [
  fails('SAME_TRAVELLER', over(50, percent, 'PERCENT'), {
    severity: 'NOTE',
    path: ['members', 'a'],
    about: 'person-a',
    data: { personId: 'person-a', journeys: taken, unitJourneys: total, months: 12 },
  }),
];
const FREQUENCY: readonly CheckCase<SavingsFacts>[] = [
  tk17('the first journey of the unit', {}, PASSES),
  tk17('two of four', withA(1), PASSES),
  tk17('three of four', withA(2), share(75, 3, 4)),
  tk17('three of five', withA(2, journey(4, '2026-04-01')), share(60, 3, 5)),
  tk17('three of six', withA(2, journey(4, '2026-04-01'), journey(5, '2026-04-02')), PASSES),
  tk17(
    'four of seven',
    withA(3, journey(4, '2026-04-01'), journey(5, '2026-04-02'), journey(6, '2026-04-03')),
    share(58, 4, 7),
  ),
  tk17(
    '100 of 199, which is just more than half',
    {
      unitJourneys: Array.from({ length: 198 }, (_, number) =>
        journey(number, '2026-01-10', number < 99 ? 'person-a' : 'person-c'),
      ),
    },
    share(51, 100, 199),
  ),
  tk17(
    'three of three, which are too few to tell',
    { unitJourneys: [journey(1, '2026-01-10', 'person-a'), journey(2, '2026-02-10', 'person-a')] },
    PASSES,
  ),
  tk17(
    'a journey on the first day of the twelve months, and one on this day',
    withA(1, journey(4, '2025-05-12', 'person-a'), journey(5, START, 'person-a')),
    share(67, 4, 6),
  ),
  tk17(
    'journeys a day too early and a day too late',
    withA(1, journey(4, '2025-05-11', 'person-a'), journey(5, '2026-05-13', 'person-a')),
    PASSES,
  ),
  tk17('two who always go', { ...withA(3), members: [member('a'), member('c'), member('b')] }, [
    { about: 'person-a' },
    { about: 'person-c' },
  ]),
  tk17('nobody named', { ...withA(3), members: [] }, [lacks('MEMBERS', ['members'])]),
  tk17('no day', { ...withA(3), startDate: null }, [lacks('START_DATE', ['startDate'])]),
  tk17('journeys not looked up', { unitJourneys: null }, [lacks('UNIT_JOURNEYS', ['startDate'])]),
  tk17('guests received', { ...withA(3), kind: 'INBOUND' }, DOES_NOT_APPLY),
];

/** The golden table of the checks on people. */
export const PEOPLE_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...INVITATIONS,
  ...RETIREMENT,
  ...SUITABILITY,
  ...FREQUENCY,
];
