import { FEDERATION, NOBODY_INVOLVED, UNIT } from '../approval/approval.sample.ts';
import type { ProjectState } from '../project/project.ts';
import type { OrganisationSubject, Place, ProjectSubject } from './subject.ts';

/** The union of the cases, and what is decided there. */
export const PLACE: Place = {
  organisationId: UNIT,
  lineage: [UNIT, FEDERATION],
  successorIds: [],
  dissolved: false,
};

export const ORGANISATION: OrganisationSubject = { type: 'ORGANISATION', ...PLACE };

export const REVIEWED = {
  ...PLACE,
  seat: { role: 'UNIT_LEADER', organisationId: UNIT },
  involvement: NOBODY_INVOLVED,
} as const;

export const project = (state: ProjectState): ProjectSubject => ({
  type: 'PROJECT',
  ...PLACE,
  state,
  coPartyLineage: [],
});
