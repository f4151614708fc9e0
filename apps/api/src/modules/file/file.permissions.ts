import type { Actor } from '@cau-noi/domain/access/actor';
import type { Permission } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type {
  InspectionSubject,
  Place,
  ProposalSubject,
  RecordSubject,
} from '@cau-noi/domain/access/subject';
import type { Involvement } from '@cau-noi/domain/approval';
import type { AidState } from '@cau-noi/domain/aid';
import type { InformationState } from '@cau-noi/domain/information';
import { invariant } from '@cau-noi/domain/invariant';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { InspectionState } from '@cau-noi/domain/inspection';
import type { MembershipState } from '@cau-noi/domain/membership';
import type { PlanState } from '@cau-noi/domain/plan';
import type { ResearchVisibility } from '@cau-noi/domain/research';
import type { ProposalState } from '@cau-noi/domain/proposal';
import type { ProjectState } from '@cau-noi/domain/project';
import type { SpeechState } from '@cau-noi/domain/speech';
import type { TrainingState } from '@cau-noi/domain/training';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { placesToday } from '../access/place.ts';
import type { FileSubjectRow } from './file.queries.ts';

const REGISTER = { type: 'REGISTER' } as const;

/** What the policy says about the files of a record: they follow the record. */
export interface FilePermissions {
  readonly read: Permission;
  /** To attach one, and to take one away. */
  readonly attach: Permission;
}

/** The unions by which it is decided who may do what with the files of these records. */
export function placesOfSubjects(
  context: Context,
  subjects: readonly FileSubjectRow[],
): ReadonlyMap<string, Place> {
  const unions = subjects.flatMap((subject) =>
    subject.kind === 'PARTNER' ? [] : [subject.organisationId, ...subject.coOrganiserIds],
  );
  return placesToday(context, unions);
}

/** @param places the unions of the record: its own and its co-organisers' */
export function filePermissions(
  context: Context,
  subject: FileSubjectRow,
  places: ReadonlyMap<string, Place>,
): FilePermissions {
  const { actor } = viewerOf(context);
  if (subject.kind === 'PARTNER') {
    return {
      read: can(actor, 'partner.read', REGISTER),
      attach: can(actor, 'partner.attachFile', REGISTER),
    };
  }
  const own = places.get(subject.organisationId);
  invariant(own !== undefined, 'RECORD_WITHOUT_PLACE');
  // Reading and attaching ask for the union and the state alone; who submitted what does not count.
  const recorded = {
    ...own,
    coOrganiserLineage: subject.coOrganiserIds.flatMap((id) => places.get(id)?.lineage ?? []),
    involvement: { authorUserIds: [], travellerPersonIds: [] },
    submission: null,
  };
  const seat = federationSeat(own);
  switch (subject.kind) {
    case 'PLAN': {
      const record = { ...recorded, type: 'PLAN', state: subject.state as PlanState } as const;
      return {
        read: can(actor, 'plan.read', record),
        attach: can(actor, 'plan.attachFile', record),
      };
    }
    case 'DOSSIER': {
      const state = subject.state as DossierState;
      const record = { ...recorded, type: 'DOSSIER', state } as const satisfies RecordSubject;
      return {
        read: can(actor, 'dossier.read', record),
        attach: can(actor, 'dossier.attachFile', record),
      };
    }
    case 'AGREEMENT': {
      const { coOrganiserLineage: coPartyLineage, ...rest } = recorded;
      const standing = { life: 'DRAFT', open: null, seat, coPartyLineage } as const;
      const record = { ...rest, ...standing, type: 'AGREEMENT' } as const;
      return {
        read: can(actor, 'agreement.read', record),
        attach: can(actor, 'agreement.attachFile', record),
      };
    }
    case 'PROJECT': {
      const { coOrganiserLineage: coPartyLineage, ...rest } = recorded;
      const state = subject.state as ProjectState;
      const record = { ...rest, type: 'PROJECT', state, coPartyLineage } as const;
      return {
        read: can(actor, 'project.read', record),
        attach: can(actor, 'project.attachFile', record),
      };
    }
    case 'AID': {
      const record = { ...own, type: 'AID', state: subject.state as AidState } as const;
      return { read: can(actor, 'aid.read', record), attach: can(actor, 'aid.attachFile', record) };
    }
    case 'MEMBERSHIP': {
      const state = subject.state as MembershipState;
      const record = { ...recorded, seat, type: 'MEMBERSHIP', state } as const;
      return {
        read: can(actor, 'membership.read', record),
        attach: can(actor, 'membership.attachFile', record),
      };
    }
    case 'SPEECH': {
      const state = subject.state as SpeechState;
      const record = { ...recorded, seat, type: 'SPEECH', state } as const;
      return {
        read: can(actor, 'speech.read', record),
        attach: can(actor, 'speech.attachFile', record),
      };
    }
    case 'INSPECTION':
    case 'FINDING':
      return ofInspection(actor, subject, own, places);
    default:
      return ofDirectionAndPeople(actor, { ...subject, kind: subject.kind }, recorded);
  }
}

const federationSeat = ({ organisationId }: Place) =>
  ({ role: 'FEDERATION_LEADER', organisationId }) as const;

type Recorded = Place & {
  readonly coOrganiserLineage: readonly string[];
  readonly involvement: Involvement;
};

/** Kinds beside the work with partners: direction, external information, training. */
function ofDirectionAndPeople(
  actor: Actor,
  subject: {
    readonly kind: 'PROPOSAL' | 'INFORMATION' | 'RESEARCH' | 'TRAINING' | 'DIRECTIVE';
    readonly state: string;
  },
  recorded: Recorded,
): FilePermissions {
  const own: Place = recorded;
  const seat = federationSeat(own);
  switch (subject.kind) {
    case 'PROPOSAL':
      return ofProposal(actor, subject.state as ProposalState, { ...recorded, seat });
    case 'INFORMATION': {
      const state = subject.state as InformationState;
      const record = { ...recorded, seat, type: 'INFORMATION', state } as const;
      return {
        read: can(actor, 'information.read', record),
        attach: can(actor, 'information.attachFile', record),
      };
    }
    case 'RESEARCH': {
      const visibility = subject.state as ResearchVisibility;
      const note = { ...own, type: 'RESEARCH', visibility } as const;
      return {
        read: can(actor, 'research.read', note),
        attach: can(actor, 'research.attachFile', note),
      };
    }
    case 'TRAINING': {
      // Papers are the keeper's: whoever is invited reads the training, not what stands behind it.
      const state = subject.state as TrainingState;
      const readers = { openToAll: false, invitedLineage: [] } as const;
      const record = { ...own, ...readers, type: 'TRAINING', state } as const;
      return {
        read: can(actor, 'training.read', record),
        attach: can(actor, 'training.attachFile', record),
      };
    }
    case 'DIRECTIVE': {
      const place = { ...own, type: 'ORGANISATION' } as const;
      const read = subject.state === 'PUBLIC' ? 'organisation.read' : 'directive.read';
      return { read: can(actor, read, place), attach: can(actor, 'directive.edit', place) };
    }
  }
}

function ofProposal(
  actor: Actor,
  state: ProposalState,
  {
    coOrganiserLineage: readerLineage,
    ...recorded
  }: Omit<ProposalSubject, 'type' | 'state' | 'readerLineage'> & {
    readonly coOrganiserLineage: readonly string[];
  },
): FilePermissions {
  const record = { ...recorded, readerLineage, type: 'PROPOSAL', state } as const;
  return {
    read: can(actor, 'proposal.read', record),
    attach: can(actor, 'proposal.attachFile', record),
  };
}

/** The papers of who inspects, or the proof of a remedy, which is the inspected union's. */
function ofInspection(
  actor: Actor,
  subject: Extract<FileSubjectRow, { readonly coOrganiserIds: readonly string[] }>,
  own: Place,
  places: ReadonlyMap<string, Place>,
): FilePermissions {
  const inspected = places.get(subject.coOrganiserIds[0] ?? '');
  invariant(inspected !== undefined, 'INSPECTION_WITHOUT_PLACE');
  const state = subject.state as InspectionState;
  const inspection: InspectionSubject = { ...own, type: 'INSPECTION', state, inspected };
  const read = can(actor, 'inspection.read', inspection);
  if (subject.kind !== 'FINDING') {
    return { read, attach: can(actor, 'inspection.attachFile', inspection) };
  }
  const { remedyState: remedy } = subject.finding;
  const attach = can(actor, 'remedy.attachFile', { ...inspection, type: 'REMEDY', remedy });
  return { read, attach };
}
