import { describe, expect, it } from 'vitest';
import { isoDate, isoMonth } from '../period/period.ts';
import { daysOf, isPartialDate } from '../period/partial-date.ts';
import type { PartialDate } from '../period/partial-date.ts';
import { consentDecisionIssues, consentRequestIssues, suspensionContentIssues } from './issues.ts';
import type { SuspensionContent } from './issues.ts';
import {
  activityOfLine,
  heldUpBy,
  isInForceIn,
  suspensionIssues,
  suspensionsOver,
} from './judge.ts';
import type { SuspendableActivity } from './judge.ts';
import type { Consent, Suspension } from './suspension.ts';

const partial = (text: string) => text as PartialDate;

const SUSPENSION: Suspension = {
  id: 's1',
  title: 'Tạm dừng mẫu',
  document: '1/MAU, 01/02/2027',
  issuer: 'Tổng Liên đoàn mẫu',
  from: partial('2027-02'),
  to: partial('2027-06-15'),
  kinds: ['OUTBOUND', 'EVENT_ABROAD'],
  levels: [],
  organisationIds: [],
  countryCodes: [],
  online: 'CONSENT',
  inPerson: 'CONSENT',
  verification: 'UNVERIFIED',
};

const JOURNEY: SuspendableActivity = {
  kind: 'OUTBOUND',
  eventMode: null,
  startDate: isoDate('2027-06-15'),
  endDate: isoDate('2027-06-20'),
  stops: [{ countryCode: 'KR' }],
};

const ONLINE = { ...JOURNEY, kind: 'EVENT_ONLINE', eventMode: 'ONLINE', stops: [] } as const;

const CONSENT: Consent = {
  id: 'c1',
  suspensionId: 's1',
  form: 'IN_PERSON',
  from: isoDate('2027-06-15'),
  to: isoDate('2027-06-20'),
  state: 'GRANTED',
};

const codes = (
  activity: Partial<SuspendableActivity> = {},
  suspension: Partial<Suspension> = {},
  consents: readonly Consent[] = [],
) =>
  suspensionIssues(
    { ...JOURNEY, ...activity },
    { suspensions: [{ ...SUSPENSION, ...suspension }], consents },
    'PROVINCIAL_UNION',
  ).map(({ code }) => code);

const HYBRID = { kind: 'EVENT_ABROAD', eventMode: 'HYBRID' } as const;

describe('an activity while others are suspended', () => {
  it.each([
    ['in person', {}, {}, ['SUSPENDED_IN_PERSON']],
    ['in person, without exception', {}, { inPerson: 'FORBIDDEN' }, ['SUSPENDED']],
    ['in person, though free', {}, { inPerson: 'FREE' }, []],
    ['partly in person', HYBRID, {}, ['SUSPENDED_IN_PERSON']],
    ['attended online', ONLINE, {}, ['SUSPENDED_ONLINE']],
    ['attended online, which is free', ONLINE, { online: 'FREE' }, []],
    ['attended online, where only delegations are suspended', ONLINE, { kinds: ['OUTBOUND'] }, []],
    ['of another kind', { kind: 'INBOUND' }, {}, []],
    ['of any kind', { kind: 'INBOUND' }, { kinds: [] }, ['SUSPENDED_IN_PERSON']],
    ['a day after the end', { startDate: isoDate('2027-06-16') }, {}, []],
    ['on the last day of the month in which it began', { endDate: isoDate('2027-01-31') }, {}, []],
    [
      'without an end',
      { startDate: isoDate('2027-12-01'), endDate: isoDate('2027-12-02') },
      { to: null },
      ['SUSPENDED_IN_PERSON'],
    ],
    ['without days', { startDate: null }, {}, []],
    ['of its level', {}, { levels: ['PROVINCIAL_UNION'] }, ['SUSPENDED_IN_PERSON']],
    ['of another level', {}, { levels: ['FEDERATION'] }, []],
    ['to its country', {}, { countryCodes: ['KR'] }, ['SUSPENDED_IN_PERSON']],
    ['to another country', {}, { countryCodes: ['LA'] }, []],
  ] as const)('%s', (_name, activity, suspension, expected) => {
    expect(codes(activity, suspension)).toEqual(expected);
  });

  it.each([
    ['lets it pass', CONSENT, []],
    ['asked for does not', { ...CONSENT, state: 'REQUESTED' }, ['SUSPENDED_IN_PERSON']],
    ['refused does not', { ...CONSENT, state: 'REFUSED' }, ['SUSPENDED_IN_PERSON']],
    ['for online does not', { ...CONSENT, form: 'ONLINE' }, ['SUSPENDED_IN_PERSON']],
    ['for fewer days does not', { ...CONSENT, to: isoDate('2027-06-19') }, ['SUSPENDED_IN_PERSON']],
    ['to another suspension does not', { ...CONSENT, suspensionId: 's2' }, ['SUSPENDED_IN_PERSON']],
  ] as const)('a consent that %s', (_name, consent, expected) => {
    expect(codes({}, {}, [consent])).toEqual(expected);
  });

  // A suspension from the first of February to the fifteenth of June.
  it.each([
    ['2027-01', '2027-01', []],
    ['2027-01', '2027-02', ['s1']],
    ['2027-06', null, ['s1']],
    ['2027-06', '2027-12', ['s1']],
    ['2027-07', '2027-12', []],
    [null, '2027-03', []],
  ] as const)('a line of a plan from %s to %s is held up by %j', (from, to, expected) => {
    const month = (text: string | null) => (text === null ? null : isoMonth(text));
    const line = { kind: 'OUTBOUND', countries: ['KR'] } as const;
    const activity = activityOfLine({ ...line, fromMonth: month(from), toMonth: month(to) });
    const lookups = { suspensions: [SUSPENSION], consents: [] };
    const ids = (given: SuspendableActivity) =>
      heldUpBy(given, lookups, 'PROVINCIAL_UNION').map(({ suspension }) => suspension.id);
    expect(ids(activity)).toEqual(expected);
    expect(ids({ ...activity, kind: 'INBOUND' })).toEqual([]);
  });

  it('is not let pass by consent where there is no exception', () => {
    expect(codes({}, { inPerson: 'FORBIDDEN' }, [CONSENT])).toEqual(['SUSPENDED']);
  });

  it('tells the basis, and the consent to speak of: the one that holds, else the latest', () => {
    const refused = { ...CONSENT, id: 'c2', state: 'REFUSED' } as const;
    const lookups = { suspensions: [SUSPENSION], consents: [refused, CONSENT] };
    const [held] = suspensionsOver(JOURNEY, lookups, 'PROVINCIAL_UNION');
    expect(held).toMatchObject({ passes: true, form: 'IN_PERSON', consent: { id: 'c1' } });
    const [other] = suspensionsOver(
      JOURNEY,
      { ...lookups, consents: [refused] },
      'PROVINCIAL_UNION',
    );
    expect(other).toMatchObject({ passes: false, consent: { id: 'c2' } });
    const [issue] = suspensionIssues(JOURNEY, { ...lookups, consents: [] }, 'PROVINCIAL_UNION');
    const { id: suspensionId, title, document } = SUSPENSION;
    expect(issue).toMatchObject({ data: { suspensionId, title, document }, path: ['startDate'] });
  });
});

describe('a date as far as it is known', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-06-02', '2021-06-02', '2021-06-02'],
  ])('%s may be any day of it', (text, from, to) => {
    expect(isPartialDate(text)).toBe(true);
    expect(daysOf(partial(text))).toEqual({ from, to });
  });

  it.each(['', '20', '2021-13', '2021-02-30', '0000'])('%s is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('a suspension of years holds from the first day of the one to the last of the other', () => {
    const years = { from: partial('2020'), to: partial('2021') };
    const on = (day: string) => isInForceIn(years, { from: isoDate(day), to: isoDate(day) });
    expect(['2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

const { id: _id, document: _document, issuer: _issuer, ...WRITTEN } = SUSPENSION;
const CONTENT: SuspensionContent = { ...WRITTEN, directiveId: 'd1', note: null, source: null };

describe('what is written of a suspension', () => {
  it.each([
    ['nothing wrong', {}, []],
    ['no title', { title: ' ' }, ['REQUIRED title']],
    ['no directive', { directiveId: null }, ['REQUIRED directiveId']],
    ['no kinds', { kinds: [] }, ['REQUIRED kinds']],
    ['no beginning', { from: '' }, ['REQUIRED from']],
    ['a day that is none', { from: '2027-02-30' }, ['PARTIAL_DATE from']],
    ['an end that is none', { to: 'mai' }, ['PARTIAL_DATE to']],
    ['an end before the beginning', { to: '2026' }, ['END_BEFORE_START to']],
    ['an end in the month of the beginning', { to: '2027-02' }, []],
    [
      'nothing that is suspended',
      { online: 'FREE', inPerson: 'FREE' },
      ['NOTHING_SUSPENDED inPerson'],
    ],
    ['a country that is none', { countryCodes: ['XX'] }, ['UNKNOWN_VALUE countryCodes.0']],
  ] as const)('%s', (_name, change, expected) => {
    const found = suspensionContentIssues({ ...CONTENT, ...change });
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });
});

describe('asking for consent, and deciding', () => {
  const held = { rule: 'CONSENT', consent: null, passes: false } as const;
  it.each([
    ['may be', held, 'Cần dự', []],
    ['needs words', held, ' ', ['REQUIRED']],
    ['needs a suspension', null, 'x', ['NOT_SUSPENDED']],
    ['needs one with exceptions', { ...held, rule: 'FORBIDDEN' }, 'x', ['NOT_SUSPENDED']],
    ['is done once', { ...held, consent: { state: 'REQUESTED' } }, 'x', ['CONSENT_REQUESTED']],
    ['may be repeated after a refusal', { ...held, consent: { state: 'REFUSED' } }, 'x', []],
    ['is over once granted', { ...held, passes: true }, 'x', ['CONSENT_GIVEN']],
  ] as const)('%s', (_name, over, text, expected) => {
    expect(consentRequestIssues(over, text).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['consent names its document', true, [null, null, ''], ['documentNumber', 'documentDate']],
    ['consent needs no words', true, ['1/MAU', '2027-02-01', ''], []],
    ['a refusal needs words alone', false, [null, null, ''], ['text']],
  ] as const)('%s', (_name, granted, [documentNumber, documentDate, text], expected) => {
    const decision = { granted, documentNumber, documentDate, text };
    expect(consentDecisionIssues(decision).map(({ path }) => path.join('.'))).toEqual(expected);
  });
});
