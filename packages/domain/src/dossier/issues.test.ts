import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS, reportingClassesOf } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import {
  sampleCostLine,
  sampleDossier,
  sampleGuest,
  sampleMember,
  sampleProgrammeItem,
  sampleStop,
} from './dossier.sample.ts';
import type { DossierContent, MemberRole } from './dossier.ts';
import { dossierDraftIssues } from './draft-issues.ts';
import { dossierIssues } from './issues.ts';
import { asKind, hasSection, strayedSections } from './sections.ts';

const brief = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

type Case = readonly [string, Partial<DossierContent>, readonly string[]];

const MALFORMED: readonly Case[] = [
  ['a kind nobody knows', { kind: 'TRIP' as ActivityKind }, ['UNKNOWN_VALUE kind']],
  [
    'a reporting class of another kind',
    { reportingClass: 'DELEGATION_IN' },
    ['REPORTING_CLASS_NOT_OF_KIND reportingClass'],
  ],
  ['an end before the start', { endDate: isoDate('2027-03-09') }, ['END_BEFORE_START endDate']],
  ['a day that is none', { startDate: '2027-02-30' as IsoDate }, ['DATE_NOT_REAL startDate']],
  ['a title too long', { title: 'a'.repeat(301) }, ['TOO_LONG title']],
  ['itself as co-organiser', { coOrganiserIds: ['org-1'] }, ['OWN_CO_ORGANISER coOrganiserIds.0']],
  [
    'one person twice',
    { members: [sampleMember(), sampleMember({ id: 'member-2', role: 'MEMBER' })] },
    ['DUPLICATE members.member-2.personId'],
  ],
  [
    'an id twice',
    { objectives: [...sampleDossier().objectives, ...sampleDossier().objectives] },
    ['DUPLICATE objectives.1.id'],
  ],
  [
    'a part nobody knows',
    { members: [sampleMember({ role: 'COOK' as MemberRole })] },
    ['UNKNOWN_VALUE members.member-1.role'],
  ],
  [
    'a stop that ends before it begins',
    { stops: [sampleStop({ leave: isoDate('2027-03-01') })] },
    ['END_BEFORE_START stops.stop-1.leave'],
  ],
  [
    'fewer than no persons on a cost line',
    { costLines: [sampleCostLine({ persons: -1 })] },
    ['OUT_OF_RANGE costLines.cost-1.persons'],
  ],
  [
    'a price below zero',
    { costLines: [sampleCostLine({ unitPrice: { minor: -5, currency: 'VND' } })] },
    ['OUT_OF_RANGE costLines.cost-1.unitPrice'],
  ],
  [
    'a cost beyond counting',
    { costLines: [sampleCostLine({ unitPrice: { minor: 9e15, currency: 'VND' } })] },
    ['MONEY_OVERFLOW costLines.cost-1'],
  ],
  [
    'a name that stands for many',
    { guests: [sampleGuest({ name: 'Kim Mẫu', count: 2 })] },
    ['NAMED_GUEST_COUNT guests.guest-1.count'],
  ],
  [
    'no guest at all in a row of guests',
    { guests: [sampleGuest({ count: 0 })] },
    ['OUT_OF_RANGE guests.guest-1.count'],
  ],
];

const EMPTY: Partial<DossierContent> = {
  title: '',
  planLineId: null,
  partnerId: null,
  purposeKind: null,
  topic: '',
  purpose: '',
  startDate: null,
  endDate: null,
  invitation: null,
  onlineAlternative: null,
  objectives: [],
  members: [],
  stops: [],
  programme: [],
  costLines: [],
  guests: [],
  guestRank: null,
  hosts: '',
  safetyPlan: '',
  eventMode: null,
  venue: '',
  participants: [],
};

describe('dossierDraftIssues', () => {
  it.each(ACTIVITY_KINDS)('lets a draft of kind %s be incomplete', (kind) => {
    expect(dossierDraftIssues(sampleDossier(kind, EMPTY))).toEqual([]);
  });

  it.each(MALFORMED)('refuses %s', (_name, change, expected) => {
    expect(brief(dossierDraftIssues(sampleDossier('OUTBOUND', change)))).toEqual(expected);
  });

  it('lets every kind have the classes that it may be reported in, and no other', () => {
    for (const kind of ACTIVITY_KINDS) {
      for (const reportingClass of reportingClassesOf(kind)) {
        expect(dossierDraftIssues(sampleDossier(kind, { reportingClass }))).toEqual([]);
      }
    }
  });

  it('refuses more members than a list can hold', () => {
    const members = Array.from({ length: 201 }, (_, index) =>
      sampleMember({ id: `m${index}`, personId: `p${index}` }),
    );
    expect(brief(dossierDraftIssues(sampleDossier('OUTBOUND', { members })))).toEqual([
      'TOO_MANY members',
    ]);
  });
});

const HEAD = ['title', 'unplannedReason', 'purposeKind', 'purpose', 'objectives'];
const DATES = ['startDate', 'endDate'];
const TRAVEL = ['members', 'stops', 'invitation', 'costLines', 'topic'];
const MISSING: Readonly<Record<ActivityKind, readonly string[]>> = {
  OUTBOUND: [...HEAD, ...DATES, ...TRAVEL, 'partnerId'],
  INBOUND: [
    ...HEAD,
    ...DATES,
    'partnerId',
    'guests',
    'guestRank',
    'programme',
    'hosts',
    'safetyPlan',
  ],
  EVENT_HOSTED: [...HEAD, ...DATES, 'topic', 'participants', 'eventMode'],
  EVENT_ABROAD: [...HEAD, ...DATES, ...TRAVEL, 'eventMode'],
  EVENT_DOMESTIC: [...HEAD, ...DATES, 'topic', 'participants', 'eventMode'],
  EVENT_ONLINE: [...HEAD, ...DATES, 'topic', 'participants', 'eventMode'],
};

const INCOMPLETE: readonly (readonly [ActivityKind, ...Case])[] = [
  [
    'OUTBOUND',
    'no head',
    { members: [sampleMember({ role: 'EXPERT' })] },
    ['HEAD_MISSING members'],
  ],
  [
    'OUTBOUND',
    'two heads',
    { members: [sampleMember(), sampleMember({ id: 'member-2', personId: 'person-2' })] },
    ['SEVERAL_HEADS members'],
  ],
  [
    'OUTBOUND',
    'no reason for a member',
    { members: [sampleMember({ reason: ' ' })] },
    ['REQUIRED members.member-1.reason'],
  ],
  [
    'OUTBOUND',
    'a stop at home',
    { stops: [sampleStop({ countryCode: 'VN' })] },
    ['HOME_COUNTRY stops.stop-1.countryCode'],
  ],
  [
    'OUTBOUND',
    'a plan line and a reason why there is none',
    { unplannedReason: 'Bạn mời gấp' },
    ['PLANNED_WITH_REASON unplannedReason'],
  ],
  [
    'OUTBOUND',
    'guests',
    { guests: [sampleGuest()], safetyPlan: 'x' },
    ['SECTION_NOT_OF_KIND guests', 'SECTION_NOT_OF_KIND safetyPlan'],
  ],
  [
    'OUTBOUND',
    'a programme before the trip, at a stop that is not there',
    { programme: [sampleProgrammeItem({ date: isoDate('2027-03-09'), stopId: 'stop-9' })] },
    ['OUTSIDE_DATES programme.item-1.date', 'UNKNOWN_STOP programme.item-1.stopId'],
  ],
  [
    'OUTBOUND',
    'an invitation from nobody',
    { invitation: { kind: 'PERSONAL', from: '', number: null, date: null } },
    ['REQUIRED invitation.date', 'REQUIRED invitation.from'],
  ],
  [
    'OUTBOUND',
    'half an objective',
    { objectives: [{ id: 'o', text: 'x', target: 3, unit: null }] },
    ['TARGET_WITHOUT_UNIT objectives.o.unit'],
  ],
  [
    'INBOUND',
    'a guest rank without justification',
    { guestRank: { rank: 'B', justification: '' } },
    ['REQUIRED guestRank.justification'],
  ],
  ['INBOUND', 'members', { members: [sampleMember()] }, ['SECTION_NOT_OF_KIND members']],
  [
    'EVENT_ABROAD',
    'an online event that is travelled to',
    { eventMode: 'ONLINE' },
    ['EVENT_MODE_NOT_OF_KIND eventMode'],
  ],
  [
    'EVENT_HOSTED',
    'a meeting reported among online events',
    { reportingClass: 'EVENT_ONLINE' },
    ['ONLINE_CLASS_NOT_OF_MODE reportingClass'],
  ],
  ['EVENT_HOSTED', 'no venue', { venue: '' }, ['REQUIRED venue']],
  [
    'EVENT_DOMESTIC',
    'nobody there',
    { participants: [{ id: 'g', kind: 'EXPERT', count: 0, organisationId: null }] },
    ['REQUIRED participants'],
  ],
];

describe('dossierIssues', () => {
  it.each(ACTIVITY_KINDS)('accepts a complete dossier of kind %s', (kind) => {
    expect(dossierIssues(sampleDossier(kind))).toEqual([]);
  });

  it.each(ACTIVITY_KINDS)('names all that an empty dossier of kind %s lacks', (kind) => {
    const expected = MISSING[kind].map((field) => `REQUIRED ${field}`);
    const found = brief(dossierIssues(sampleDossier(kind, EMPTY)));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(INCOMPLETE)('%s: refuses %s', (kind, _name, change, expected) => {
    expect(brief(dossierIssues(sampleDossier(kind, change)))).toEqual(expected);
  });

  it('never refuses less at submission than in a draft', () => {
    const changes = fc.constantFrom(...MALFORMED.map(([, change]) => change));
    fc.assert(
      fc.property(fc.constantFrom(...ACTIVITY_KINDS), fc.array(changes), (kind, list) => {
        const content: DossierContent = Object.assign({}, sampleDossier(kind), ...list);
        const found = brief(dossierIssues(content));
        expect(found).toEqual(expect.arrayContaining(brief(dossierDraftIssues(content))));
      }),
    );
  });
});

describe('sections', () => {
  it('are strayed in none of the samples, and emptied when the kind changes', () => {
    const kinds = fc.constantFrom(...ACTIVITY_KINDS);
    fc.assert(
      fc.property(kinds, kinds, (from, to) => {
        expect(strayedSections(sampleDossier(from))).toEqual([]);
        const changed = asKind(sampleDossier(from), to);
        expect(strayedSections(changed)).toEqual([]);
        expect(dossierDraftIssues(changed)).toEqual([]);
      }),
    );
  });

  it('count persons in one place per kind', () => {
    for (const kind of ACTIVITY_KINDS) {
      const places = (['members', 'participants'] as const).filter((part) =>
        hasSection(kind, part),
      );
      expect(places.length + Number(kind === 'INBOUND')).toBe(1);
    }
  });
});
