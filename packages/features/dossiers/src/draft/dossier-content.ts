import type { DossierContent } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, VariablesOf } from '@cau-noi/graphql/graphql';
import {
  CostLine_line,
  costLinesOf,
  Guest_guest,
  guestsOf,
  Member_member,
  membersOf,
  moneyOf,
  Participants_group,
  participantsOf,
  Stop_stop,
  stopsOf,
} from './dossier-parts.ts';

/** Everything an officer writes in a dossier, with the names of what it points at. */
export const DossierContent_dossier = graphql(
  `
    fragment DossierContent_dossier on Dossier {
      id
      kind
      reportingClass
      title
      unplannedReason
      purposeKind
      topic
      purpose
      startDate
      endDate
      foreignShare
      hosts
      reciprocity
      safetyPlan
      eventMode
      venue
      organisation {
        id
        shortName
        kind
      }
      coOrganisers {
        id
        shortName
      }
      planLine {
        id
        title
        kind
        approved
      }
      partner {
        id
        name
        countryCode
      }
      invitation {
        kind
        from
        number
        date
      }
      relatives {
        related
        explanation
      }
      onlineAlternative {
        considered
        reason
      }
      objectives {
        id
        text
        target
        unit
      }
      members {
        ...Member_member
      }
      stops {
        ...Stop_stop
      }
      programme {
        id
        date
        text
        place
        stopId
      }
      costLines {
        ...CostLine_line
      }
      guests {
        ...Guest_guest
      }
      guestRank {
        rank
        justification
      }
      sponsors {
        id
        contribution
        partner {
          id
          name
        }
        amount {
          minor
          currency
        }
      }
      participants {
        ...Participants_group
      }
    }
  `,
  [Member_member, Stop_stop, CostLine_line, Guest_guest, Participants_group],
);

/** What the checks ask of the database for a content being written; nothing is saved. */
export const DossierLookupsQuery = graphql(`
  query DossierLookupsQuery($content: DossierContentInput!, $dossierId: ID) {
    dossierLookups(content: $content, dossierId: $dossierId) {
      json
    }
  }
`);

/** The content as the API takes it. */
export type ContentInput = VariablesOf<typeof DossierLookupsQuery>['content'];

const dayOrNull = (text: string | null) => text as IsoDate | null;

/** What the domain judges, from what the API gives: ids in place of records. */
export function contentOf(fragment: FragmentOf<typeof DossierContent_dossier>): DossierContent {
  const dossier = readFragment(DossierContent_dossier, fragment);
  const { invitation, onlineAlternative, guestRank, relatives } = dossier;
  return {
    kind: dossier.kind,
    reportingClass: dossier.reportingClass,
    organisationId: dossier.organisation.id,
    coOrganiserIds: dossier.coOrganisers.map(({ id }) => id),
    title: dossier.title,
    planLineId: dossier.planLine?.id ?? null,
    unplannedReason: dossier.unplannedReason,
    partnerId: dossier.partner?.id ?? null,
    purposeKind: dossier.purposeKind,
    topic: dossier.topic,
    purpose: dossier.purpose,
    startDate: dayOrNull(dossier.startDate),
    endDate: dayOrNull(dossier.endDate),
    invitation: invitation && {
      kind: invitation.kind,
      from: invitation.from,
      number: invitation.number,
      date: dayOrNull(invitation.date),
    },
    onlineAlternative: onlineAlternative && {
      considered: onlineAlternative.considered,
      reason: onlineAlternative.reason,
    },
    objectives: dossier.objectives.map(({ id, text, target, unit }) => ({
      id,
      text,
      target,
      unit,
    })),
    members: membersOf(dossier.members),
    relatives: relatives && { related: relatives.related, explanation: relatives.explanation },
    stops: stopsOf(dossier.stops),
    programme: dossier.programme.map(({ id, date, text, place, stopId }) => ({
      id,
      date: date as IsoDate,
      text,
      place,
      stopId,
    })),
    costLines: costLinesOf(dossier.costLines),
    guests: guestsOf(dossier.guests),
    guestRank: guestRank && { rank: guestRank.rank, justification: guestRank.justification },
    foreignShare: dossier.foreignShare,
    hosts: dossier.hosts,
    reciprocity: dossier.reciprocity,
    safetyPlan: dossier.safetyPlan,
    eventMode: dossier.eventMode,
    venue: dossier.venue,
    sponsors: dossier.sponsors.map(({ id, partner, contribution, amount }) => ({
      id,
      partnerId: partner.id,
      contribution,
      amount: amount && moneyOf(amount),
    })),
    participants: participantsOf(dossier.participants),
  };
}

/** The content as a mutation takes it: the same fields, in lists of the input's own. */
export function inputOf(content: DossierContent): ContentInput {
  return {
    ...content,
    coOrganiserIds: [...content.coOrganiserIds],
    objectives: [...content.objectives],
    members: [...content.members],
    stops: [...content.stops],
    programme: [...content.programme],
    costLines: [...content.costLines],
    guests: [...content.guests],
    sponsors: [...content.sponsors],
    participants: [...content.participants],
  };
}

/** What `ConflictError.theirs` holds: the content that is saved now, in the shape of the input. */
export function contentOfInput(theirs: unknown): DossierContent {
  return theirs as DossierContent;
}
