import { describe, expect, it } from 'vitest';
import { dossierFactsFrom } from '../assessment/dossier.ts';
import type { DossierLookups } from '../assessment/dossier.ts';
import type { FundingSource } from '../activity/funding.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import { sampleCostLine, sampleDossier, sampleGuest } from '../dossier/dossier.sample.ts';
import { ownCeiling, rate } from '../norm/norm.examples.ts';
import type { NormItem } from '../norm/norm.ts';
import { NORM_ITEMS } from '../norm/norm.ts';
import { isoDate } from '../period/period.ts';
import { COST_ROWS, INSTRUMENTS, RATES } from './costs.examples.ts';
import { NOTHING_AFTER_RETURN } from './return.facts.ts';

describe('the facts of an estimate', () => {
  const [head] = RATES;
  const own = head === undefined ? [] : [ownCeiling('own', 1, head)];
  const LOOKUPS: DossierLookups = {
    dossierId: null,
    today: isoDate('2026-04-01'),
    level: 'PROVINCIAL_UNION',
    approvedCosts: null,
    coOrganisers: [],
    parameters: COST_ROWS,
    planLine: null,
    people: [],
    missions: [],
    neighbours: { organisationId: 'da-nang', neighbourIds: [] },
    unitJourneys: null,
    afterReturn: NOTHING_AFTER_RETURN,
    rates: [...RATES, rate('old', 1, {}, { to: isoDate('2026-05-31') })],
    ownCeilings: own,
    instruments: [...INSTRUMENTS, { id: 'other', number: '9', issuer: '', subject: '' }],
    state: 'DRAFT',
    actualEndDate: null,
    reportSubmittedOn: null,
    reportParts: null,
    openReports: [],
    followUp: null,
    effects: null,
    earlierCosts: null,
    exchangeRates: [],
    exchanges: null,
    lineOrigin: null,
    planPredecessorIds: [],
    suspensions: [],
    consents: [],
  };
  const dossier = sampleDossier('INBOUND', {
    startDate: isoDate('2026-06-01'),
    endDate: isoDate('2026-06-05'),
    guestRank: { rank: 'B', justification: 'Mẫu' },
    costLines: [
      sampleCostLine({ id: 'a', kind: 'LODGING', item: 'GUEST_LODGING', role: 'HEAD' }),
      sampleCostLine({ id: 'b', kind: 'INTERPRETATION', item: 'OWN_CONSECUTIVE_INTERPRETATION' }),
    ],
  });

  it('hold the rates of the day, the rank and the items, and who set them', () => {
    const { savings } = dossierFactsFrom(dossier, LOOKUPS);
    expect(savings.rates.map(({ id }) => id).toSorted()).toEqual([
      'consecutive',
      'own-staff',
      'room-head',
      'room-member',
    ]);
    expect(savings.ruledItems).toEqual([
      'CONSECUTIVE_INTERPRETATION',
      'GUEST_LODGING',
      'OWN_STAFF_INTERPRETATION',
    ]);
    expect(savings.instruments).toEqual(INSTRUMENTS);
    expect(savings.ownCeilings).toEqual(own);
    expect(savings).toMatchObject({ guests: 6, people: 6, guestRank: 'B', normDay: '2026-06-01' });
    expect(savings.costLines[0]).not.toHaveProperty('description');
  });

  it.each<[CostItem, readonly NormItem[]]>([
    [
      'OWN_TRANSLATION_INTO_VIETNAMESE',
      ['OWN_STAFF_INTERPRETATION', 'TRANSLATION_INTO_VIETNAMESE'],
    ],
    [
      'OWN_TRANSLATION_FROM_VIETNAMESE',
      ['OWN_STAFF_INTERPRETATION', 'TRANSLATION_FROM_VIETNAMESE'],
    ],
    [
      'OWN_SIMULTANEOUS_INTERPRETATION',
      ['OWN_STAFF_INTERPRETATION', 'SIMULTANEOUS_INTERPRETATION'],
    ],
    ['BREAKFAST', ['GUEST_LODGING', 'GUEST_MEALS']],
    ['GUEST_FLOWERS', ['GUEST_FLOWERS']],
  ])('hold of %s the rates that may limit it, and what unions set below them', (item, norms) => {
    const rates = (Object.keys(NORM_ITEMS) as NormItem[]).map((norm) =>
      rate(norm, 1, {}, { item: norm }),
    );
    const ownCeilings = rates.map((one) => ownCeiling(one.id, 1, one));
    const { kind } = COST_ITEM_RULES[item];
    const content = { ...dossier, costLines: [sampleCostLine({ kind, item })] };
    const { savings } = dossierFactsFrom(content, { ...LOOKUPS, rates, ownCeilings });
    expect(savings.ruledItems).toEqual(norms);
    expect(savings.ownCeilings.map(({ id }) => id).toSorted()).toEqual(norms);
  });

  it('say whether the host pays anything', () => {
    const paidBy = (...payers: readonly FundingSource[]) =>
      dossierFactsFrom(
        {
          ...dossier,
          costLines: payers.map((payer, place) => sampleCostLine({ id: `${place}`, payer })),
        },
        LOOKUPS,
      ).savings.hostPays;
    expect([paidBy(), paidBy('UNION_FUND', 'DONOR'), paidBy('UNION_FUND', 'HOST')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('say what donors pay, and which unions organise it too', () => {
    const costLines = [
      sampleCostLine({ id: 'a' }),
      sampleCostLine({ id: 'b', payer: 'DONOR', donorKind: 'ENTERPRISE' }),
      sampleCostLine({ id: 'c', payer: 'DONOR', item: 'INTERNATIONAL_TICKET' }),
    ];
    const coOrganisers = [{ organisationId: 'hue', kind: 'PROVINCIAL_UNION' }] as const;
    const { savings } = dossierFactsFrom({ ...dossier, costLines }, { ...LOOKUPS, coOrganisers });
    expect(savings.coOrganisers).toEqual(coOrganisers);
    expect(savings.donated).toEqual([
      { id: 'b', kind: 'TICKET', item: null, donorKind: 'ENTERPRISE' },
      { id: 'c', kind: 'TICKET', item: 'INTERNATIONAL_TICKET', donorKind: null },
    ]);
  });

  it('stay what they were when approved, once the activity has begun', () => {
    const before = dossierFactsFrom(dossier, { ...LOOKUPS, today: isoDate('2026-05-20') }).savings;
    const begun = {
      ...LOOKUPS,
      today: isoDate('2026-07-02'),
      approvedCosts: { ...before, parameters: [] },
      rates: [],
      ownCeilings: [],
      instruments: [],
    };
    const { savings } = dossierFactsFrom(dossier, begun);
    const { normDay, rates, ruledItems, ownCeilings, instruments } = before;
    expect(savings).toMatchObject({ normDay, rates, ruledItems, ownCeilings, instruments });
    expect(rates).not.toEqual([]);
    expect(ownCeilings).not.toEqual([]);
  });

  it('count the foreign participants of an event as guests, beside those who are listed', () => {
    const participants = [
      { id: 'p1', kind: 'FOREIGN_PARTICIPANT', count: 5, organisationId: null },
      { id: 'p2', kind: 'EXPERT', count: 2, organisationId: null },
    ] as const;
    const hosted = sampleDossier('EVENT_HOSTED', { participants });
    expect(dossierFactsFrom(hosted, LOOKUPS).savings).toMatchObject({ guests: 5, people: 7 });
    const guests = [sampleGuest({ count: 2 })];
    const both = sampleDossier('EVENT_HOSTED', { guests, participants });
    expect(dossierFactsFrom(both, LOOKUPS).savings).toMatchObject({ guests: 7, people: 9 });
    const asMany = sampleDossier('EVENT_HOSTED', { guests, participants: [participants[1]] });
    expect(dossierFactsFrom(asMany, LOOKUPS).savings).toMatchObject({ guests: 2, people: 4 });
    const empty = sampleDossier('EVENT_HOSTED', { participants: [] });
    expect(dossierFactsFrom(empty, LOOKUPS).savings).toMatchObject({ guests: null, people: null });
  });
});
