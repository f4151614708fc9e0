import fc from 'fast-check';
import { GUEST_RANKS, GUEST_ROLES } from '../activity/guest.ts';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { costItemsOf } from '../dossier/cost-item.ts';
import { sampleDossier, sampleGuest, sampleMember, sampleStop } from '../dossier/dossier.sample.ts';
import { FOREIGN_SHARES } from '../dossier/dossier.ts';
import type { DossierContent } from '../dossier/dossier.ts';
import { addDays } from '../period/period.ts';
import { COST_DAY } from '../savings/costs.examples.ts';
import { anyLine } from '../savings/costs.sample.ts';

/** Any dossier of any kind with some lines of an estimate. */
export const anyDossier: fc.Arbitrary<DossierContent> = fc
  .record({
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    days: fc.integer({ min: 1, max: 220 }),
    rank: fc.option(fc.constantFrom(...GUEST_RANKS), { nil: null }),
    foreignShare: fc.option(fc.constantFrom(...FOREIGN_SHARES), { nil: null }),
    guests: fc.array(fc.record({ role: fc.constantFrom(...GUEST_ROLES), count: fc.nat(9) }), {
      maxLength: 4,
    }),
    members: fc.nat({ max: 6 }),
    lines: fc.uniqueArray(anyLine, { maxLength: 6, selector: ({ id }) => id }),
  })
  .map(({ kind, days, rank, foreignShare, guests, members, lines }) =>
    sampleDossier(kind, {
      startDate: COST_DAY,
      endDate: addDays(COST_DAY, days - 1),
      guestRank: rank === null ? null : { rank, justification: 'Mẫu' },
      foreignShare,
      guests: guests.map((guest, place) => sampleGuest({ id: `g${place}`, ...guest })),
      members: Array.from({ length: members }, (_, place) =>
        sampleMember({ id: `m${place}`, personId: `p${place}` }),
      ),
      stops: [sampleStop({ arrive: COST_DAY, leave: addDays(COST_DAY, days - 1) })],
      costLines: lines
        .filter(({ item, kind: of }) => item === null || costItemsOf(of, kind).includes(item))
        .map((line) => ({ ...line, description: '' })),
    }),
  );
