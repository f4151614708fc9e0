import { describe, expect, it } from 'vitest';
import { CONTENT, LOOKUPS, START } from '../assessment/dossier.examples.ts';
import { dossierFactsFrom } from '../assessment/dossier.ts';
import type { DossierLookups } from '../assessment/dossier.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { WHOLE_REPORT } from './effectiveness.examples.ts';
import { openReportsFor } from './effectiveness.facts.ts';
import { earlier, QUIET } from './effects.examples.ts';

const BACK = addDays(START, 6);
const KNOWN = {
  reportParts: WHOLE_REPORT,
  followUp: { reportedOn: BACK, commitments: [] },
  effects: QUIET,
} as const satisfies Partial<DossierLookups>;

const factsOf = (lookups: Partial<DossierLookups>, content = CONTENT) =>
  dossierFactsFrom(content, { ...LOOKUPS, ...KNOWN, ...lookups }).effectiveness;

describe('the facts of what an activity brought', () => {
  const over = { state: 'APPROVED', today: BACK, actualEndDate: null } as const;

  it('are there once everybody is back, whatever is known before', () => {
    const before = factsOf({ ...over, today: addDays(BACK, -1), reportSubmittedOn: null });
    expect(before).toMatchObject({ returnedOn: null, followUp: null, effects: null });
    const after = factsOf({ ...over, reportSubmittedOn: null });
    expect(after).toMatchObject({
      returnedOn: BACK,
      followUp: KNOWN.followUp,
      effects: KNOWN.effects,
    });
  });

  it('tell the parts of a report only once it is handed in', () => {
    expect(factsOf({ ...over, reportSubmittedOn: null }).reportParts).toBeNull();
    expect(factsOf({ ...over, reportSubmittedOn: BACK }).reportParts).toEqual(KNOWN.reportParts);
  });

  it('are told of any report that is not in, and once everybody is back of earlier ones alone', () => {
    const { kind, planLineId } = CONTENT;
    const subject = {
      kind,
      level: 'PROVINCIAL_UNION',
      planned: planLineId !== null,
      normDay: START,
    } as const;
    const open = (dossierId: string, days: number) => {
      const returnedOn = addDays(START, days);
      return { dossierId, organisationId: 'hue', returnedOn, sameHead: true, subject };
    };
    const openReports = [open('before', -1), open('first day', 0), open('after', 9)];
    const owed = (today: IsoDate) =>
      factsOf({ ...over, today, openReports }).openReports?.map(({ dossierId }) => dossierId);
    expect(owed(addDays(BACK, -1))).toEqual(['before', 'first day', 'after']);
    expect(owed(BACK)).toEqual(['before']);
  });

  it('tell whether there is a partner who could ask to go on', () => {
    expect(factsOf({}).withPartner).toBe(true);
    expect(factsOf({}, { ...CONTENT, partnerId: null }).withPartner).toBe(false);
  });
});

it('a like activity is one of the kind with a country in common, but not the same dossier', () => {
  const like = { ...earlier('like', 100, '2025-01-10'), countries: ['KR', 'JP'] as const };
  const activities = [
    like,
    { ...like, dossierId: 'elsewhere', countries: ['JP'] as const },
    { ...like, dossierId: 'received', kind: 'INBOUND' as const },
    { ...like, dossierId: 'own' },
  ];
  const earlierCosts = { organisationId: CONTENT.organisationId, activities };
  expect(factsOf({ dossierId: 'own', earlierCosts }).costRate.earlier).toEqual([like]);
});

it('a report is owed by a head who led with others, for whichever unit', () => {
  const subject = {
    kind: 'INBOUND',
    level: 'PROVINCIAL_UNION',
    planned: true,
    normDay: START,
  } as const;
  const unreported = {
    dossierId: 'other',
    organisationId: 'elsewhere',
    state: 'APPROVED',
    endDate: START,
    actualEndDate: null,
    headPersonIds: ['p1', 'p9'],
    subject,
  } as const;
  const owed = openReportsFor(
    { dossierId: 'own', organisationId: 'da-nang', headPersonIds: ['p1'] },
    [unreported],
    BACK,
  );
  expect(owed).toEqual([
    { dossierId: 'other', organisationId: 'elsewhere', returnedOn: START, sameHead: true, subject },
  ]);
});
