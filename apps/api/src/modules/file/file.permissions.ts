import type { Permission } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { Place, RecordSubject } from '@cau-noi/domain/access/subject';
import { invariant } from '@cau-noi/domain/invariant';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { PlanState } from '@cau-noi/domain/plan';
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
  if (subject.kind === 'PLAN') {
    const record = { ...recorded, type: 'PLAN', state: subject.state as PlanState } as const;
    return { read: can(actor, 'plan.read', record), attach: can(actor, 'plan.attachFile', record) };
  }
  if (subject.kind === 'AGREEMENT') {
    const { coOrganiserLineage: coPartyLineage, ...rest } = recorded;
    const seat = { role: 'UNIT_LEADER', organisationId: own.organisationId } as const;
    const standing = { life: 'DRAFT', open: null, seat, coPartyLineage } as const;
    const record = { ...rest, ...standing, type: 'AGREEMENT' } as const;
    return {
      read: can(actor, 'agreement.read', record),
      attach: can(actor, 'agreement.attachFile', record),
    };
  }
  if (subject.kind === 'DIRECTIVE') {
    const place = { ...own, type: 'ORGANISATION' } as const;
    const read = subject.state === 'PUBLIC' ? 'organisation.read' : 'directive.read';
    return { read: can(actor, read, place), attach: can(actor, 'directive.edit', place) };
  }
  const state = subject.state as DossierState;
  const record = { ...recorded, type: 'DOSSIER', state } as const;
  return {
    read: can(actor, 'dossier.read', record satisfies RecordSubject),
    attach: can(actor, 'dossier.attachFile', record),
  };
}
