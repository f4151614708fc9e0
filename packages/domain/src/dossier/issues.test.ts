import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS, reportingClassesOf } from '../activity/kind.ts';
import { isoDate } from '../period/period.ts';
import { sampleCostLine, sampleDossier, sampleMember, sampleStop } from './dossier.sample.ts';
import type { DossierContent } from './dossier.ts';
import { dossierDraftIssues } from './draft-issues.ts';
import { EMPTY, INCOMPLETE, MALFORMED, MISSING } from './issues.cases.ts';
import { dossierIssues } from './issues.ts';
import { asKind, hasSection, strayedSections } from './sections.ts';

const brief = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('dossierDraftIssues', () => {
  it.each(ACTIVITY_KINDS)('lets a draft of kind %s be incomplete', (kind) => {
    expect(dossierDraftIssues(sampleDossier(kind, EMPTY))).toEqual([]);
  });

  it.each(MALFORMED)('refuses %s', (_name, change, expected) => {
    expect(brief(dossierDraftIssues(sampleDossier('OUTBOUND', change)))).toEqual(expected);
  });

  it('accepts an activity and a stop of one day', () => {
    const day = isoDate('2027-03-10');
    const stops = [sampleStop({ arrive: day, leave: day })];
    const visit = sampleDossier('OUTBOUND', { startDate: day, endDate: day, stops });
    expect(dossierDraftIssues(visit)).toEqual([]);
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

  it('asks nobody who travels alone about relatives', () => {
    expect(dossierIssues(sampleDossier('OUTBOUND', { relatives: null }))).toEqual([]);
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

  it('keep what is paid where it may still stand, and what the foreign side bears', () => {
    const costLines = [
      sampleCostLine({ kind: 'GIFT', item: 'FAREWELL_GIFT', role: 'HEAD', hiredBecause: 'x' }),
      sampleCostLine({ id: 'cost-2', kind: 'GIFT', item: 'GUEST_GIFT', role: 'HEAD' }),
    ];
    const inbound = sampleDossier('INBOUND', { costLines, foreignShare: 'ALL' });
    const hosted = asKind(inbound, 'EVENT_HOSTED');
    expect(hosted.foreignShare).toBe('ALL');
    expect(hosted.costLines).toMatchObject([
      { item: null, role: null, hiredBecause: null },
      { item: 'GUEST_GIFT', role: 'HEAD' },
    ]);
    expect(asKind({ ...hosted, foreignShare: 'PART' }, 'INBOUND').foreignShare).toBeNull();
    expect(asKind(hosted, 'OUTBOUND').foreignShare).toBeNull();
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
