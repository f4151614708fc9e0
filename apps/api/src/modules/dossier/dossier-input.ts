import type { CountryCode } from '@cau-noi/domain/country';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import { readId, readOptionalId } from '../../ids.ts';
import type { DossierContentFields } from './dossier-input.graphql.ts';

type Fields = DossierContentFields;

/**
 * The content that an input writes, with the database's ids. Codes of countries and currencies are
 * taken as they come: the domain's issues tell those that are none.
 *
 * @throws GraphQLError BAD_ID
 */
export function readDossierContent(input: Fields): DossierContent {
  const { invitation, onlineAlternative, guestRank, relatives } = input;
  return {
    kind: input.kind,
    reportingClass: input.reportingClass,
    organisationId: readId(input.organisationId, 'Organisation'),
    coOrganiserIds: input.coOrganiserIds.map((id) => readId(id, 'Organisation')).toSorted(),
    title: input.title,
    planLineId: readOptionalId(input.planLineId, 'PlanLine'),
    unplannedReason: input.unplannedReason ?? null,
    partnerId: readOptionalId(input.partnerId, 'Partner'),
    purposeKind: input.purposeKind ?? null,
    topic: input.topic,
    purpose: input.purpose,
    startDate: input.startDate ?? null,
    endDate: input.endDate ?? null,
    invitation: invitation
      ? { ...invitation, number: invitation.number ?? null, date: invitation.date ?? null }
      : null,
    onlineAlternative: onlineAlternative ? { ...onlineAlternative } : null,
    objectives: input.objectives.map((objective) => ({
      ...objective,
      target: objective.target ?? null,
      unit: objective.unit ?? null,
    })),
    members: readMembers(input.members),
    relatives: relatives ? { ...relatives } : null,
    stops: readStops(input.stops),
    programme: input.programme.map((item) => ({
      ...item,
      place: item.place ?? null,
      stopId: item.stopId ?? null,
    })),
    costLines: readCostLines(input.costLines),
    guests: readGuests(input.guests),
    guestRank: guestRank ? { ...guestRank } : null,
    foreignShare: input.foreignShare ?? null,
    hosts: input.hosts,
    reciprocity: input.reciprocity,
    safetyPlan: input.safetyPlan,
    eventMode: input.eventMode ?? null,
    venue: input.venue,
    sponsors: input.sponsors.map((sponsor) => ({
      ...sponsor,
      partnerId: readId(sponsor.partnerId, 'Partner'),
      amount: sponsor.amount ? readMoney(sponsor.amount) : null,
    })),
    participants: readParticipants(input.participants),
  };
}

export function readMoney({ minor, currency }: { minor: number; currency: string }): Money {
  return { minor, currency: currency as CurrencyCode };
}

export function readMembers(members: Fields['members']): ActualFigures['members'] {
  return members.map((member) => ({ ...member, personId: readId(member.personId, 'Person') }));
}

export function readStops(stops: Fields['stops']): ActualFigures['stops'] {
  return stops.map((stop) => ({ ...stop, countryCode: stop.countryCode as CountryCode }));
}

export function readCostLines(lines: Fields['costLines']): ActualFigures['costLines'] {
  return lines.map((line) => ({
    ...line,
    item: line.item ?? null,
    role: line.role ?? null,
    countryCode: (line.countryCode ?? null) as CountryCode | null,
    place: line.place ?? null,
    traveller: line.traveller ?? null,
    paidById: readOptionalId(line.paidById, 'Organisation'),
    donorKind: line.donorKind ?? null,
    hiredBecause: line.hiredBecause ?? null,
    unitPrice: readMoney(line.unitPrice),
  }));
}

export function readGuests(guests: Fields['guests']): ActualFigures['guests'] {
  return guests.map((guest) => ({
    ...guest,
    name: guest.name ?? null,
    title: guest.title ?? null,
    standing: guest.standing ?? null,
    countryCode: (guest.countryCode ?? null) as CountryCode | null,
  }));
}

export function readParticipants(groups: Fields['participants']): ActualFigures['participants'] {
  return groups.map((group) => ({
    ...group,
    organisationId: readOptionalId(group.organisationId, 'Organisation'),
  }));
}
