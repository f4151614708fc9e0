import { sameValue } from '@cau-noi/domain/difference';
import type { CostLine, DossierContent, DossierState } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { DossierRecord, DossierSections } from './dossier.queries.ts';
import type { Phase } from './dossier-sections.queries.ts';

/** The columns of a dossier that its content fills; the sections stand in tables of their own. */
export function contentColumns(content: DossierContent) {
  const { invitation, onlineAlternative, guestRank, relatives } = content;
  return {
    kind: content.kind,
    reportingClass: content.reportingClass,
    organisationId: content.organisationId,
    title: content.title,
    planLineId: content.planLineId,
    unplannedReason: content.unplannedReason,
    partnerId: content.partnerId,
    purposeKind: content.purposeKind,
    topic: content.topic,
    purpose: content.purpose,
    startDate: optionalDbDate(content.startDate),
    endDate: optionalDbDate(content.endDate),
    invitationKind: invitation?.kind ?? null,
    invitationFrom: invitation?.from ?? null,
    invitationNumber: invitation?.number ?? null,
    invitationDate: optionalDbDate(invitation?.date ?? null),
    onlineConsidered: onlineAlternative?.considered ?? null,
    onlineReason: onlineAlternative?.reason ?? null,
    relativesRelated: relatives?.related ?? null,
    relativesExplanation: relatives?.explanation ?? null,
    guestRank: guestRank?.rank ?? null,
    guestRankJustification: guestRank?.justification ?? null,
    foreignShare: content.foreignShare,
    hosts: content.hosts,
    reciprocity: content.reciprocity,
    safetyPlan: content.safetyPlan,
    eventMode: content.eventMode,
    venue: content.venue,
  };
}

type Writer<Name extends keyof DossierSections> = (
  tx: Transaction,
  dossierId: string,
  items: DossierSections[Name],
) => Promise<unknown>;

/** How each section is written anew: what stood there goes, what is given comes, in its order. */
const WRITERS: { readonly [Name in keyof DossierSections]: Writer<Name> } = {
  coOrganiserIds: async (tx, dossierId, ids) => {
    await tx.dossierCoOrganiser.deleteMany({ where: { dossierId } });
    await tx.dossierCoOrganiser.createMany({
      data: ids.map((organisationId) => ({ dossierId, organisationId })),
    });
  },
  objectives: async (tx, dossierId, items) => {
    await tx.dossierObjective.deleteMany({ where: { dossierId } });
    await tx.dossierObjective.createMany({
      data: items.map((item, position) => ({ ...item, dossierId, position })),
    });
  },
  programme: async (tx, dossierId, items) => {
    await tx.dossierProgrammeItem.deleteMany({ where: { dossierId } });
    await tx.dossierProgrammeItem.createMany({
      data: items.map((item, position) => ({
        ...item,
        dossierId,
        position,
        date: dbDate(item.date),
      })),
    });
  },
  sponsors: async (tx, dossierId, items) => {
    await tx.dossierSponsor.deleteMany({ where: { dossierId } });
    await tx.dossierSponsor.createMany({
      data: items.map(({ amount, ...item }, position) => ({
        ...item,
        dossierId,
        position,
        amountMinor: amount?.minor ?? null,
        currency: amount?.currency ?? null,
      })),
    });
  },
  members: (tx, dossierId, items) => writeMembers(tx, dossierId, 'PLANNED', items),
  stops: (tx, dossierId, items) => writeStops(tx, dossierId, 'PLANNED', items),
  guests: (tx, dossierId, items) => writeGuests(tx, dossierId, 'PLANNED', items),
  participants: (tx, dossierId, items) => writeParticipants(tx, dossierId, 'PLANNED', items),
  costLines: (tx, dossierId, items) => writeCostLines(tx, dossierId, 'PLANNED', items),
};

/**
 * Writes the sections that are not as they were, so that an autosave of one field touches one row.
 *
 * @param before what stands in the database; null for a dossier that was just created
 */
export async function writeSections(
  tx: Transaction,
  dossierId: string,
  before: DossierSections | null,
  after: DossierSections,
): Promise<void> {
  const write = async <Name extends keyof DossierSections>(name: Name): Promise<void> => {
    const items = after[name];
    const unchanged = before === null ? items.length === 0 : sameValue(before[name], items);
    if (!unchanged) await WRITERS[name](tx, dossierId, items);
  };
  for (const name of Object.keys(WRITERS) as (keyof DossierSections)[]) await write(name);
}

/** Writes what really happened beside what was planned. */
export async function writeActualSections(
  tx: Transaction,
  dossierId: string,
  actual: ActualFigures,
): Promise<void> {
  await writeMembers(tx, dossierId, 'ACTUAL', actual.members);
  await writeStops(tx, dossierId, 'ACTUAL', actual.stops);
  await writeGuests(tx, dossierId, 'ACTUAL', actual.guests);
  await writeParticipants(tx, dossierId, 'ACTUAL', actual.participants);
  await writeCostLines(tx, dossierId, 'ACTUAL', actual.costLines);
}

async function writeMembers(
  tx: Transaction,
  dossierId: string,
  phase: Phase,
  items: ActualFigures['members'],
): Promise<void> {
  await tx.dossierMember.deleteMany({ where: { dossierId, phase } });
  await tx.dossierMember.createMany({
    data: items.map((item, position) => ({ ...item, dossierId, phase, position })),
  });
}

async function writeStops(
  tx: Transaction,
  dossierId: string,
  phase: Phase,
  items: ActualFigures['stops'],
): Promise<void> {
  await tx.dossierStop.deleteMany({ where: { dossierId, phase } });
  await tx.dossierStop.createMany({
    data: items.map((item, position) => ({
      ...item,
      dossierId,
      phase,
      position,
      arrive: dbDate(item.arrive),
      leave: dbDate(item.leave),
    })),
  });
}

async function writeGuests(
  tx: Transaction,
  dossierId: string,
  phase: Phase,
  items: ActualFigures['guests'],
): Promise<void> {
  await tx.dossierGuest.deleteMany({ where: { dossierId, phase } });
  await tx.dossierGuest.createMany({
    data: items.map((item, position) => ({ ...item, dossierId, phase, position })),
  });
}

async function writeParticipants(
  tx: Transaction,
  dossierId: string,
  phase: Phase,
  items: ActualFigures['participants'],
): Promise<void> {
  await tx.dossierParticipantGroup.deleteMany({ where: { dossierId, phase } });
  await tx.dossierParticipantGroup.createMany({
    data: items.map((item, position) => ({ ...item, dossierId, phase, position })),
  });
}

async function writeCostLines(
  tx: Transaction,
  dossierId: string,
  phase: Phase,
  items: readonly CostLine[],
): Promise<void> {
  await tx.dossierCostLine.deleteMany({ where: { dossierId, phase } });
  await tx.dossierCostLine.createMany({
    data: items.map(({ unitPrice, ...item }, position) => ({
      ...item,
      dossierId,
      phase,
      position,
      unitPriceMinor: unitPrice.minor,
      currency: unitPrice.currency,
    })),
  });
}

/** Takes away what was written of what really happened. */
export async function clearActualSections(tx: Transaction, dossierId: string): Promise<void> {
  const where = { dossierId, phase: 'ACTUAL' } as const;
  await tx.dossierMember.deleteMany({ where });
  await tx.dossierStop.deleteMany({ where });
  await tx.dossierGuest.deleteMany({ where });
  await tx.dossierParticipantGroup.deleteMany({ where });
  await tx.dossierCostLine.deleteMany({ where });
}

/** Writes what a decision makes of a dossier. */
export async function settleDossier(
  tx: Transaction,
  dossier: DossierRecord,
  state: DossierState,
): Promise<void> {
  await tx.dossier.update({
    where: { id: dossier.id, version: dossier.version },
    data: { state, version: { increment: 1 } },
  });
}
