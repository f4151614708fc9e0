import type { CountryCode } from '@cau-noi/domain/country';
import type { CostLine, Guest, Member, ParticipantGroup, Stop } from '@cau-noi/domain/dossier';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';

/** The parts of a dossier that are written twice: as planned, and as they really were. */
export const Member_member = graphql(`
  fragment Member_member on DelegationMember {
    id
    role
    reason
    person {
      id
      fullName
      currentPost {
        id
        title
        keyLeader
        organisation {
          id
          shortName
        }
      }
    }
  }
`);

export const Stop_stop = graphql(`
  fragment Stop_stop on Stop {
    id
    countryCode
    place
    arrive
    leave
  }
`);

export const Guest_guest = graphql(`
  fragment Guest_guest on Guest {
    id
    role
    name
    title
    standing
    countryCode
    count
  }
`);

export const Participants_group = graphql(`
  fragment Participants_group on ParticipantGroup {
    id
    kind
    count
    organisation {
      id
      shortName
    }
  }
`);

export const CostLine_line = graphql(`
  fragment CostLine_line on CostLine {
    id
    kind
    item
    role
    countryCode
    place
    traveller
    description
    persons
    days
    payer
    paidBy {
      id
      shortName
    }
    donorKind
    hiredBecause
    unitPrice {
      minor
      currency
    }
  }
`);

/** Money of the API as the domain counts it. */
export function moneyOf(money: { readonly minor: number; readonly currency: string }): Money {
  return { minor: money.minor, currency: money.currency as CurrencyCode };
}

export function membersOf(members: readonly FragmentOf<typeof Member_member>[]): readonly Member[] {
  return readFragment(Member_member, members).map(({ id, person, role, reason }) => ({
    id,
    personId: person.id,
    role,
    reason,
  }));
}

export function stopsOf(stops: readonly FragmentOf<typeof Stop_stop>[]): readonly Stop[] {
  return readFragment(Stop_stop, stops).map(({ id, countryCode, place, arrive, leave }) => ({
    id,
    countryCode: countryCode as CountryCode,
    place,
    arrive: arrive as IsoDate,
    leave: leave as IsoDate,
  }));
}

export function guestsOf(guests: readonly FragmentOf<typeof Guest_guest>[]): readonly Guest[] {
  return readFragment(Guest_guest, guests).map(
    ({ id, role, name, title, standing, countryCode, count }) => ({
      id,
      role,
      name,
      title,
      standing,
      countryCode: countryCode as CountryCode | null,
      count,
    }),
  );
}

export function participantsOf(
  groups: readonly FragmentOf<typeof Participants_group>[],
): readonly ParticipantGroup[] {
  return readFragment(Participants_group, groups).map(({ id, kind, count, organisation }) => ({
    id,
    kind,
    count,
    organisationId: organisation?.id ?? null,
  }));
}

export function costLinesOf(
  lines: readonly FragmentOf<typeof CostLine_line>[],
): readonly CostLine[] {
  return readFragment(CostLine_line, lines).map(({ countryCode, unitPrice, ...line }) => ({
    id: line.id,
    kind: line.kind,
    item: line.item,
    role: line.role,
    countryCode: countryCode as CountryCode | null,
    place: line.place,
    traveller: line.traveller,
    description: line.description,
    persons: line.persons,
    days: line.days,
    unitPrice: moneyOf(unitPrice),
    payer: line.payer,
    paidById: line.paidBy?.id ?? null,
    donorKind: line.donorKind,
    hiredBecause: line.hiredBecause,
  }));
}
