import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { sameValue } from '../difference/difference.ts';
import { isoDate } from '../period/period.ts';
import { dossierDifference } from './difference.ts';
import {
  sampleCostLine,
  sampleDossier,
  sampleGuest,
  sampleMember,
  sampleProgrammeItem,
  sampleStop,
} from './dossier.sample.ts';
import type { DossierContent } from './dossier.ts';

const brief = (before: DossierContent, after: DossierContent) =>
  dossierDifference(before, after).map(({ label }) => label);

const HEAD = sampleMember();
const DEPUTY = sampleMember({ id: 'member-2', personId: 'person-2', role: 'DEPUTY_HEAD' });

describe('dossierDifference', () => {
  it('names fields, additions, removals and changes inside, in the order of the form', () => {
    const before = sampleDossier('OUTBOUND', { members: [HEAD] });
    const after = sampleDossier('OUTBOUND', {
      title: 'Tên mới',
      endDate: isoDate('2027-03-15'),
      invitation: null,
      members: [DEPUTY],
      stops: [sampleStop({ leave: isoDate('2027-03-15') })],
      costLines: [sampleCostLine({ unitPrice: { minor: 5, currency: 'VND' } })],
    });
    expect(dossierDifference(before, after)).toEqual([
      { path: ['title'], label: 'title', before: before.title, after: 'Tên mới' },
      { path: ['endDate'], label: 'endDate', before: '2027-03-16', after: '2027-03-15' },
      { path: ['invitation'], label: 'invitation', before: before.invitation, after: null },
      { path: ['members', 'member-1'], label: 'members', before: HEAD, after: null },
      { path: ['members', 'member-2'], label: 'members', before: null, after: DEPUTY },
      {
        path: ['stops', 'stop-1', 'leave'],
        label: 'stops.leave',
        before: '2027-03-16',
        after: '2027-03-15',
      },
      {
        path: ['costLines', 'cost-1', 'unitPrice'],
        label: 'costLines.unitPrice',
        before: { minor: 9_000_000, currency: 'VND' },
        after: { minor: 5, currency: 'VND' },
      },
    ]);
  });

  it('sees no change where only the order changed', () => {
    const before = sampleDossier('OUTBOUND', {
      members: [HEAD, DEPUTY],
      coOrganiserIds: ['org-2', 'org-3'],
    });
    const after = {
      ...before,
      members: [DEPUTY, HEAD],
      coOrganiserIds: before.coOrganiserIds.toReversed(),
    };
    expect(brief(before, after)).toEqual([]);
    expect(brief(before, { ...after, coOrganiserIds: ['org-2'] })).toEqual(['coOrganiserIds']);
  });

  const full = sampleDossier('EVENT_HOSTED', {
    ...sampleDossier('OUTBOUND'),
    coOrganiserIds: ['org-2'],
    guests: [sampleGuest()],
    guestRank: { rank: 'C', justification: 'x' },
    programme: [sampleProgrammeItem()],
    sponsors: [{ id: 's', partnerId: 'p', contribution: 'x', amount: null }],
    participants: [{ id: 'g', kind: 'EXPERT', count: 1, organisationId: null }],
  });

  /** Every field of the dossier, of its groups and of its list items, with another value in it. */
  function changedEverywhere(): readonly (readonly [string, DossierContent])[] {
    return Object.entries(full).flatMap(([name, value]): (readonly [string, DossierContent])[] => {
      const changed = (other: unknown) => ({ ...full, [name]: other }) as DossierContent;
      if (name === 'coOrganiserIds') return [[name, changed([])]];
      if (Array.isArray(value)) {
        const [item] = value as readonly object[];
        return Object.keys(item ?? {})
          .filter((field) => field !== 'id')
          .map((field) => [`${name}.${field}`, changed([{ ...item, [field]: 'khác' }])]);
      }
      if (typeof value !== 'object' || value === null) return [[name, changed('khác')]];
      const group: object = value;
      return Object.keys(group).map((field) => [
        `${name}.${field}`,
        changed({ ...group, [field]: 'khác' }),
      ]);
    });
  }

  it.each(changedEverywhere())('sees a change of %s', (label, after) => {
    expect(brief(full, after)).toEqual([label]);
  });

  it('is empty only between equal dossiers, and turns round with its sides', () => {
    const content = fc
      .tuple(fc.constantFrom(...ACTIVITY_KINDS), fc.subarray([HEAD, DEPUTY]), fc.boolean())
      .map(([kind, members, dated]) =>
        sampleDossier(kind, { members, ...(dated ? {} : { startDate: null }) }),
      );
    fc.assert(
      fc.property(content, content, (a, b) => {
        const there = dossierDifference(a, b);
        const back = dossierDifference(b, a);
        expect(there.length === 0).toBe(sameValue(a, b));
        const turned = back.map(({ path, before, after }) => ({
          path,
          before: after,
          after: before,
        }));
        for (const { path, before, after } of there) {
          expect(turned).toContainEqual({ path, before, after });
        }
        expect(back.length).toBe(there.length);
      }),
    );
  });
});
